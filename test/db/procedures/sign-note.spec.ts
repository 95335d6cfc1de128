import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentDesk } from '@stipple/documents';
import { ReadNote, ReadSession, RecordComplication, SessionDesk, SessionTrace, SignNote } from '@stipple/procedures';
import { TEST_PASSWORD } from '../../support/index.js';
import { ChairWorld, reasonsOf } from './chair-world.js';

describe('end and sign a session', () => {
  let chairs: ChairWorld;

  beforeAll(async () => {
    chairs = await ChairWorld.open(6);
  });
  afterAll(() => chairs.world.close());

  const sign = (sessionId: string, password = TEST_PASSWORD, actor = chairs.world.doctor) =>
    chairs.world.get(SignNote).execute(actor, sessionId, { password, meaning: 'authorship-and-supervision' });
  const note = (sessionId: string) => chairs.world.get(ReadNote).execute(chairs.world.doctor, sessionId);

  async function needled(): Promise<{ sessionId: string; capId: string }> {
    const sessionId = await chairs.runningSession();
    const { capId } = await chairs.cap(sessionId);
    await chairs.dose(sessionId);
    chairs.world.clock.advance(60_000);
    await chairs.pass(sessionId, capId);
    chairs.world.clock.advance(30 * 60_000);
    return { sessionId, capId };
  }

  async function ended(): Promise<{ sessionId: string; capId: string }> {
    const chair = await needled();
    await chairs.pain(chair.sessionId, 1, 'end');
    await chairs.end(chair.sessionId);
    return chair;
  }

  it('ends only with a complete sign-out', async () => {
    const { sessionId } = await needled();
    const refused = await reasonsOf(chairs.end(sessionId, { answers: [], noComplications: false, needlesCounted: 1 }));
    expect(refused.code).toBe('SIGN_OUT_INCOMPLETE');
    expect(new Set(refused.reasons)).toEqual(
      new Set(['ITEM_UNANSWERED', 'COMPLICATIONS_NOT_STATED', 'NEEDLE_COUNT_DIFFERS']),
    );
    expect(await chairs.audited(sessionId)).toContainEqual(['session.end-refused', 'refused']);
    const session = await chairs.end(sessionId);
    expect(session.state).toBe('ended');
    const view = await chairs.world.get(ReadSession).execute(chairs.world.doctor, sessionId);
    expect(view.caps.every((cap) => cap.discardedAt !== null)).toBe(true);
    expect(view.workingSeconds).toBe(30 * 60);
    expect(view.washAllowedFrom).toEqual(new Date((session.endedAt?.getTime() ?? 0) + 4 * 86_400_000));
  });

  it('is not signed with gaps, a wrong password, or by somebody else', async () => {
    const { sessionId } = await needled();
    await chairs.end(sessionId);
    expect(await reasonsOf(sign(sessionId))).toEqual({ code: 'NOTE_HAS_GAPS', reasons: ['END_PAIN_MISSING'] });
    await chairs.pain(sessionId, 0, 'end');
    await expect(sign(sessionId, 'wrong')).rejects.toMatchObject({ code: 'STEP_UP_REFUSED' });
    await expect(sign(sessionId, TEST_PASSWORD, chairs.world.doctor2)).rejects.toMatchObject({
      code: 'NOTE_SIGNER_NOT_OF_SESSION',
    });
    await sign(sessionId);
  });

  it('locks the note as data and as a sealed document, once', async () => {
    const { sessionId } = await ended();
    const results = await Promise.allSettled([sign(sessionId), sign(sessionId)]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    const record = await note(sessionId);
    expect(record.note).toMatchObject({ hashMatches: true, signerName: chairs.world.doctor.displayName });
    expect(record.content).toMatchObject({
      schema: 'stipple.procedure-note/1',
      workingSeconds: 1_800,
      doses: [{ agent: 'lidocaine', doseMicrograms: 100_000, drugLotNumber: 'LD1' }],
      caps: [{ portions: [{ lotNumber: 'BL23' }] }],
      meter: { percentTenths: 238 },
    });
    const file = await chairs.world.database.read(chairs.world.doctor, (tx) =>
      chairs.world.get(DocumentDesk).file(tx, record.note.documentId),
    );
    expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.document).toMatchObject({ kind: 'session-note' });
  });

  it('keeps what comes after the signature beside the note, which stays as it was', async () => {
    const { sessionId, capId } = await ended();
    const { contentHash } = await sign(sessionId);
    chairs.world.clock.advance(3_600_000);
    const late = await chairs.pass(sessionId, capId, 'FR');
    expect(late.flags).toEqual(expect.arrayContaining(['AFTER_SIGNATURE', 'AFTER_END', 'CAP_DISCARDED']));
    await chairs.world.get(RecordComplication).execute(chairs.world.doctor, sessionId, {
      code: 'INF-BAC',
      severity: 'mild',
      onsetAt: chairs.now(),
    });
    const record = await note(sessionId);
    expect(record.note).toMatchObject({ contentHash, hashMatches: true });
    expect(record.content).toMatchObject({ passes: [{ zone: 'HL' }], complications: [] });
    expect(record.afterSignature.map((fact) => fact.kind)).toEqual(['pass', 'complication']);
    await expect(chairs.end(sessionId)).rejects.toMatchObject({ code: 'SESSION_STATE_REFUSED' });
    await expect(chairs.cap(sessionId)).rejects.toMatchObject({ code: 'SESSION_STATE_REFUSED' });
  });

  it('lets no use case change a signed note', async () => {
    const { sessionId } = await ended();
    await sign(sessionId);
    await expect(
      chairs.world.database.write(chairs.world.doctor, (tx) => {
        tx.exec(`UPDATE clinic.signed_note SET signer_name = 'X' WHERE clinic_id = $1 AND session_id = $2`, [
          tx.clinicId,
          sessionId,
        ]);
        tx.audit({ action: 'note.read' });
        return Promise.resolve();
      }),
    ).rejects.toBeDefined();
    expect((await note(sessionId)).note.signerName).toBe(chairs.world.doctor.displayName);
  });

  it('is found by the day list and by the trace of its cap', async () => {
    const { sessionId, capId } = await ended();
    const [toSign, uses] = await chairs.world.database.read(chairs.world.doctor, async (tx) => {
      tx.audit({ action: 'session.listed' });
      return [
        await chairs.world.get(SessionDesk).toSign(tx),
        await chairs.world.get(SessionTrace).passesOfCaps(tx, [capId]),
      ];
    });
    expect(toSign.map((session) => session.id)).toContain(sessionId);
    expect(uses).toMatchObject([{ capId, sessionId, zones: ['HL'], passes: 1 }]);
  });
});
