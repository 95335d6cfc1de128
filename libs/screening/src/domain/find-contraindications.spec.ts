import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@stipple/kernel';
import type { Answer } from './answer.js';
import { acceptedValues } from './answer.js';
import type { PatientFacts } from './facts.js';
import { findContraindications } from './find-contraindications.js';
import type { ScreeningRule } from './rule.js';
import { RULE_SET } from './rules/rule-set.js';

const TODAY = '2026-11-22';
const ADULT: PatientFacts = { birthDate: '1980-05-04' };

const say = (questionId: string, value: string, eventDate: string | null = null): Answer => ({
  questionId,
  value,
  eventDate,
  eventDateUnknown: eventDate === null,
  details: null,
});
const idsOf = (answers: Answer[], facts = ADULT): string[] =>
  findContraindications(answers, facts, RULE_SET, TODAY).map((finding) => finding.ruleId);
const find = (answers: Answer[], facts = ADULT) => {
  const [finding] = findContraindications(answers, facts, RULE_SET, TODAY);
  if (!finding) throw new Error('nothing fired');
  return finding;
};

const triggers = (rule: ScreeningRule): string[] =>
  rule.triggerAnswer && 'in' in rule.triggerAnswer ? [...rule.triggerAnswer.in] : [];
const answered = RULE_SET.rules.filter((rule) => rule.triggerAnswer !== null);

describe('every rule', () => {
  it.each(answered.map((rule) => [rule.id, rule] as const))('%s fires on its trigger, alone', (id, rule) => {
    for (const value of triggers(rule)) expect(idsOf([say(id, value)])).toEqual([id]);
  });

  it.each(answered.map((rule) => [rule.id, rule] as const))('%s stays quiet on every other answer', (id, rule) => {
    const others = (acceptedValues(rule) ?? []).filter(
      (value) => value !== 'unsure' && !triggers(rule).includes(value),
    );
    expect(others.length).toBeGreaterThan(0);
    for (const value of others) expect(idsOf([say(id, value)])).toEqual([]);
  });

  it.each(answered.map((rule) => [rule.id] as const))('%s counts not sure as a yes', (id) => {
    expect(find([say(id, 'unsure')])).toMatchObject({ ruleId: id, trigger: 'unsure' });
  });

  it('stays quiet for an adult who has answered nothing', () => {
    expect(idsOf([])).toEqual([]);
  });

  it('fires by facts alone where facts decide: LG01 by birth date, SK08 by skin type', () => {
    expect(idsOf([], { birthDate: addDays(TODAY, -365 * 17) })).toEqual(['LG01']);
    expect(idsOf([], { ...ADULT, fitzpatrick: 'V' })).toEqual(['SK08']);
    expect(idsOf([], { ...ADULT, fitzpatrick: 'III' })).toEqual([]);
    expect(idsOf([say('SK08', 'VI')])).toEqual(['SK08']);
    expect(idsOf([say('SK08', 'II')])).toEqual([]);
  });
});

describe('what decision 28 settles', () => {
  it('HL04 fires on no', () => {
    expect(idsOf([say('HL04', 'no')])).toEqual(['HL04']);
    expect(idsOf([say('HL04', 'yes')])).toEqual([]);
  });

  it('pregnancy that does not apply fires nothing', () => {
    expect(idsOf([say('SY16', 'not-applicable')])).toEqual([]);
    expect(find([say('SY16', 'yes')])).toMatchObject({
      gate: 'hold-until-resolved',
      overrideRoute: 'none',
      eligibleFrom: null,
    });
  });

  it('a finding keeps the version, the reason and the sources that made it', () => {
    expect(find([say('SK06', 'yes')])).toMatchObject({
      ruleVersion: RULE_SET.version,
      severity: 'absolute',
      gate: 'block',
      overrideRoute: 'doctor-with-reason-and-second-signature',
      sourceGrade: 'B',
      trigger: 'answer',
    });
  });
});

describe('the date of a deferral', () => {
  it('is the event date plus the days of the rule, with the minimum beside it', () => {
    expect(find([say('MD01', 'yes', '2026-06-01')])).toMatchObject({
      eligibleFrom: '2027-06-01',
      earliestFrom: '2026-11-28',
    });
  });

  it('counts an unknown event date as today', () => {
    expect(find([say('LG07', 'yes')])).toMatchObject({ eligibleFrom: '2026-11-24', earliestFrom: '2026-11-23' });
  });

  it('is the eighteenth birthday for LG01', () => {
    expect(find([], { birthDate: '2010-03-09' })).toMatchObject({ ruleId: 'LG01', eligibleFrom: '2028-03-09' });
    expect(find([], { birthDate: '2012-02-29' })).toMatchObject({ ruleId: 'LG01', eligibleFrom: '2030-03-01' });
  });

  it('has no fixed day where the rule sets none', () => {
    expect(find([say('SK01', 'yes')])).toMatchObject({ eligibleFrom: null, earliestFrom: null });
  });

  it('never lets the minimum come after the default', () => {
    const dated = RULE_SET.rules.filter((rule) => rule.defer && rule.answerType !== 'choice');
    fc.assert(
      fc.property(fc.constantFrom(...dated), fc.integer({ min: 0, max: 3000 }), (rule, ago) => {
        const eventDate = addDays(TODAY, -ago);
        const finding = find([say(rule.id, 'yes', eventDate)]);
        expect(finding.eligibleFrom).toBe(addDays(eventDate, rule.defer?.days ?? 0));
        expect((finding.earliestFrom ?? '') <= (finding.eligibleFrom ?? '')).toBe(true);
      }),
    );
  });
});
