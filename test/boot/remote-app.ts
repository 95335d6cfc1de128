import type { NestFastifyApplication } from '@nestjs/platform-fastify';

interface Injected {
  method: string;
  url: string;
  headers: Record<string, string>;
  payload?: string;
}

/** A running product behind the door that the tests' client knocks at: over HTTP where others call `inject`. */
export function remoteApp(address: string): NestFastifyApplication {
  const inject = async ({ method, url, headers, payload }: Injected) => {
    const response = await fetch(`${address}${url}`, { method, headers, body: payload });
    const rawPayload = Buffer.from(await response.arrayBuffer());
    const cookies = response.headers.getSetCookie().map((line) => {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      return { name, value: decodeURIComponent(value) };
    });
    return {
      statusCode: response.status,
      headers: Object.fromEntries(response.headers),
      cookies,
      rawPayload,
      json: (): unknown => JSON.parse(rawPayload.toString()),
    };
  };
  return { inject } as unknown as NestFastifyApplication;
}
