import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AnswerPatientQuestion, CONSENT_KINDS, ConsentDesk, ConsentQueries } from '@stipple/consent';
import { DocumentDesk } from '@stipple/documents';
import { ConsentWorld, DAY_MS, DRAWN, type Sitting, YES } from './consent-world.js';

describe('signing', () => {
  let consent: ConsentWorld;
  beforeAll(async () => {
    consent = await ConsentWorld.open();
  });
  afterAll(() => consent.world.close());

  const current = (patientId: string) =>
    consent.world.database.read(consent.world.doctor, (tx) => consent.world.get(ConsentDesk).current(tx, patientId));
  const stored = async (patientId: string) =>
    (await consent.world.get(ConsentQueries).ofPatient(consent.world.doctor, patientId)).consents;
  const readyToSign = async (sitting: Sitting): Promise<string> => {
    const step = await sitting.walk();
    if (step.kind !== 'sign') throw new Error(step.kind);
    return step.sign.modelHash;
  };

  it('records three decisions with three sealed documents and one drawing', async () => {
    const sitting = await consent.eligible();
    const done = await sitting.signThrough();
    expect(done).toMatchObject({ outcome: 'signed' });
    expect(done.consents.map((row) => row.kind).sort()).toEqual([...CONSENT_KINDS].sort());
    expect(new Set(done.consents.map((row) => row.documentId)).size).toBe(3);
    for (const kind of CONSENT_KINDS) expect((await current(sitting.patientId))[kind]).toMatchObject({ valid: true });
    const drawings = await consent.world.asOwner<{ strokes: { points: object[] }[] }>(
      'SELECT strokes FROM clinic.signature WHERE patient_id = $1',
      [sitting.patientId],
    );
    expect(drawings).toHaveLength(1);
    expect(Object.keys(drawings[0]?.strokes[0]?.points[0] ?? {}).sort()).toEqual(['x', 'y']);
    const [first] = done.consents;
    const file = await consent.world.database.read(consent.world.doctor, (tx) =>
      consent.world.get(DocumentDesk).file(tx, first?.documentId ?? ''),
    );
    expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.each([
    ['SIGNATURE_BLANK', { strokes: [] }],
    ['SIGNATURE_BLANK', { strokes: [{ points: [] }] }],
    ['SIGNATURE_DOT', { strokes: [{ points: [{ x: 9, y: 9 }] }] }],
    ['SIGNATURE_BLANK', { method: 'typed' as const, typedName: ' ', typedReason: 'tremor' }],
    ['SIGNATURE_TYPED_REASON_MISSING', { method: 'typed' as const, typedName: 'Rahul Menon' }],
    ['CONSENT_NOT_AGREED', { agreed: false }],
    ['CONSENT_TEXT_CHANGED', { modelHash: 'f'.repeat(64) }],
  ])('refuses with %s and stores nothing', async (code, changes) => {
    const sitting = await consent.eligible();
    const modelHash = await readyToSign(sitting);
    await expect(sitting.sign({ modelHash, ...changes })).rejects.toMatchObject({ code });
    expect(await stored(sitting.patientId)).toEqual([]);
  });

  it('takes a typed name with its reason', async () => {
    const sitting = await consent.eligible();
    const modelHash = await readyToSign(sitting);
    await sitting.sign({ modelHash, method: 'typed', strokes: null, typedName: 'Rahul Menon', typedReason: 'Tremor' });
    expect(await stored(sitting.patientId)).toMatchObject([{ signatureMethod: 'typed' }, {}, {}]);
  });

  it('refuses with every open point named', async () => {
    const patientId = await consent.world.patient();
    const early = await consent.sitting(patientId);
    await expect(early.sign()).rejects.toMatchObject({
      code: 'CONSENT_NOT_SIGNABLE',
      errors: [{ code: 'INFORMATION_MISSING' }],
    });
    await consent.give(patientId);
    await expect(early.withScreening({ submitted: false }).sign()).rejects.toMatchObject({
      code: 'CONSENT_NOT_SIGNABLE',
      errors: [{ code: 'WAITING_TIME' }, { code: 'SCREENING_MISSING' }],
    });
  });

  it('shows a new finding before it lets sign, and takes the old hash no more', async () => {
    const sitting = await consent.eligible();
    const modelHash = await readyToSign(sitting);
    const changed = sitting.withScreening({
      materialRisks: [
        { ruleId: 'SK07', text: 'x' },
        { ruleId: 'SK08', text: 'x' },
      ],
    });
    await expect(changed.sign({ modelHash })).rejects.toMatchObject({ code: 'CONSENT_TEXT_CHANGED' });
    expect(await changed.next()).toMatchObject({ kind: 'section', section: { sectionId: 'your-own-risks' } });
    await changed.signThrough();
    expect(await stored(sitting.patientId)).toHaveLength(3);
  });

  it('answers a second signature of the same visit with the first result', async () => {
    const sitting = await consent.eligible();
    const first = await sitting.signThrough();
    expect(await sitting.sign({ modelHash: 'b'.repeat(64) })).toEqual(first);
    expect(await stored(sitting.patientId)).toHaveLength(3);
  });

  it('lets one of two racing signatures win and stores one set', async () => {
    const sitting = await consent.eligible();
    const modelHash = await readyToSign(sitting);
    const results = await Promise.allSettled([sitting.sign({ modelHash }), sitting.sign({ modelHash })]);
    expect(results.filter((result) => result.status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    expect(await stored(sitting.patientId)).toHaveLength(3);
  });

  it('waits for the doctor after two misses, and for the answer to a question', async () => {
    const sitting = await consent.eligible();
    await sitting.act((tx, desk) =>
      desk.askQuestion(tx, sitting.key, { kind: 'PROC', sectionId: 'ink', text: 'Is there nickel in it?' }),
    );
    await sitting.answer('grows-hair', false);
    expect(await sitting.walkTo('teach-back')).toMatchObject({
      teachBack: { questionId: 'grows-hair', again: true, section: { sectionId: 'what-it-is-not' } },
    });
    await sitting.answer('grows-hair', false);
    await expect(sitting.answer('grows-hair', true)).rejects.toMatchObject({ code: 'TEACH_BACK_NOT_OPEN' });
    const blocked = await sitting.walk();
    expect(blocked.kind === 'waiting' && blocked.waiting.blockers.map((b) => b.code)).toEqual([
      'DOCTOR_TALK_OPEN',
      'QUESTION_OPEN',
    ]);
    const { world } = consent;
    const waiting = await world.database.read(world.doctor, (tx) => world.get(ConsentQueries).waitingQuestions(tx));
    const mine = waiting.filter((question) => question.patientId === sitting.patientId);
    expect(mine.map((question) => question.reason).sort()).toEqual(['question', 'teach-back']);
    for (const { id } of mine) {
      await world.get(AnswerPatientQuestion).execute(world.doctor, id, { answer: 'Talked it through.' });
    }
    expect((await sitting.walk()).kind).toBe('sign');
    const view = await world.get(ConsentQueries).ofPatient(world.doctor, sitting.patientId);
    expect(view.teachBackAnswers.map((answer) => answer.right)).toEqual([false, false, true, true]);
  });

  it('owes an answer to a question of stage 1 before it lets sign, and keeps both in the record', async () => {
    const { world } = consent;
    const patientId = await world.patient();
    await consent.give(patientId);
    const stage1 = await consent.sitting(patientId, 'information');
    await stage1.act((tx, desk) =>
      desk.askQuestion(tx, stage1.key, { kind: 'PROC', sectionId: 'aftercare', text: 'May I cycle?' }),
    );
    world.clock.advance(8 * DAY_MS);
    const sitting = await consent.sitting(patientId);
    expect(await sitting.walk()).toMatchObject({ kind: 'waiting', waiting: { blockers: [{ code: 'QUESTION_OPEN' }] } });
    const { patientQuestions } = await world.get(ConsentQueries).ofPatient(world.doctor, patientId);
    await world.get(AnswerPatientQuestion).execute(world.doctor, patientQuestions[0]?.id ?? '', { answer: 'Day 4.' });
    await sitting.signThrough();
    expect(await stored(patientId)).toHaveLength(3);
  });

  it('records a no to the procedure at once, without a signature and whatever is still open', async () => {
    const patientId = await consent.world.patient();
    const sitting = await consent.sitting(patientId);
    await sitting.choose({ ...YES, PROC: 'refuse' });
    expect(await sitting.next()).toMatchObject({ kind: 'complete', outcome: 'refused' });
    const standing = await current(patientId);
    expect(standing.PROC.reasons).toEqual(['REFUSED']);
    expect(standing.ANAES).toMatchObject({ valid: false, documentId: null });
    expect(standing.DATA.reasons).toEqual(['NEVER_DECIDED']);
  });

  it('signs a no to numbing beside a yes to the procedure', async () => {
    const sitting = await consent.eligible();
    await sitting.signThrough({ ...YES, ANAES: 'refuse' });
    const standing = await current(sitting.patientId);
    expect(standing.PROC.valid).toBe(true);
    expect(standing.ANAES).toMatchObject({ valid: false, reasons: ['REFUSED'] });
    expect(standing.ANAES.documentId).not.toBeNull();
  });

  it('re-confirms a later session with the choices and the signature alone', async () => {
    const sitting = await consent.eligible();
    await sitting.signThrough();
    const again = await consent.sitting(sitting.patientId);
    expect((await again.next()).kind).toBe('choices');
    await again.signThrough();
    expect(await stored(sitting.patientId)).toHaveLength(6);
  });

  it('keeps the pages of one patient from the tablet of another', async () => {
    const mine = await consent.eligible();
    const other = await consent.sitting(await consent.world.patient());
    const foreign = { ...mine.key };
    await expect(other.act((tx, desk) => desk.kioskStep(tx, foreign))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('drops a drawing that is no drawing before anything is stored', async () => {
    const sitting = await consent.eligible();
    const modelHash = await readyToSign(sitting);
    const wild = { ...DRAWN, strokes: [{ points: [{ x: 1e9, y: 0 }] }] };
    await expect(sitting.sign({ ...wild, modelHash })).rejects.toMatchObject({ code: 'SIGNATURE_INVALID' });
  });
});
