import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Me } from '../api/session.js';
import { Brand } from '../ui/brand.js';
import { meQuery } from '../ui/clinic.js';
import { usePageTitle } from '../ui/page.js';
import { SignInForm } from './sign-in-form.js';
import { ThemeSwitch } from '../ui/theme-switch.js';
import classes from './sign-in.module.css';

export function LoginPage() {
  const { t } = useTranslation('shell');
  const { next }: { next?: string } = useSearch({ strict: false });
  const navigate = useNavigate();
  const client = useQueryClient();
  usePageTitle(t('login.title'));

  const enter = (me: Me): void => {
    client.clear();
    client.setQueryData(meQuery.queryKey, me);
    void navigate({ href: next ?? '/' });
  };

  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <div className={classes.brand}>
          <Brand />
        </div>
        <h1 className={classes.title}>{t('login.title')}</h1>
        <p className={classes.intro}>{t('login.intro')}</p>
        <SignInForm onSignedIn={enter} />
      </div>
      <ThemeSwitch />
    </main>
  );
}
