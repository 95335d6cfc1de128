import './texts.js';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { get } from '../../api/api.js';
import type { Schema } from '../../api/schema.js';
import { useClinicTime, useMay, useMe } from '../../ui/clinic.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page, Panel } from '../../ui/page.js';
import { VisitRow } from '../../ui/patient/visit-row.js';
import type { Visit } from '../../ui/patient/visits.js';
import { EmptyState, ErrorState, SkeletonAfter200ms } from '../../ui/states.js';
import { QuestionList } from './question-list.js';
import { SessionList } from './session-list.js';
import classes from './today.module.css';
import { Welcome } from './welcome.js';

export type Today = Schema<'TodayView'>;

/** What goes on now and what waits for somebody; whatever blocks comes first. */
export function TodayPage() {
  const { t } = useTranslation('today');
  const clock = useClinicTime();
  const me = useMe();
  const mayRead = useMay('visits.read');
  const mayRegister = useMay('patients.register');
  return (
    <Page
      title={t('title')}
      intro={t('intro', { date: clock.day(new Date()), clinic: me.clinic.name })}
      actions={
        mayRegister && (
          <>
            <LinkButton to="/patients">{t('find')}</LinkButton>
            <LinkButton to="/patients/new" variant="filled">
              {t('register')}
            </LinkButton>
          </>
        )
      }
    >
      {mayRead ? <TodayLists /> : <Welcome />}
    </Page>
  );
}

function TodayLists() {
  const { t } = useTranslation('today');
  const { data, error, refetch } = useQuery({
    queryKey: ['today'],
    queryFn: ({ signal }) => get<Today>('/today', {}, signal),
    refetchInterval: 10_000,
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonAfter200ms />;
  const nothing = data.visits.length + data.sessions.length + data.notesToSign.length + data.questions.length === 0;
  if (nothing) {
    return (
      <Panel title={t('nothingTitle')}>
        <EmptyState
          title={t('nothing')}
          text={t('nothingText')}
          action={<LinkButton to="/patients">{t('find')}</LinkButton>}
        />
      </Panel>
    );
  }
  const stuck = data.visits.filter((visit) => visit.wrongPersonAt ?? visit.helpAskedAt ?? visit.state === 'locked');
  const calm = data.visits.filter((visit) => !stuck.includes(visit));
  return (
    <>
      {stuck.length > 0 && (
        <Panel title={t('stuck')} tone="bad">
          <VisitList visits={stuck} />
        </Panel>
      )}
      {data.questions.length > 0 && (
        <Panel title={t('questions')} tone="warn">
          <QuestionList questions={data.questions} />
        </Panel>
      )}
      {data.notesToSign.length > 0 && (
        <Panel title={t('notesToSign')} tone="warn">
          <SessionList sessions={data.notesToSign} />
        </Panel>
      )}
      {data.sessions.length > 0 && (
        <Panel title={t('sessions')}>
          <SessionList sessions={data.sessions} />
        </Panel>
      )}
      {calm.length > 0 && (
        <Panel title={t('visits')}>
          <VisitList visits={calm} />
        </Panel>
      )}
    </>
  );
}

const VisitList = ({ visits }: { visits: Visit[] }) => (
  <ul className={classes.list}>
    {visits.map((visit) => (
      <VisitRow key={visit.id} visit={visit} named />
    ))}
  </ul>
);
