import type { NoteContent } from '@stipple/procedures/domain';
import {
  microgramsAsMg,
  microlitresAsMl,
  milligramsAsGrams,
  tenthsAsPercent,
  thousandthsAsPercent,
} from '@stipple/procedures/domain';
import { useTranslation } from 'react-i18next';
import { PainChart } from '../../ui/clinical/pain-chart.js';
import { useClinicTime } from '../../ui/clinic.js';
import { Panel } from '../../ui/page.js';
import { Facts } from './facts.js';
import { RecordTable } from './record-table.js';
import classes from './record.module.css';

type Row = { id: string; reversesId: string | null };

const takenBackIds = (rows: readonly Row[]): Set<string | null> => new Set(rows.map((row) => row.reversesId));

/** Every dose with drug lot and expiry, the share of the limit, and pain over time. */
export function NoteAnaesthetic({ content }: { content: NoteContent }) {
  const { t } = useTranslation('record');
  const { t: ui } = useTranslation('ui');
  const clock = useClinicTime();
  const reversed = takenBackIds(content.doses);
  const gone = takenBackIds(content.pain);
  const doses = content.doses.filter((dose) => dose.reversesId === null);
  const pains = content.pain.filter((pain) => pain.reversesId === null && !gone.has(pain.id));
  const times = pains.map((pain) => Date.parse(pain.occurredAt));
  return (
    <Panel title={t('anaesthetic.title')}>
      {content.meter && (
        <Facts
          rows={[
            [
              t('anaesthetic.used'),
              content.meter.percentTenths === null ? null : tenthsAsPercent(content.meter.percentTenths),
            ],
            [t('anaesthetic.limits'), content.meter.limitsVersion],
          ]}
        />
      )}
      {doses.length > 0 && (
        <RecordTable
          caption={t('anaesthetic.doses')}
          head={[
            t('time'),
            t('anaesthetic.agent'),
            t('anaesthetic.amount'),
            t('anaesthetic.zone'),
            t('anaesthetic.lot'),
            t('anaesthetic.expiry'),
          ]}
          rows={doses.map((dose) => ({
            key: dose.id,
            takenBack: reversed.has(dose.id),
            cells: [
              clock.time(dose.occurredAt),
              [
                dose.agent,
                dose.percentThousandths === null ? '' : thousandthsAsPercent(dose.percentThousandths),
                dose.adrenalineDilution === null
                  ? ''
                  : t('anaesthetic.adrenaline', { dilution: dose.adrenalineDilution }),
              ]
                .filter(Boolean)
                .join(' '),
              [
                dose.volumeMicrolitres === null ? '' : microlitresAsMl(dose.volumeMicrolitres),
                dose.doseMicrograms === null ? '' : microgramsAsMg(dose.doseMicrograms),
                dose.milligrams === null ? '' : milligramsAsGrams(dose.milligrams),
              ]
                .filter(Boolean)
                .join(', '),
              dose.zone ? ui(`zones.${dose.zone}.name`) : '',
              <bdi key="lot" className="st-mono">
                {dose.drugLotNumber ?? '—'}
              </bdi>,
              dose.drugExpiry ? clock.date(dose.drugExpiry) : '—',
            ],
          }))}
        />
      )}
      <div className={classes.chart}>
        <PainChart
          title={t('anaesthetic.pain')}
          from={Math.min(Date.parse(content.session.startedAt), ...times)}
          to={Math.max(Date.parse(content.session.endedAt), ...times)}
          pains={pains.map((pain) => ({
            at: Date.parse(pain.occurredAt),
            score: pain.score,
            zone: pain.zone ? ui(`zones.${pain.zone}.name`) : undefined,
          }))}
          doses={[]}
        />
      </div>
    </Panel>
  );
}
