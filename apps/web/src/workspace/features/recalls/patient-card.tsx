import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClinicTime, useMay } from '../../ui/clinic.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { useAmount } from '../../ui/ink/amount.js';
import type { RecalledCap, RecalledPatient } from '../../ui/ink/types.js';
import { StatusChip } from '../../ui/status-chip.js';
import classes from './recalls.module.css';

/** One affected patient: who, how to reach them and whether one may, and what of the lot went where. */
export function PatientCard({ patient }: { patient: RecalledPatient }) {
  const { t } = useTranslation('recalls');
  const clock = useClinicTime();
  const mayOpen = useMay('patients.read');
  return (
    <li className={classes.patient}>
      <div className={classes.who}>
        <h3 className={classes.name}>
          <bdi>{patient.name}</bdi>
        </h3>
        <span className={classes.soft}>
          {t('patient.born', { date: clock.date(patient.birthDate) })} · {t('patient.number')}{' '}
          <bdi className="st-mono">{patient.number}</bdi>
        </span>
        <Flags patient={patient} />
        <Contact patient={patient} />
        {mayOpen && (
          <Link to={`/patients/${patient.patientId}`} className={classes.target}>
            {t('patient.open')}
            <span className="st-visually-hidden"> {patient.name}</span>
          </Link>
        )}
      </div>
      <div className={classes.caps}>
        <Caps patient={patient} />
      </div>
    </li>
  );
}

function Flags({ patient }: { patient: RecalledPatient }) {
  const { t } = useTranslation('recalls');
  const clock = useClinicTime();
  return (
    <span className={classes.chips}>
      {patient.deceasedOn !== null && (
        <StatusChip tone="neutral">{t('patient.deceased', { date: clock.date(patient.deceasedOn) })}</StatusChip>
      )}
      {patient.doNotContact && <StatusChip tone="bad">{t('patient.doNotContact')}</StatusChip>}
      {patient.phone === null && patient.email === null && (
        <StatusChip tone="warn">{t('patient.withoutContact')}</StatusChip>
      )}
      {patient.certainty !== 'certain' && <StatusChip tone="warn">{t(`patient.${patient.certainty}`)}</StatusChip>}
      {patient.addedLater && <StatusChip tone="info">{t('patient.addedLater')}</StatusChip>}
    </span>
  );
}

function Contact({ patient }: { patient: RecalledPatient }) {
  const { phone, email } = patient;
  if (phone === null && email === null) return null;
  return (
    <span className={classes.contact}>
      {phone !== null && (
        <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} className={classes.target}>
          <bdi dir="ltr">{phone}</bdi>
        </a>
      )}
      {email !== null && (
        <a href={`mailto:${email}`} className={classes.target}>
          <bdi dir="ltr">{email}</bdi>
        </a>
      )}
    </span>
  );
}

function Caps({ patient }: { patient: RecalledPatient }) {
  const { t } = useTranslation('recalls');
  const { t: ui } = useTranslation('ui');
  const clock = useClinicTime();
  const amount = useAmount();
  const columns: Column<RecalledCap>[] = [
    {
      title: t('patient.filled'),
      cell: (cap) => (
        <>
          {clock.dateTime(cap.filledAt)}
          {cap.unchecked && (
            <span className={classes.chips}>
              <StatusChip tone="warn">{t('patient.unchecked')}</StatusChip>
            </span>
          )}
        </>
      ),
    },
    { title: t('patient.volume'), cell: (cap) => amount(cap.volumeMicrolitres, 'microlitre'), numeric: true },
    {
      title: t('patient.zones'),
      cell: (cap) =>
        cap.zones.length === 0 ? t('patient.noZone') : cap.zones.map((zone) => ui(`zones.${zone}.name`)).join('; '),
    },
    { title: t('patient.ratio'), cell: (cap) => (cap.shadeRatio.includes(':') ? cap.shadeRatio : t('patient.pure')) },
  ];
  return (
    <DataTable
      label={t('patient.caps', { name: patient.name })}
      columns={columns}
      rows={patient.caps}
      rowKey={(cap) => cap.capId}
    />
  );
}
