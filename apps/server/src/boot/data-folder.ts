import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../..', import.meta.url));

/** Where keys, files and the embedded cluster live. Absolute, since PostgreSQL runs in another working folder. */
export const dataFolder = (): string => resolve(process.env['STIPPLE_DATA'] || join(ROOT, 'data'));
