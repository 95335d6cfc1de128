import { expect } from '@jest/globals';
import type { Problem } from './demo-world.js';

interface Answered {
  status: number;
  body: unknown;
  headers: Record<string, unknown>;
}

/** Every refusal is a whole problem document. @returns status, code, and per field its pointer and code */
export async function problem(answer: Promise<Answered>): Promise<{ status: number; code: string; fields: string[] }> {
  const { status, body, headers } = await answer;
  expect(headers['content-type']).toMatch(/^application\/problem\+json/);
  const { code, detail, title, requestId, errors, type, ...rest } = body as Problem;
  expect([code, detail, title, requestId, type].filter((text) => typeof text !== 'string' || !text)).toEqual([]);
  expect(rest.status).toBe(status);
  return { status, code, fields: errors.map((error) => `${error.pointer} ${error.code}`) };
}
