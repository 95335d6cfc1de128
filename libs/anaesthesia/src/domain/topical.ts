import { resolveLimit } from './agent-limit.js';
import { requireInRange } from './dose-input.js';
import { type DoseReason, reason } from './dose-reasons.js';
import type { DoseSubject, TopicalDose } from './doses.js';
import { type ExactLine, factorTenths, limitReasons, permission, type Scale, verdictFrom } from './exact-line.js';
import { compare, divide, type Fraction, fraction, larger } from './fraction.js';
import { type TopicalLimit, type TopicalProduct, topicalOf } from './limits.js';

/** The heaviest child of the paediatric tables: such a weight never counts against an adult's limit (LMX4, EMLA-USP). */
const CHILD_GRAMS = 20_000;
const WHOLE = fraction(1, 1);

/**
 * A cream or solution against its product's own limit: fraction = max(grams / most grams, area / most area), contact
 * time, skin (domain 3.5).
 * @throws DomainError DOSE_INPUT_INVALID naming the field
 */
export function topicalLine(dose: TopicalDose, subject: DoseSubject, scale: Scale | null): ExactLine {
  requireInRange('milligrams', dose.milligrams);
  requireInRange('areaTenthsCm2', dose.areaTenthsCm2);
  if (dose.minutes !== null) requireInRange('minutes', dose.minutes);
  const product = topicalOf(dose.product);
  const amount = amountOf(dose, product.limit, scale);
  const reasons = [
    ...permission(product.id, product.contains, subject),
    ...skinReasons(dose, product, subject),
    ...massReasons(dose, product, amount.used),
    ...contactReasons(dose, product, subject),
  ];
  return {
    kind: 'topical',
    id: product.id,
    ...amount,
    awaitsWeight: product.limit?.kind === 'weight' && scale === null,
    verdict: verdictFrom(reasons),
    reasons,
  };
}

function amountOf(
  dose: TopicalDose,
  limit: TopicalLimit | null,
  scale: Scale | null,
): Pick<ExactLine, 'dose' | 'limit' | 'used'> {
  if (limit?.kind === 'area') {
    const used = larger(
      fraction(dose.milligrams, limit.maxMilligrams),
      fraction(dose.areaTenthsCm2, limit.maxAreaTenthsCm2),
    );
    return { dose: null, limit: null, used };
  }
  if (limit?.kind === 'weight') {
    const amount = fraction(dose.milligrams * limit.percentThousandths, 100);
    const resolved = scale && resolveLimit(limit.limit, scale.weight.dosingGrams, factorTenths(scale));
    return { dose: amount, limit: resolved, used: resolved && divide(amount, resolved.limit) };
  }
  return { dose: null, limit: null, used: null };
}

function skinReasons(dose: TopicalDose, product: TopicalProduct, subject: DoseSubject): DoseReason[] {
  const reasons: DoseReason[] = [];
  if (dose.skin === 'broken') reasons.push(reason('TOPICAL_BROKEN_SKIN', 'block', product.id, product.sources));
  if (subject.weightGrams !== null && subject.weightGrams <= CHILD_GRAMS) {
    reasons.push(reason('TOPICAL_CHILD_WEIGHT', 'block', product.id, ['LMX4', 'EMLA-USP']));
  }
  return reasons;
}

function massReasons(dose: TopicalDose, product: TopicalProduct, used: Fraction | null): DoseReason[] {
  const { limit, id, sources } = product;
  if (limit === null) return [reason('TOPICAL_NO_LIMIT', 'block', id, ['POLICY'])];
  if (limit.kind === 'weight') return limitReasons(used, id, sources);
  const over: DoseReason[] = [];
  if (dose.milligrams > limit.maxMilligrams) over.push(reason('TOPICAL_OVER_MASS', 'block', id, sources));
  if (dose.areaTenthsCm2 > limit.maxAreaTenthsCm2) over.push(reason('TOPICAL_OVER_AREA', 'block', id, sources));
  const near = used !== null && compare(used, fraction(8, 10)) >= 0 && compare(used, WHOLE) <= 0;
  return near ? [reason('TOPICAL_NEAR_LIMIT', 'caution', id, sources)] : over;
}

/** The shortest of the product's, the atopic skin's and screening's longest contact. */
function longestMinutes(dose: TopicalDose, product: TopicalProduct, subject: DoseSubject): number {
  const atopic = dose.skin === 'atopic' ? product.atopicMaxMinutes : null;
  return Math.min(...[product.maxMinutes, atopic, subject.constraints.topicalMaxMinutes].map((m) => m ?? Infinity));
}

function contactReasons(dose: TopicalDose, product: TopicalProduct, subject: DoseSubject): DoseReason[] {
  if (dose.minutes === null) return [];
  const longest = longestMinutes(dose, product, subject);
  if (dose.minutes > longest) return [reason('TOPICAL_TOO_LONG', 'block', product.id, product.sources)];
  if (dose.minutes === longest) return [reason('TOPICAL_AT_LONGEST', 'caution', product.id, product.sources)];
  // Where the skin allows less than the cream needs, a short contact is right, not too short.
  const shortest = product.minMinutes ?? 0;
  const tooShort = shortest <= longest && dose.minutes < shortest;
  return tooShort ? [reason('TOPICAL_TOO_SHORT', 'caution', product.id, product.sources)] : [];
}
