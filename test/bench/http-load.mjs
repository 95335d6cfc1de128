import { randomInt, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Runs `work` `count` times on `clients` at once. @returns the median in ms and how many a second */
export async function loop(work, { clients, count }) {
  const times = [];
  let left = count;
  const client = async () => {
    while (left-- > 0) {
      const began = performance.now();
      await work();
      times.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  return { medianMs: times[Math.floor(times.length / 2)], perSecond: count / seconds };
}

export const randomName = () =>
  Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)])
    .join('')
    .replace(/^./, (letter) => letter.toUpperCase());

export const newPatient = () => ({
  familyName: randomName(),
  givenName: randomName(),
  birthDate: `19${randomInt(40, 99)}-0${randomInt(1, 9)}-1${randomInt(0, 9)}`,
  sex: 'male',
  phone: `+44 20 ${randomInt(1000, 9999)} ${randomInt(1000, 9999)}`,
  addressLine: '4 Mill Lane',
  postalCode: 'N1 9XX',
  city: 'London',
});

/** The front desk of the demo, signed in, on kept-alive connections. */
export async function apiClient(address) {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  let cookie = '';
  const send = (method, path, body) =>
    new Promise((resolve, reject) => {
      const payload = body === undefined ? undefined : JSON.stringify(body);
      const headers = { cookie };
      if (payload !== undefined) {
        headers['content-type'] = 'application/json';
        headers['content-length'] = Buffer.byteLength(payload);
        headers['idempotency-key'] = randomUUID();
      }
      const sent = request(`${address}/api${path}`, { method, agent, headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode >= 300) return reject(new Error(`${method} ${path}: ${response.statusCode} ${text}`));
          resolve({ body: text === '' ? undefined : JSON.parse(text), headers: response.headers });
        });
      });
      sent.on('error', reject);
      sent.end(payload);
    });
  const { headers } = await send('POST', '/login', { login: 'fay', password: 'stipple-demo-2026' });
  cookie = headers['set-cookie'].map((line) => line.split(';')[0]).join('; ');
  return {
    registerPatient: async () => (await send('POST', '/patients', newPatient())).body,
    readPatient: async (id) => (await send('GET', `/patients/${id}`)).body,
    close: () => agent.destroy(),
  };
}
