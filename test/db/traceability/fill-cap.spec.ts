import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NO_CONSTRAINTS } from '@stipple/kernel';
import { CapBook, CapFilling, LotDesk, QuarantineLot } from '@stipple/traceability';
import type { LotView } from '@stipple/traceability';
import { Client, testWorld, type World } from '../../support/index.js';
import { code, firstBottle, InkWorld } from './ink-world.js';

const DAY_MS = 86_400_000;

describe('fill a cap', () => {
  let world: World;
  let ink: InkWorld;
  let client: Client;

  beforeAll(async () => {
    world = await testWorld();
    ink = new InkWorld(world);
    client = await Client.signedIn(world.app, world.clinic.login('inkAdmin'));
  });
  afterAll(() => world.close());

  const page = async (lot: LotView): Promise<LotView> => (await client.get<LotView>(`/lots/${lot.id}`)).body;
  const closes = ({ balance, bottles }: LotView): void => {
    const { received, used, wasted, discarded, adjustment, remaining } = balance;
    expect(received).toBe(used + wasted + discarded + adjustment + remaining);
    expect(remaining).toBe(bottles.reduce((sum, bottle) => sum + bottle.remaining, 0));
    expect(Math.min(...bottles.map((bottle) => bottle.remaining))).toBeGreaterThanOrEqual(0);
  };

  it('mixes lots and diluent, opens the bottles and keeps the shade as a ratio', async () => {
    const [grey, brown] = [await ink.released(), await ink.released({ lotNumber: 'BR1' })];
    const saline = await ink.product({ kind: 'diluent', name: 'Saline' });
    const water = await ink.released({ productId: saline.id, lotNumber: 'W1' });
    const chair = await ink.chair();
    const cap = await ink.fill(chair, [grey, brown], {
      diluent: { bottleId: firstBottle(water), volumeMicrolitres: 300 },
      scannedLotNumber: 'BR1',
    });
    expect(cap).toMatchObject({ checkState: 'CHECKED', shadeRatio: '1:1:3', volumeMicrolitres: 500, blocks: [] });
    const after = await page(grey);
    expect(after).toMatchObject({ capsCount: 1, patientsCount: 1, balance: { used: 100, remaining: 9900 } });
    expect(after.bottles[0]).toMatchObject({ state: 'open', remaining: 9900 });
    expect(after.movements.map((movement) => movement.kind)).toEqual(['receive', 'open', 'draw']);
    [after, await page(brown), await page(water)].forEach(closes);
    const [shown] = await world.database.read(world.doctor, (tx) => world.get(CapBook).ofSession(tx, chair.sessionId));
    expect(
      shown?.portions.map(({ role, lotNumber, volumeMicrolitres }) => [role, lotNumber, volumeMicrolitres]),
    ).toEqual([
      ['ink', 'BL23', 100],
      ['ink', 'BR1', 100],
      ['diluent', 'W1', 300],
    ]);
  });

  it('is refused with every reason, and draws nothing', async () => {
    const [good, bad] = [await ink.released(), await ink.receive({ lotNumber: 'Q1' })];
    const refused = ink.fill(await ink.chair(), [], {
      portions: [
        { bottleId: firstBottle(good), volumeMicrolitres: 10_000, scannedLotNumber: 'other' },
        { bottleId: firstBottle(bad), volumeMicrolitres: 10_001 },
      ],
    });
    await expect(refused).rejects.toMatchObject({
      code: 'CAP_REFUSED',
      errors: [
        { pointer: '/portions/0', code: 'WRONG_BOTTLE' },
        { pointer: '/portions/1', code: 'LOT_NOT_RELEASED' },
        { pointer: '/portions/1', code: 'NOT_ENOUGH_LEFT' },
      ],
    });
    expect(await page(good)).toMatchObject({ balance: { used: 0 }, capsCount: 0, bottles: [{ state: 'sealed' }] });
  });

  it('is refused when the bottle has been open for too long', async () => {
    const product = await ink.product({ daysAfterOpening: 7 });
    const lot = await ink.released({ productId: product.id });
    const chair = await ink.chair();
    await ink.fill(chair, lot);
    world.clock.advance(7 * DAY_MS);
    await ink.fill(chair, lot);
    world.clock.advance(DAY_MS);
    await expect(ink.fill(chair, lot)).rejects.toMatchObject({ errors: [{ code: 'OPENED_TOO_LONG' }] });
    world.clock.advance(-8 * DAY_MS);
  });

  it('counts the life of a bottle from the earliest draw, also when that is entered later', async () => {
    const product = await ink.product({ daysAfterOpening: 7 });
    const lot = await ink.released({ productId: product.id });
    const chair = await ink.chair();
    const opened = world.clock.now();
    world.clock.advance(5 * DAY_MS);
    await ink.fill(chair, lot);
    await ink.fill(chair, lot, { alreadyUsed: true, occurredAt: opened });
    world.clock.advance(3 * DAY_MS);
    await expect(ink.fill(chair, lot)).rejects.toMatchObject({ errors: [{ code: 'OPENED_TOO_LONG' }] });
    world.clock.set(opened);
  });

  it('does not take the opening of a bottle from a clock that runs ahead', async () => {
    const product = await ink.product({ daysAfterOpening: 7 });
    const lot = await ink.released({ productId: product.id });
    const chair = await ink.chair();
    const now = world.clock.now();
    await ink.fill(chair, lot, { occurredAt: new Date(now.getTime() + 30 * DAY_MS) });
    world.clock.advance(8 * DAY_MS);
    await expect(ink.fill(chair, lot)).rejects.toMatchObject({ errors: [{ code: 'OPENED_TOO_LONG' }] });
    world.clock.set(now);
  });

  it('is refused for what screening blocks', async () => {
    const product = await ink.product({ nickelWarning: true });
    const lot = await ink.released({ productId: product.id });
    const constraints = { ...NO_CONSTRAINTS, blockedInk: [{ ruleId: 'AL02', reason: 'nickel' }] };
    await expect(ink.fill(await ink.chair(), lot, { constraints })).rejects.toMatchObject({
      errors: [{ code: 'PATIENT_ALLERGY' }],
    });
    const verdicts = await world.database.read(world.doctor, (tx) =>
      world.get(LotDesk).usable(tx, [firstBottle(lot)], constraints),
    );
    expect(verdicts).toMatchObject([{ lotNumber: 'BL23', blocks: [{ code: 'PATIENT_ALLERGY', ruleId: 'AL02' }] }]);
  });

  it('counts two portions of one bottle together', async () => {
    const lot = await ink.released({ unitVolumeMicrolitres: 150 });
    const twice = [lot, lot];
    await expect(ink.fill(await ink.chair(), twice)).rejects.toMatchObject({
      errors: [{ pointer: '/portions/1', code: 'NOT_ENOUGH_LEFT' }],
    });
  });

  it('of 16 that race for one bottle lets as many draw as it holds, and the balance closes', async () => {
    const lot = await ink.released({ unitVolumeMicrolitres: 1000 });
    const chairs = await Promise.all(Array.from({ length: 16 }, () => ink.chair()));
    const results = await Promise.allSettled(chairs.map((chair) => ink.fill(chair, lot)));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(10);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'CAP_REFUSED' });
    }
    const after = await page(lot);
    closes(after);
    expect(after).toMatchObject({ state: 'depleted', patientsCount: 10, balance: { used: 1000, remaining: 0 } });
    expect(after.bottles).toMatchObject([{ state: 'empty', remaining: 0 }]);
  });

  it('draws nothing after a quarantine that it races with', async () => {
    const lot = await ink.released();
    const chairs = await Promise.all(Array.from({ length: 8 }, () => ink.chair()));
    const quarantine = world.get(QuarantineLot).execute(world.doctor, lot.id, { reason: 'doubt' });
    const results = await Promise.allSettled([...chairs.map((chair) => ink.fill(chair, lot)), quarantine]);
    const filled = results.slice(0, 8).filter((result) => result.status === 'fulfilled').length;
    const after = await page(lot);
    closes(after);
    expect(after).toMatchObject({ state: 'quarantined', capsCount: filled, balance: { used: filled * 100 } });
    await expect(ink.fill(await ink.chair(), lot)).rejects.toMatchObject(code('CAP_REFUSED'));
  });

  it('two caps of the same lots in opposite order never lock each other out', async () => {
    const [a, b] = [await ink.released({ lotNumber: 'A1' }), await ink.released({ lotNumber: 'B1' })];
    const chair = await ink.chair();
    const fills = Array.from({ length: 10 }, (_, index) => ink.fill(chair, index % 2 === 0 ? [a, b] : [b, a]));
    await Promise.all(fills);
    expect(await page(a)).toMatchObject({ capsCount: 10, balance: { used: 1000 } });
  });

  it('stores ink that was used whatever speaks against it, and books more than there was as a gap', async () => {
    const lot = await ink.released({ unitVolumeMicrolitres: 250 });
    await world.database.write(world.doctor, (tx) => world.get(LotDesk).recall(tx, lot.id, 'contaminated'));
    const chair = await ink.chair();
    const occurredAt = new Date(world.clock.now().getTime() - DAY_MS);
    const portions = [{ bottleId: firstBottle(lot), volumeMicrolitres: 400 }];
    const cap = await ink.fill(chair, lot, { portions, alreadyUsed: true, occurredAt });
    expect(cap).toMatchObject({
      checkState: 'UNCHECKED',
      filledAt: occurredAt,
      blocks: [{ code: 'RECALLED' }, { code: 'NOT_ENOUGH_LEFT' }],
    });
    const after = await page(lot);
    closes(after);
    expect(after).toMatchObject({ state: 'recalled', balance: { received: 250, used: 400, adjustment: -150 } });
    const again = await ink.fill(chair, lot, { alreadyUsed: true });
    expect(again.blocks).toContainEqual({ code: 'BOTTLE_NOT_USABLE' });
    closes(await page(lot));
  });

  it('stores ink from a bottle that nobody recorded', async () => {
    const chair = await ink.chair();
    const portions = [{ bottleId: null, volumeMicrolitres: 50, scannedLotNumber: 'GONE' }];
    await expect(ink.fill(chair, [], { portions })).rejects.toMatchObject({ errors: [{ code: 'LOT_UNKNOWN' }] });
    await ink.fill(chair, [], { portions, alreadyUsed: true });
    await ink.fill(chair, [], { portions: [{ bottleId: null, volumeMicrolitres: 50 }], alreadyUsed: true });
    const caps = await world.database.read(world.doctor, (tx) => world.get(CapBook).ofSession(tx, chair.sessionId));
    expect(caps.map((cap) => [cap.checkState, cap.portions[0]?.statedLotNumber])).toEqual([
      ['UNCHECKED', 'GONE'],
      ['UNCHECKED', 'unknown'],
    ]);
  });

  it('throws a cap away once, however often it is said', async () => {
    const chair = await ink.chair();
    const { capId } = await ink.fill(chair, await ink.released());
    const discard = (sessionId: string) =>
      world.database.write(world.doctor, (tx) => world.get(CapFilling).discard(tx, { capId, sessionId }));
    await Promise.all([discard(chair.sessionId), discard(chair.sessionId)]);
    await discard(chair.sessionId);
    const [cap] = await world.database.read(world.doctor, (tx) => world.get(CapBook).ofSession(tx, chair.sessionId));
    expect(cap?.discardedAt).toBeInstanceOf(Date);
    const other = await ink.chair();
    await expect(discard(other.sessionId)).rejects.toMatchObject(code('NOT_FOUND'));
  });

  it('knows no bottle of another clinic', async () => {
    const lot = await ink.released();
    const stranger = await world.anotherClinic();
    const chair = await ink.chair();
    const portions = [{ bottleId: firstBottle(lot), volumeMicrolitres: 1 }];
    const request = { ...chair, portions, constraints: NO_CONSTRAINTS, alreadyUsed: true };
    const fill = world.database.write(stranger.doctor, (tx) => world.get(CapFilling).fill(tx, request));
    await expect(fill).rejects.toMatchObject(code('NOT_FOUND'));
  });

  it('offers the bottles that pass the gate, open ones first', async () => {
    const [first, second] = [await ink.released({ lotNumber: 'U1' }), await ink.released({ lotNumber: 'U2' })];
    await ink.receive({ lotNumber: 'U3' });
    await ink.fill(await ink.chair(), second);
    const { body } = await client.get<{ items: { bottleId: string; lotNumber: string; state: string }[] }>(
      '/bottles/usable',
    );
    const numbers = body.items.map((one) => one.lotNumber);
    expect(numbers.indexOf('U2')).toBeLessThan(numbers.indexOf('U1'));
    expect(numbers).not.toContain('U3');
    expect(body.items).toContainEqual(expect.objectContaining({ bottleId: firstBottle(first), state: 'sealed' }));
  });

  it('leaves a ledger that the database keeps', async () => {
    const lot = await ink.released();
    await ink.fill(await ink.chair(), lot);
    const act = (sql: string) =>
      world.database.write(world.doctor, (tx) => {
        tx.exec(sql, [tx.clinicId, lot.id]);
        tx.audit({ action: 'lot.read' });
        return Promise.resolve();
      });
    await expect(
      act('UPDATE clinic.stock_movement SET delta = -1 WHERE clinic_id = $1 AND lot_id = $2'),
    ).rejects.toThrow();
    await expect(act('DELETE FROM clinic.cap_portion WHERE clinic_id = $1 AND lot_id = $2')).rejects.toThrow();
    await expect(act('UPDATE clinic.bottle SET remaining = -1 WHERE clinic_id = $1 AND lot_id = $2')).rejects.toThrow();
  });
});
