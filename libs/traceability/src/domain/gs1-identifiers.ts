/** How the value of one GS1 application identifier is written. */
export interface IdentifierRule {
  /** Exact length of the value, or null when it varies. */
  fixed: number | null;
  /** Longest value. */
  max: number;
  content: 'digits' | 'text';
  check: 'date' | 'check-digit' | null;
}

const digits = (fixed: number, check: IdentifierRule['check'] = null): IdentifierRule => ({
  fixed,
  max: fixed,
  content: 'digits',
  check,
});
const count = (max: number): IdentifierRule => ({ fixed: null, max, content: 'digits', check: null });
const text = (max: number): IdentifierRule => ({ fixed: null, max, content: 'text', check: null });

/**
 * The identifiers that a delivery of ink, drugs or needles may carry (source GS1-SYN, GS1-10, GS1-17). The clinic's
 * own bottle labels use 99.
 */
const RULES: Readonly<Record<string, IdentifierRule>> = {
  '00': digits(18, 'check-digit'),
  '01': digits(14, 'check-digit'),
  '02': digits(14, 'check-digit'),
  '03': digits(14, 'check-digit'),
  '04': digits(16),
  '10': text(20),
  '11': digits(6, 'date'),
  '12': digits(6, 'date'),
  '13': digits(6, 'date'),
  '14': digits(6),
  '15': digits(6, 'date'),
  '16': digits(6, 'date'),
  '17': digits(6, 'date'),
  '18': digits(6),
  '19': digits(6),
  '20': digits(2),
  '21': text(20),
  '22': text(20),
  '240': text(30),
  '241': text(30),
  '250': text(30),
  '251': text(30),
  '30': count(8),
  '37': count(8),
  '400': text(30),
  '710': text(20),
  '711': text(20),
  '712': text(20),
  '713': text(20),
  '714': text(20),
  '715': text(20),
  '716': text(20),
  '90': text(30),
  '91': text(90),
  '92': text(90),
  '93': text(90),
  '94': text(90),
  '95': text(90),
  '96': text(90),
  '97': text(90),
  '98': text(90),
  '99': text(90),
};

const MEASURE = /^3[1-6]\d\d$/;
const LOCATION = /^41\d$/;

/** The rule of an identifier, or null when it is not known here. */
export function ruleOf(ai: string): IdentifierRule | null {
  if (MEASURE.test(ai)) return digits(6);
  if (LOCATION.test(ai)) return digits(13, 'check-digit');
  return Object.hasOwn(RULES, ai) ? (RULES[ai] ?? null) : null;
}

/** The identifier that starts at a place in an element string. No known identifier is the beginning of another. */
export function identifierAt(scan: string, at: number): { ai: string; rule: IdentifierRule } | null {
  for (const length of [2, 3, 4]) {
    const ai = scan.slice(at, at + length);
    const rule = ai.length === length ? ruleOf(ai) : null;
    if (rule) return { ai, rule };
  }
  return null;
}
