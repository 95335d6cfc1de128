import type { ResolvedLimit } from './agent-limit.js';
import { type DoseReason, reason } from './dose-reasons.js';
import type { DoseSubject, PlannedDose } from './doses.js';
import type { DosingWeight } from './dosing-weight.js';
import type { Fraction } from './fraction.js';
import type { Modifier } from './limits.js';
import { type KnownVerdict, verdictOf, worst } from './verdict.js';

/** What limits are multiplied with; null in its place when there is no weight of today. */
export interface Scale {
  weight: DosingWeight;
  modifier: Modifier | null;
}

/** One dose against its own limit, exact. */
export interface ExactLine {
  kind: PlannedDose['kind'];
  /** Agent or product id. */
  id: string;
  /** Micrograms of agent; null where only grams and area count. */
  dose: Fraction | null;
  limit: ResolvedLimit | null;
  /** Dose / limit; null when it cannot be known. */
  used: Fraction | null;
  /** True: `used` is null only for want of a weight. */
  awaitsWeight: boolean;
  verdict: KnownVerdict;
  reasons: readonly DoseReason[];
}

export function factorTenths(scale: Scale): number {
  return scale.modifier?.factorTenths ?? 10;
}

export function limitReasons(used: Fraction | null, about: string, sources: readonly string[]): DoseReason[] {
  const verdict = used ? verdictOf(used) : 'ok';
  if (verdict === 'ok') return [];
  return [reason(verdict === 'block' ? 'OVER_LIMIT' : 'NEAR_LIMIT', verdict, about, sources)];
}

/** What screening says about an agent, or about any agent inside a product. */
export function permission(id: string, contents: readonly string[], subject: DoseSubject): DoseReason[] {
  const { blockedAgents, warnedAgents } = subject.constraints;
  const names = ['*', id, ...contents];
  const named = (list: readonly string[]) => names.some((name) => list.includes(name));
  if (named(blockedAgents)) return [reason('AGENT_BLOCKED', 'block', id, ['POLICY'])];
  return named(warnedAgents) ? [reason('AGENT_WARNED', 'caution', id, ['POLICY'])] : [];
}

/** The worst severity among the reasons that judge. */
export function verdictFrom(reasons: readonly DoseReason[]): KnownVerdict {
  return worst(reasons.flatMap(({ severity }) => (severity === 'block' || severity === 'caution' ? [severity] : [])));
}
