import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/use-act.js';
import { Dialog } from '../../../ui/dialog.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import formClasses from '../../../ui/form/form.module.css';
import { useForm } from '../../../ui/form/use-form.js';
import { NeedsNetwork } from '../../../ui/ink/needs-network.js';
import type { Lot } from '../../../ui/ink/types.js';
import { useOnline } from '../../../ui/offline-bar.js';
import { toast } from '../../../ui/toast.js';

const SHORTEST_REASON = 3;

/** Stops a lot with a reason, at once and everywhere. Never refused as out of date. */
export function QuarantineDialog({ lot, onClose }: { lot: Lot; onClose: () => void }) {
  const { t } = useTranslation('lots');
  const online = useOnline();
  const form = useForm({ reason: '' });
  const stop = useAct<{ reason: string }, Lot>({
    path: () => `/lots/${lot.id}/quarantine`,
    refreshes: [['lots'], ['bottles']],
  });
  const save = form.submit(
    async ({ reason }) => {
      await stop.send({ reason: reason.trim() });
      toast('warn', t('quarantine.done'));
      onClose();
    },
    ({ reason }) => (reason.trim().length < SHORTEST_REASON ? { reason: t('quarantine.reasonMissing') } : {}),
  );
  return (
    <Dialog onClose={onClose} title={t('quarantine.title', { lot: lot.lotNumber })}>
      <form className={formClasses.stack} onSubmit={save} noValidate>
        <ErrorSummary form={form} />
        <p>{t('quarantine.text')}</p>
        <Textarea label={t('quarantine.reason')} maxLength={500} data-autofocus {...form.field('reason')} />
        <NeedsNetwork id="quarantine-network" />
        <div className={formClasses.buttons}>
          <Button
            type="submit"
            variant="filled"
            loading={form.busy}
            disabled={!online}
            aria-describedby="quarantine-network"
          >
            {t('quarantine.save')}
          </Button>
          <Button onClick={onClose}>{t('quarantine.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
