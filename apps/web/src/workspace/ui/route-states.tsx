import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from './link-button.js';
import { Page } from './page.js';
import { EmptyState, ErrorState } from './states.js';

/** An address that leads nowhere; stands alone, outside the shell. */
export function NotFound() {
  const { t } = useTranslation('ui');
  return (
    <main>
      <Page title={t('notFound.title')}>
        <EmptyState
          title={t('notFound.text')}
          action={<LinkButton to="/patients">{t('notFound.search')}</LinkButton>}
        />
      </Page>
    </main>
  );
}

interface FailedPageProps {
  error: unknown;
  onRetry: () => void;
}

/** A page whose data could not be read: what failed, what is safe, one button. */
export function FailedPage({ error, onRetry }: FailedPageProps) {
  const { t } = useTranslation('ui');
  return (
    <Page title={t('states.pageFailed')}>
      <ErrorState error={error} safe={t('states.savedIsSafe')} onRetry={onRetry} />
    </Page>
  );
}

/** A route that could not be shown, inside the shell. */
export function RouteFailed({ error }: ErrorComponentProps) {
  const router = useRouter();
  return <FailedPage error={error} onRetry={() => void router.invalidate()} />;
}

/** The same where there is no shell around it. */
export function RootFailed(props: ErrorComponentProps) {
  return (
    <main>
      <RouteFailed {...props} />
    </main>
  );
}
