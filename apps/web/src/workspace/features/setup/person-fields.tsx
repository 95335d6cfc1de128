import { PasswordInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import formClasses from '../../ui/form/form.module.css';
import type { Form } from '../../ui/form/use-form.js';
import type { SetupValues } from './setup-values.js';
import classes from './setup.module.css';

interface PersonFieldsProps {
  form: Form<SetupValues>;
  who: 'doctor' | 'second';
}

/** Name, login and password of one person. A password manager may fill them in. */
export function PersonFields({ form, who }: PersonFieldsProps) {
  const { t } = useTranslation('setup');
  return (
    <div className={`${formClasses.grid} ${classes.grid}`}>
      <TextInput
        label={t('displayName')}
        required
        maxLength={120}
        autoComplete="off"
        {...form.field(`${who}.displayName`)}
      />
      <TextInput
        label={t('login')}
        description={t('loginHint')}
        required
        maxLength={120}
        autoComplete={`section-${who} username`}
        autoCapitalize="none"
        spellCheck={false}
        {...form.field(`${who}.login`)}
      />
      <PasswordInput
        label={t('password')}
        description={t('passwordHint')}
        required
        maxLength={200}
        autoComplete={`section-${who} new-password`}
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), className: classes.toggle }}
        rightSectionWidth="var(--st-target)"
        {...form.field(`${who}.password`)}
      />
    </div>
  );
}
