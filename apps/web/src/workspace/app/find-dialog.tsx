import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { mayDo } from '@stipple/kernel';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.js';
import { get } from '../api/api.js';
import { useClinicTime, useMay, useMe } from '../ui/clinic.js';
import type { PatientSummary } from '../ui/patient/types.js';
import { navigation } from './feature.js';
import classes from './find-dialog.module.css';

/** Search over patients and pages from anywhere; arrow keys and Enter, or a tap. */
export function FindDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  const clock = useClinicTime();
  const [text, setText] = useState('');
  const patients = useFoundPatients(text);
  const me = useMe();
  const pages = navigation
    .filter((entry) => mayDo(me.roles, entry.permission))
    .map((entry) => ({ to: entry.to, name: t(`nav.${entry.label}`) }))
    .filter((page) => page.name.toLowerCase().includes(text.trim().toLowerCase()));

  return (
    <Dialog onClose={onClose} title={t('find.title')} size="lg">
      <div onKeyDown={moveWithArrows}>
        <TextInput
          label={t('find.label')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
          data-found
        />
        <div className={classes.results} aria-live="polite">
          {patients.map((patient) => (
            <Link key={patient.id} to={`/patients/${patient.id}`} className={classes.hit} onClick={onClose} data-found>
              <strong>
                <bdi>
                  {patient.familyName}, {patient.givenName}
                </bdi>
              </strong>
              <span className={classes.soft}>
                {clock.date(patient.birthDate)} · <bdi>{patient.number}</bdi>
              </span>
            </Link>
          ))}
          {pages.map((page) => (
            <Link key={page.to} to={page.to} className={classes.hit} onClick={onClose} data-found>
              {page.name}
            </Link>
          ))}
          {patients.length + pages.length === 0 && <p className={classes.soft}>{t('find.none')}</p>}
        </div>
      </div>
    </Dialog>
  );
}

function useFoundPatients(text: string): PatientSummary[] {
  const [query] = useDebouncedValue(text.trim(), 200);
  const may = useMay('patients.read');
  const { data } = useQuery({
    queryKey: ['patients', 'find', query],
    queryFn: ({ signal }) => get<{ items: PatientSummary[] }>('/patients', { q: query }, signal),
    enabled: may && query.length >= 2,
  });
  return query.length >= 2 ? (data?.items.slice(0, 8) ?? []) : [];
}

function moveWithArrows(event: KeyboardEvent<HTMLDivElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input[data-found], a[data-found]')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}
