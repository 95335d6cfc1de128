import { NO_CONSTRAINTS } from '@stipple/kernel';
import { scaleDecimal } from './decimal.js';
import { invalidInput } from './dose-input.js';
import type { DoseSubject, InjectedDose, Moment, PlannedDose, SkinState, TopicalDose } from './doses.js';
import { CARDIAC_CAP_MICROGRAMS, PROFILES, type ProfileId } from './limits.js';

/** A JSON object of a case file, still to be judged. */
export type Bag = Readonly<Record<string, unknown>>;

/** Cases know no clock: every weight in them is of the day they play on. */
export const CASE_MOMENT: Moment = { now: new Date(0), today: '1970-01-01' };

/** What the file calls the fields of the domain; a refusal is reported under the file's name. */
export const FILE_NAMES: Readonly<Record<string, readonly string[]>> = {
  percentThousandths: ['percent'],
  volumeMicrolitres: ['volumeMl'],
  adrenalineDilution: ['adrenaline', 'dilution'],
  weightGrams: ['actualKg', 'weightKg'],
  heightMillimetres: ['heightCm'],
  milligrams: ['grams'],
  areaTenthsCm2: ['areaCm2'],
};

export function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A decimal of the file in the domain's unit. @throws DomainError DOSE_INPUT_INVALID naming the file's field */
export function unitsOf(bag: Bag, key: string, decimals: number): number {
  const value = scaleDecimal(bag[key], decimals);
  if (value === null) throw invalidInput(key, `A number with at most ${decimals} decimals is needed.`);
  return value;
}

function optionalUnits(bag: Bag, key: string, decimals: number): number | null {
  return bag[key] === undefined || bag[key] === null ? null : unitsOf(bag, key, decimals);
}

/** '1:200000' as 200000; nothing or null is plain. */
export function dilutionOf(bag: Bag, key: string): number | null {
  const text = bag[key];
  if (text === undefined || text === null) return null;
  const match = typeof text === 'string' ? /^1:(\d{1,8})$/.exec(text.replaceAll(' ', '')) : null;
  if (!match) throw invalidInput(key, 'A dilution reads 1:200000.');
  return Number(match[1]);
}

function textOf(bag: Bag, key: string): string {
  const text = bag[key];
  if (typeof text !== 'string') throw invalidInput(key, 'A text is needed.');
  return text;
}

export function injectionOf(bag: Bag): InjectedDose {
  return {
    kind: 'injection',
    agent: textOf(bag, 'agent'),
    percentThousandths: unitsOf(bag, 'percent', 3),
    volumeMicrolitres: unitsOf(bag, 'volumeMl', 3),
    adrenalineDilution: dilutionOf(bag, 'adrenaline'),
  };
}

export function topicalOfCase(bag: Bag): TopicalDose {
  return {
    kind: 'topical',
    product: textOf(bag, 'product'),
    milligrams: unitsOf(bag, 'grams', 3),
    areaTenthsCm2: unitsOf(bag, 'areaCm2', 1),
    minutes: optionalUnits(bag, 'minutes', 0),
    skin: skinOf(bag),
  };
}

export function doseOf(bag: Bag): PlannedDose {
  return bag.product === undefined ? injectionOf(bag) : topicalOfCase(bag);
}

/** The words of the case files; anything that means a hole in the skin is broken. */
function skinOf(bag: Bag): SkinState {
  if (bag.skin === undefined) return 'intact';
  const words = textOf(bag, 'skin').toLowerCase();
  if (/broken|wound|punctur|tattoo|irritat|inflam/.test(words)) return 'broken';
  if (/atopic|eczema|dermatitis/.test(words)) return 'atopic';
  if (/intact|shaven|normal/.test(words)) return 'intact';
  throw invalidInput('skin', 'Skin is intact, atopic or broken.');
}

/** @throws DomainError DOSE_INPUT_INVALID naming the file's field */
export function subjectOf(bag: Bag): DoseSubject {
  const patient = bag.patient ?? {};
  if (!isBag(patient)) throw invalidInput('patient', 'A patient is an object.');
  return {
    weightGrams: optionalUnits(patient, 'actualKg', 3),
    weightMeasuredOn: CASE_MOMENT.today,
    heightMillimetres: optionalUnits(patient, 'heightCm', 1),
    sex: sexOf(patient),
    ageYears: ageOf(patient),
    constraints: {
      ...NO_CONSTRAINTS,
      doseModifiers: modifiersOf(patient),
      adrenalineCapMicrograms: cardiacOf(patient) ? CARDIAC_CAP_MICROGRAMS : null,
    },
    profile: profileOf(bag),
  };
}

function ageOf(patient: Bag): number | null {
  const age = optionalUnits(patient, 'ageYears', 0);
  if (age !== null && (age < 0 || age > 130)) throw invalidInput('ageYears', 'Age is from 0 to 130 years.');
  return age;
}

function sexOf(patient: Bag): DoseSubject['sex'] {
  const { sex } = patient;
  if (sex === undefined || sex === null) return 'unknown';
  if (sex === 'male' || sex === 'female' || sex === 'unknown') return sex;
  throw invalidInput('sex', 'Sex is male, female or unknown.');
}

function modifiersOf(patient: Bag): string[] {
  const list: unknown = patient.modifiers ?? [];
  if (Array.isArray(list) && list.every((id): id is string => typeof id === 'string')) return list;
  throw invalidInput('modifiers', 'Modifiers are a list of ids.');
}

function cardiacOf(patient: Bag): boolean {
  const value = patient.cardiacCap ?? false;
  if (typeof value !== 'boolean') throw invalidInput('cardiacCap', 'true or false is needed.');
  return value;
}

function profileOf(bag: Bag): ProfileId {
  const profile = PROFILES.find((id) => id === (bag.profile ?? 'conservative'));
  if (!profile) throw invalidInput('profile', `The profile is one of ${PROFILES.join(', ')}.`);
  return profile;
}
