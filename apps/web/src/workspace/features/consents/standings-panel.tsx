import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { Panel } from '../../ui/page.js';
import type { PatientConsents } from '../../ui/patient/consents.js';
import { StatusChip } from '../../ui/status-chip.js';
import classes from './consents.module.css';

/** What holds today, and everything that keeps the patient from signing. */
export function StandingsPanel({ consents }: { consents: PatientConsents }) {
  const { t } = useTranslation('consents');
  const clock = useClinicTime();
  return (
    <Panel title={t('standing.title')}>
      <ul className={classes.list}>
        {consents.standings.map((standing) => (
          <li key={standing.kind} className={classes.row}>
            <span className={classes.main}>
              <strong>{standing.title}</strong>
              {standing.faults.map((fault) => (
                <span key={fault} className={classes.soft}>
                  {t(`faults.${fault}`)}
                </span>
              ))}
            </span>
            <StatusChip tone={standing.valid ? 'ok' : 'bad'}>
              {standing.valid ? t('standing.valid') : t('standing.notValid')}
            </StatusChip>
          </li>
        ))}
      </ul>
      {consents.reasons.length > 0 && (
        <div className={classes.blockers}>
          <p className={classes.text}>{t('standing.before')}</p>
          <ul>
            {consents.reasons.map((reason, index) => (
              <li key={`${reason.code}-${index}`}>
                {t(`blockers.${reason.code}`)}
                {reason.until && <strong> {t('standing.until', { time: clock.dateTime(reason.until) })}</strong>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {consents.eligibleAt && (
        <p className={classes.text}>
          {t('standing.eligibleAt')} <strong>{clock.dateTime(consents.eligibleAt)}</strong> ({clock.zone})
        </p>
      )}
    </Panel>
  );
}
