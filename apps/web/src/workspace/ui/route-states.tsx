import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState, ErrorState } from './states.js';
import { Page } from './page.js';

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation('ui');
  return (
    <Page title={t('notFound.title')}>
      <EmptyState title={t('notFound.text')} action={<Link to="/patients">{t('notFound.search')}</Link>} />
    </Page>
  );
}

/** A page that could not be shown. */
export function RouteFailed({ error }: ErrorComponentProps) {
  const { t } = useTranslation('ui');
  const router = useRouter();
  return (
    <Page title={t('states.pageFailed')}>
      <ErrorState error={error} safe={t('states.savedIsSafe')} onRetry={() => void router.invalidate()} />
    </Page>
  );
}
