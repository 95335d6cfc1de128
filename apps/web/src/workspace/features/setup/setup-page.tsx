import './texts.js';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../../shared/api/request.js';
import { Brand } from '../../ui/brand.js';
import { LinkButton } from '../../ui/link-button.js';
import { usePageTitle } from '../../ui/page.js';
import { EmptyState, ErrorState, SkeletonAfter200ms } from '../../ui/states.js';
import { ThemeSwitch } from '../../ui/theme-switch.js';
import { SetupForm } from './setup-form.js';
import classes from './setup.module.css';

/** The first page of a new clinic, behind a link that works once; the token stands after the # and is never sent in an address. */
export function SetupPage() {
  const { t } = useTranslation('setup');
  const [token] = useState(() => decodeURIComponent(window.location.hash.slice(1)));
  const [done, setDone] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['setup'],
    queryFn: async ({ signal }) => (await request<{ open: boolean }>('GET', '/setup', { signal })).data,
    enabled: !done,
  });
  if (done) return <Ending title={t('done')} text={t('doneText')} />;
  if (error && !data) {
    return (
      <Frame title={t('title')}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Frame>
    );
  }
  if (!data) {
    return (
      <Frame title={t('title')}>
        <SkeletonAfter200ms />
      </Frame>
    );
  }
  if (!data.open) return <Ending title={t('closed')} text={t('closedText')} />;
  return (
    <Frame title={t('title')} intro={t('intro')}>
      {token === '' ? (
        <EmptyState title={t('noToken')} text={t('noTokenText')} />
      ) : (
        <SetupForm token={token} onDone={() => setDone(true)} />
      )}
    </Frame>
  );
}

function Ending({ title, text }: { title: string; text: string }) {
  const { t } = useTranslation('setup');
  return (
    <Frame title={title} intro={text}>
      <div>
        <LinkButton to="/login" variant="filled">
          {t('signIn')}
        </LinkButton>
      </div>
    </Frame>
  );
}

function Frame({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) {
  usePageTitle(title);
  return (
    <main className={classes.page}>
      <div className={classes.top}>
        <span className={classes.brand}>
          <Brand />
        </span>
        <ThemeSwitch />
      </div>
      <h1 className={classes.title}>{title}</h1>
      {intro && <p className={classes.intro}>{intro}</p>}
      {children}
    </main>
  );
}
