import { Checkbox } from '@mantine/core';
import { ROLES } from '@stipple/kernel';
import { useTranslation } from 'react-i18next';
import type { Form } from '../../ui/form/use-form.js';
import { rolesOf, type SetupValues } from './setup-values.js';
import classes from './setup.module.css';

/** What the second person may do; several roles may be held by one person. */
export function RolesField({ form }: { form: Form<SetupValues> }) {
  const { t } = useTranslation('setup');
  const { t: shell } = useTranslation('shell');
  return (
    <Checkbox.Group
      className={classes.roles}
      label={t('roles')}
      description={t('rolesHint')}
      required
      error={form.errors['second.roles']}
      value={rolesOf(form.values)}
      onChange={(roles) => form.set('second.roles', roles.join(','))}
    >
      <div className={classes.ticks}>
        {ROLES.map((role, at) => (
          <Checkbox
            key={role}
            className={classes.tick}
            value={role}
            label={shell(`roles.${role}`)}
            {...(at === 0 && { id: form.idOf('second.roles') })}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
