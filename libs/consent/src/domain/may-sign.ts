import type { ConsentKind } from './consent-kind.js';
import type { ShownSection } from './shown-text.js';
import { OWN_RISKS_SECTION } from './shown-text.js';
import type { TeachBackProgress } from './teach-back.js';
import type { TemplateRef } from './template.js';

/** Every reason why nobody may sign yet. */
export const SIGN_BLOCKERS = [
  'INFORMATION_MISSING',
  'INFORMATION_UNFINISHED',
  'WAITING_TIME',
  'TEXT_CHANGED',
  'SCREENING_MISSING',
  'SCREENING_CHANGED',
  'SECTION_UNREAD',
  'TEACH_BACK_OPEN',
  'DOCTOR_TALK_OPEN',
  'QUESTION_OPEN',
  'CHOICE_OPEN',
] as const;
export type SignBlockerCode = (typeof SIGN_BLOCKERS)[number];

export interface SignBlocker {
  code: SignBlockerCode;
  /** What it is about: a section, a teach-back question, a patient's question, a kind. */
  subject?: string;
  /** WAITING_TIME: the earliest instant. */
  until?: Date;
}

/** Stage 1 as it stands: what was given, and when it was finished on both sides. */
export interface InformationState {
  templates: readonly TemplateRef[];
  /** null while the patient has not read it all. */
  completedAt: Date | null;
  eligibleAt: Date | null;
}

/** All that decides whether this patient may sign now; plain data. */
export interface SigningState {
  kinds: readonly ConsentKind[];
  information: InformationState | null;
  liveTemplates: readonly TemplateRef[];
  screeningSubmitted: boolean;
  sections: readonly ShownSection[];
  /** Reads of this sitting, or of the sitting that this one re-confirms. */
  reads: readonly { kind: ConsentKind; sectionId: string; contentHash: string }[];
  teachBack: readonly TeachBackProgress[];
  openQuestionIds: readonly string[];
  decidedKinds: readonly ConsentKind[];
}

/** All reasons at once, in the order a person would mend them; empty means: may sign. */
export function maySign(state: SigningState, now: Date): SignBlocker[] {
  return [
    ...informationBlockers(state, now),
    ...(state.screeningSubmitted ? [] : [{ code: 'SCREENING_MISSING' } as const]),
    ...readingBlockers(state),
    ...teachBackBlockers(state.teachBack),
    ...state.openQuestionIds.map((subject) => ({ code: 'QUESTION_OPEN', subject }) as const),
    ...state.kinds
      .filter((kind) => !state.decidedKinds.includes(kind))
      .map((subject) => ({ code: 'CHOICE_OPEN', subject }) as const),
  ];
}

/** Blockers of stage 1: nothing the patient can do about them at the kiosk. */
export function informationBlockers(
  state: Pick<SigningState, 'information' | 'kinds' | 'liveTemplates'>,
  now: Date,
): SignBlocker[] {
  const { information } = state;
  if (information === null) return [{ code: 'INFORMATION_MISSING' }];
  const changed = state.liveTemplates
    .filter((live) => state.kinds.includes(live.kind) && !information.templates.some((t) => t.hash === live.hash))
    .map((live): SignBlocker => ({ code: 'TEXT_CHANGED', subject: live.kind }));
  if (information.completedAt === null || information.eligibleAt === null) {
    return [...changed, { code: 'INFORMATION_UNFINISHED' }];
  }
  const waiting = now.getTime() < information.eligibleAt.getTime();
  return waiting ? [...changed, { code: 'WAITING_TIME', until: information.eligibleAt }] : changed;
}

/** Sections without a read of exactly this text, in order. */
export function unreadSections(state: Pick<SigningState, 'sections' | 'reads'>): ShownSection[] {
  const read = new Set(state.reads.map((r) => `${r.kind}/${r.sectionId}/${r.contentHash}`));
  return state.sections.filter((s) => !read.has(`${s.kind}/${s.id}/${s.contentHash}`));
}

function readingBlockers(state: SigningState): SignBlocker[] {
  return unreadSections(state).map((section) => {
    // the patient has read own risks before, but they were others: something in the screening changed
    const readOther = state.reads.some((r) => r.kind === section.kind && r.sectionId === section.id);
    const changed = section.id === OWN_RISKS_SECTION && readOther;
    return { code: changed ? 'SCREENING_CHANGED' : 'SECTION_UNREAD', subject: `${section.kind}/${section.id}` };
  });
}

function teachBackBlockers(progress: readonly TeachBackProgress[]): SignBlocker[] {
  return progress.flatMap(({ state, questionId }): SignBlocker[] => {
    if (state === 'open') return [{ code: 'TEACH_BACK_OPEN', subject: questionId }];
    return state === 'doctor-talk' ? [{ code: 'DOCTOR_TALK_OPEN', subject: questionId }] : [];
  });
}
