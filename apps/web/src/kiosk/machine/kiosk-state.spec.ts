import { describe, expect, it } from '@jest/globals';
import type { StepKind, StepView } from '../api/step-view.js';
import { INITIAL_STATE, canGoBack, currentView, reduce, type KioskEvent, type KioskState } from './kiosk-state.js';

const page = (kind: StepKind, id = ''): StepView => {
  if (kind === 'question') return { kind, question: { questionId: id } as NonNullable<StepView['question']> };
  if (kind === 'section') return { kind, section: { kind: 'PROC', sectionId: id } as NonNullable<StepView['section']> };
  if (kind === 'teach-back') return { kind, teachBack: { questionId: id } as NonNullable<StepView['teachBack']> };
  return { kind };
};

const paired: KioskEvent = { type: 'device', device: { paired: true, clinicName: 'Crown' } };
const after = (...views: StepView[]): KioskState =>
  views.reduce((state, view) => reduce(state, { type: 'arrived', view }), reduce(INITIAL_STATE, paired));
const back = (state: KioskState): string => {
  const view = currentView(reduce(state, { type: 'back' }));
  return `${view?.kind} ${view?.question?.questionId ?? view?.section?.sectionId ?? ''}`.trim();
};

describe('the pages of a sitting', () => {
  it('goes back along the questions, and from the check page to the last', () => {
    const state = after(page('identity'), page('about'), page('question', 'A'), page('question', 'B'), page('check'));
    expect(back(state)).toBe('question B');
    expect(back(reduce(state, { type: 'back' }))).toBe('question A');
  });

  it('never goes back to the identity page, nor past what was handed in', () => {
    expect(canGoBack(after(page('identity'), page('about')))).toBe(false);
    expect(canGoBack(after(page('question', 'A'), page('check'), page('section', 's1')))).toBe(false);
    expect(canGoBack(after(page('section', 's1'), page('sign'), page('copy')))).toBe(false);
  });

  it('steps over a teach-back question that was answered', () => {
    expect(back(after(page('section', 's1'), page('teach-back', 't1'), page('choices')))).toBe('section s1');
  });

  it('gives a page that comes again its old place', () => {
    const state = after(page('question', 'A'), page('question', 'B'), page('check'), page('question', 'A'));
    expect(state.trail).toHaveLength(1);
    expect(state.at).toBe(0);
  });

  it('lays a question over the check page to change it, and leads back to the check page', () => {
    const checked = after(page('question', 'A'), page('question', 'B'), page('question', 'C'), page('check'));
    const changing = reduce(checked, { type: 'revisited', view: page('question', 'A') });
    expect(currentView(changing)?.question?.questionId).toBe('A');
    expect(back(changing)).toBe('check');
    const done = reduce(changing, { type: 'arrived', view: page('check') });
    expect(done.trail.map((view) => view.kind)).toEqual(['question', 'question', 'question', 'check']);
  });

  it('forgets the patient and keeps the tablet', () => {
    const state = reduce(after(page('question', 'A')), { type: 'wiped' });
    expect(state.trail).toEqual([]);
    expect(state.screen).toEqual({ name: 'idle' });
    expect(state.device?.clinicName).toBe('Crown');
    expect(reduce(after(page('question', 'A')), { type: 'show-code', notice: 'locked' }).trail).toEqual([]);
  });
});
