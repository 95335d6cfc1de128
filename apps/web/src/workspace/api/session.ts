import { request } from '../../shared/api/request.js';
import type { Role } from '@stipple/kernel';

/** Who is signed in, and at which clinic. */
export interface Me {
  accountId: string;
  displayName: string;
  login?: string;
  roles: Role[];
  clinic: { id: string; name: string; zone: string; jurisdiction: string; demo: boolean };
}

type Waiter = { resolve: () => void; reject: (reason: unknown) => void };

let waiters: Waiter[] = [];
const listeners = new Set<() => void>();

const notify = (): void => {
  for (const listener of listeners) listener();
};

/**
 * The session of the person at this screen. When it ends, requests wait here while the person signs in again over the same
 * page; then they are sent once more, with the same idempotency key, so that nothing typed or tapped is lost.
 */
export const session = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  isOver: (): boolean => waiters.length > 0,
  renewed(): Promise<void> {
    return new Promise((resolve, reject) => {
      waiters.push({ resolve, reject });
      notify();
    });
  },
  resume(): void {
    const waiting = waiters;
    waiters = [];
    notify();
    for (const waiter of waiting) waiter.resolve();
  },
  abandon(reason: unknown): void {
    const waiting = waiters;
    waiters = [];
    notify();
    for (const waiter of waiting) waiter.reject(reason);
  },
};

export const signIn = async (login: string, password: string): Promise<Me> =>
  (await request<Me>('POST', '/login', { body: { login, password } })).data;

export const signOut = (): Promise<unknown> => request('POST', '/logout', { body: {} });

export const fetchMe = async (): Promise<Me> => (await request<Me>('GET', '/me')).data;
