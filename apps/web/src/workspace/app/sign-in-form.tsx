import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { signIn, type Me } from '../api/session.js';
import { ErrorSummary } from '../ui/form/error-summary.js';
import { useForm } from '../ui/form/use-form.js';
import classes from './sign-in.module.css';

interface SignInFormProps {
  /** Fixed when somebody signs in again over their own page. */
  login?: string;
  onSignedIn: (me: Me) => void;
}

/** Login and password; both may be pasted or filled in by a password manager. */
export function SignInForm({ login, onSignedIn }: SignInFormProps) {
  const { t } = useTranslation('shell');
  const form = useForm({ login: login ?? '', password: '' });
  const submit = form.submit(
    async (values) => onSignedIn(await signIn(values.login.trim(), values.password)),
    (values) => ({
      ...(values.login.trim() === '' && { login: t('login.loginMissing') }),
      ...(values.password === '' && { password: t('login.passwordMissing') }),
    }),
  );

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <ErrorSummary form={form} />
      <TextInput
        label={t('login.login')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        readOnly={login !== undefined}
        {...form.field('login')}
      />
      <PasswordInput
        label={t('login.password')}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('login.showPassword') }}
        data-autofocus
        {...form.field('password')}
      />
      <Button type="submit" variant="filled" fullWidth loading={form.busy}>
        {t('login.submit')}
      </Button>
    </form>
  );
}
