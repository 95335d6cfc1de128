import { describe, expect, it } from '@jest/globals';
import type { Answer } from './answer.js';
import type { DecisionProposal, FindingDecision } from './decision.js';
import { findContraindications } from './find-contraindications.js';
import { gateOf, isCleared } from './gate.js';
import type { StoredFinding } from './gate.js';
import { RULE_SET } from './rules/rule-set.js';
import { currentFindings } from './standing.js';

const TODAY = '2026-11-22';
const ADULT = { birthDate: '1980-05-04' };
const REASON = 'Examined today, nothing of concern';

const say = (questionId: string, value = 'yes', eventDate: string | null = null): Answer => ({
  questionId,
  value,
  eventDate,
  eventDateUnknown: eventDate === null,
  details: null,
});
const stored = (...answers: Answer[]): StoredFinding[] =>
  findContraindications(answers, ADULT, RULE_SET, TODAY).map((finding) => ({ ...finding, id: finding.ruleId }));
const decided = (
  findingId: string,
  decision: Partial<DecisionProposal> & Pick<DecisionProposal, 'kind'>,
): FindingDecision => ({
  findingId,
  reason: REASON,
  until: null,
  effectChoice: null,
  documentReference: null,
  secondSignerId: null,
  ...decision,
});
const codes = (findings: StoredFinding[], decisions: FindingDecision[] = [], today = TODAY) =>
  gateOf(findings, decisions, today).open.map((reason) => [reason.ruleId, reason.code]);

describe('the gate', () => {
  it('is clear without findings, and with warnings and advice only', () => {
    expect(isCleared(gateOf([], [], TODAY))).toBe(true);
    expect(isCleared(gateOf(stored(say('SY10'), say('IN01'), say('SY13'), say('AN01')), [], TODAY))).toBe(true);
  });

  it('names every reason, each with its kind', () => {
    expect(codes(stored(say('SK01'), say('SK06'), say('SK03'), say('LG07', 'yes', TODAY)))).toEqual([
      ['SK01', 'HELD_UNTIL_RESOLVED'],
      ['SK03', 'NEEDS_CLEARANCE'],
      ['SK06', 'BLOCKED'],
      ['LG07', 'HELD_UNTIL_DATE'],
    ]);
  });

  it('takes the latest date of several holds', () => {
    const findings = stored(
      say('HL07', 'yes', '2026-11-10'),
      say('LG07', 'yes', TODAY),
      say('MD09', 'yes', '2026-11-20'),
    );
    expect(gateOf(findings, [], TODAY).eligibleFrom).toBe('2026-12-11');
  });

  it('opens a dated hold by itself on the day, but keeps one that also needs a letter', () => {
    const findings = stored(say('HL07', 'yes', '2026-11-10'), say('SY05', 'yes', '2026-11-10'));
    expect(codes(findings, [], '2026-12-07')).toContainEqual(['HL07', 'HELD_UNTIL_DATE']);
    expect(codes(findings, [], '2026-12-08')).toEqual([['SY05', 'HELD_UNTIL_DATE']]);
    expect(codes(findings, [], '2027-05-09')).toEqual([['SY05', 'HELD_UNTIL_RESOLVED']]);
    expect(codes(findings, [decided('SY05', { kind: 'resolve' })], '2027-05-09')).toEqual([]);
  });

  it('opens by the decision that fits, and closes again when a later one defers', () => {
    const findings = stored(say('SK03'), say('SK01'));
    const cleared = [decided('SK03', { kind: 'clear' }), decided('SK01', { kind: 'resolve' })];
    expect(codes(findings, cleared)).toEqual([]);
    const deferred = [...cleared, decided('SK03', { kind: 'defer', until: '2026-12-01' })];
    expect(codes(findings, deferred)).toEqual([['SK03', 'HELD_UNTIL_DATE']]);
    expect(codes(findings, deferred, '2026-12-01')).toEqual([['SK03', 'NEEDS_CLEARANCE']]);
  });

  it('an acknowledgement opens nothing', () => {
    expect(codes(stored(say('SK03')), [decided('SK03', { kind: 'acknowledge' })])).toEqual([
      ['SK03', 'NEEDS_CLEARANCE'],
    ]);
  });

  it('a shortened hold opens on the chosen day', () => {
    const findings = stored(say('MD01', 'yes', '2026-06-01'));
    const shortened = [decided('MD01', { kind: 'defer', until: '2026-12-01' })];
    expect(codes(findings, shortened, '2026-11-30')).toEqual([['MD01', 'HELD_UNTIL_DATE']]);
    expect(codes(findings, shortened, '2026-12-01')).toEqual([]);
  });

  it('LG01 and LG09 end on their day and never before', () => {
    const [minor] = findContraindications([], { birthDate: '2008-12-01' }, RULE_SET, TODAY);
    const findings = [{ ...(minor as StoredFinding), id: 'LG01' }, ...stored(say('LG09', 'under-the-influence'))];
    expect(codes(findings)).toEqual([
      ['LG01', 'BLOCKED'],
      ['LG09', 'BLOCKED'],
    ]);
    expect(codes(findings, [], '2026-11-23')).toEqual([['LG01', 'BLOCKED']]);
    expect(codes(findings, [], '2026-12-01')).toEqual([]);
  });

  it('a not sure that was looked into is gone, with its effects', () => {
    const findings = stored(say('SY19', 'unsure'));
    expect(gateOf(findings, [], TODAY).constraints.adrenalineCapMicrograms).toBe(0);
    const gate = gateOf(findings, [decided('SY19', { kind: 'rule-out' })], TODAY);
    expect([gate.open, gate.constraints.adrenalineCapMicrograms]).toEqual([[], null]);
  });
});

describe('constraints', () => {
  const constraints = (findings: StoredFinding[], decisions: FindingDecision[] = []) =>
    gateOf(findings, decisions, TODAY).constraints;

  it('takes the lowest adrenaline cap and all modifiers', () => {
    const all = constraints(stored(say('SY04'), say('SY06'), say('AN03'), say('SY12')));
    expect(all.adrenalineCapMicrograms).toBe(40);
    expect(all.doseModifiers).toEqual(['cardiacFailureOrBlock', 'renalSevere']);
    expect(constraints(stored(say('SY04'), say('AL07'))).adrenalineCapMicrograms).toBe(0);
  });

  it('unites blocked agents, antiseptics and notices', () => {
    const all = constraints(stored(say('AN01'), say('AL05'), say('AL08'), say('AL06'), say('AL03'), say('SK05')));
    expect(all.blockedAgents).toEqual(
      expect.arrayContaining(['prilocaine', 'lidocaine-prilocaine-5-cream-eu', 'tetracaine-4-gel', 'blt-compounded']),
    );
    expect(new Set(all.blockedAgents).size).toBe(all.blockedAgents.length);
    expect(all.blockedAntiseptics).toEqual(['chlorhexidine']);
    expect(all.requirePreservativeFree).toBe(true);
    expect(all.notices.map((notice) => notice.ruleId)).toEqual(['AL03', 'AL06', 'AL08']);
    expect(all.topicalMaxMinutes).toBe(30);
  });

  it('holds the severe option until the doctor picks, and after a clearance without a pick too', () => {
    const findings = stored(say('SY11'), say('SY02'), say('SY18'));
    expect(constraints(findings)).toMatchObject({ doseModifiers: ['hepaticSevere'], adrenalineCapMicrograms: 0 });
    expect(constraints(findings, [decided('SY11', { kind: 'clear' })]).doseModifiers).toEqual(['hepaticSevere']);
    const picked = [
      decided('SY11', { kind: 'clear', effectChoice: 'moderate' }),
      decided('SY02', { kind: 'clear', effectChoice: 'trait' }),
      decided('SY18', { kind: 'acknowledge', effectChoice: 'open' }),
    ];
    expect(constraints(findings, picked)).toMatchObject({
      doseModifiers: ['hepaticModerate'],
      adrenalineCapMicrograms: null,
    });
  });

  it('AL04 blocks every agent until the class is named, then that class', () => {
    const findings = stored(say('AL04'));
    expect(constraints(findings).blockedAgents).toEqual(['*']);
    const ester = constraints(findings, [decided('AL04', { kind: 'clear', effectChoice: 'ester' })]);
    expect(ester.blockedAgents).toContain('tetracaine-4-gel');
    expect(ester.blockedAgents).not.toContain('lidocaine');
    expect(
      constraints(findings, [decided('AL04', { kind: 'clear', effectChoice: 'not-allergic' })]).blockedAgents,
    ).toEqual([]);
  });

  it('AN01 keeps its agents blocked whatever is decided', () => {
    const findings = stored(say('AN01'));
    expect(constraints(findings, [decided('AN01', { kind: 'acknowledge' })]).blockedAgents).toContain('prilocaine');
  });

  it('an ink block becomes a notice once the finding is settled', () => {
    const findings = stored(say('AL02'));
    expect(constraints(findings).blockedInk.map((block) => block.ruleId)).toEqual(['AL02']);
    const settled = constraints(findings, [decided('AL02', { kind: 'clear' })]);
    expect([settled.blockedInk, settled.notices.map((notice) => notice.ruleId)]).toEqual([[], ['AL02']]);
  });

  it('does not share its arrays between patients', () => {
    constraints([]).blockedAgents.push('x');
    expect(constraints([]).blockedAgents).toEqual([]);
  });
});

describe('current findings', () => {
  const withAnswer = (finding: StoredFinding | undefined, answerId: string) => ({
    ...(finding as StoredFinding),
    answerId,
  });

  it('drops a finding whose question has a newer answer', () => {
    const old = withAnswer(stored(say('SK03'))[0], 'a1');
    expect(currentFindings([old], new Map([['SK03', 'a2']]), TODAY)).toEqual([]);
    expect(currentFindings([old], new Map([['SK03', 'a1']]), TODAY)).toEqual([old]);
  });

  it('keeps LG09 for the day although the question was answered again', () => {
    const intoxicated = withAnswer(stored(say('LG09', 'under-the-influence'))[0], 'a1');
    const again = new Map([['LG09', 'a2']]);
    expect(currentFindings([intoxicated], again, TODAY)).toHaveLength(1);
    expect(currentFindings([intoxicated], again, '2026-11-23')).toHaveLength(0);
  });

  it('lets LG02 be answered again', () => {
    const lacking = withAnswer(stored(say('LG02', 'lacks-capacity'))[0], 'a1');
    expect(currentFindings([lacking], new Map([['LG02', 'a2']]), TODAY)).toEqual([]);
  });
});
