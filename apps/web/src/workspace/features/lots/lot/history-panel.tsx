import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../../ui/clinic.js';
import { LotStateChip } from '../../../ui/ink/lot-state-chip.js';
import type { Lot } from '../../../ui/ink/types.js';
import { Panel } from '../../../ui/page.js';
import classes from './lot-page.module.css';

/** What happened to the state of the lot, newest first: when, by whom, and why. */
export function HistoryPanel({ lot }: { lot: Lot }) {
  const { t } = useTranslation('lots');
  const clock = useClinicTime();
  return (
    <Panel title={t('history.title')}>
      <ol className={classes.list}>
        {lot.events.toReversed().map((event) => (
          <li key={event.id}>
            <span className={classes.strong}>
              {t(`history.events.${event.event}`)} <LotStateChip state={event.toState} />
            </span>
            {event.reason && <span>{event.reason}</span>}
            <span className={classes.note}>
              {t('history.by', { name: event.recordedByName, time: clock.dateTime(event.recordedAt) })}
              {event.checklist.length > 0 && ` · ${t('history.ticks', { count: event.checklist.length })}`}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
