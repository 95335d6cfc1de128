import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../../ui/clinic.js';
import { ScalpMap } from '../../../ui/clinical/scalp-map.js';
import { Panel } from '../../../ui/page.js';
import { statusesOf } from '../chair/zone-statuses.js';
import type { SessionScreen } from '../session.js';
import { asMilligrams, agentName } from '../words.js';
import classes from './close.module.css';

/** What the events say so far, made by the system from the record. */
export function SessionSummaryPanel({ screen }: { screen: SessionScreen }) {
  const { t } = useTranslation('procedure');
  const clock = useClinicTime();
  const { session, meter, zones } = screen;
  const passes = zones.reduce((sum, zone) => sum + zone.passes, 0);
  const scores = screen.pain.filter((pain) => !pain.reversed && pain.score !== null);
  const worst = scores.reduce((most, pain) => Math.max(most, pain.score ?? 0), 0);
  const rows = [
    { label: t('summary.started'), text: session.startedAt ? clock.dateTime(session.startedAt) : '—' },
    ...(session.endedAt ? [{ label: t('summary.ended'), text: clock.dateTime(session.endedAt) }] : []),
    {
      label: t('summary.work'),
      text: t('summary.duration', {
        hours: Math.floor(screen.workingSeconds / 3600),
        minutes: Math.floor((screen.workingSeconds % 3600) / 60),
      }),
    },
    {
      label: t('summary.passes'),
      text: t('summary.passCount', { count: passes, zones: zones.filter((zone) => zone.passes > 0).length }),
    },
    {
      label: t('summary.caps'),
      text: screen.caps.flatMap((cap) => cap.portions.map((portion) => portion.lotNumber)).join(', ') || '—',
    },
    {
      label: t('summary.anaesthetic'),
      text:
        meter.shares.map((share) => `${asMilligrams(share.doseMicrograms)} ${agentName(share.id)}`).join(', ') || '—',
    },
    {
      label: t('summary.pain'),
      text: scores.length > 0 ? t('summary.painText', { count: scores.length, worst }) : '—',
    },
  ];
  return (
    <Panel title={t('summary.title')}>
      <div className={classes.summary}>
        <div className={classes.map}>
          <ScalpMap zones={statusesOf(screen)} />
        </div>
        <div>
          <p className={classes.soft}>{t('summary.generated')}</p>
          <dl className={classes.facts}>
            {rows.map((row) => (
              <div key={row.label} style={{ display: 'contents' }}>
                <dt>{row.label}</dt>
                <dd>{row.text}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </Panel>
  );
}
