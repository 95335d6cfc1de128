import './texts.js';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRouteParam } from '../../ui/route-param.js';
import type { Schema } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import { useMay } from '../../ui/clinic.js';
import { PatientFrame } from '../../ui/patient/patient-frame.js';
import { screeningsQuery, type Finding, type PatientScreenings, type Screening } from '../../ui/patient/screening.js';
import { patientKey } from '../../ui/patient/use-patient.js';
import { ActProblem, EmptyState, ErrorState, SkeletonAfter200ms } from '../../ui/states.js';
import { Panel } from '../../ui/page.js';
import { FindingCard } from './finding-card.js';
import { QuestionnaireList } from './questionnaire-list.js';
import { StandingLine } from './standing-line.js';
import classes from './screening.module.css';

/** What the health questions mean: each finding with reason and source, for the doctor to decide. */
export function FindingsPage() {
  const { t } = useTranslation('screening');
  const patientId = useRouteParam('patientId');
  const { data, error, refetch } = useQuery(screeningsQuery(patientId));
  return (
    <PatientFrame patientId={patientId} title={t('title')} actions={<StartButtons patientId={patientId} data={data} />}>
      {() => (
        <>
          {error && <ErrorState error={error} onRetry={() => void refetch()} />}
          {!data && !error && <SkeletonAfter200ms />}
          {data && <StandingLine screenings={data} patientId={patientId} />}
          {data && <Findings findings={data.findings} patientId={patientId} />}
          {data && <QuestionnaireList items={data.items} patientId={patientId} />}
        </>
      )}
    </PatientFrame>
  );
}

/** Staff may start the questions themselves, for a patient who cannot use the kiosk. */
function StartButtons({ patientId, data }: { patientId: string; data: PatientScreenings | undefined }) {
  const { t } = useTranslation('screening');
  const mayAnswer = useMay('screening.answer');
  const navigate = useNavigate();
  const start = useAct<Schema<'StartScreeningDto'>, Screening>({
    path: () => `/patients/${patientId}/screenings`,
    refreshes: [[...patientKey(patientId), 'screenings']],
  });
  if (!mayAnswer || !data || data.gate.state === 'in-progress') return null;
  const open = (form: 'full' | 'short'): void =>
    void start.send({ form }).then(
      (screening) => navigate({ to: `/patients/${patientId}/screening/${screening.id}` }),
      () => undefined,
    );
  const answeredBefore = data.items.some((item) => item.state === 'submitted');
  return (
    <>
      <ActProblem error={start.error} />
      {answeredBefore && (
        <Button loading={start.isPending} onClick={() => open('short')}>
          {t('startShort')}
        </Button>
      )}
      <Button loading={start.isPending} onClick={() => open('full')}>
        {t('startFull')}
      </Button>
    </>
  );
}

const URGENCY: Record<Finding['standing'], number> = { open: 0, held: 1, passes: 2 };

function Findings({ findings, patientId }: { findings: Finding[]; patientId: string }) {
  const { t } = useTranslation('screening');
  const sorted = [...findings].sort((a, b) => URGENCY[a.standing] - URGENCY[b.standing]);
  if (sorted.length === 0) {
    return (
      <Panel title={t('findings')}>
        <EmptyState title={t('noFindings')} text={t('noFindingsText')} />
      </Panel>
    );
  }
  return (
    <ul className={classes.cards}>
      {sorted.map((finding) => (
        <li key={finding.id}>
          <FindingCard finding={finding} patientId={patientId} />
        </li>
      ))}
    </ul>
  );
}
