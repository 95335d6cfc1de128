/** Every reason an assessment can give. Texts are the reader's; codes are stored for good: add, never repurpose. */
export const DOSE_REASONS = {
  WEIGHT_NEEDED: 'No weight of today',
  HEIGHT_UNKNOWN: 'Actual weight used, because no height is known',
  AGE_UNDER_18: 'Under 18 years',
  AGENT_BLOCKED: 'Screening blocks this agent',
  AGENT_WARNED: 'Screening warns of this agent',
  NO_LIMIT_PLAIN: 'The agent has no limit without adrenaline',
  NEAR_LIMIT: 'Within a fifth of the limit, or at it',
  OVER_LIMIT: 'Above the limit',
  SUM_NEAR_LIMIT: 'All doses of 24 h together within a fifth of the limit, or at it',
  SUM_OVER_LIMIT: 'All doses of 24 h together above the limit',
  SUM_UNKNOWN: 'A dose of the last 24 h has no limit to count against',
  ADRENALINE_NEAR_CAP: 'Adrenaline within a fifth of its cap, or at it',
  ADRENALINE_OVER_CAP: 'Adrenaline above its cap',
  AGENTS_MIXED: 'Labels advise against mixing agents',
  STRENGTH_UNLISTED: 'Not a listed strength of the agent',
  TOPICAL_NO_LIMIT: 'No adult limit is known',
  TOPICAL_NEAR_LIMIT: 'Mass or area within a fifth of the limit, or at it',
  TOPICAL_OVER_MASS: 'More grams than the limit',
  TOPICAL_OVER_AREA: 'More area than the limit',
  TOPICAL_TOO_LONG: 'Longer contact than the limit',
  TOPICAL_AT_LONGEST: 'Contact at its limit',
  TOPICAL_TOO_SHORT: 'Shorter contact than it needs to work',
  TOPICAL_BROKEN_SKIN: 'Not on broken skin',
  TOPICAL_CHILD_WEIGHT: 'A weight of the child tables',
} as const;

export type DoseReasonCode = keyof typeof DOSE_REASONS;

export interface DoseReason {
  code: DoseReasonCode;
  /** `note` changes no verdict. */
  severity: 'note' | 'caution' | 'block' | 'unchecked';
  /** Agent or product id, where the reason is about one. */
  about: string | null;
  /** Keys of the sources list of the limits, 'LG01' of the screening rules, or 'POLICY'. */
  sources: readonly string[];
}

export function reason(
  code: DoseReasonCode,
  severity: DoseReason['severity'],
  about: string | null,
  sources: readonly string[],
): DoseReason {
  return { code, severity, about, sources };
}
