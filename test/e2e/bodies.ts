import { SIGN_IN_ITEMS, SIGN_OUT_ITEMS } from '@stipple/procedures/domain';
import type { Wire } from './demo-world.js';

/** The demo's ink in a new lot, as a scanner types it. */
export const LABEL = '010950600013435217301231' + '10SB-2520C';
export const LABEL_LOT = 'SB-2520C';

export const DELIVERY: Wire['ReceiveDeliveryDto'] = {
  scan: LABEL,
  units: 2,
  unitVolumeMicrolitres: 15_000,
  supplier: 'Scalp Supplies Ltd',
  deliveryNote: 'DN-2002',
  receivedOn: new Date().toISOString().slice(0, 10),
};

export const MEASURED: Wire['MeasurementDto'] = {
  weightGrams: 78_000,
  heightMillimetres: 1_780,
  systolicMmHg: 124,
  diastolicMmHg: 78,
  pulsePerMinute: 66,
};

export const INFORMATION: Wire['GiveInformationDto'] = {
  kinds: ['PROC', 'ANAES', 'DATA'],
  givenAs: 'printed',
  alternativesDiscussed: ['none', 'concealer', 'medicine', 'transplant'],
  whatMatters: 'That nobody at work notices',
};

/** 10 ml of lidocaine 1 % with adrenaline 1:200 000. */
export const DOSE_PLAN: Wire['CheckDoseDto'] = {
  kind: 'injection',
  agent: 'lidocaine',
  percentThousandths: 1_000,
  volumeMicrolitres: 10_000,
  adrenalineDilution: 200_000,
};

export const DRUG = { drugLotNumber: 'LD1', drugExpiry: '2035-01-31', zone: 'HL' as const };

export const SIGN_IN: Wire['StartSessionDto'] = { confirmed: [...SIGN_IN_ITEMS] };

export const SIGN_OUT: Omit<Wire['EndSessionDto'], 'occurredAt'> = {
  answers: SIGN_OUT_ITEMS.map((item) => ({ item, done: true })),
  noComplications: true,
  needles: [{ type: '3RL', count: 2, lotNumber: 'N1', expiry: '2035-01-31' }],
  needlesCounted: 2,
  machine: { name: 'M1' },
  vitals: { systolicMmHg: 120, diastolicMmHg: 78, pulsePerMinute: 66, oxygenSaturationPercent: 99 },
  aftercare: {
    leafletVersion: '1',
    language: 'en',
    givenTo: 'the patient',
    explainedInPerson: true,
    emergencyContactGiven: true,
  },
};

/** A product with nothing but what it needs. */
export const INK: Wire['RegisterProductDto'] = {
  kind: 'ink',
  name: 'Grey wash',
  maker: 'Test Pigments',
  supplier: 'Test Supply',
  sterile: true,
  singleUse: false,
  tattooUseStatement: true,
  nickelWarning: false,
  chromiumViWarning: false,
  containsParabens: false,
};
