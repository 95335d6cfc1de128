import type { ScalpZone } from '@stipple/kernel';
import type { ComplicationCode } from './complications.js';
import type { SafetyItem } from './safety-checks.js';

const ZONES: Record<ScalpZone, string> = {
  HL: 'Hairline',
  FR: 'Frontal',
  MS: 'Mid-scalp',
  VX: 'Vertex',
  TL: 'Left temple',
  TR: 'Right temple',
  PL: 'Left parietal',
  PR: 'Right parietal',
  OC: 'Occipital',
  NP: 'Nape',
};

const ITEMS: Record<SafetyItem, string> = {
  identity: 'Identity confirmed by two identifiers',
  consent: 'Consent valid and waiting time over',
  'zones-agreed': 'Zones agreed and marked with the patient',
  allergies: 'Allergies confirmed',
  washed: 'Scalp washed',
  'anaesthetic-plan': 'Anaesthetic plan and limit seen',
  'emergency-kit': 'Lipid kit, oxygen and defibrillator ready and in date',
  'blood-thinner': 'Blood thinners asked about',
  glucose: 'Glucose checked where diabetic',
  'ate-and-drank': 'Has eaten and drunk',
  toilet: 'Toilet offered',
  'names-said': 'Everybody said their name',
  'zones-and-hairline': 'Zones and hairline repeated',
  ink: 'Ink, lot, expiry and shade read out',
  needle: 'Needle lot and sterile pack checked',
  'new-cap': 'New cap',
  photos: 'Photographs taken',
  'concerns-voiced': 'Concerns asked for',
  'sharps-counted': 'Sharps counted',
  'caps-discarded': 'Caps discarded',
  'lots-recorded': 'Lots recorded',
  'anaesthetic-total': 'Anaesthetic total read out',
  'bleeding-stopped': 'Bleeding stopped',
  'aftercare-given': 'Aftercare given',
};

const COMPLICATIONS: Record<ComplicationCode, string> = {
  BLEED: 'Bleeding',
  VASO: 'Fainting',
  'ALLERGY-I': 'Immediate allergic reaction',
  'ALLERGY-D': 'Delayed allergic reaction',
  LAST: 'Toxicity of the local anaesthetic',
  METHB: 'Methaemoglobinaemia',
  BLOWOUT: 'Spread halo of pigment',
  MIGRATE: 'Migration of pigment',
  COLOUR: 'Change of colour',
  'INF-BAC': 'Bacterial infection',
  'INF-NTM': 'Mycobacterial infection',
  VIRAL: 'Viral infection',
  GRANULOMA: 'Granuloma',
  SCAR: 'Hypertrophic scar or keloid',
  FADE: 'Patchy loss',
};

/** The words of the printed record, English; another language is another value of this type. */
export interface Words {
  zone: (zone: ScalpZone | null) => string;
  item: (item: SafetyItem) => string;
  complication: (code: ComplicationCode) => string;
  /** Name of a member of staff by account id. */
  person: (accountId: string) => string;
}

/** English words; `names` maps account ids to the names as they were when the note was signed. */
export function englishWords(names: ReadonlyMap<string, string>): Words {
  return {
    zone: (zone) => (zone ? ZONES[zone] : '–'),
    item: (item) => ITEMS[item],
    complication: (code) => COMPLICATIONS[code],
    person: (accountId) => names.get(accountId) ?? 'Staff',
  };
}

/** A missing value is a dash, never an empty cell. */
export const printed = (value: string | number | null | undefined): string =>
  value === null || value === undefined || value === '' ? '–' : String(value);

/** '10 March 2026, 10:05 (Europe/Berlin)'. */
export function localTime(instant: string, zone: string): string {
  const text = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'long', timeStyle: 'short' });
  return `${text.format(new Date(instant)).replace(' at ', ', ')} (${zone})`;
}

/** '10:05' on the clinic's wall; the zone is named at the head of the document. */
export function clockTime(instant: string | null, zone: string): string {
  if (!instant) return '–';
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format(new Date(instant));
}

/** Flags of a row in words; empty when nothing is odd about it. */
export function flagsText(flags: readonly string[]): string {
  return flags.map((flag) => flag.toLowerCase().replaceAll('_', ' ')).join(', ');
}
