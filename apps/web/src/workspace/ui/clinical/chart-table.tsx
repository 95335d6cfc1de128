import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../clinic.js';
import type { ChartData } from './pain-chart.js';
import classes from './pain-chart.module.css';

/** The chart in words and numbers, oldest first. */
export function ChartTable({ data }: { data: ChartData }) {
  const { t } = useTranslation('ui');
  const clock = useClinicTime();
  const rows = [
    ...data.pains.map((pain) => ({
      at: pain.at,
      pain: pain.score === null ? t('painPad.notAnswered') : String(pain.score),
      dose: '',
      zone: pain.zone ?? '',
    })),
    ...data.doses.map((dose) => ({ at: dose.at, pain: '', dose: dose.label, zone: '' })),
  ].sort((a, b) => a.at - b.at);
  if (rows.length === 0) return <p className={classes.empty}>{t('painChart.empty')}</p>;
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('painChart.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('painChart.time')}</th>
            <th scope="col">{t('painChart.pain')}</th>
            <th scope="col">{t('painChart.dose')}</th>
            <th scope="col">{t('painChart.zone')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td>{clock.time(row.at)}</td>
              <td>{row.pain}</td>
              <td>{row.dose}</td>
              <td>{row.zone}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
