import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import { acceptedValues } from '../answer.js';
import { RULE_SET, RULE_SET_HASH, sourceOf } from './rule-set.js';

const INJECTED = [
  'lidocaine',
  'bupivacaine',
  'levobupivacaine',
  'ropivacaine',
  'mepivacaine',
  'prilocaine',
  'articaine',
];
const TOPICAL = [
  'lidocaine-prilocaine-5-cream-eu',
  'lidocaine-prilocaine-5-cream-us',
  'lidocaine-4-otc',
  'lidocaine-4-rx-solution',
  'tetracaine-4-gel',
  'lidocaine-tetracaine-7-7',
  'blt-compounded',
];
const MODIFIERS = [
  'ageGe70',
  'hepaticModerate',
  'hepaticSevere',
  'cardiacFailureOrBlock',
  'renalSevere',
  'frailOrUnder50kg',
];

describe('the rule set that ships', () => {
  it('matches its hash: whoever changes it also changes version and hash', () => {
    const hash = createHash('sha256')
      .update(canonicalize(RULE_SET) ?? '')
      .digest('hex');
    expect(hash).toBe(RULE_SET_HASH);
  });

  it('holds 98 rules, each once', () => {
    expect(RULE_SET.rules).toHaveLength(98);
    expect(new Set(RULE_SET.rules.map((rule) => rule.id)).size).toBe(98);
  });

  it.each(RULE_SET.rules.map((rule) => [rule.id, rule] as const))('%s is complete', (_, rule) => {
    expect(rule.ask).toMatch(/[?.]$/);
    expect(rule.why.length).toBeGreaterThan(10);
    expect(rule.source.length).toBeGreaterThan(0);
    for (const key of rule.source) expect(key === 'UNCITED' || sourceOf(key) === RULE_SET.sources[key]).toBe(true);
    if (rule.eventDateRequired) expect(rule.dateAsk).toBeTruthy();
    if (rule.defer) expect(rule.defer.minDays).toBeLessThanOrEqual(rule.defer.days);
    if (rule.gate === 'hold-until-date') expect(rule.defer).not.toBeNull();
    if (rule.triggerAnswer && 'in' in rule.triggerAnswer) {
      const words = acceptedValues(rule) ?? [];
      expect(words).toEqual(expect.arrayContaining([...rule.triggerAnswer.in]));
    }
  });

  it('grades each rule as its best source, but for what nobody cites', () => {
    for (const rule of RULE_SET.rules) {
      const best = rule.source.map((key) => sourceOf(key).grade).sort()[0];
      expect([rule.id, rule.sourceGrade]).toEqual([rule.id, best]);
    }
  });

  it('asks patients in short sentences', () => {
    for (const rule of RULE_SET.rules.filter((candidate) => candidate.answeredBy === 'patient')) {
      for (const sentence of rule.ask.split(/(?<=[.?])\s/)) {
        expect([rule.id, sentence.split(' ').length <= 26]).toEqual([rule.id, true]);
      }
    }
  });

  it('names only agents, topical products and modifiers that the limits know', () => {
    for (const effect of RULE_SET.rules.flatMap((rule) => rule.effects)) {
      const agents = [...(effect.blockAgents ?? []), ...(effect.warnAgents ?? [])].filter((agent) => agent !== '*');
      for (const agent of agents) expect([...INJECTED, ...TOPICAL]).toContain(agent);
      if (effect.doseModifier) expect(MODIFIERS).toContain(effect.doseModifier);
    }
  });

  it('points each effect with a condition at the choice of its own rule', () => {
    for (const rule of RULE_SET.rules) {
      for (const { when } of rule.effects) {
        if (!when || !('in' in when)) continue;
        expect(when.fact).toBe(rule.doctorChoice?.fact);
        expect(rule.doctorChoice?.options.map((option) => option.value)).toEqual(expect.arrayContaining([...when.in]));
      }
    }
  });

  it('keeps the questions of the clinician from the patient', () => {
    const clinicians = RULE_SET.rules.filter((rule) => rule.answeredBy === 'clinician').map((rule) => rule.id);
    expect(clinicians.sort()).toEqual(['LG02', 'LG04', 'LG05', 'LG09', 'SK08', 'SY03']);
    expect(RULE_SET.rules.filter((rule) => rule.answeredBy === 'record').map((rule) => rule.id)).toEqual(['LG01']);
  });

  it('marks HIV and hepatitis, and only these, as sensitive', () => {
    expect(RULE_SET.rules.filter((rule) => rule.sensitive).map((rule) => rule.id)).toEqual(['SY13']);
  });

  it('lets everybody say that pregnancy does not apply', () => {
    const rule = RULE_SET.rules.find((candidate) => candidate.id === 'SY16');
    expect(rule && acceptedValues(rule)).toContain('not-applicable');
    expect(rule?.appliesWhen).toBeNull();
  });

  it('never tells a patient to stop a prescribed medicine', () => {
    for (const rule of RULE_SET.rules.filter((candidate) => ['MD03', 'MD04'].includes(candidate.id))) {
      expect(`${rule.ask} ${rule.why}`).not.toMatch(/\bstop/i);
    }
  });
});
