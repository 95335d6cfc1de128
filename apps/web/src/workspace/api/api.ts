import { ApiProblem, request, type Answer, type Method, type RequestOptions } from '../../shared/api/request.js';
import { session } from './session.js';

const SESSION_OVER = new Set(['NOT_SIGNED_IN', 'SESSION_EXPIRED']);

export const isSessionOver = (error: unknown): boolean => error instanceof ApiProblem && SESSION_OVER.has(error.code);

/**
 * A request by the signed-in person. A session that ended in between is renewed over the page and the request is repeated.
 * @throws ApiProblem
 */
export async function api<T>(method: Method, path: string, options: RequestOptions = {}): Promise<Answer<T>> {
  try {
    return await request<T>(method, path, options);
  } catch (error) {
    if (!isSessionOver(error)) throw error;
    await session.renewed();
    return api<T>(method, path, options);
  }
}

/** The body of a GET. @throws ApiProblem */
export const get = async <T>(path: string, query?: RequestOptions['query'], signal?: AbortSignal): Promise<T> =>
  (await api<T>('GET', path, { ...(query && { query }), ...(signal && { signal }) })).data;
