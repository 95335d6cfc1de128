/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Hex SHA-256 of a text's UTF-8 bytes. Handed in, so that the rules stay pure and run in a browser too. */
export type Sha256 = (text: string) => string;

/**
 * RFC 8785 canonical JSON: one text for one value, so that one hash stands for one shown document.
 * Members that are undefined are left out. NaN and infinities have no JSON and are a defect.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('canonical JSON has no such number');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

// Array.isArray does not narrow a readonly array
const isList = (value: object): value is readonly Json[] => Array.isArray(value);

/** Any plain data as JSON; its types are checked at run time by canonicalJson. */
export const asJson = (value: object): Json => value as unknown as Json;
