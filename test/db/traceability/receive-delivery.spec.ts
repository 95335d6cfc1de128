import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReceiveDelivery } from '@stipple/traceability';
import { Client, testWorld, type World } from '../../support/index.js';
import { code, DELIVERY, GTIN, INK, InkWorld } from './ink-world.js';

const OTHER_GTIN = '19506000134359';
const SCAN = `01${GTIN}17300630` + '10LOT42A';

describe('receive a delivery', () => {
  let world: World;
  let ink: InkWorld;

  beforeAll(async () => {
    world = await testWorld();
    ink = new InkWorld(world);
    await ink.product({ gtin: GTIN });
  });
  afterAll(() => world.close());

  const receive = (said: object) => ink.receive({ lotNumber: null, expiry: null, ...said });

  it('takes product, lot and expiry from the scan, into quarantine', async () => {
    const lot = await receive({ scan: SCAN, units: 3 });
    expect(lot).toMatchObject({
      lotNumber: 'LOT42A',
      expiry: '2030-06-30',
      state: 'quarantined',
      usable: false,
      blocks: [{ code: 'LOT_NOT_RELEASED' }],
      receivedByMe: true,
      balance: { received: 30_000, remaining: 30_000, used: 0 },
      patientsCount: 0,
    });
    expect(lot.product.gtin).toBe(GTIN);
    expect(lot.bottles.map(({ number, state, remaining }) => [number, state, remaining])).toEqual([
      [1, 'sealed', 10_000],
      [2, 'sealed', 10_000],
      [3, 'sealed', 10_000],
    ]);
    expect(lot.movements.map(({ kind, delta }) => [kind, delta])).toEqual(Array(3).fill(['receive', 10_000]));
    expect(lot.movements[0]?.recordedByName).not.toBe('');
  });

  it('adds a second delivery to the lot, which goes back to quarantine', async () => {
    const first = await ink.released({ lotNumber: 'MORE' });
    const again = await ink.receive({ lotNumber: 'MORE', productId: first.product.id, units: 2 });
    expect(again).toMatchObject({ id: first.id, state: 'quarantined', balance: { received: 30_000 } });
    expect(again.bottles.map((bottle) => bottle.number)).toEqual([1, 2, 3]);
    expect(again.deliveries).toHaveLength(2);
  });

  it('tells lots apart by product, batch, number and expiry', async () => {
    const one = await ink.receive({ lotNumber: 'SAME' });
    const { id: productId } = one.product;
    const others = [
      await ink.receive({ lotNumber: 'SAME' }),
      await ink.receive({ lotNumber: 'SAME', productId, batch: 'B2' }),
      await ink.receive({ lotNumber: 'same', productId }),
      await ink.receive({ lotNumber: 'SAME', productId, expiry: '2031-01-31' }),
    ];
    expect(new Set([one.id, ...others.map((lot) => lot.id)]).size).toBe(5);
    expect(others[2]?.nearMatches).toEqual(['SAME']);
  });

  it('makes a new lot once when two deliveries arrive at the same moment', async () => {
    const { id: productId } = await ink.product();
    const lots = await Promise.all(Array.from({ length: 6 }, () => ink.receive({ productId, lotNumber: 'RACE' })));
    expect(new Set(lots.map((lot) => lot.id)).size).toBe(1);
    expect(Math.max(...lots.map((lot) => lot.balance.received))).toBe(60_000);
  });

  it('says that a GTIN is unknown, and saves nothing', async () => {
    const scan = `01${OTHER_GTIN}1730063010UNKNOWN`;
    await expect(receive({ scan })).rejects.toMatchObject({ code: 'GTIN_UNKNOWN', facts: { gtin: OTHER_GTIN } });
    expect(await world.asOwner(`SELECT 1 FROM clinic.lot WHERE lot_number = 'UNKNOWN'`)).toEqual([]);
  });

  it.each([
    ['a wrong check digit', `01${GTIN.slice(0, 13)}31730063010X`, 'bad-check-digit'],
    ['29 February of a common year', `01${GTIN}1727022910X`, 'bad-date'],
    ['month 13', `01${GTIN}1727130110X`, 'bad-date'],
    ['a lot of 21 characters', `01${GTIN}10ABCDEFGHIJKLMNOPQRSTU`, 'too-long'],
  ])('refuses a scan with %s', async (_what, scan, reason) => {
    await expect(receive({ scan })).rejects.toMatchObject({ code: 'SCAN_UNREADABLE', facts: { error: reason } });
  });

  it.each([
    ['no expiry', { scan: `01${GTIN}10LOT9` }, 'VALIDATION_FAILED', '/expiry'],
    ['no lot', { scan: `01${GTIN}17300630` }, 'VALIDATION_FAILED', '/lotNumber'],
    ['no product', { lotNumber: 'A', expiry: '2030-01-01' }, 'VALIDATION_FAILED', '/productId'],
    ['a receipt in the future', { scan: SCAN, receivedOn: '2999-01-01' }, 'VALIDATION_FAILED', '/receivedOn'],
    ['another lot than the scan says', { scan: SCAN, lotNumber: 'LOT42B' }, 'SCAN_CONFLICT', '/lotNumber'],
    ['another expiry than the scan says', { scan: SCAN, expiry: '2031-06-30' }, 'SCAN_CONFLICT', '/expiry'],
    ['a space in the lot', { scan: `01${GTIN}17300630`, lotNumber: 'LOT 1' }, 'LOT_NUMBER_INVALID', '/lotNumber'],
  ])('refuses %s', async (_what, said, expected, pointer) => {
    const refused = world.get(ReceiveDelivery).execute(world.inkAdmin, {
      ...DELIVERY,
      productId: null,
      lotNumber: null,
      expiry: null,
      ...said,
    });
    await expect(refused).rejects.toMatchObject({ code: expected, errors: [{ pointer }] });
  });

  it('lets a person settle what a lost separator swallowed', async () => {
    const lot = await receive({ scan: `01${GTIN}10LOT77A17300630`, lotNumber: 'LOT77A', expiry: '2030-06-30' });
    expect(lot).toMatchObject({ lotNumber: 'LOT77A', expiry: '2030-06-30' });
  });

  it('refuses a product that the scan contradicts', async () => {
    const other = await ink.product({ gtin: OTHER_GTIN });
    await expect(receive({ scan: SCAN, productId: other.id })).rejects.toMatchObject(code('SCAN_CONFLICT'));
  });

  it('counts needles in pieces', async () => {
    const needles = await ink.product({ kind: 'needle', name: '3RL' });
    await expect(ink.receive({ productId: needles.id })).rejects.toMatchObject({
      errors: [{ pointer: '/unitPieces' }],
    });
    const lot = await ink.receive({ productId: needles.id, unitPieces: 20, lotNumber: 'N1' });
    expect(lot).toMatchObject({ balance: { unit: 'piece', received: 20 } });
  });

  it('knows no product and no lot of another clinic', async () => {
    const stranger = await world.anotherClinic();
    const { id: productId } = await ink.product();
    await expect(ink.receive({ productId }, stranger.inkAdmin)).rejects.toMatchObject(code('NOT_FOUND'));
    await expect(ink.receive({ scan: SCAN }, stranger.inkAdmin)).rejects.toMatchObject(code('GTIN_UNKNOWN'));
  });

  it('registers a GTIN once, with its check digit', async () => {
    await expect(ink.product({ gtin: GTIN })).rejects.toMatchObject(code('GTIN_TAKEN'));
    await expect(ink.product({ gtin: '9506000134353' })).rejects.toMatchObject(code('GTIN_INVALID'));
    expect(await ink.product({ gtin: '8904000210037' })).toMatchObject({ gtin: '08904000210037' });
  });

  describe('over the wire', () => {
    let client: Client;
    beforeAll(async () => {
      client = await Client.signedIn(world.app, world.clinic.login('inkAdmin'));
    });

    it.each([
      ['unreadable', '5555', { error: 'unknown-ai', errorAt: 0 }],
      ['unreadable', '', { error: 'empty' }],
      ['no-gtin', '10A1', { lotNumber: 'A1' }],
      ['no-lot', `01${GTIN}17300630`, { expiry: '2030-06-30' }],
      ['known-lot', SCAN, { lot: { lotNumber: 'LOT42A' }, nearMatches: [] }],
      ['new-lot', `01${GTIN}10lot42a`, { warnings: ['EXPIRY_MISSING', 'NEAR_MATCH'] }],
      ['new-lot', `01${GTIN}1720063010OLD`, { warnings: ['EXPIRED'] }],
      ['new-lot', `01${GTIN}10LOT42A17300630`, { warnings: ['LOST_SEPARATOR_SUSPECTED', 'EXPIRY_MISSING'] }],
    ])('says of a scan that it is %s', async (outcome, scan, expected) => {
      const { status, body } = await client.post('/scans', { scan });
      expect({ status, body }).toMatchObject({ status: 200, body: { outcome, ...expected } });
    });

    it('corrects a product of the version that was seen', async () => {
      const { body } = await client.post<{ id: string; version: number }>('/products', { ...INK, name: 'Brown' });
      const path = `/products/${body.id}`;
      const change = { ...INK, name: 'Brown 2', daysAfterOpening: 90 };
      expect((await client.patch(path, change)).status).toBe(428);
      expect(await client.patch(path, change, { ifMatch: 1 })).toMatchObject({ status: 200, body: { version: 2 } });
      expect(await client.patch(path, change, { ifMatch: 1 })).toMatchObject({ status: 412 });
      expect(await client.patch(path, { ...change, kind: 'needle' }, { ifMatch: 2 })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/kind' }] },
      });
    });

    it('names each field that is wrong or unknown', async () => {
      const { status, body } = await client.post<{ errors: { pointer: string }[] }>('/deliveries', {
        units: 0,
        expiry: '2027-02-29',
        supplier: '',
        receivedOn: 'today',
        colour: 'red',
      });
      expect(status).toBe(422);
      expect(body.errors.map((one) => one.pointer).sort()).toEqual([
        '/colour',
        '/deliveryNote',
        '/expiry',
        '/receivedOn',
        '/supplier',
        '/units',
      ]);
    });

    it('filters the list by state and text', async () => {
      const all = await client.get<{ items: { lotNumber: string }[] }>('/lots?q=lot42a');
      expect(all.body.items.map((one) => one.lotNumber)).toEqual(['LOT42A']);
      const none = await client.get<{ items: object[] }>('/lots?q=lot42a&state=released');
      expect(none).toMatchObject({ status: 200, body: { items: [], next: null } });
      expect((await client.get('/lots?state=lost')).status).toBe(422);
    });

    it('is closed to those who may not', async () => {
      const desk = await Client.signedIn(world.app, world.clinic.login('frontDesk'));
      expect((await desk.get('/lots')).status).toBe(403);
      const doctor = await Client.signedIn(world.app, world.clinic.login('doctor'));
      expect((await doctor.post('/deliveries', { ...DELIVERY, scan: SCAN })).status).toBe(403);
    });
  });
});
