import { runCommand } from './commands.js';

// What a start cut short has still under way must not hold the process.
process.exit(await runCommand(process.argv.slice(2)));
