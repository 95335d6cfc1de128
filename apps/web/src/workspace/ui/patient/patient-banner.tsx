import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../clinic.js';
import type { Sex } from './types.js';
import classes from './patient-banner.module.css';
import { SaveState } from '../save-state.js';
import { StatusChip } from '../status-chip.js';

export interface BannerPatient {
  id: string;
  number: string;
  familyName: string;
  givenName: string;
  birthDate: string;
  ageYears: number;
  sex: Sex;
  weightGrams: number | null;
  /** null: nobody has asked yet. */
  allergies: string[] | null;
  deceased: boolean;
}

interface PatientBannerProps {
  patient: BannerPatient;
  /** Leave out where the consent is not known; null-ish states are words of their own. */
  consentValid?: boolean | undefined;
  /** The first heading of the page is the patient's name, unless the page has a title of its own. */
  heading?: boolean;
  /** Where no bar above it shows what is saved. */
  saveState?: boolean;
  children?: ReactNode;
}

/** Who this is, always in view: name, age, birth date, number, weight, allergies, consent, save state. */
export function PatientBanner({
  patient,
  consentValid,
  heading = false,
  saveState = false,
  children,
}: PatientBannerProps) {
  const { t } = useTranslation('ui');
  const clock = useClinicTime();
  const Name = heading ? 'h1' : 'p';
  return (
    <div className={classes.banner} role="region" aria-label={t('banner.label')}>
      <div className={classes.who}>
        <Name className={classes.name}>
          <Link to={`/patients/${patient.id}`} className={classes.link}>
            <bdi>
              {patient.givenName} {patient.familyName}
            </bdi>
          </Link>
        </Name>
        <p className={classes.facts}>
          <span>{t(`sex.${patient.sex}`)}</span>
          <span>{t('banner.years', { count: patient.ageYears })}</span>
          <span>{clock.date(patient.birthDate)}</span>
          <bdi className={classes.number}>{t('banner.number', { number: patient.number })}</bdi>
          <strong>
            {patient.weightGrams === null
              ? t('banner.noWeight')
              : t('banner.weight', { kilograms: patient.weightGrams / 1000 })}
          </strong>
        </p>
      </div>
      <div className={classes.chips}>
        {patient.deceased && <StatusChip tone="bad">{t('banner.deceased')}</StatusChip>}
        <AllergyChip allergies={patient.allergies} />
        {consentValid !== undefined && (
          <StatusChip tone={consentValid ? 'ok' : 'bad'}>
            {consentValid ? t('banner.consentValid') : t('banner.consentMissing')}
          </StatusChip>
        )}
      </div>
      <div className={classes.end}>
        {saveState && <SaveState />}
        {children}
      </div>
    </div>
  );
}

function AllergyChip({ allergies }: { allergies: string[] | null }) {
  const { t } = useTranslation('ui');
  if (allergies === null) return <StatusChip tone="warn">{t('banner.allergyUnknown')}</StatusChip>;
  if (allergies.length === 0) return <StatusChip tone="ok">{t('banner.allergyNone')}</StatusChip>;
  return (
    <StatusChip tone="bad" symbol="▲">
      {t('banner.allergies', { list: allergies.join(', ') })}
    </StatusChip>
  );
}
