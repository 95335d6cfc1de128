import { NO_CONSTRAINTS } from '@stipple/kernel';
import type { ScalpZone, StaffActor } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import { ProcedureSession, ZonePass } from '@stipple/procedures';
import { CapFilling, ReceiveDelivery, RegisterProduct, ReleaseLot } from '@stipple/traceability';
import type {
  FilledCap,
  FillCapRequest,
  LotView,
  ProductView,
  ReceiveDeliveryDto,
  RegisterProductDto,
} from '@stipple/traceability';
import { releaseChecklistFor } from '@stipple/traceability/domain';
import { v7 as uuidv7 } from 'uuid';
import type { World } from '../../support/index.js';

export const GTIN = '09506000134352';

export const INK: RegisterProductDto = {
  kind: 'ink',
  name: 'Grey wash',
  shadeName: 'Ash 3',
  maker: 'Test Pigments',
  supplier: 'Test Supply',
  sterile: true,
  singleUse: false,
  tattooUseStatement: true,
  nickelWarning: false,
  chromiumViWarning: false,
  containsParabens: false,
};

export const DELIVERY: ReceiveDeliveryDto = {
  lotNumber: 'BL23',
  expiry: '2030-06-30',
  units: 1,
  unitVolumeMicrolitres: 10_000,
  supplier: 'Test Supply',
  deliveryNote: 'DN-1',
  receivedOn: '2026-01-02',
};

/** What ink tests build: products, lots and chairs, each saying only what matters to the test. */
export class InkWorld {
  constructor(readonly world: World) {}

  product(said: Partial<RegisterProductDto> = {}, actor: StaffActor = this.world.inkAdmin): Promise<ProductView> {
    return this.world.get(RegisterProduct).execute(actor, { ...INK, ...said });
  }

  async receive(said: Partial<ReceiveDeliveryDto> = {}, actor: StaffActor = this.world.inkAdmin): Promise<LotView> {
    const productId = said.productId ?? (said.scan ? null : (await this.product()).id);
    return this.world.get(ReceiveDelivery).execute(actor, { ...DELIVERY, productId, ...said });
  }

  release(lot: LotView, actor: StaffActor = this.world.inkAdmin2): Promise<LotView> {
    const checklist = releaseChecklistFor(lot.product.kind);
    return this.world.get(ReleaseLot).execute(actor, lot.id, lot.version, { checklist });
  }

  async released(said: Partial<ReceiveDeliveryDto> = {}): Promise<LotView> {
    return this.release(await this.receive(said));
  }

  /** A patient with a session, as far as ink is concerned. */
  async chair(patientId?: string): Promise<{ patientId: string; sessionId: string }> {
    const patient = patientId ?? (await this.world.patient());
    const sessionId = uuidv7();
    const { accountId } = this.world.doctor;
    await this.write((tx) =>
      tx.insert(ProcedureSession, {
        id: sessionId,
        patientId: patient,
        number: Math.trunc(Math.random() * 1_000_000) + 1,
        state: 'planned',
        doctorId: accountId,
        operatorId: accountId,
        plannedZones: ['HL'],
        bottleIds: [],
        anaestheticPlanned: false,
      }),
    );
    return { patientId: patient, sessionId };
  }

  /** Fills a cap of 100 microlitres from the first bottle of each lot, unless the test says more. */
  fill(
    chair: { patientId: string; sessionId: string },
    lots: LotView | readonly LotView[],
    said: Partial<FillCapRequest> = {},
  ): Promise<FilledCap> {
    const portions = [lots].flat().map((lot) => ({ bottleId: firstBottle(lot), volumeMicrolitres: 100 }));
    const request = { ...chair, portions, constraints: NO_CONSTRAINTS, alreadyUsed: false, ...said };
    return this.world.database.write(this.world.doctor, (tx) => this.world.get(CapFilling).fill(tx, request));
  }

  async pass(chair: { patientId: string; sessionId: string }, capId: string, zone: ScalpZone): Promise<void> {
    await this.write((tx) => {
      const { sessionId, patientId } = chair;
      const pass = { id: tx.newId(), sessionId, patientId, capId, zone, passNumber: 1, flags: [], occurredAt: tx.now };
      tx.insert(ZonePass, pass);
    });
  }

  private write(work: (tx: Tx) => void): Promise<void> {
    return this.world.database.write(this.world.doctor, (tx) => {
      work(tx);
      tx.audit({ action: 'patient.read' });
      return Promise.resolve();
    });
  }
}

export function firstBottle(lot: LotView): string {
  const [bottle] = lot.bottles;
  if (!bottle) throw new Error('the lot has no bottle');
  return bottle.id;
}

/** Asserts by code: `await expect(work).rejects.toMatchObject(code('LOT_EXPIRED'))`. */
export const code = (expected: string) => ({ code: expected });
