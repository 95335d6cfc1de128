/** One record, one signature, one sealed document each, so that each can be handed over and withdrawn alone (decision 25). */
export const CONSENT_KINDS = ['PROC', 'ANAES', 'DATA'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

export const CONSENT_DECISIONS = ['permit', 'refuse'] as const;
export type ConsentDecision = (typeof CONSENT_DECISIONS)[number];

/** The consent graph: what a kind rests on. Numbing without the procedure has no purpose; the data receipt stands alone. */
const RESTS_ON: Record<ConsentKind, readonly ConsentKind[]> = {
  PROC: [],
  ANAES: ['PROC'],
  DATA: [],
};

/** Every kind that `kind` needs, itself left out. */
export function foundationsOf(kind: ConsentKind): ConsentKind[] {
  return RESTS_ON[kind].flatMap((below) => [below, ...foundationsOf(below)]);
}

/** Every kind that falls when `kind` is withdrawn or refused, `kind` first. There is no way round it. */
export function stoppedBy(kind: ConsentKind): ConsentKind[] {
  return [kind, ...CONSENT_KINDS.filter((other) => foundationsOf(other).includes(kind))];
}
