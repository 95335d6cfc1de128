import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.js';
import { session, type Me } from '../api/session.js';
import { ApiProblem } from '../../shared/api/request.js';
import { meQuery } from '../ui/clinic.js';
import { SignInForm } from './sign-in-form.js';

/** The session ended: sign in over the same page. What was being sent waits and is sent again afterwards. */
export function SignInAgain({ me }: { me: Me }) {
  const { t } = useTranslation('shell');
  const client = useQueryClient();

  const goOn = (again: Me): void => {
    if (again.accountId !== me.accountId) return leave();
    client.setQueryData(meQuery.queryKey, again);
    session.resume();
  };
  const leave = (): void => {
    session.abandon(new ApiProblem(401, 'NOT_SIGNED_IN', ''));
    window.location.assign('/login');
  };

  return (
    <Dialog onClose={() => undefined} closable={false} title={t('again.title')}>
      <p>{t('again.text', { name: me.displayName })}</p>
      <SignInForm login={me.login} onSignedIn={goOn} />
      <Button mt="sm" fullWidth onClick={leave}>
        {t('again.leave')}
      </Button>
    </Dialog>
  );
}
