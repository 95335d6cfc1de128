import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './timeline.module.css';

export interface TimelineEntry {
  id: string;
  /** 'HH:MM' on the clinic's wall. */
  time: string;
  symbol: string;
  text: string;
  detail?: string | undefined;
  /** Entered more than two minutes after it happened: the time of entry. */
  lateAt?: string | undefined;
  /** Taken back by a later event; stays readable. */
  reversed?: boolean;
  tone?: 'bad' | 'warn' | undefined;
  action?: ReactNode;
}

/** What happened, newest first; taken-back events stay, struck through. */
export function Timeline({ entries, empty }: { entries: TimelineEntry[]; empty: string }) {
  const { t } = useTranslation('ui');
  if (entries.length === 0) return <p className={classes.empty}>{empty}</p>;
  return (
    <ol className={classes.list}>
      {entries.map((entry) => (
        <li key={entry.id} className={classes.entry} data-tone={entry.tone} data-reversed={entry.reversed ?? false}>
          <time className={classes.time}>{entry.time}</time>
          <span className={classes.symbol} aria-hidden="true">
            {entry.symbol}
          </span>
          <span className={classes.body}>
            {entry.reversed ? <s>{entry.text}</s> : entry.text}
            {entry.reversed && <span className={classes.note}>{t('timeline.takenBack')}</span>}
            {entry.detail && <span className={classes.note}>{entry.detail}</span>}
            {entry.lateAt && <span className={classes.note}>{t('timeline.enteredLate', { time: entry.lateAt })}</span>}
          </span>
          {entry.action}
        </li>
      ))}
    </ol>
  );
}
