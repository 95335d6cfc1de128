import { Client, type World } from '../../support/index.js';

const clients = new WeakMap<World, Promise<Client>>();

/** Opens a visit as staff do, over the wire: consent itself knows no visits. @returns its id */
export async function openVisit(world: World, patientId: string): Promise<string> {
  const client = clients.get(world) ?? Client.signedIn(world.app, world.clinic.login('doctor'));
  clients.set(world, client);
  const { status, body } = await (await client).post<{ id: string }>('/visits', { patientId, steps: ['consent'] });
  if (status >= 300) throw new Error(`opening a visit answered ${status}: ${JSON.stringify(body)}`);
  return body.id;
}
