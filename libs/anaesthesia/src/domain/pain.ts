import { DomainError } from '@stipple/kernel';

/** Scales are never converted into each other (domain 4.1). */
export const PAIN_SCALES = ['NRS', 'VAS', 'FACES'] as const;
export type PainScale = (typeof PAIN_SCALES)[number];

/** Moments at which pain is asked (domain 4.2). */
export const PAIN_POINTS = [
  'baseline',
  'after-anaesthetic',
  'during',
  'before-redose',
  'after-redose',
  'end',
  'day-1',
  'day-7',
] as const;
export type PainPoint = (typeof PAIN_POINTS)[number];

/** null: asked and not answered; never stored as 0. */
export type PainAnswer = number | null;

const HIGHEST: Record<PainScale, number> = { NRS: 10, VAS: 100, FACES: 10 };

/** A whole number of the scale: NRS 0 to 10, VAS 0 to 100 mm, FACES even numbers to 10; or null. */
export function isPainAnswer(scale: PainScale, value: unknown): value is PainAnswer {
  if (value === null) return true;
  if (typeof value !== 'number' || !Number.isInteger(value)) return false;
  return value >= 0 && value <= HIGHEST[scale] && (scale !== 'FACES' || value % 2 === 0);
}

/** @throws DomainError PAIN_SCORE_INVALID (fields `score`, `occurredAt`) */
export function requirePainScore(
  score: { scale: PainScale; value: unknown; occurredAt: Date },
  sessionStartedAt: Date | null,
): void {
  if (!isPainAnswer(score.scale, score.value))
    throw invalid('score', 'Choose a number of the scale, or "not answered".');
  if (sessionStartedAt && score.occurredAt.getTime() < sessionStartedAt.getTime()) {
    throw invalid('occurredAt', 'The time is before the session began.');
  }
}

function invalid(field: string, detail: string): DomainError {
  return new DomainError('PAIN_SCORE_INVALID', { field }, [{ pointer: `/${field}`, code: 'OUT_OF_RANGE', detail }]);
}

/** What the room does next; `speech-check` because drowsiness is an early sign of toxicity (decision 30). */
export type PainPrompt = 'pause' | 'stop-and-review' | 'speech-check';

const PAUSE_FROM = 7;
const REVIEW_FROM = 4;
const REVIEW_TWICE_FROM = 3;

/**
 * The prompt after the newest NRS answer: 7 or more pauses the timer; 4 or more once, or 3 or more twice in a row, is a
 * stop-and-review (thresholds uncited, target PUIG). An unanswered one between two scores does not break the row.
 * @param answers NRS of one session, oldest first
 */
export function painPrompt(answers: readonly PainAnswer[]): PainPrompt | null {
  const newest = answers.at(-1);
  if (newest === undefined) return null;
  if (newest === null) return 'speech-check';
  if (newest >= PAUSE_FROM) return 'pause';
  const before = answers.slice(0, -1).findLast((answer) => answer !== null) ?? 0;
  const twice = newest >= REVIEW_TWICE_FROM && before >= REVIEW_TWICE_FROM;
  return newest >= REVIEW_FROM || twice ? 'stop-and-review' : null;
}

const DUPLICATE_MS = 60_000;

export interface TimedPain {
  scale: PainScale;
  point: PainPoint;
  zone: string | null;
  occurredAt: Date;
}

/** Two scores of the same scale, zone and point within a minute: both are kept, the later is shown (domain 4.4). */
export function isDuplicatePain(earlier: TimedPain, later: TimedPain): boolean {
  const apart = Math.abs(later.occurredAt.getTime() - earlier.occurredAt.getTime());
  return (
    earlier.scale === later.scale &&
    earlier.point === later.point &&
    earlier.zone === later.zone &&
    apart <= DUPLICATE_MS
  );
}
