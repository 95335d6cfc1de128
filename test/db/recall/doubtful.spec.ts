import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeclareRecall } from '@stipple/recall';
import { firstBottle, InkWorld } from '../traceability/ink-world.js';
import { testWorld, type World } from '../../support/index.js';

type Chair = Awaited<ReturnType<InkWorld['chair']>>;

describe('a recall, where nobody can be sure', () => {
  let world: World;
  let ink: InkWorld;

  beforeAll(async () => {
    world = await testWorld();
    ink = new InkWorld(world);
  });
  afterAll(() => world.close());

  it('names whoever may have got it: a bottle nobody recorded, another bottle in the hand, a lot that reads alike', async () => {
    const product = await ink.product();
    const [lot, alike] = [
      await ink.released({ productId: product.id }),
      await ink.released({ productId: product.id, lotNumber: 'bl23' }),
    ];
    const other = await ink.released({ lotNumber: 'FINE' });
    const chairs = await Promise.all(Array.from({ length: 6 }, () => ink.chair()));
    const [sure, typed, inHand, onCap, twin, blind] = chairs as [Chair, Chair, Chair, Chair, Chair, Chair];
    const used = { alreadyUsed: true };
    const unrecorded = (scannedLotNumber: string | null) => ({
      ...used,
      portions: [{ bottleId: null, volumeMicrolitres: 50, scannedLotNumber }],
    });
    await ink.fill(sure, lot);
    await ink.fill(typed, [], unrecorded('BL23'));
    const portions = [{ bottleId: firstBottle(other), volumeMicrolitres: 50, scannedLotNumber: 'BL23' }];
    await ink.fill(inHand, [], { ...used, portions });
    await ink.fill(onCap, other, { ...used, scannedLotNumber: 'BL23' });
    await ink.fill(twin, alike);
    await ink.fill(blind, [], unrecorded(null));
    await ink.fill(await ink.chair(), other);
    await ink.fill(await ink.chair(), [], unrecorded('QX9'));

    const { patients } = await world.get(DeclareRecall).execute(world.inkAdmin, {
      lotId: lot.id,
      recallClass: 'I',
      issuer: 'Test Pigments',
      reason: 'Pseudomonas aeruginosa in unopened bottles',
    });
    const certainty = new Map(patients.map((patient) => [patient.patientId, patient.certainty]));
    expect(chairs.map(({ patientId }) => certainty.get(patientId))).toEqual([
      'certain',
      'possible',
      'possible',
      'possible',
      'possible',
      'cannot-exclude',
    ]);
    expect(patients).toHaveLength(6);
    await expect(ink.fill(twin, alike)).rejects.toMatchObject({ errors: [{ code: 'LOT_NOT_RELEASED' }] });
  });
});
