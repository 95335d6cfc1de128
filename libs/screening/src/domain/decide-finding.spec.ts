import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@stipple/kernel';
import type { Answer } from './answer.js';
import { decideFinding } from './decide-finding.js';
import type { DecisionProposal } from './decision.js';
import { findContraindications } from './find-contraindications.js';
import type { Finding } from './find-contraindications.js';
import { RULE_SET } from './rules/rule-set.js';

const TODAY = '2026-11-22';
const DOCTOR = { accountId: 'd1', roles: ['doctor'] as const };
const REASON = 'Examined today, nothing of concern';

const finding = (id: string, value = 'yes', eventDate: string | null = null): Finding => {
  const answer: Answer = { questionId: id, value, eventDate, eventDateUnknown: eventDate === null, details: null };
  const [first] = findContraindications([answer], { birthDate: '1980-05-04' }, RULE_SET, TODAY);
  if (!first) throw new Error(`${id} did not fire`);
  return first;
};
const minor = (): Finding => findContraindications([], { birthDate: '2010-01-01' }, RULE_SET, TODAY)[0] as Finding;
const propose = (kind: DecisionProposal['kind'], more: Partial<DecisionProposal> = {}): DecisionProposal => ({
  kind,
  reason: REASON,
  until: null,
  effectChoice: null,
  documentReference: null,
  secondSignerId: null,
  ...more,
});
const codeOf = (
  about: Finding,
  proposal: DecisionProposal,
  decider: Parameters<typeof decideFinding>[2] = DOCTOR,
): string => {
  try {
    decideFinding(about, proposal, decider, TODAY);
    return 'OK';
  } catch (error) {
    return (error as DomainError).code;
  }
};

describe('who decides, and how', () => {
  it('only a doctor', () => {
    const operator = { accountId: 'o1', roles: ['operator', 'practice-admin'] as const };
    expect(codeOf(finding('SK03'), propose('clear'), operator)).toBe('DECISION_NEEDS_DOCTOR');
    expect(codeOf(finding('SK03'), propose('clear'))).toBe('OK');
  });

  it('with a reason of twenty characters, spaces at the ends not counted', () => {
    expect(codeOf(finding('SK03'), propose('clear', { reason: 'nineteen characters' }))).toBe(
      'DECISION_REASON_TOO_SHORT',
    );
    expect(codeOf(finding('SK03'), propose('clear', { reason: `${'x'.repeat(19)}   ` }))).toBe(
      'DECISION_REASON_TOO_SHORT',
    );
    expect(codeOf(finding('SK03'), propose('clear', { reason: 'x'.repeat(20) }))).toBe('OK');
    expect(codeOf(finding('SK03'), propose('acknowledge', { reason: '' }))).toBe('OK');
  });

  it('by a decision that means something at that gate', () => {
    expect(codeOf(finding('SK03'), propose('resolve'))).toBe('DECISION_NOT_FITTING');
    expect(codeOf(finding('SK01'), propose('clear'))).toBe('DECISION_NOT_FITTING');
    expect(codeOf(finding('SY10'), propose('override'))).toBe('DECISION_NOT_FITTING');
    expect(codeOf(finding('SK03'), propose('defer'))).toBe('DECISION_NOT_FITTING');
  });

  it('rules out only what the patient was not sure of', () => {
    expect(codeOf(finding('SK16', 'unsure'), propose('rule-out'))).toBe('OK');
    expect(codeOf(finding('SY16', 'unsure'), propose('rule-out'))).toBe('OK');
    expect(codeOf(finding('SY16'), propose('rule-out'))).toBe('DECISION_NOT_FITTING');
  });
});

describe('what nobody overrides', () => {
  it.each([
    ['LG01', minor()],
    ['LG02', finding('LG02', 'lacks-capacity')],
    ['LG09', finding('LG09', 'under-the-influence')],
    ['SY16', finding('SY16')],
    ['AN01', finding('AN01')],
  ] as const)('%s', (_, about) => {
    expect(codeOf(about, propose('override', { documentReference: 'letter', secondSignerId: 'd2' }))).toBe(
      'FINDING_NOT_OVERRIDABLE',
    );
  });

  it('SY16 ends when it is over', () => {
    expect(codeOf(finding('SY16'), propose('resolve'))).toBe('OK');
  });
});

describe('the override route', () => {
  it('SK06 needs a second signature by somebody else', () => {
    expect(codeOf(finding('SK06'), propose('override'))).toBe('SECOND_SIGNATURE_MISSING');
    expect(codeOf(finding('SK06'), propose('override', { secondSignerId: 'd1' }))).toBe('SECOND_SIGNATURE_SAME_PERSON');
    expect(codeOf(finding('SK06'), propose('override', { secondSignerId: 'd2' }))).toBe('OK');
  });

  it.each(['SY01', 'SY07', 'SY20', 'AL01', 'SK16'])('%s needs a document', (id) => {
    expect(codeOf(finding(id), propose('override', { documentReference: ' ' }))).toBe('DECISION_DOCUMENT_MISSING');
    expect(codeOf(finding(id), propose('override', { documentReference: 'Letter of 3 November, file 12' }))).toBe('OK');
  });
});

describe('the date', () => {
  it('may be shortened to the minimum of the rule and no further', () => {
    const isotretinoin = finding('MD01', 'yes', '2026-06-01');
    expect(codeOf(isotretinoin, propose('defer', { until: '2026-11-27' }))).toBe('DECISION_TOO_EARLY');
    expect(codeOf(isotretinoin, propose('defer', { until: '2026-11-28' }))).toBe('OK');
    expect(codeOf(isotretinoin, propose('override'))).toBe('DECISION_TOO_EARLY');
  });

  it('needs a reason only when it shortens', () => {
    const isotretinoin = finding('MD01', 'yes', '2026-06-01');
    expect(codeOf(isotretinoin, propose('defer', { until: '2026-12-01', reason: 'ok' }))).toBe(
      'DECISION_REASON_TOO_SHORT',
    );
    expect(codeOf(isotretinoin, propose('defer', { until: '2027-08-01', reason: '' }))).toBe('OK');
  });

  it('never lies in the past, and a hold is not resolved before its minimum', () => {
    expect(codeOf(finding('SK03'), propose('defer', { until: '2026-11-21' }))).toBe('DECISION_TOO_EARLY');
    expect(codeOf(finding('SY21'), propose('resolve'))).toBe('DECISION_TOO_EARLY');
    expect(codeOf(finding('SK11', 'yes', '2026-11-15'), propose('resolve'))).toBe('OK');
  });
});

describe('the choice an effect leaves', () => {
  it('takes only the options of the finding', () => {
    expect(codeOf(finding('SY11'), propose('clear', { effectChoice: 'moderate' }))).toBe('OK');
    expect(codeOf(finding('SY11'), propose('clear', { effectChoice: 'mild' }))).toBe('DECISION_CHOICE_UNKNOWN');
    expect(codeOf(finding('SK03'), propose('clear', { effectChoice: 'moderate' }))).toBe('DECISION_CHOICE_UNKNOWN');
  });
});
