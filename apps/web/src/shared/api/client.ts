import createClient from 'openapi-fetch';
import { ApiProblem, newKey, offline, problemOf } from './request.js';
import type { paths } from './schema.gen.js';

/** The server, typed by its own description: path, parameters and body are checked when this compiles. */
export const client = createClient<paths>({ baseUrl: location.origin, credentials: 'same-origin', cache: 'no-store' });

/** For an act that may be sent twice; one key per act, kept for its retries. */
export const withKey = (key: string = newKey()): { headers: { 'idempotency-key': string } } => ({
  headers: { 'idempotency-key': key },
});

interface Reply<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/**
 * The body of a successful answer.
 * @throws ApiProblem for every refusal, and with code OFFLINE when the server was not reached
 */
export async function answerOf<T>(reply: Promise<Reply<T>>): Promise<T> {
  const { data, error, response } = await reply.catch((cause: unknown) => {
    // the library's own refusal to read: the server answered, but not in JSON
    if (cause instanceof SyntaxError) throw new ApiProblem(0, 'BAD_ANSWER', '');
    throw offline();
  });
  if (!response.ok) throw problemOf(response, error);
  return data as T;
}
