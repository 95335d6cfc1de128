import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 as uuidv7 } from 'uuid';
import { TEST_PASSWORD } from './world.js';

export interface Answer<T> {
  status: number;
  body: T;
  etag: string | undefined;
  headers: Record<string, unknown>;
  raw: Buffer;
}

interface Options {
  ifMatch?: number;
  idempotencyKey?: string;
  headers?: Record<string, string>;
}

type Method = 'GET' | 'POST' | 'PATCH';

/** A browser without a screen: keeps cookies, speaks JSON. */
export class Client {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly app: NestFastifyApplication) {}

  static async signedIn(app: NestFastifyApplication, login: string): Promise<Client> {
    const client = new Client(app);
    const { status } = await client.post('/login', { login, password: TEST_PASSWORD });
    if (status !== 200) throw new Error(`log-in of ${login} answered ${status}`);
    return client;
  }

  get<T = Record<string, unknown>>(path: string, options: Options = {}): Promise<Answer<T>> {
    return this.send<T>('GET', path, undefined, options);
  }

  post<T = Record<string, unknown>>(path: string, body: unknown = {}, options: Options = {}): Promise<Answer<T>> {
    return this.send<T>('POST', path, body, { idempotencyKey: uuidv7(), ...options });
  }

  patch<T = Record<string, unknown>>(path: string, body: unknown, options: Options = {}): Promise<Answer<T>> {
    return this.send<T>('PATCH', path, body, options);
  }

  private async send<T>(method: Method, path: string, body: unknown, options: Options): Promise<Answer<T>> {
    const headers: Record<string, string> = { ...options.headers };
    if (this.cookies.size > 0)
      headers['cookie'] = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (options.ifMatch !== undefined) headers['if-match'] = `"${options.ifMatch}"`;
    if (options.idempotencyKey) headers['idempotency-key'] = options.idempotencyKey;
    if (body !== undefined) headers['content-type'] ??= 'application/json';
    const payload = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const response = await this.app.inject({ method, url: `/api${path}`, headers, payload });
    for (const { name, value } of response.cookies) {
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    const json = String(response.headers['content-type']).includes('json');
    return {
      status: response.statusCode,
      body: (json ? response.json() : {}) as T,
      etag: response.headers['etag'],
      headers: response.headers,
      raw: response.rawPayload,
    };
  }
}
