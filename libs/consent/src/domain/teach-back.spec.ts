import { describe, expect, it } from '@jest/globals';
import { nextTeachBack, teachBackProgress } from './teach-back.js';
import { liveTemplate } from './templates.js';

const template = liveTemplate('PROC', 'en');
const [first, second] = template.teachBack;
if (!first || !second) throw new Error('the template has two questions');
const wrong = first.options.find((option) => option.id !== first.rightOptionId)?.id ?? '';
const at = new Date('2026-11-22T10:00:00Z');
const given = (...optionIds: string[]) =>
  optionIds.map((optionId) => ({ questionId: first.id, optionId, answeredAt: at }));

describe('teachBackProgress', () => {
  it.each([
    [given(), [], 'open', 0],
    [given(wrong), [], 'open', 1],
    [given(wrong, first.rightOptionId), [], 'understood', 1],
    [given(first.rightOptionId), [], 'understood', 0],
    [given(wrong, wrong), [], 'doctor-talk', 2],
    [given(wrong, wrong), [first.id], 'explained', 2],
    [given(wrong), [first.id], 'open', 1],
  ])('of %j, explained %j, is %s', (answers, explained, state, misses) => {
    expect(teachBackProgress(first, answers, explained)).toEqual({ questionId: first.id, state, misses });
  });
});

describe('nextTeachBack', () => {
  it('asks again after one miss and goes on after the second', () => {
    expect(nextTeachBack([template], [])).toMatchObject({ question: { id: first.id }, again: false });
    expect(nextTeachBack([template], given(wrong))).toMatchObject({ question: { id: first.id }, again: true });
    expect(nextTeachBack([template], given(wrong, wrong))).toMatchObject({ question: { id: second.id }, again: false });
  });

  it('ends when all are answered', () => {
    const all = template.teachBack.map((q) => ({ questionId: q.id, optionId: q.rightOptionId, answeredAt: at }));
    expect(nextTeachBack([template], all)).toBeNull();
  });
});
