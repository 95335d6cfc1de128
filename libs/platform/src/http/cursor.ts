import { DomainError } from '@stipple/kernel';

/** Where the next page starts, opaque to the client: the sort key of the last row shown. */
export const encodeCursor = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** @returns the key, or nothing without a cursor. A cursor that this server did not make is refused. */
export function decodeCursor(cursor: string | null | undefined, length: number): string[] | undefined {
  if (!cursor) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string')) return key;
  } catch {
    // told below, with what to do
  }
  throw new DomainError('VALIDATION_FAILED', {}, [
    { pointer: '/after', code: 'cursor', detail: 'Start again from the first page.' },
  ]);
}
