import { Button, NativeSelect, TextInput } from '@mantine/core';
import { JURISDICTIONS } from '@stipple/identity/domain';
import { useTranslation } from 'react-i18next';
import { ApiProblem, request } from '../../../shared/api/request.js';
import { ErrorSummary } from '../../ui/form/error-summary.js';
import formClasses from '../../ui/form/form.module.css';
import { useForm } from '../../ui/form/use-form.js';
import { Panel } from '../../ui/page.js';
import { PersonFields } from './person-fields.js';
import { RolesField } from './roles-field.js';
import { emptySetup, setupOf, setupProblems, type SetupValues } from './setup-values.js';
import { ownZone, zonesByRegion } from './zones.js';
import classes from './setup.module.css';

/** A refusal of the link makes sense only with its title before the detail. */
function sayWhole(error: unknown): never {
  if (!(error instanceof ApiProblem) || typeof error.body.title !== 'string') throw error;
  const { status, code, body, detail, errors, requestId } = error;
  throw new ApiProblem(status, code, `${String(body.title)}. ${detail}`, { errors, requestId, body });
}

/** Clinic, doctor, second person: what the product cannot do without. */
export function SetupForm({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useTranslation('setup');
  const form = useForm<SetupValues>(emptySetup(ownZone()));
  const save = form.submit(
    async (values) => {
      await request('POST', '/setup', { body: setupOf(values, token) }).catch(sayWhole);
      onDone();
    },
    (values) => setupProblems(values, (problem) => t(`problems.${problem}`)),
  );
  return (
    <form className={formClasses.stack} onSubmit={save} noValidate>
      <ErrorSummary form={form} />
      <Panel title={t('groups.clinic')}>
        <div className={`${formClasses.grid} ${classes.grid}`}>
          <TextInput
            className={formClasses.wide}
            label={t('clinicName')}
            required
            maxLength={120}
            autoComplete="organization"
            {...form.field('clinicName')}
          />
          <NativeSelect
            label={t('zone')}
            description={t('zoneHint')}
            data={zonesByRegion(form.values.zone)}
            {...form.field('zone')}
          />
          <NativeSelect
            label={t('jurisdiction')}
            description={t('jurisdictionHint')}
            data={JURISDICTIONS.map((code) => ({ value: code, label: t(`jurisdictions.${code}`) }))}
            {...form.field('jurisdiction')}
          />
        </div>
      </Panel>
      <Panel title={t('groups.doctor')}>
        <p className={classes.text}>{t('doctorText')}</p>
        <PersonFields form={form} who="doctor" />
      </Panel>
      <Panel title={t('groups.second')}>
        <p className={classes.text}>{t('secondText')}</p>
        <PersonFields form={form} who="second" />
        <RolesField form={form} />
      </Panel>
      <div className={formClasses.buttons}>
        <Button type="submit" variant="filled" loading={form.busy}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
