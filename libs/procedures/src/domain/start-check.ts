import { type CalendarDate, compareDates } from '@stipple/kernel';
import type { OpenReason } from '@stipple/screening/domain';
import { judgeBloodPressure } from './blood-pressure.js';
import { isConfirmed, type SafetyAnswer, type SafetyItem } from './safety-checks.js';

/** Every reason a session may not start; a closed list, part of the contract. */
export const START_REASONS = [
  'SESSION_NOT_PLANNED',
  'RULES_NOT_APPROVED',
  'LIMITS_NOT_APPROVED',
  'NO_DOCTOR',
  'IDENTITY_NOT_CONFIRMED',
  'CONSENT_PROC_MISSING',
  'CONSENT_ANAES_MISSING',
  'CONSENT_DATA_MISSING',
  'CONSENT_WAITING',
  'SCREENING_MISSING',
  'SCREENING_STALE',
  'SCREENING_OPEN_HOLD',
  'BLOOD_PRESSURE_MISSING',
  'BLOOD_PRESSURE_TOO_HIGH',
  'BLOOD_PRESSURE_RAISED',
  'PULSE_MISSING',
  'WEIGHT_MISSING_TODAY',
  'HEIGHT_MISSING',
  'LOT_NOT_CHOSEN',
  'LOT_NOT_USABLE',
  'ALLERGIES_NOT_CONFIRMED',
  'ALLERGIES_NOT_RECORDED',
  'WASH_NOT_CONFIRMED',
  'BASELINE_PAIN_MISSING',
  'KIT_NOT_CHECKED',
  'ZONES_NOT_AGREED',
] as const;
export type StartReasonCode = (typeof START_REASONS)[number];

/** Where a red row is put right: the screen turns the key into a link. */
export const START_FIXES = [
  'approvals',
  'consents',
  'screening',
  'measurements',
  'allergies',
  'lots',
  'pain',
  'safety-check',
  'session',
] as const;
export type StartFix = (typeof START_FIXES)[number];

export interface StartReason {
  code: StartReasonCode;
  fix: StartFix;
  /** False for a reason that a doctor may take upon themself by acknowledging it. */
  blocks: boolean;
  facts: Record<string, string | number | boolean | null>;
}

export type ConsentCode = 'PROC' | 'ANAES' | 'DATA';

/** `eligibleAt` is when the waiting time ends; null when the information stage has not been completed. */
export interface ConsentFact {
  code: ConsentCode;
  current: boolean;
  eligibleAt: Date | null;
}

/** One reason of the screening gate; screening says what is missing, late, unfinished or held. */
export type ScreeningReason = Pick<OpenReason, 'code' | 'ruleId' | 'findingId' | 'gate' | 'eligibleFrom'>;

/** Newest measurements of the patient; each with the calendar day in the clinic's zone. */
export interface MeasurementFact {
  bloodPressure: { systolicMmHg: number; diastolicMmHg: number; measuredOn: CalendarDate } | null;
  pulse: { perMinute: number; measuredOn: CalendarDate } | null;
  weight: { grams: number; measuredOn: CalendarDate } | null;
  heightMillimetres: number | null;
}

export interface LotFact {
  bottleId: string;
  lotId: string;
  lotNumber: string;
  /** Codes of the traceability gate; empty when the bottle may be used. */
  gateCodes: readonly string[];
}

export interface StartFacts {
  now: Date;
  today: CalendarDate;
  sessionPlanned: boolean;
  rulesApproved: boolean;
  limitsApproved: boolean;
  hasDoctor: boolean;
  anaestheticPlanned: boolean;
  consents: readonly ConsentFact[];
  screeningOpen: readonly ScreeningReason[];
  measurements: MeasurementFact;
  /** False while nobody has recorded an allergy or 'none known': a blank list says nothing. */
  allergiesOnRecord: boolean;
  lots: readonly LotFact[];
  /** Time of the baseline score, answered or explicitly not answered. */
  baselinePainAt: Date | null;
  safetyAnswers: readonly SafetyAnswer[];
  /** Reasons the doctor took upon themself, by code. */
  acknowledged: readonly StartReasonCode[];
}

/**
 * All reasons at once why the session may not start, in the order of the screen; empty when it may. A reason with
 * `blocks: false` stands until the doctor acknowledges it.
 */
export function startReasons(facts: StartFacts): StartReason[] {
  return [
    ...settingReasons(facts),
    ...consentReasons(facts),
    ...screeningReasons(facts),
    ...measurementReasons(facts),
    ...lotReasons(facts),
    ...safetyReasons(facts),
  ].filter((each) => each.blocks || !facts.acknowledged.includes(each.code));
}

function reason(code: StartReasonCode, fix: StartFix, details: StartReason['facts'] = {}, blocks = true): StartReason {
  return { code, fix, blocks, facts: details };
}

function settingReasons(facts: StartFacts): StartReason[] {
  const reasons: StartReason[] = [];
  if (!facts.sessionPlanned) reasons.push(reason('SESSION_NOT_PLANNED', 'session'));
  // decision 19: a real clinic starts nothing before a doctor stands behind the numbers
  if (!facts.rulesApproved) reasons.push(reason('RULES_NOT_APPROVED', 'approvals'));
  if (!facts.limitsApproved) reasons.push(reason('LIMITS_NOT_APPROVED', 'approvals'));
  if (!facts.hasDoctor) reasons.push(reason('NO_DOCTOR', 'session'));
  return reasons;
}

const CONSENT_MISSING = {
  PROC: 'CONSENT_PROC_MISSING',
  ANAES: 'CONSENT_ANAES_MISSING',
  DATA: 'CONSENT_DATA_MISSING',
} as const;

function consentReasons(facts: StartFacts): StartReason[] {
  const needed: ConsentCode[] = facts.anaestheticPlanned ? ['PROC', 'ANAES', 'DATA'] : ['PROC', 'DATA'];
  const reasons: StartReason[] = [];
  for (const code of needed) {
    const consent = facts.consents.find((each) => each.code === code);
    if (!consent?.current) reasons.push(reason(CONSENT_MISSING[code], 'consents'));
  }
  const procedure = facts.consents.find((each) => each.code === 'PROC');
  if (procedure?.eligibleAt && procedure.eligibleAt > facts.now)
    reasons.push(reason('CONSENT_WAITING', 'consents', { eligibleAt: procedure.eligibleAt.toISOString() }));
  return reasons;
}

function screeningReasons({ screeningOpen }: StartFacts): StartReason[] {
  return screeningOpen.map(({ code, ruleId, findingId, gate, eligibleFrom }) => {
    switch (code) {
      case 'SCREENING_MISSING':
      case 'SCREENING_IN_PROGRESS':
      case 'CLINICIAN_ANSWER_MISSING':
        return reason('SCREENING_MISSING', 'screening', { cause: code, ruleId });
      case 'FULL_FORM_DUE':
        return reason('SCREENING_STALE', 'screening', { form: 'full' });
      case 'SHORT_FORM_DUE':
        return reason('SCREENING_STALE', 'screening', { form: 'short' });
      case 'BLOCKED':
      case 'HELD_UNTIL_DATE':
      case 'HELD_UNTIL_RESOLVED':
      case 'NEEDS_CLEARANCE':
        return reason('SCREENING_OPEN_HOLD', 'screening', { cause: code, ruleId, findingId, gate, eligibleFrom });
    }
  });
}

function measurementReasons(facts: StartFacts): StartReason[] {
  const { bloodPressure, pulse, weight, heightMillimetres } = facts.measurements;
  const isToday = (measured: { measuredOn: CalendarDate } | null): boolean =>
    measured !== null && compareDates(measured.measuredOn, facts.today) === 0;
  const reasons: StartReason[] = [];
  if (!bloodPressure || !isToday(bloodPressure)) reasons.push(reason('BLOOD_PRESSURE_MISSING', 'measurements'));
  else reasons.push(...bloodPressureReasons(bloodPressure.systolicMmHg, bloodPressure.diastolicMmHg));
  if (!isToday(pulse)) reasons.push(reason('PULSE_MISSING', 'measurements'));
  if (!isToday(weight)) reasons.push(reason('WEIGHT_MISSING_TODAY', 'measurements'));
  // decision 30: BMI 30 is reached far below any round weight, so the use cases always ask the height
  if (heightMillimetres === null) reasons.push(reason('HEIGHT_MISSING', 'measurements'));
  return reasons;
}

function bloodPressureReasons(systolicMmHg: number, diastolicMmHg: number): StartReason[] {
  const details = { systolicMmHg, diastolicMmHg };
  switch (judgeBloodPressure(systolicMmHg, diastolicMmHg)) {
    case 'blocked':
      return [reason('BLOOD_PRESSURE_TOO_HIGH', 'measurements', details)];
    case 'doctor-decides':
      return [reason('BLOOD_PRESSURE_RAISED', 'measurements', details, false)];
    case 'ok':
      return [];
  }
}

function lotReasons({ lots }: StartFacts): StartReason[] {
  if (lots.length === 0) return [reason('LOT_NOT_CHOSEN', 'lots')];
  return lots
    .filter((lot) => lot.gateCodes.length > 0)
    .map(({ lotId, lotNumber, gateCodes }) =>
      reason('LOT_NOT_USABLE', 'lots', { lotId, lotNumber, gateCodes: gateCodes.join(' ') }),
    );
}

const TICKS: readonly (readonly [SafetyItem, StartReasonCode])[] = [
  ['identity', 'IDENTITY_NOT_CONFIRMED'],
  ['allergies', 'ALLERGIES_NOT_CONFIRMED'],
  ['washed', 'WASH_NOT_CONFIRMED'],
  ['emergency-kit', 'KIT_NOT_CHECKED'],
  ['zones-agreed', 'ZONES_NOT_AGREED'],
];

function safetyReasons(facts: StartFacts): StartReason[] {
  const reasons = TICKS.filter(([item]) => !isConfirmed(item, facts.safetyAnswers)).map(([, code]) =>
    reason(code, 'safety-check'),
  );
  if (!facts.allergiesOnRecord) reasons.push(reason('ALLERGIES_NOT_RECORDED', 'allergies'));
  if (!facts.baselinePainAt) reasons.push(reason('BASELINE_PAIN_MISSING', 'pain'));
  return reasons;
}
