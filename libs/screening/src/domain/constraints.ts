import { NO_CONSTRAINTS } from '@stipple/kernel';
import type { TreatmentConstraints } from '@stipple/kernel';
import type { FindingDecision } from './decision.js';
import type { Finding } from './find-contraindications.js';
import { evaluate } from './predicate.js';
import type { Effect } from './rule.js';

const union = (a: readonly string[], b: readonly string[] | undefined): string[] => [...new Set([...a, ...(b ?? [])])];
const lowest = (a: number | null, b: number | undefined): number | null =>
  b === undefined ? a : a === null ? b : Math.min(a, b);

/** The effects that hold now: with a choice open, those of its severest option (decision 28). */
export function effectsOf(finding: Finding, decisions: readonly FindingDecision[]): readonly Effect[] {
  const choice = finding.unresolvedChoice;
  const picked = choice && (decisions.findLast((decision) => decision.effectChoice)?.effectChoice ?? choice.severest);
  const facts = choice && picked ? { [choice.fact]: picked } : {};
  return finding.effects.filter((effect) => !effect.when || evaluate(effect.when, facts) !== 'no');
}

/** The choice that nobody has made yet; null when there is none or it is made. */
export function openChoice(finding: Finding, decisions: readonly FindingDecision[]): Finding['unresolvedChoice'] {
  return decisions.some((decision) => decision.effectChoice) ? null : finding.unresolvedChoice;
}

/** What the room is told: what no gate can hold, a vial with parabens or a wipe in a drawer, somebody must know. */
function noticesOf({ notice, blockAntiseptics = [], requirePreservativeFree }: Effect): string[] {
  return [
    ...(notice ? [notice] : []),
    ...blockAntiseptics.map((antiseptic) => `No ${antiseptic} on this patient: take another antiseptic.`),
    ...(requirePreservativeFree ? ['No parabens: ink, diluent and anaesthetic without preservative only.'] : []),
  ];
}

/** Adds one effect: the lowest cap and contact time win, blocks and notices add up. */
function withEffect(all: TreatmentConstraints, effect: Effect, ruleId: string, settled: boolean): TreatmentConstraints {
  const inkNotice = effect.blockInk && settled ? [{ ruleId, text: effect.blockInk }] : [];
  const roomNotices = noticesOf(effect).map((text) => ({ ruleId, text }));
  return {
    blockedAgents: union(all.blockedAgents, effect.blockAgents),
    warnedAgents: union(all.warnedAgents, effect.warnAgents),
    adrenalineCapMicrograms: lowest(all.adrenalineCapMicrograms, effect.adrenalineCapMicrograms),
    doseModifiers: union(all.doseModifiers, effect.doseModifier ? [effect.doseModifier] : []),
    topicalMaxMinutes: lowest(all.topicalMaxMinutes, effect.topicalMaxMinutes),
    blockedInk: effect.blockInk && !settled ? [...all.blockedInk, { ruleId, reason: effect.blockInk }] : all.blockedInk,
    requirePreservativeFree: all.requirePreservativeFree || effect.requirePreservativeFree === true,
    blockedAntiseptics: union(all.blockedAntiseptics, effect.blockAntiseptics),
    notices: [...all.notices, ...roomNotices, ...inkNotice],
  };
}

/** @param settled a doctor has cleared the finding, so that its ink was tested or chosen: the block becomes a notice */
export function addEffects(
  all: TreatmentConstraints,
  effects: readonly Effect[],
  ruleId: string,
  settled: boolean,
): TreatmentConstraints {
  return effects.reduce((sum, effect) => withEffect(sum, effect, ruleId, settled), all);
}

export const noConstraints = (): TreatmentConstraints => structuredClone(NO_CONSTRAINTS);
