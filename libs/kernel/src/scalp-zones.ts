/** The ten zones of the scalp map (domain 1.3). Codes are stored; names come from i18n. */
export const SCALP_ZONES = ['HL', 'FR', 'MS', 'VX', 'TL', 'TR', 'PL', 'PR', 'OC', 'NP'] as const;
export type ScalpZone = (typeof SCALP_ZONES)[number];
