import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { CONSENT_KINDS } from './consent-kind.js';
import { maySign, unreadSections, type SigningState } from './may-sign.js';
import { OWN_RISKS_SECTION, shownSections } from './shown-text.js';
import { templateRef } from './template.js';
import { liveTemplate } from './templates.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const now = new Date('2026-11-22T10:00:00Z');
const hours = (n: number) => new Date(now.getTime() + n * 3_600_000);
const templates = CONSENT_KINDS.map((kind) => liveTemplate(kind, 'en'));
const refs = templates.map((template) => templateRef(template, sha256));
const sectionsFor = (...ruleIds: string[]) =>
  shownSections(
    templates,
    ruleIds.map((ruleId) => ({ ruleId, text: 'x' })),
    sha256,
  );
const readsOf = (sections: SigningState['sections']) =>
  sections.map(({ kind, id, contentHash }) => ({ kind, sectionId: id, contentHash }));

const ready = (changes: Partial<SigningState> = {}): SigningState => ({
  kinds: CONSENT_KINDS,
  information: { templates: refs, completedAt: hours(-192), eligibleAt: hours(-24) },
  liveTemplates: refs,
  screeningSubmitted: true,
  sections: sectionsFor('SK07'),
  reads: readsOf(sectionsFor('SK07')),
  teachBack: [{ questionId: 'grows-hair', state: 'understood', misses: 0 }],
  openQuestionIds: [],
  decidedKinds: CONSENT_KINDS,
  ...changes,
});
const codes = (state: SigningState, at = now) => maySign(state, at).map((blocker) => blocker.code);

describe('maySign', () => {
  it('says yes when nothing is open', () => {
    expect(maySign(ready(), now)).toEqual([]);
  });

  it.each([
    ['INFORMATION_MISSING', { information: null }],
    ['INFORMATION_UNFINISHED', { information: { templates: refs, completedAt: null, eligibleAt: null } }],
    ['WAITING_TIME', { information: { templates: refs, completedAt: hours(-1), eligibleAt: hours(1) } }],
    ['TEXT_CHANGED', { information: { templates: refs.slice(1), completedAt: hours(-200), eligibleAt: hours(-1) } }],
    ['SCREENING_MISSING', { screeningSubmitted: false }],
    ['SCREENING_CHANGED', { sections: sectionsFor('SK07', 'SK08') }],
    ['TEACH_BACK_OPEN', { teachBack: [{ questionId: 'q', state: 'open', misses: 1 }] }],
    ['DOCTOR_TALK_OPEN', { teachBack: [{ questionId: 'q', state: 'doctor-talk', misses: 2 }] }],
    ['QUESTION_OPEN', { openQuestionIds: ['q'] }],
    ['CHOICE_OPEN', { decidedKinds: ['PROC', 'ANAES'] }],
  ] satisfies [string, Partial<SigningState>][])('says %s', (code, changes) => {
    expect(codes(ready(changes))).toEqual([code]);
  });

  it('lets sign at the very instant and not a millisecond before', () => {
    const information = { templates: refs, completedAt: hours(-168), eligibleAt: now };
    expect(codes(ready({ information }))).toEqual([]);
    expect(codes(ready({ information }), new Date(now.getTime() - 1))).toEqual(['WAITING_TIME']);
  });

  it('asks for every page of exactly this text', () => {
    const [first, ...rest] = readsOf(sectionsFor('SK07'));
    expect(codes(ready({ reads: rest }))).toEqual(['SECTION_UNREAD']);
    const other = { ...first, contentHash: 'f'.repeat(64) } as SigningState['reads'][number];
    expect(codes(ready({ reads: [other, ...rest] }))).toEqual(['SECTION_UNREAD']);
    expect(unreadSections(ready({ reads: rest })).map((s) => s.id)).toEqual([first?.sectionId]);
  });

  it('gives all reasons at once', () => {
    const state = ready({
      information: null,
      screeningSubmitted: false,
      reads: [],
      decidedKinds: [],
      openQuestionIds: ['q'],
    });
    expect(new Set(codes(state))).toEqual(
      new Set(['INFORMATION_MISSING', 'SCREENING_MISSING', 'SECTION_UNREAD', 'QUESTION_OPEN', 'CHOICE_OPEN']),
    );
    expect(maySign(state, now).map((blocker) => blocker.subject)).toContain(`PROC/${OWN_RISKS_SECTION}`);
  });
});
