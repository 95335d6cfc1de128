import type { Bag } from './dose-case-inputs.js';

/** Words for people; never compared (decision 31). */
export const IGNORED_KEYS: readonly string[] = ['reason', 'note', 'why'];

export const PATIENT_INPUTS: readonly string[] = ['actualKg', 'heightCm', 'sex', 'ageYears', 'modifiers', 'cardiacCap'];

export const ITEM_INPUTS: readonly string[] = [
  'agent',
  'percent',
  'volumeMl',
  'adrenaline',
  'product',
  'grams',
  'areaCm2',
  'minutes',
  'skin',
];

const INPUTS: Readonly<Record<string, readonly string[]>> = {
  single: ['profile', 'agent', 'percent', 'adrenaline', 'volumeMl', 'patient'],
  combined: ['profile', 'patient', 'items'],
  topical: ['profile', 'product', 'grams', 'areaCm2', 'minutes', 'skin', 'patient'],
  lipid20: ['weightKg'],
  weight: ['patient'],
  conversion: ['percent'],
  adrenaline: ['dilution', 'volumeMl'],
};

/** The keys a case of this type may hold, its frame included. */
export function doseCaseKeys(type: unknown): readonly string[] {
  const inputs = typeof type === 'string' ? INPUTS[type] : undefined;
  return ['id', 'type', 'expected', ...(inputs ?? [])];
}

/** Valid vectors for rejects of a file that has none of their type. */
export const TEMPLATES: readonly Bag[] = [
  {
    type: 'single',
    profile: 'conservative',
    agent: 'lidocaine',
    percent: 1,
    adrenaline: '1:200000',
    volumeMl: 10,
    patient: { actualKg: 70, heightCm: 175, sex: 'male', ageYears: 40 },
  },
  { type: 'topical', product: 'lidocaine-prilocaine-5-cream-eu', grams: 30, areaCm2: 300, minutes: 90, skin: 'intact' },
  { type: 'lipid20', weightKg: 70 },
  { type: 'adrenaline', dilution: '1:200000', volumeMl: 10 },
  {
    type: 'combined',
    patient: { actualKg: 70 },
    items: [{ agent: 'lidocaine', percent: 1, volumeMl: 10, adrenaline: null }],
  },
];
