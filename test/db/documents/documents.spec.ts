import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  DocumentDesk,
  SealDocument,
  SealedDocument,
  SealKey,
  type SealedDocumentModel,
  verifyPdf,
} from '@stipple/documents';
import type { Actor } from '@stipple/kernel';
import { Client, testWorld, type World } from '../../support/index.js';

let world: World;
let patientId: string;

beforeAll(async () => {
  world = await testWorld();
  patientId = await world.patient();
});
afterAll(() => world.close());

function model(overrides: Partial<SealedDocumentModel> = {}): SealedDocumentModel {
  return {
    id: crypto.randomUUID(),
    patientId,
    kind: 'consent-proc',
    language: 'en-GB',
    title: 'Consent',
    subject: 'For a test',
    author: 'Test Clinic',
    runningHead: 'Rahul Menon',
    source: 'Template 1',
    header: [{ label: 'Patient', value: 'Rahul Menon' }],
    blocks: [{ type: 'paragraph', text: 'I agree.' }],
    attachments: [{ name: 'record.json', mediaType: 'application/json', description: 'the record', content: '{}' }],
    issuedAt: world.clock.now(),
    timeZone: 'Europe/London',
    sealReason: 'Test',
    practitionerField: false,
    ...overrides,
  };
}

const seal = (overrides?: Partial<SealedDocumentModel>, actor: Actor = world.doctor) =>
  world.database.write(actor, (tx) => world.get(SealDocument).seal(tx, model(overrides)));

const keysOf = (actor: Actor) =>
  world.database.read(actor, (tx) => {
    tx.audit({ action: 'document.read' });
    return tx.findMany(SealKey, {});
  });

describe('sealing', () => {
  it('stores a document that the verifier calls authentic and complete', async () => {
    const { documentId, sha256 } = await seal();
    const { bytes } = await world.database.read(world.doctor, (tx) => world.get(DocumentDesk).file(tx, documentId));
    const [key] = await keysOf(world.doctor);
    const report = verifyPdf(bytes, { roots: key ? [key.rootCertificate] : [], recordedSha256: sha256 });
    expect([report.verdict, report.problems]).toEqual(['authentic-and-complete', []]);
    expect(report.documentId).toBe(documentId);
  });

  it('makes one seal key a clinic, however many ask for the first', async () => {
    const clinic = await world.anotherClinic();
    const theirPatient = await world.patient({}, clinic.doctor);
    await Promise.all([1, 2, 3].map(() => seal({ patientId: theirPatient }, clinic.doctor)));
    expect(await keysOf(clinic.doctor)).toHaveLength(1);
    expect(await keysOf(world.doctor)).toHaveLength(1);
  });

  it('works in a patient’s own session', async () => {
    const actor = await world.kioskActor(patientId);
    const { documentId } = await seal({}, actor);
    const { document } = await world.database.read(actor, (tx) => world.get(DocumentDesk).file(tx, documentId));
    expect(document.patientId).toBe(patientId);
  });

  it('keeps the private keys wrapped', async () => {
    const [key] = await keysOf(world.doctor);
    const plain = Buffer.from('3041020100301306072a8648ce3d020106082a8648ce3d030107', 'hex').subarray(3);
    expect(key?.wrappedKey.includes(plain)).toBe(false);
    expect(key?.wrappedRootKey.includes(plain)).toBe(false);
  });

  it('leaves nothing when the transaction fails, and the next one works', async () => {
    const clinic = await world.anotherClinic();
    const theirPatient = await world.patient({}, clinic.doctor);
    const failing = world.database.write(clinic.doctor, async (tx) => {
      await world.get(SealDocument).seal(tx, model({ patientId: theirPatient }));
      throw new Error('the rest failed');
    });
    await expect(failing).rejects.toThrow('the rest failed');
    const { documentId } = await seal({ patientId: theirPatient }, clinic.doctor);
    const documents = await world.database.read(clinic.doctor, (tx) =>
      world.get(DocumentDesk).ofPatient(tx, theirPatient),
    );
    expect(documents.map((document) => document.id)).toEqual([documentId]);
  });

  it('is held to its hash and kind by the database too', async () => {
    await expect(seal({ kind: 'Not A Kind' })).rejects.toMatchObject({ constraint: 'sealed_document_kind_check' });
  });

  it('is never changed or deleted', async () => {
    const { documentId } = await seal();
    const change = world.asOwner('UPDATE clinic.sealed_document SET title = $2 WHERE id = $1', [documentId, 'other']);
    await expect(change).rejects.toThrow();
  });
});

describe('the routes', () => {
  it('list, describe and hand over the sealed bytes, and every read is in the log', async () => {
    const patient = await world.patient();
    const { documentId, sha256 } = await seal({ patientId: patient });
    const client = await Client.signedIn(world.app, world.clinic.login('doctor'));
    const list = await client.get(`/patients/${patient}/documents`);
    expect(list.body).toMatchObject({ items: [{ id: documentId, kind: 'consent-proc', sha256 }] });
    expect(await client.get(`/documents/${documentId}`)).toMatchObject({ status: 200, body: { id: documentId } });

    const file = await client.get(`/documents/${documentId}/file`);
    expect(file.headers['content-type']).toBe('application/pdf');
    expect(file.headers['content-disposition']).toMatch(/^inline; filename="consent-proc-\d{4}-\d\d-\d\d\.pdf"$/);
    expect(createHash('sha256').update(file.raw).digest('hex')).toBe(sha256);

    const events = await client.get<{ items: { action: string }[] }>(`/audit-events?patientId=${patient}`);
    const actions = events.body.items.map((event) => event.action);
    expect(actions).toEqual(expect.arrayContaining(['document.sealed', 'document.read', 'documents.read']));
  });

  it('another clinic’s document is not found', async () => {
    const { documentId } = await seal();
    const other = await world.anotherClinic();
    const client = await Client.signedIn(world.app, other.login('doctor'));
    expect(await client.get(`/documents/${documentId}`)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect(await client.get(`/documents/${documentId}/file`)).toMatchObject({ status: 404 });
  });

  it('an ink admin may not read them', async () => {
    const { documentId } = await seal();
    const client = await Client.signedIn(world.app, world.clinic.login('inkAdmin'));
    expect(await client.get(`/documents/${documentId}/file`)).toMatchObject({
      status: 403,
      body: { code: 'NOT_PERMITTED' },
    });
  });

  it('a kiosk session reaches its own patient’s documents only', async () => {
    const { documentId } = await seal();
    const actor = await world.kioskActor(await world.patient());
    const reading = world.database.read(actor, (tx) => world.get(DocumentDesk).file(tx, documentId));
    await expect(reading).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const found = await world.database.read(actor, (tx) => {
      tx.audit({ action: 'document.read' });
      return tx.findMany(SealedDocument, {});
    });
    expect(found).toEqual([]);
  });
});

describe('the front desk', () => {
  it('hands over consents, and opens no note of a session: the page of the session is closed to it too', async () => {
    const patient = await world.patient();
    const consent = await seal({ patientId: patient });
    const note = await seal({ patientId: patient, kind: 'session-note' });
    const frontDesk = await Client.signedIn(world.app, world.clinic.login('frontDesk'));
    const list = await frontDesk.get<{ items: { id: string }[] }>(`/patients/${patient}/documents`);
    expect(list.body.items.map(({ id }) => id)).toEqual([consent.documentId]);
    expect((await frontDesk.get(`/documents/${consent.documentId}/file`)).status).toBe(200);
    for (const path of [`/documents/${note.documentId}`, `/documents/${note.documentId}/file`])
      expect(await frontDesk.get(path)).toMatchObject({ status: 403, body: { code: 'NOT_PERMITTED' } });
    const refused = await world.asOwner(
      `SELECT facts FROM audit.event WHERE action = 'access.refused' AND subject_id = $1`,
      [note.documentId],
    );
    expect(refused).toHaveLength(2);
  });
});
