import '../texts.js';
import { Navigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteParam } from '../../../ui/route-param.js';
import { LinkButton } from '../../../ui/link-button.js';
import { PatientFrame } from '../../../ui/patient/patient-frame.js';
import { sessionPath } from '../../../ui/patient/sessions.js';
import { FailedPage } from '../../../ui/route-states.js';
import { PageSkeleton } from '../../../ui/states.js';
import { learnOffset } from '../chair/server-clock.js';
import { useSession, type SessionScreen } from '../session.js';
import { EndForm } from './end-form.js';
import { SessionSummaryPanel } from './session-summary-panel.js';
import { SignPanel } from './sign-panel.js';

/** The sign-out before the patient leaves, then the signature that locks the note. */
export function ClosePage() {
  const sessionId = useRouteParam('sessionId');
  const { data: screen, error, refetch } = useSession(sessionId);
  useEffect(() => {
    if (screen) learnOffset(screen.serverTime);
  }, [screen]);
  if (error && !screen) return <FailedPage error={error} onRetry={() => void refetch()} />;
  if (!screen) return <PageSkeleton />;
  const { state } = screen.session;
  if (state === 'planned' || state === 'signed') return <Navigate to={sessionPath(screen.session)} replace />;
  return <CloseContent screen={screen} />;
}

function CloseContent({ screen }: { screen: SessionScreen }) {
  const { t } = useTranslation('procedure');
  const { session } = screen;
  const running = session.state === 'running';
  return (
    <PatientFrame
      patientId={session.patientId}
      title={
        running ? t('close.endTitle', { number: session.number }) : t('close.signTitle', { number: session.number })
      }
      actions={running && <LinkButton to={`/procedures/${session.id}`}>{t('close.back')}</LinkButton>}
    >
      {() => (
        <>
          <SessionSummaryPanel screen={screen} />
          {running ? <EndForm screen={screen} /> : <SignPanel screen={screen} />}
        </>
      )}
    </PatientFrame>
  );
}
