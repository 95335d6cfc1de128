import './texts.js';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';
import { ErrorState, SkeletonAfter200ms } from '../../ui/states.js';
import { ApprovalPanel } from './approval-panel.js';
import { approvalsQuery } from './queries.js';

/** What a doctor must have approved before a session can start (decision 19). */
export function ApprovalsPage() {
  const { t } = useTranslation('approvals');
  const { data, error, refetch } = useQuery(approvalsQuery);
  return (
    <Page title={t('title')} intro={t('intro')}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonAfter200ms lines={6} />}
      {data?.items.map((approval) => (
        <ApprovalPanel key={approval.subject} approval={approval} />
      ))}
    </Page>
  );
}
