import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../api/api.js';
import { useClinicTime } from '../../ui/clinic.js';
import type { PatientSummary } from '../../ui/patient/types.js';
import classes from './audit.module.css';

const SHORTEST_TEXT = 2;
const MOST_SHOWN = 6;

interface PatientFilterProps {
  patientId: string | undefined;
  /** From the events of the patient, when the page was opened by its address. */
  patientNumber: string | null;
  onChange: (patientId: string) => void;
}

/** Chooses one patient; the address holds the id only, never a name. */
export function PatientFilter({ patientId, patientNumber, onChange }: PatientFilterProps) {
  const { t } = useTranslation('audit');
  const [chosen, setChosen] = useState<PatientSummary | null>(null);
  if (patientId === undefined) {
    return (
      <PatientSearch
        onChoose={(patient) => {
          setChosen(patient);
          onChange(patient.id);
        }}
      />
    );
  }
  const name = chosen?.id === patientId ? `${chosen.familyName}, ${chosen.givenName}` : null;
  return (
    <div className={classes.chosen} role="group" aria-label={t('filters.patientChosen')}>
      <span>
        <span className={classes.soft}>{t('filters.patientChosen')}</span>
        <strong>
          <bdi>{name ?? patientNumber ?? t('filters.patientOfAddress')}</bdi>
        </strong>
      </span>
      <Button onClick={() => onChange('')}>{t('filters.patientOther')}</Button>
    </div>
  );
}

function PatientSearch({ onChoose }: { onChoose: (patient: PatientSummary) => void }) {
  const { t } = useTranslation('audit');
  const clock = useClinicTime();
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text.trim(), 250);
  const searching = wanted.length >= SHORTEST_TEXT;
  const { data } = useQuery({
    queryKey: ['patients', 'find', wanted],
    queryFn: ({ signal }) => get<{ items: PatientSummary[] }>('/patients', { q: wanted }, signal),
    enabled: searching,
  });
  const found = searching ? (data?.items ?? []).slice(0, MOST_SHOWN) : [];
  return (
    <div className={classes.patient}>
      <TextInput
        label={t('filters.patient')}
        placeholder={t('filters.patientHint')}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div role="status">{searching && data && found.length === 0 && t('filters.noPatient')}</div>
      {found.length > 0 && (
        <ul className={classes.found} aria-label={t('filters.found')}>
          {found.map((patient) => (
            <li key={patient.id}>
              <button type="button" className={classes.hit} onClick={() => onChoose(patient)}>
                <strong>
                  <bdi>
                    {patient.familyName}, {patient.givenName}
                  </bdi>
                </strong>{' '}
                <span className={classes.soft}>
                  {clock.date(patient.birthDate)} · <bdi>{patient.number}</bdi>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
