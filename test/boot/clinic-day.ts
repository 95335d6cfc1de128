import { DEMO_PASSWORD } from '../../apps/server/src/demo/cast.js';
import { done, type Wire } from '../e2e/demo-world.js';
import { DRAWN, Tablet, unremarkable } from '../e2e/tablet.js';
import { Client } from '../support/index.js';
import type { Product } from './product.js';
import { remoteApp } from './remote-app.js';

export async function signedIn(product: Product, login: string): Promise<Client> {
  const client = new Client(remoteApp(product.address));
  await done(client.post('/login', { login, password: DEMO_PASSWORD }));
  return client;
}

export interface Traces {
  patientId: string;
  documentId: string;
  document: Buffer;
}

/** A patient is registered, and the demo's patient signs: what a later start, or a restored copy, must still have. */
export async function leaveTraces(product: Product): Promise<Traces> {
  const fay = await signedIn(product, 'fay');
  const person = { familyName: 'Okonkwo', givenName: 'Ada', birthDate: '1990-02-28', sex: 'female' };
  const { id: patientId } = await done(fay.post<Wire['PatientView']>('/patients', person));
  const { items } = await done(fay.get<Wire['PatientPageView']>('/patients?q=menon'));
  const ready = items[0]!;
  const tablet = await Tablet.paired(remoteApp(product.address), await signedIn(product, 'gus'));
  await tablet.begin(fay, ready, ['screening', 'consent']);
  await tablet.answerHealth();
  await answerForTheDoctor(await signedIn(product, 'ada'), ready.id);
  await tablet.read();
  const { sign } = await tablet.agree();
  const { copy } = await done(tablet.sign({ ...DRAWN, modelHash: sign?.modelHash ?? '' }));
  const documentId = copy?.[0]?.documentId ?? '';
  return { patientId, documentId, document: await fileOf(product, documentId) };
}

/** Some of the health questions are the clinician's to answer; none may be open at the signing. */
async function answerForTheDoctor(ada: Client, patientId: string): Promise<void> {
  const { items } = await done(ada.get<Wire['PatientScreeningsView']>(`/patients/${patientId}/screenings`));
  const view = await done(ada.get<Wire['ScreeningView']>(`/screenings/${items[0]?.id}`));
  for (const { questionId } of view.clinicianQuestions)
    await done(ada.post(`/screenings/${view.id}/answers`, { questionId, answer: unremarkable(questionId) }));
}

export async function fileOf(product: Product, documentId: string): Promise<Buffer> {
  const answer = await (await signedIn(product, 'ada')).get(`/documents/${documentId}/file`);
  if (answer.status !== 200) throw new Error(`the document answered ${answer.status}`);
  return answer.raw;
}

export async function patientOf(product: Product, patientId: string): Promise<Wire['PatientView']> {
  return done((await signedIn(product, 'fay')).get<Wire['PatientView']>(`/patients/${patientId}`));
}
