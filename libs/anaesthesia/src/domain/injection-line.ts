import { resolveLimit } from './agent-limit.js';
import { requireInRange } from './dose-input.js';
import { reason } from './dose-reasons.js';
import type { DoseSubject, InjectedDose, Solution } from './doses.js';
import { type ExactLine, factorTenths, limitReasons, permission, type Scale, verdictFrom } from './exact-line.js';
import { divide } from './fraction.js';
import { type AgentLimit, agentOf, DEFAULT_PROFILE } from './limits.js';
import { exactDoseMicrograms } from './strength.js';

// Weaker than any cited dilution: too little adrenaline to earn the higher limit (ROSENBERG: 5 ug/ml lowers the peak).
const WEAKEST_DILUTION = 400_000;

/** The row of limits for a solution; null when the agent has none, as articaine without adrenaline. */
export function limitRow(solution: Solution, subject: DoseSubject): AgentLimit | null {
  const rows = agentOf(solution.agent).limits[subject.profile ?? DEFAULT_PROFILE];
  const { adrenalineDilution } = solution;
  const earnsHigher = adrenalineDilution !== null && adrenalineDilution <= WEAKEST_DILUTION;
  return earnsHigher ? rows.withAdrenaline : rows.plain;
}

/** @throws DomainError DOSE_INPUT_INVALID naming the field */
export function injectionLine(dose: InjectedDose, subject: DoseSubject, scale: Scale | null): ExactLine {
  if (dose.adrenalineDilution !== null) requireInRange('adrenalineDilution', dose.adrenalineDilution);
  const agent = agentOf(dose.agent);
  const amount = exactDoseMicrograms(dose.percentThousandths, dose.volumeMicrolitres);
  const row = limitRow(dose, subject);
  const limit = row && scale ? resolveLimit(row, scale.weight.dosingGrams, factorTenths(scale)) : null;
  const used = limit && divide(amount, limit.limit);
  const listed = agent.strengthsThousandths.includes(dose.percentThousandths);
  const reasons = [
    ...permission(agent.id, [agent.id], subject),
    ...(row ? [] : [reason('NO_LIMIT_PLAIN', 'block', agent.id, ['ARTIC'])]),
    ...(listed ? [] : [reason('STRENGTH_UNLISTED', 'note', agent.id, ['POLICY'])]),
    ...limitReasons(used, agent.id, row?.sources ?? []),
  ];
  return {
    kind: 'injection',
    id: agent.id,
    dose: amount,
    limit,
    used,
    awaitsWeight: row !== null && scale === null,
    verdict: verdictFrom(reasons),
    reasons,
  };
}
