import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/link-button.js';
import { Panel } from '../../ui/page.js';
import { consentsQuery } from '../../ui/patient/consents.js';
import { ErrorState, SkeletonAfter200ms } from '../../ui/states.js';
import { StatusChip } from '../../ui/status-chip.js';
import classes from './patient-page.module.css';

/** What the patient has agreed to, per kind. */
export function ConsentsPanel({ patientId }: { patientId: string }) {
  const { t } = useTranslation('patients');
  const { data, error, refetch } = useQuery(consentsQuery(patientId));
  const waiting = data?.patientQuestions.filter((question) => question.answeredAt === null).length ?? 0;
  return (
    <Panel
      title={t('consents.title')}
      tone={waiting > 0 ? 'warn' : undefined}
      actions={<LinkButton to={`/patients/${patientId}/consents`}>{t('consents.open')}</LinkButton>}
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonAfter200ms />}
      {data && (
        <ul className={classes.list}>
          {data.standings.map((standing) => (
            <li key={standing.kind} className={classes.row}>
              <span className={classes.main}>{standing.title}</span>
              <StatusChip tone={standing.valid ? 'ok' : 'bad'}>
                {standing.valid ? t('consents.valid') : t('consents.notValid')}
              </StatusChip>
            </li>
          ))}
        </ul>
      )}
      {waiting > 0 && <StatusChip tone="warn">{t('consents.questions', { count: waiting })}</StatusChip>}
    </Panel>
  );
}
