import type { RuleSet, RuleSource, ScreeningRule } from '../rule.js';
import { ALLERGY_RULES } from './allergy.js';
import { ANAESTHESIA_RULES } from './anaesthesia.js';
import { HAIR_RULES } from './hair.js';
import { INFECTION_RULES } from './infection.js';
import { MEDICINE_RULES } from './medicines.js';
import { PERSON_RULES } from './person.js';
import { SKIN_RULES } from './skin.js';
import { GUIDELINE_SOURCES } from './sources-guidelines.js';
import { LITERATURE_SOURCES } from './sources-literature.js';
import { TRADE_SOURCES } from './sources-trade.js';
import { IMMUNITY_AND_HORMONE_RULES } from './systemic-immunity.js';
import { HEART_AND_BLOOD_RULES } from './systemic-organs.js';

/**
 * The rules that ship with the product, in the order in which the kiosk asks. Whoever changes a rule, a question or a
 * source gives the set a new version and the hash below: a finding names the version that made it, for good.
 */
export const RULE_SET: RuleSet = {
  schema: 'stipple.screening-rules/1',
  version: '2026.11.1',
  status: 'draft for approval by the responsible doctor of the clinic; not medical advice',
  language: 'en',
  rules: [
    ...SKIN_RULES,
    ...INFECTION_RULES,
    ...HAIR_RULES,
    ...MEDICINE_RULES,
    ...HEART_AND_BLOOD_RULES,
    ...IMMUNITY_AND_HORMONE_RULES,
    ...ALLERGY_RULES,
    ...ANAESTHESIA_RULES,
    ...PERSON_RULES,
  ],
  sources: { ...GUIDELINE_SOURCES, ...LITERATURE_SOURCES, ...TRADE_SOURCES },
};

/** SHA-256 of the set as canonical JSON (RFC 8785); a test holds it to the data. */
export const RULE_SET_HASH = '78cbd8e2101142bbc748b99c0ca45beb8989ad63d9e124b99ced32e19995dbfa';

const UNCITED: RuleSource = {
  grade: 'U',
  title: 'General knowledge without a source: the clinic confirms it',
  url: '',
};

const byId = new Map(RULE_SET.rules.map((rule) => [rule.id, rule]));

/** The rule of an id in the set that ships; undefined for an id nobody knows. */
export function ruleById(id: string): ScreeningRule | undefined {
  return byId.get(id);
}

/** What stands behind a source key of a rule. */
export function sourceOf(key: string): RuleSource {
  return RULE_SET.sources[key] ?? UNCITED;
}
