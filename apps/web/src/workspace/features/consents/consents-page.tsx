import './texts.js';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRouteParam } from '../../ui/route-param.js';
import { consentsQuery } from '../../ui/patient/consents.js';
import { PatientFrame } from '../../ui/patient/patient-frame.js';
import { ErrorState, SkeletonAfter200ms } from '../../ui/states.js';
import { InformationPanel } from './information-panel.js';
import { QuestionsPanel } from './questions-panel.js';
import { SignedPanel } from './signed-panel.js';
import { StandingsPanel } from './standings-panel.js';
import { TeachBackPanel } from './teach-back-panel.js';

/** Both stages of consent: what was given and when the waiting time ends, what was signed, what was withdrawn. */
export function ConsentsPage() {
  const { t } = useTranslation('consents');
  const patientId = useRouteParam('patientId');
  const { data, error, refetch } = useQuery(consentsQuery(patientId));
  return (
    <PatientFrame patientId={patientId} title={t('title')}>
      {() => (
        <>
          {error && <ErrorState error={error} onRetry={() => void refetch()} />}
          {!data && !error && <SkeletonAfter200ms />}
          {data && (
            <>
              <StandingsPanel consents={data} />
              <QuestionsPanel questions={data.patientQuestions} patientId={patientId} />
              <InformationPanel consents={data} patientId={patientId} />
              <SignedPanel consents={data.consents} patientId={patientId} />
              <TeachBackPanel answers={data.teachBackAnswers} />
            </>
          )}
        </>
      )}
    </PatientFrame>
  );
}
