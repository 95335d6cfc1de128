/** What screening says to dosing and ink, as plain data, so that those siblings need not know each other (decision 6). */
export interface TreatmentConstraints {
  /** Agent or topical product ids of the anaesthetic limits; '*' blocks all. */
  blockedAgents: string[];
  warnedAgents: string[];
  /** null: no cap beyond the standard one; 0 blocks any adrenaline. */
  adrenalineCapMicrograms: number | null;
  /** Ids of the dose modifiers; the single lowest factor is used. */
  doseModifiers: string[];
  /** Longest contact of a topical cream, e.g. 30 min on atopic skin. */
  topicalMaxMinutes: number | null;
  blockedInk: { ruleId: string; reason: string }[];
  requirePreservativeFree: boolean;
  blockedAntiseptics: string[];
  /** Things the room must know: latex, second person, longer observation. */
  notices: { ruleId: string; text: string }[];
}

export const NO_CONSTRAINTS: TreatmentConstraints = {
  blockedAgents: [],
  warnedAgents: [],
  adrenalineCapMicrograms: null,
  doseModifiers: [],
  topicalMaxMinutes: null,
  blockedInk: [],
  requirePreservativeFree: false,
  blockedAntiseptics: [],
  notices: [],
};
