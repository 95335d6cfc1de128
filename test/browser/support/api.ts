import { randomUUID } from 'node:crypto';
import { request, type APIRequestContext } from '@playwright/test';
import type { components } from '../../../apps/web/src/shared/api/schema.gen.js';
import { DEMO_PASSWORD } from './staff.js';

/** What goes over the wire, as the generated client of the web knows it. */
export type Wire = components['schemas'];

/** The API as the pages use it: for what a story needs to be there, not for what it is about. */
export class Api {
  /** @param context a page's own requests share its cookies */
  constructor(readonly context: APIRequestContext) {}

  static async open(address: string): Promise<Api> {
    return new Api(await request.newContext({ baseURL: address }));
  }

  static async signedIn(address: string, login: string): Promise<Api> {
    const api = await Api.open(address);
    await api.post('/login', { login, password: DEMO_PASSWORD });
    return api;
  }

  async get<T>(path: string): Promise<T> {
    return this.read<T>(await this.context.get(`/api${path}`));
  }

  async post<T = unknown>(path: string, data: object = {}, ifMatch?: number): Promise<T> {
    const headers = {
      'idempotency-key': randomUUID(),
      ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
    };
    return this.read<T>(await this.context.post(`/api${path}`, { data, headers }));
  }

  private async read<T>(answer: Awaited<ReturnType<APIRequestContext['get']>>): Promise<T> {
    const text = await answer.text();
    if (!answer.ok()) throw new Error(`${answer.url()} answered ${answer.status()}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
}
