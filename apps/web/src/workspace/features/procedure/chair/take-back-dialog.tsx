import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import formClasses from '../../../ui/form/form.module.css';
import { useForm } from '../../../ui/form/use-form.js';
import { useReversal, type ReversibleEvent } from '../use-acts.js';

interface TakeBackDialogProps {
  eventType: ReversibleEvent;
  eventId: string;
  sessionId: string;
  text: string;
  onClose: () => void;
}

/** An entry is taken back with a reason, and stays readable. */
export function TakeBackDialog({ eventType, eventId, sessionId, text, onClose }: TakeBackDialogProps) {
  const { t } = useTranslation('procedure');
  const reversal = useReversal(sessionId);
  const form = useForm({ reason: '' });
  const save = form.submit(
    async ({ reason }) => {
      await reversal.send({ eventType, eventId, reason: reason.trim() });
      onClose();
    },
    ({ reason }) => (reason.trim() === '' ? { reason: t('takeBack.missing') } : {}),
  );
  return (
    <Dialog onClose={onClose} title={t('takeBack.title')}>
      <form className={formClasses.stack} onSubmit={save} noValidate>
        <ErrorSummary form={form} />
        <p>{text}</p>
        <Textarea rows={2} label={t('takeBack.reason')} data-autofocus {...form.field('reason')} />
        <div className={formClasses.buttons}>
          <Button type="submit" variant="filled" loading={form.busy}>
            {t('takeBack.save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
