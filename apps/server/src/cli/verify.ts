import { parseArgs } from 'node:util';
import { verifyFile } from '@stipple/documents';
import { dataFolder } from '../boot/data-folder.js';

/** Offline: with the roots of this data folder, or with `--trust`; without any it says what it could not check. */
export async function verifyCommand(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, options: { trust: { type: 'string' } }, allowPositionals: true });
  const [path] = positionals;
  if (path === undefined) {
    console.error('Usage: npx --no stipple verify FILE [--trust ROOT.pem]');
    return 2;
  }
  const { lines, exitCode } = await verifyFile(path, { trust: values.trust, dataFolder: dataFolder() });
  console.log(lines.join('\n'));
  return exitCode;
}
