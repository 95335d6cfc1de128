import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/use-act.js';
import { ErrorSummary } from '../../ui/form/error-summary.js';
import formClasses from '../../ui/form/form.module.css';
import { useForm } from '../../ui/form/use-form.js';
import { Panel } from '../../ui/page.js';
import type { PairingCode } from './queries.js';
import classes from './devices.module.css';

/** A name, and out comes a code for the tablet. */
export function PairForm({ onMade }: { onMade: (code: PairingCode) => void }) {
  const { t } = useTranslation('devices');
  const form = useForm({ name: '' });
  const make = useAct<{ name: string }, PairingCode>({
    path: () => '/devices/pairing-codes',
    refreshes: [['devices']],
  });
  const save = form.submit(
    async ({ name }) => {
      onMade(await make.send({ name: name.trim() }));
      form.reset({ name: '' });
    },
    ({ name }) => (name.trim() === '' ? { name: t('pair.nameMissing') } : {}),
  );
  return (
    <Panel title={t('pair.title')}>
      <form className={formClasses.stack} onSubmit={save} noValidate>
        <ErrorSummary form={form} />
        <div className={classes.pair}>
          <TextInput
            className={classes.name}
            label={t('pair.name')}
            description={t('pair.nameHint')}
            maxLength={60}
            autoComplete="off"
            required
            {...form.field('name')}
          />
          <Button type="submit" variant="filled" loading={form.busy}>
            {t('pair.make')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
