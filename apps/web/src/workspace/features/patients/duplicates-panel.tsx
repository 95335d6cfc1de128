import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { StatusChip } from '../../ui/status-chip.js';
import classes from './duplicates-panel.module.css';
import type { Duplicate } from './use-duplicates.js';

/** People who may be this patient already, shown before anything is saved. */
export function DuplicatesPanel({ items }: { items: Duplicate[] }) {
  const { t } = useTranslation('patients');
  const clock = useClinicTime();
  return (
    <div role="status">
      {items.length > 0 && (
        <section className={classes.panel} aria-label={t('duplicates.title')}>
          <h2 className={classes.title}>
            <span aria-hidden="true">▲ </span>
            {t('duplicates.title')}
          </h2>
          <p className={classes.text}>{t('duplicates.text')}</p>
          <ul className={classes.list}>
            {items.map(({ patient, likelihood, reasons }) => (
              <li key={patient.id} className={classes.item}>
                <a href={`/patients/${patient.id}`} target="_blank" rel="noopener" className={classes.link}>
                  <bdi>
                    {patient.familyName}, {patient.givenName}
                  </bdi>
                </a>
                <span>{clock.date(patient.birthDate)}</span>
                <bdi className="st-mono">{patient.number}</bdi>
                <StatusChip tone={likelihood === 'likely' ? 'bad' : 'warn'}>{t(`duplicates.${likelihood}`)}</StatusChip>
                <span className={classes.reasons}>
                  {reasons.map((reason) => t(`duplicates.reasons.${reason}`)).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
