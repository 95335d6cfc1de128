import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import formClasses from '../../../ui/form/form.module.css';
import { useForm } from '../../../ui/form/use-form.js';
import type { SessionEvent } from '../session.js';
import { useReversal, type ReversibleEvent } from '../use-acts.js';
import classes from './take-back.module.css';

const REVERSIBLE: readonly string[] = ['dose', 'pain', 'pass', 'remark', 'complication'] satisfies ReversibleEvent[];

interface TakeBackProps {
  event: SessionEvent;
  sessionId: string;
  text: string;
}

/** After the 8 seconds: an entry is taken back with a reason, and stays readable. */
export function TakeBack({ event, sessionId, text }: TakeBackProps) {
  const { t } = useTranslation('procedure');
  const [open, setOpen] = useState(false);
  const reversal = useReversal(sessionId);
  const form = useForm({ reason: '' });
  if (!REVERSIBLE.includes(event.kind)) return null;
  const save = form.submit(
    async ({ reason }) => {
      await reversal.send({ eventType: event.kind as ReversibleEvent, eventId: event.id, reason: reason.trim() });
      setOpen(false);
    },
    ({ reason }) => (reason.trim() === '' ? { reason: t('takeBack.missing') } : {}),
  );
  return (
    <>
      <button
        type="button"
        className={classes.more}
        onClick={() => setOpen(true)}
        aria-label={t('takeBack.open', { text })}
      >
        …
      </button>
      {open && (
        <Dialog onClose={() => setOpen(false)} title={t('takeBack.title')}>
          <form className={formClasses.stack} onSubmit={save} noValidate>
            <ErrorSummary form={form} />
            <p>{text}</p>
            <Textarea rows={2} label={t('takeBack.reason')} data-autofocus {...form.field('reason')} />
            <div className={formClasses.buttons}>
              <Button type="submit" variant="filled" loading={form.busy}>
                {t('takeBack.save')}
              </Button>
              <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  );
}
