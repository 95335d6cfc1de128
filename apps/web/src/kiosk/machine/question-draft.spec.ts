import { describe, expect, it } from '@jest/globals';
import type { QuestionPart } from '../api/step-view.js';
import { TOLD, answerBody, draftOf, findGaps } from './question-draft.js';

const NOW = new Date('2026-11-22T10:00:00Z');

const question = (change: Partial<QuestionPart> = {}): QuestionPart => ({
  questionId: 'SK06',
  answeredBy: 'patient',
  category: 'skin',
  answerType: 'yes-no-unsure',
  ask: 'Have you had a thick scar?',
  why: 'Needling can make scars.',
  options: [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
    { value: 'unsure', label: 'Not sure' },
  ],
  eventDateRequired: true,
  eventDateMayBeFuture: false,
  dateAsk: null,
  sensitive: false,
  given: null,
  ...change,
});

const draft = (change: Partial<ReturnType<typeof draftOf>>) => ({ ...draftOf(question()), ...change });
const gaps = (change: Partial<ReturnType<typeof draftOf>>) =>
  findGaps(question(), draft(change), NOW).map((gap) => gap.text);

describe('the page of one question', () => {
  it('starts with nothing chosen', () => {
    expect(draftOf(question()).picked).toBeNull();
    expect(gaps({})).toEqual(['missing']);
  });

  it('asks a yes for its date, or that the date is not known', () => {
    expect(gaps({ picked: 'yes' })).toEqual(['date.missing']);
    expect(gaps({ picked: 'yes', dateUnknown: true })).toEqual([]);
    expect(gaps({ picked: 'yes', date: { day: '3', month: '5', year: '2021' } })).toEqual([]);
    expect(gaps({ picked: 'yes', date: { day: '30', month: '2', year: '2021' } })).toEqual(['date.impossible']);
    expect(gaps({ picked: 'yes', date: { day: '3', month: '5', year: '2027' } })).toEqual(['date.future']);
  });

  it('asks a no or a not sure for nothing', () => {
    expect(gaps({ picked: 'no' })).toEqual([]);
    expect(gaps({ picked: 'unsure' })).toEqual([]);
  });

  it('sends nothing that the picked answer does not ask for', () => {
    const typed = { date: { day: '3', month: '5', year: '2021' }, details: ' on my arm ' };
    expect(answerBody(question(), draft({ ...typed, picked: 'yes' }))).toEqual({
      questionId: 'SK06',
      answer: 'yes',
      eventDate: '2021-05-03',
      details: 'on my arm',
    });
    expect(answerBody(question(), draft({ ...typed, picked: 'no' }))).toEqual({ questionId: 'SK06', answer: 'no' });
  });

  it('says that a date is not known', () => {
    expect(answerBody(question(), draft({ picked: 'yes', dateUnknown: true }))).toMatchObject({
      eventDateUnknown: true,
    });
  });

  it('shows a stored answer as it was given', () => {
    const given = { answer: 'yes', label: 'Yes', eventDate: '2021-05-03', eventDateUnknown: false, details: 'arm' };
    expect(draftOf(question({ given }))).toMatchObject({ picked: 'yes', date: { day: '3' }, details: 'arm' });
  });

  it('takes words, numbers and dates where there is nothing to choose', () => {
    const text = question({ answerType: 'text', options: [] });
    expect(draftOf(text).picked).toBe(TOLD);
    expect(findGaps(text, { ...draftOf(text), value: ' ' }, NOW).map((gap) => gap.text)).toEqual(['textMissing']);
    const number = question({ answerType: 'number', options: [] });
    expect(findGaps(number, { ...draftOf(number), value: 'ten' }, NOW).map((gap) => gap.text)).toEqual([
      'numberMissing',
    ]);
    expect(answerBody(number, { ...draftOf(number), value: '1,5' }).answer).toBe('1.5');
    const date = question({ answerType: 'date', options: [] });
    const told = { ...draftOf(date), date: { day: '1', month: '2', year: '2020' } };
    expect(findGaps(date, told, NOW)).toEqual([]);
    expect(answerBody(date, told)).toEqual({ questionId: 'SK06', answer: '2020-02-01' });
  });
});
