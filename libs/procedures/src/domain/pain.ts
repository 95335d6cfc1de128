import { painPrompt, type PainPrompt } from '@stipple/anaesthesia/domain';
import type { ScalpZone } from '@stipple/kernel';

/** A score as the alerts need it: NRS 0 to 10; null is 'not answered', never 0 (domain 04). */
export interface PainMoment {
  id: string;
  score: number | null;
  zone: ScalpZone | null;
  occurredAt: Date;
}

export const PAIN_ALERTS = ['PAIN_PAUSE', 'PAIN_REVIEW', 'SPEECH_CHECK', 'PAIN_CHECK_DUE'] as const;
export type PainAlertCode = (typeof PAIN_ALERTS)[number];

export interface PainAlert {
  code: PainAlertCode;
  /** The score that raised it; null for a check that is due. */
  painId: string | null;
  zone: ScalpZone | null;
  since: Date;
}

const ALERT_OF: Record<PainPrompt, PainAlertCode> = {
  pause: 'PAIN_PAUSE',
  'stop-and-review': 'PAIN_REVIEW',
  'speech-check': 'SPEECH_CHECK',
};
/** Default time between two scores while needling (domain 4.2, policy). */
export const PAIN_CHECK_MINUTES = 30;

/** What the newest score asks for, by the rule of anaesthesia. `scores` in any order, reversed ones left out. */
export function painAlerts(scores: readonly PainMoment[]): PainAlert[] {
  const ordered = [...scores].sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime());
  const latest = ordered.at(-1);
  const prompt = painPrompt(ordered.map((moment) => moment.score));
  if (!latest || !prompt) return [];
  return [{ code: ALERT_OF[prompt], painId: latest.id, zone: latest.zone, since: latest.occurredAt }];
}

/** When the next score is due in a running session: half an hour after the last one, or after the start. */
export function nextPainCheckAt(startedAt: Date, scores: readonly PainMoment[]): Date {
  const times = scores.map((score) => score.occurredAt.getTime());
  return new Date(Math.max(startedAt.getTime(), ...times) + PAIN_CHECK_MINUTES * 60_000);
}

/** All alerts of a running session at an instant. */
export function runningPainAlerts(startedAt: Date, scores: readonly PainMoment[], now: Date): PainAlert[] {
  const due = nextPainCheckAt(startedAt, scores);
  const overdue: PainAlert[] = due <= now ? [{ code: 'PAIN_CHECK_DUE', painId: null, zone: null, since: due }] : [];
  return [...painAlerts(scores), ...overdue];
}
