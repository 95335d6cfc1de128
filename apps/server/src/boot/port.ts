import { createServer } from 'node:net';
import type { Config } from '@stipple/platform';

type ListenError = NodeJS.ErrnoException;

/** Finds out before anything is started; the listening itself may still fail, and then says the same. */
export async function assertPortFree({ port, host }: Config): Promise<void> {
  if (port === 0) return;
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: ListenError) => reject(listenError(error, port, host)));
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

/** What to do about an address that cannot be had, in words. */
export function listenError(error: unknown, port: number, host: string): Error {
  const sentence = SENTENCES[(error as ListenError).code ?? '']?.(port, host);
  return sentence === undefined ? (error as Error) : new Error(sentence, { cause: error });
}

const SENTENCES: Record<string, (port: number, host: string) => string> = {
  EADDRINUSE: (port) => `Port ${port} is taken by another program. Set PORT to a free one, as in: PORT=3100 npm start`,
  EACCES: (port) => `Port ${port} may only be used by root. Set PORT to one from 1024 on, as in: PORT=3100 npm start`,
  EADDRNOTAVAIL: (_port, host) => `This machine has no address ${host}. Set HOST to one it has, or leave it out.`,
  ENOTFOUND: (_port, host) => `There is no host ${host}. Set HOST to an address of this machine, or leave it out.`,
};
