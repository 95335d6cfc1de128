import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@stipple/kernel';
import { checkAnswer, sameAnswer } from './answer.js';
import type { Answer } from './answer.js';
import { evaluate } from './predicate.js';
import { questionsFor, unanswered } from './questions.js';
import { needsFullForm, needsShortForm } from './re-screen.js';
import { ruleById } from './rules/rule-set.js';

const TODAY = '2026-11-22';
const ADULT = { birthDate: '1980-05-04' };
const ids = (form: 'full' | 'short', facts: Parameters<typeof questionsFor>[1] = ADULT) =>
  questionsFor(form, facts, TODAY).map((rule) => rule.id);

describe('questions of a form', () => {
  it('asks everything in the full form, but for what the record answers', () => {
    expect(ids('full')).toHaveLength(97);
    expect(ids('full')).not.toContain('LG01');
  });

  it('asks in the short form what may have changed', () => {
    const short = ids('short');
    expect(short).toEqual(expect.arrayContaining(['SK11', 'SY16', 'SY21', 'LG02', 'LG07', 'LG09', 'AN09', 'MD03']));
    expect(short).not.toEqual(expect.arrayContaining(['SK07']));
    expect(short.length).toBeLessThan(ids('full').length / 2);
  });

  it('leaves the skin type out once an assessment holds it', () => {
    expect(ids('full', { ...ADULT, fitzpatrick: 'IV' })).not.toContain('SK08');
    expect(ids('full', { ...ADULT, fitzpatrick: 'I' })).not.toContain('SK08');
  });

  it('knows who has not answered what', () => {
    const questions = questionsFor('short', ADULT, TODAY);
    expect(
      unanswered(questions, [], 'clinician')
        .map((rule) => rule.id)
        .sort(),
    ).toEqual(['LG02', 'LG09']);
    const answered: Answer = {
      questionId: 'LG02',
      value: 'has-capacity',
      eventDate: null,
      eventDateUnknown: false,
      details: null,
    };
    expect(unanswered(questions, [answered], 'clinician').map((rule) => rule.id)).toEqual(['LG09']);
  });
});

describe('an answer', () => {
  const problems = (questionId: string, answer: Partial<Answer>): string[] => {
    const rule = ruleById(questionId);
    if (!rule) throw new Error(questionId);
    try {
      checkAnswer(
        rule,
        { questionId, value: 'yes', eventDate: null, eventDateUnknown: false, details: null, ...answer },
        TODAY,
      );
      return [];
    } catch (error) {
      return (error as DomainError).errors.map((problem) => problem.code);
    }
  };

  it('must be one of the words of its question', () => {
    expect(problems('SK01', { value: 'maybe' })).toEqual(['ANSWER_VALUE']);
    expect(problems('SK01', { value: 'not-applicable' })).toEqual(['ANSWER_VALUE']);
    expect(problems('SY16', { value: 'not-applicable' })).toEqual([]);
    expect(problems('LG02', { value: 'yes' })).toEqual(['ANSWER_VALUE']);
    expect(problems('LG01', { value: 'yes' })).toEqual(['ANSWER_VALUE']);
  });

  it('brings the date that its rule needs, or says that nobody knows it', () => {
    expect(problems('HL05', {})).toEqual(['EVENT_DATE_MISSING']);
    expect(problems('HL05', { eventDateUnknown: true })).toEqual([]);
    expect(problems('HL05', { value: 'no' })).toEqual([]);
    expect(problems('HL05', { eventDate: '2026-02-29' })).toEqual(['EVENT_DATE_INVALID']);
    expect(problems('HL05', { eventDate: '2026-11-23' })).toEqual(['EVENT_DATE_FUTURE']);
    expect(problems('MD07', { eventDate: '2026-12-10' })).toEqual([]);
  });

  it('is the same when nothing that counts has changed', () => {
    const answer: Answer = {
      questionId: 'MD03',
      value: 'yes',
      eventDate: null,
      eventDateUnknown: false,
      details: null,
    };
    expect(sameAnswer(answer, { ...answer, details: '' })).toBe(true);
    expect(sameAnswer(answer, { ...answer, value: 'unsure' })).toBe(false);
    expect(sameAnswer(answer, { ...answer, details: 'Warfarin now' })).toBe(false);
  });
});

describe('a predicate', () => {
  it('is unknown while the fact that decides is missing', () => {
    const dark = { fact: 'fitzpatrick', in: ['IV', 'V', 'VI'] };
    const young = { fact: 'ageYears', below: 18 };
    expect(evaluate(dark, {})).toBe('unknown');
    expect(evaluate({ any: [dark, young] }, { ageYears: 12 })).toBe('yes');
    expect(evaluate({ all: [dark, young] }, { ageYears: 40 })).toBe('no');
    expect(evaluate({ all: [dark, young] }, { ageYears: 12 })).toBe('unknown');
    expect(evaluate({ not: young }, { ageYears: 18 })).toBe('yes');
    expect(evaluate({ not: dark }, {})).toBe('unknown');
    expect(evaluate({ fact: 'ageYears', atLeast: 70 }, { ageYears: 70 })).toBe('yes');
  });
});

describe('asking again', () => {
  const now = new Date('2026-11-22T09:00:00Z');
  const ago = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);

  it('asks the full form again after 180 days', () => {
    expect([null, ago(180 * 24), ago(180 * 24 + 1)].map((at) => needsFullForm(at, now))).toEqual([true, false, true]);
  });

  it('asks within 24 hours before each session', () => {
    expect([null, ago(24), ago(25)].map((at) => needsShortForm(at, now))).toEqual([true, false, true]);
  });
});
