import type { Answer } from '../../support/client.js';
import { Client, type World } from '../../support/index.js';

const clients = new WeakMap<World, Promise<Client>>();

/** Opens a visit as staff do, over the wire: consent itself knows no visits. @returns its id */
export async function openVisit(world: World, patientId: string): Promise<string> {
  const send = async (): Promise<Answer<{ id: string }>> => {
    const client = clients.get(world) ?? Client.signedIn(world.app, world.clinic.login('doctor'));
    clients.set(world, client);
    return (await client).post<{ id: string }>('/visits', { patientId, steps: ['consent'] });
  };
  let answer = await send();
  // the tests move the clock by days, and a session ends after twelve hours
  if (answer.status === 401 && clients.delete(world)) answer = await send();
  if (answer.status >= 300) throw new Error(`opening a visit answered ${answer.status}`);
  return answer.body.id;
}
