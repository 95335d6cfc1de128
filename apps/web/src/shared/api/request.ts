/** One field that is wrong: where in the body (JSON pointer), which rule, what to do in plain words. */
export interface FieldProblem {
  pointer: string;
  code: string;
  detail: string;
}

/**
 * A refusal by the server (RFC 9457) or a request that did not arrive. Decide by `code`, never by text. Two codes are the
 * browser's own: OFFLINE (the server was not reached) and BAD_ANSWER (its answer made no sense).
 */
export class ApiProblem extends Error {
  readonly errors: readonly FieldProblem[];
  readonly requestId: string | null;
  /** The whole problem document, for the members that belong to one code. */
  readonly body: Readonly<Record<string, unknown>>;

  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    more: Partial<Pick<ApiProblem, 'errors' | 'requestId' | 'body'>> = {},
  ) {
    super(code);
    this.name = 'ApiProblem';
    this.errors = more.errors ?? [];
    this.requestId = more.requestId ?? null;
    this.body = more.body ?? {};
  }

  /** The message for one field of the body, such as `/familyName`. */
  at(pointer: string): string | undefined {
    return this.errors.find((error) => error.pointer === pointer)?.detail;
  }
}

/** The server was not reached. */
export const offline = (): ApiProblem => new ApiProblem(0, 'OFFLINE', '');

export interface RequestOptions {
  body?: unknown;
  /** Query parameters; undefined and null are left out. */
  query?: Record<string, string | number | boolean | null | undefined>;
  /** Make it once per act (newKey()) and keep it for each retry of that act. */
  idempotencyKey?: string;
  /** Version of the thing being edited, as the last answer gave it. */
  ifMatch?: number;
  signal?: AbortSignal;
}

export interface Answer<T> {
  data: T;
  status: number;
  /** From the ETag, for the next If-Match. */
  version: number | null;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Key for one act that may be sent twice. */
export const newKey = (): string => {
  // randomUUID needs a secure context; a tablet on plain http during set-up still has getRandomValues
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/**
 * Sends one request to the API.
 * @param path below /api, such as `/patients/…`
 * @throws ApiProblem for every refusal, and with code OFFLINE when the server was not reached
 */
export async function request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<Answer<T>> {
  const response = await send(method, addressOf(path, options.query), options);
  const body = await readBody(response);
  if (!response.ok) throw problemOf(response, body);
  return { data: body as T, status: response.status, version: versionOf(response.headers.get('etag')) };
}

function addressOf(path: string, query: RequestOptions['query'] = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) search.set(name, String(value));
  }
  const text = search.toString();
  return `/api${path}${text === '' ? '' : `?${text}`}`;
}

async function send(method: Method, address: string, options: RequestOptions): Promise<Response> {
  const headers = new Headers({ accept: 'application/json, application/problem+json' });
  if (options.body !== undefined) headers.set('content-type', 'application/json');
  if (options.idempotencyKey !== undefined) headers.set('idempotency-key', options.idempotencyKey);
  if (options.ifMatch !== undefined) headers.set('if-match', `"${String(options.ifMatch)}"`);
  try {
    return await fetch(address, {
      method,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw offline();
  }
}

async function readBody(response: Response): Promise<unknown> {
  let text: string;
  try {
    text = await response.text();
  } catch {
    throw offline();
  }
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ApiProblem(response.status, 'BAD_ANSWER', '', { requestId: response.headers.get('x-request-id') });
  }
}

/** A refusal as the server worded it. @param body the parsed body, of whatever shape */
export function problemOf(response: Response, body: unknown): ApiProblem {
  const problem = isRecord(body) ? body : {};
  const errors = Array.isArray(problem.errors) ? problem.errors.filter(isFieldProblem) : [];
  const detail = textOf(problem.detail) ?? textOf(problem.title) ?? '';
  return new ApiProblem(response.status, textOf(problem.code) ?? 'BAD_ANSWER', detail, {
    errors,
    requestId: textOf(problem.requestId) ?? response.headers.get('x-request-id'),
    body: problem,
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const isFieldProblem = (value: unknown): value is FieldProblem =>
  isRecord(value) && typeof value.pointer === 'string' && typeof value.detail === 'string';

function versionOf(etag: string | null): number | null {
  const digits = etag === null ? null : /"(\d+)"/.exec(etag);
  return digits === null ? null : Number(digits[1]);
}
