import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../ui/clinical/timeline.js';
import { useClinicTime } from '../../../ui/clinic.js';
import type { SessionEvent, SessionScreen } from '../session.js';
import classes from './chair.module.css';
import { useNow } from './server-clock.js';
import { EVENT_SYMBOLS, useEventWords } from './timeline-words.js';
import { TakeBack } from './take-back.js';

const LOUD: Partial<Record<string, 'bad' | 'warn'>> = {
  OVER_LIMIT: 'bad',
  UNCHECKED: 'bad',
  CAP_DISCARDED: 'bad',
  CAP_TOO_OLD: 'warn',
  CAUTION: 'warn',
};

/** Everything that happened, newest first. The row that takes one back is shown as a mark on the one taken back. */
export function TimelinePanel({ screen }: { screen: SessionScreen }) {
  const { t } = useTranslation('procedure');
  const clock = useClinicTime();
  const words = useEventWords();
  const now = useNow();
  const startedAt = screen.session.startedAt;
  const minutes = startedAt ? Math.max(0, Math.floor((now - Date.parse(startedAt)) / 60_000)) : 0;
  const toneOf = (event: SessionEvent): 'bad' | 'warn' | undefined =>
    event.flags.reduce<'bad' | 'warn' | undefined>(
      (tone, flag) => (tone === 'bad' ? tone : (LOUD[flag] ?? tone)),
      undefined,
    );
  const entries = screen.timeline
    .filter((event) => event.reversesId === null)
    .toReversed()
    .map((event) => ({
      id: `${event.kind}-${event.id}`,
      time: clock.time(event.occurredAt),
      symbol: EVENT_SYMBOLS[event.kind],
      text: words(event),
      detail:
        event.flags
          .filter((flag) => flag in FLAG_WORDS)
          .map((flag) => t(`flags.${flag as keyof typeof FLAG_WORDS}`))
          .join(', ') || undefined,
      lateAt: event.late ? clock.time(event.recordedAt) : undefined,
      reversed: event.reversed,
      tone: toneOf(event),
      action: event.reversed ? undefined : <TakeBack event={event} sessionId={screen.session.id} text={words(event)} />,
    }));
  return (
    <section className={`${classes.panel} ${classes.time}`} aria-label={t('timeline.title')}>
      <div className={classes.header}>
        <h2 className={classes.title}>{t('timeline.title')}</h2>
        <span className={`${classes.soft} st-tabular`}>
          {t('chair.running', {
            number: screen.session.number,
            hours: Math.floor(minutes / 60),
            minutes: minutes % 60,
          })}
        </span>
      </div>
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('timeline.title')}>
        <Timeline entries={entries} empty={t('timeline.empty')} />
      </div>
    </section>
  );
}

/** Flags that a person at the chair must read; the others only matter to the record. */
const FLAG_WORDS = {
  OVER_LIMIT: 1,
  UNCHECKED: 1,
  CAUTION: 1,
  CAP_DISCARDED: 1,
  CAP_TOO_OLD: 1,
  DRUG_EXPIRED: 1,
} as const;
