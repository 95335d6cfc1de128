interface Command {
  usage: string;
  about: string;
  run: (args: string[]) => Promise<number>;
}

/** Each command is loaded when it is asked for: `verify` needs neither Nest nor a database. */
const COMMANDS: Record<string, Command> = {
  start: {
    usage: 'start [--demo]',
    about: 'Run the product',
    run: async (args) => (await import('./start.js')).start(args),
  },
  migrate: {
    usage: 'migrate',
    about: 'Bring the database of DATABASE_URL, or the embedded one, up to this version',
    run: async (args) => (await import('./migrate.js')).migrateCommand(args),
  },
  demo: {
    usage: 'demo',
    about: 'Make the demo clinic in an empty database',
    run: async (args) => (await import('./demo.js')).demoCommand(args),
  },
  verify: {
    usage: 'verify FILE [--trust ROOT.pem]',
    about: 'Check a sealed PDF, without database and network',
    run: async (args) => (await import('./verify.js')).verifyCommand(args),
  },
  rules: {
    usage: 'rules test FILE',
    about: "Run a clinic's own acceptance cases against the live rules",
    run: async (args) => (await import('./rules-test.js')).rulesCommand(args),
  },
  backup: {
    usage: 'backup FOLDER',
    about: 'Copy database, files and keys into a new folder',
    run: async (args) => (await import('./backup.js')).backupCommand(args),
  },
  restore: {
    usage: 'restore FOLDER',
    about: 'Put a backup back into an empty place',
    run: async (args) => (await import('./backup.js')).restoreCommand(args),
  },
};

const USAGE = [
  'Usage: npx --no stipple COMMAND',
  '',
  ...Object.values(COMMANDS).map(({ usage, about }) => `  ${usage.padEnd(32)}${about}`),
].join('\n');

/** @returns the exit code: 0 done, 1 refused or failed, 2 not understood */
export async function runCommand([name, ...args]: string[]): Promise<number> {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) {
    console.error(USAGE);
    return name === 'help' || name === '--help' ? 0 : 2;
  }
  try {
    return await command.run(args);
  } catch (error) {
    console.error(`\n${messageOf(error)}`);
    if (process.env['DEBUG']) console.error(error);
    return 1;
  }
}

/** An attempt at several addresses at once fails with several errors, and no message of its own. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError && !error.message) return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
