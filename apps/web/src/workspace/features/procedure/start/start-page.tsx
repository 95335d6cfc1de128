import '../texts.js';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRouteParam } from '../../../ui/route-param.js';
import { get } from '../../../api/api.js';
import { PatientFrame } from '../../../ui/patient/patient-frame.js';
import { sessionPath } from '../../../ui/patient/sessions.js';
import { FailedPage } from '../../../ui/route-states.js';
import { ErrorState, PageSkeleton } from '../../../ui/states.js';
import { LinkButton } from '../../../ui/link-button.js';
import { sessionKey, useSession, type SessionScreen } from '../session.js';
import { ReasonList } from './reason-list.js';
import type { StartCheck } from './start-check.js';
import { StartForm } from './start-form.js';

/** The safety check before the first needle: every reason why not, each with the way to put it right. */
export function StartPage() {
  const sessionId = useRouteParam('sessionId');
  const { data: screen, error, refetch } = useSession(sessionId);
  if (error && !screen) return <FailedPage error={error} onRetry={() => void refetch()} />;
  if (!screen) return <PageSkeleton />;
  return <StartContent screen={screen} />;
}

function StartContent({ screen }: { screen: SessionScreen }) {
  const { t } = useTranslation('procedure');
  const { session } = screen;
  const check = useQuery({
    queryKey: [...sessionKey(session.id), 'start-check'],
    queryFn: ({ signal }) => get<StartCheck>(`/sessions/${session.id}/start-check`, {}, signal),
    refetchInterval: 15_000,
    enabled: session.state === 'planned',
  });
  return (
    <PatientFrame patientId={session.patientId} title={t('start.title', { number: session.number })}>
      {() => (
        <>
          {session.state !== 'planned' && (
            <LinkButton to={sessionPath(session)} variant="filled">
              {t('start.goOn')}
            </LinkButton>
          )}
          {check.error && <ErrorState error={check.error} onRetry={() => void check.refetch()} />}
          {check.data && <ReasonList reasons={check.data.reasons} screen={screen} />}
          {check.data && <StartForm check={check.data} screen={screen} />}
        </>
      )}
    </PatientFrame>
  );
}
