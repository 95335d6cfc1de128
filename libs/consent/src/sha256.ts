import { createHash } from 'node:crypto';

/** The hash function the pure part is handed. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
