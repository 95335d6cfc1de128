import { addDays, DomainError } from '@stipple/kernel';
import type { CalendarDate, TreatmentConstraints, Uuid } from '@stipple/kernel';
import type { BottleState } from './bottle.js';
import { isExpired } from './lot.js';
import type { LotState } from './lot.js';
import type { ProductFacts, ProductKind } from './product.js';

/** Why a bottle may not be used for this cap (domain 5.2, the use gate). */
export const GATE_CODES = [
  'LOT_NOT_RELEASED',
  'RECALLED',
  'EXPIRED',
  'OPENED_TOO_LONG',
  'BOTTLE_NOT_USABLE',
  'NOT_ENOUGH_LEFT',
  'WRONG_BOTTLE',
  'WRONG_KIND',
  'DILUENT_NOT_STERILE',
  'PATIENT_ALLERGY',
  'PRESERVATIVE',
  'LOT_UNKNOWN',
] as const;
export type GateCode = (typeof GATE_CODES)[number];

/** The sentence beside a refusal; the web says it in the reader's language by the code. */
export const GATE_SENTENCES: Readonly<Record<GateCode, string>> = {
  LOT_NOT_RELEASED: 'The lot is not released.',
  RECALLED: 'The lot is recalled. Put the bottle aside.',
  EXPIRED: 'The lot is past its expiry.',
  OPENED_TOO_LONG: 'The bottle has been open for too long.',
  BOTTLE_NOT_USABLE: 'The bottle is empty or was discarded.',
  NOT_ENOUGH_LEFT: 'The bottle holds less than this by the books.',
  WRONG_BOTTLE: 'The lot in your hand is not the lot of this bottle.',
  WRONG_KIND: 'This product is not for this purpose.',
  DILUENT_NOT_STERILE: 'The diluent is not sterile.',
  PATIENT_ALLERGY: 'Screening blocks this ink for this patient.',
  PRESERVATIVE: 'The ink contains parabens and this patient needs one without.',
  LOT_UNKNOWN: 'The clinic has no record of this bottle.',
};

export interface GateBlock {
  code: GateCode;
  /** The screening rule behind an allergy. */
  ruleId?: string;
}

/** A bottle as it stands in the row that is locked. */
export interface GateBottle {
  bottleId: Uuid;
  state: BottleState;
  /** Day it was opened, in the clinic's zone. */
  openedOn: CalendarDate | null;
  /** Microlitres, or pieces for needle cartridges. */
  remaining: number;
  lot: { state: LotState; expiry: CalendarDate; lotNumber: string };
  product: ProductFacts;
}

/** What the bottle is wanted for. */
export interface GateUse {
  as: ProductKind;
  /** 0 asks whether the bottle may be used at all. */
  volumeMicrolitres: number;
  /** The lot read from the bottle in the hand, when it was scanned or typed. */
  scannedLotNumber?: string | null;
  constraints: Pick<TreatmentConstraints, 'blockedInk' | 'requirePreservativeFree'>;
  today: CalendarDate;
}

type Check = (bottle: GateBottle, use: GateUse) => GateBlock[];

const block = (code: GateCode, applies: boolean): GateBlock[] => (applies ? [{ code }] : []);

const lotState: Check = ({ lot }) => {
  switch (lot.state) {
    case 'released':
      return [];
    case 'recalled':
      return [{ code: 'RECALLED' }];
    case 'expired':
      return [{ code: 'EXPIRED' }];
    case 'quarantined':
    case 'depleted':
    case 'discarded':
      return [{ code: 'LOT_NOT_RELEASED' }];
    default:
      throw new DomainError('INTERNAL', { state: String(lot.state satisfies never) });
  }
};

const dates: Check = ({ lot, product, openedOn }, { today }) => [
  ...block('EXPIRED', lot.state !== 'expired' && isExpired(lot.expiry, today)),
  ...block('OPENED_TOO_LONG', openedOn !== null && today > addDays(openedOn, product.daysAfterOpening)),
];

const bottleState: Check = ({ state, remaining }, { volumeMicrolitres }) => {
  if (state === 'empty' || state === 'discarded') return [{ code: 'BOTTLE_NOT_USABLE' }];
  return block('NOT_ENOUGH_LEFT', remaining < volumeMicrolitres);
};

const identity: Check = ({ lot, product }, { as, scannedLotNumber }) => [
  ...block('WRONG_BOTTLE', typeof scannedLotNumber === 'string' && scannedLotNumber !== lot.lotNumber),
  ...block('WRONG_KIND', product.kind !== as),
  ...block('DILUENT_NOT_STERILE', as === 'diluent' && !product.sterile), // and never tap water: it has no lot
];

/** AL02 (nickel, chromium, cobalt) blocks the inks that warn of these metals; any other rule blocks every ink. */
const allergies: Check = ({ product }, { constraints }) => {
  if (product.kind !== 'ink') return [];
  const metals = product.nickelWarning || product.chromiumViWarning;
  return constraints.blockedInk
    .filter(({ ruleId }) => ruleId !== 'AL02' || metals)
    .map(({ ruleId }) => ({ code: 'PATIENT_ALLERGY', ruleId }));
};

/** AL06: parabens in the ink list. */
const preservative: Check = ({ product }, { constraints }) =>
  block('PRESERVATIVE', constraints.requirePreservativeFree && product.containsParabens);

const CHECKS: readonly Check[] = [lotState, dates, bottleState, identity, allergies, preservative];

/**
 * May this bottle go into this patient's cap? All reasons why not, none when it may. Whoever fills a cap asks it in the
 * transaction that draws, against the rows it has locked.
 */
export function gateBottle(bottle: GateBottle, use: GateUse): GateBlock[] {
  return CHECKS.flatMap((check) => check(bottle, use));
}
