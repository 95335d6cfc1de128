/** Complications by code (domain 6.5); the ones seen later are here too, so that a late entry finds its word. */
export const COMPLICATION_CODES = [
  'BLEED',
  'VASO',
  'ALLERGY-I',
  'ALLERGY-D',
  'LAST',
  'METHB',
  'BLOWOUT',
  'MIGRATE',
  'COLOUR',
  'INF-BAC',
  'INF-NTM',
  'VIRAL',
  'GRANULOMA',
  'SCAR',
  'FADE',
] as const;
export type ComplicationCode = (typeof COMPLICATION_CODES)[number];

export const COMPLICATION_SEVERITIES = ['mild', 'moderate', 'severe'] as const;
export type ComplicationSeverity = (typeof COMPLICATION_SEVERITIES)[number];

/** Codes that call for an emergency card at once; the screen shows it on entry. */
export const EMERGENCY_COMPLICATIONS: readonly ComplicationCode[] = ['ALLERGY-I', 'LAST', 'METHB'];
