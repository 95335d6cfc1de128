import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../../ui/clinic.js';
import { OverrideButton } from '../dose/override-button.js';
import type { SessionAlert } from '../session.js';
import classes from './alert-bar.module.css';

interface AlertBarProps {
  sessionId: string;
  /** The newest dose that still needs its second signature. */
  unsignedDoseId: string | null;
  alerts: SessionAlert[];
  notices: { ruleId: string; text: string }[];
}

/** What is wrong right now, across the full width, and what the room must know. */
export function AlertBar({ sessionId, unsignedDoseId, alerts, notices }: AlertBarProps) {
  const { t } = useTranslation('procedure');
  const clock = useClinicTime();
  return (
    <>
      <div role="alert" className={classes.bar}>
        {alerts.map((alert, index) => (
          <div key={`${alert.code}-${index}`} className={classes.alert} data-level={alert.level}>
            <span aria-hidden="true">{alert.level === 'bad' ? '✕' : '▲'}</span>
            <span>
              <strong>{t(`alerts.${alert.code}`)}</strong> {clock.time(alert.since)}
            </span>
            {alert.code === 'DOSE_OVERRIDE_MISSING' && unsignedDoseId && (
              <OverrideButton sessionId={sessionId} doseId={unsignedDoseId} />
            )}
          </div>
        ))}
      </div>
      {notices.length > 0 && (
        <p className={classes.alert} data-level="info">
          <span aria-hidden="true">●</span>
          <span>{notices.map((notice) => notice.text).join(' · ')}</span>
        </p>
      )}
    </>
  );
}
