import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConsentDesk, ConsentQueries, WithdrawConsent } from '@stipple/consent';
import { ConsentWorld } from './consent-world.js';

describe('withdrawal', () => {
  let consent: ConsentWorld;
  beforeAll(async () => {
    consent = await ConsentWorld.open();
  });
  afterAll(() => consent.world.close());

  const current = (patientId: string) =>
    consent.world.database.read(consent.world.doctor, (tx) => consent.world.get(ConsentDesk).current(tx, patientId));

  it('stops what rests on it, may be said again, and keeps the first instant', async () => {
    const { world } = consent;
    const sitting = await consent.eligible();
    const { consents } = await sitting.signThrough();
    const procedure = consents.find((row) => row.kind === 'PROC')?.consentId ?? '';
    const withdraw = () => world.get(WithdrawConsent).execute(world.frontDesk, procedure, { by: 'patient' });
    const first = await withdraw();
    expect(first.stopped).toEqual(['PROC', 'ANAES']);
    world.clock.advance(60_000);
    expect(await withdraw()).toEqual(first);
    const standing = await current(sitting.patientId);
    expect(standing.PROC).toMatchObject({ valid: false, reasons: ['WITHDRAWN'] });
    expect(standing.ANAES).toMatchObject({ valid: false, reasons: ['RESTS_ON_MISSING'] });
    expect(standing.DATA.valid).toBe(true);
    const view = await world.get(ConsentQueries).ofPatient(world.doctor, sitting.patientId);
    expect(view.consents.find((row) => row.id === procedure)).toMatchObject({
      withdrawnAt: first.withdrawnAt,
      withdrawnBy: 'patient',
    });
  });

  it('is followed by the whole text again, not by a mere re-confirmation', async () => {
    const { world } = consent;
    const sitting = await consent.eligible();
    const { consents } = await sitting.signThrough();
    const procedure = consents.find((row) => row.kind === 'PROC')?.consentId ?? '';
    await world.get(WithdrawConsent).execute(world.doctor, procedure, { by: 'patient', reason: 'Changed my mind' });
    const again = await consent.sitting(sitting.patientId);
    expect((await again.next()).kind).toBe('section');
    await again.signThrough();
    expect((await current(sitting.patientId)).PROC.valid).toBe(true);
  });

  it('notices a finding that was not in the signed text, and a session since', async () => {
    const { world } = consent;
    const sitting = await consent.eligible();
    await sitting.signThrough();
    const since = await world.database.read(world.doctor, (tx) =>
      world.get(ConsentDesk).current(tx, sitting.patientId, {
        materialRisks: [{ ruleId: 'SK08', text: 'x' }],
        lastSessionAt: new Date(tx.now.getTime() + 1),
      }),
    );
    expect(since.PROC.reasons).toEqual(['SCREENING_CHANGED', 'RECONFIRMATION_DUE']);
    expect(since.DATA.reasons).toEqual(['RECONFIRMATION_DUE']);
  });

  it("does not find another clinic's consent", async () => {
    const { world } = consent;
    const { consents } = await (await consent.eligible()).signThrough();
    const other = await world.anotherClinic();
    const foreign = consents[0]?.consentId ?? '';
    await expect(world.get(WithdrawConsent).execute(other.doctor, foreign, { by: 'staff' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('cannot be undone or changed, by the owner of the tables either', async () => {
    const { world } = consent;
    const sitting = await consent.eligible();
    await sitting.signThrough();
    await expect(world.asOwner('UPDATE clinic.consent SET decision = decision')).rejects.toThrow();
    await expect(world.asOwner('DELETE FROM clinic.signature')).rejects.toThrow();
  });
});
