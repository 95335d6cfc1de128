import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/page.js';
import { showVisitCode } from '../../ui/patient/visit-code.js';
import { VisitRow } from '../../ui/patient/visit-row.js';
import { isLiveVisit, visitsQuery } from '../../ui/patient/visits.js';
import { EmptyState, ErrorState } from '../../ui/states.js';
import classes from './patient-page.module.css';
import { lazyPart } from '../../ui/lazy-part.js';

const VisitDialog = lazyPart(() => import('./visit-dialog.js').then((module) => module.VisitDialog));

/** Kiosk visits of this patient: open one, see how far it is. */
export function KioskPanel({ patientId }: { patientId: string }) {
  const { t } = useTranslation('patients');
  const [opening, setOpening] = useState(false);
  const visits = useQuery({ ...visitsQuery(patientId), refetchInterval: 10_000 });
  const running = visits.data?.items.filter(isLiveVisit) ?? [];
  return (
    <Panel title={t('kiosk.title')} actions={<Button onClick={() => setOpening(true)}>{t('kiosk.openVisit')}</Button>}>
      {visits.error && <ErrorState error={visits.error} onRetry={() => void visits.refetch()} />}
      {visits.data && running.length === 0 && <EmptyState title={t('kiosk.none')} />}
      <ul className={classes.list}>
        {running.map((visit) => (
          <VisitRow key={visit.id} visit={visit} />
        ))}
      </ul>
      {opening && (
        <VisitDialog
          patientId={patientId}
          onClose={() => setOpening(false)}
          onOpened={(visit) => {
            setOpening(false);
            showVisitCode(visit);
          }}
        />
      )}
    </Panel>
  );
}
