/** A condition on one value, as data. */
export type Test = { in: readonly string[] } | { below: number } | { atLeast: number };

/** A condition on facts, as data: no expression language, so nothing has to be parsed or trusted. */
export type Predicate =
  ({ fact: string } & Test) | { all: readonly Predicate[] } | { any: readonly Predicate[] } | { not: Predicate };

export type FactValue = string | number;
export type FactMap = Readonly<Record<string, FactValue | undefined>>;

/** 'unknown' when a fact that decides is missing: never quietly false. */
export type Truth = 'yes' | 'no' | 'unknown';

export function testValue(test: Test, value: FactValue): boolean {
  if ('in' in test) return test.in.includes(String(value));
  const number = Number(value);
  return 'below' in test ? number < test.below : number >= test.atLeast;
}

/** Three-valued logic: an unknown part leaves the whole unknown unless another part decides it. */
export function evaluate(predicate: Predicate, facts: FactMap): Truth {
  if ('all' in predicate) return combine(predicate.all, facts, 'no', 'yes');
  if ('any' in predicate) return combine(predicate.any, facts, 'yes', 'no');
  if ('not' in predicate) return negate(evaluate(predicate.not, facts));
  const value = facts[predicate.fact];
  if (value === undefined) return 'unknown';
  return testValue(predicate, value) ? 'yes' : 'no';
}

function combine(parts: readonly Predicate[], facts: FactMap, deciding: Truth, otherwise: Truth): Truth {
  const truths = parts.map((part) => evaluate(part, facts));
  if (truths.includes(deciding)) return deciding;
  return truths.includes('unknown') ? 'unknown' : otherwise;
}

function negate(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'no' : 'yes';
}
