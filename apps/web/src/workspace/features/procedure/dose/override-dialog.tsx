import { Button, PasswordInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.js';
import type { Schema } from '../../../api/schema.js';
import { useAct } from '../../../api/use-act.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import formClasses from '../../../ui/form/form.module.css';
import { useForm } from '../../../ui/form/use-form.js';
import { toast } from '../../../ui/toast.js';
import { sessionKey } from '../session.js';

interface OverrideDialogProps {
  sessionId: string;
  doseId: string;
  onClose: () => void;
}

/** Reason and second signature for a dose over the limit that is on record already (decision 2). */
export function OverrideDialog({ sessionId, doseId, onClose }: OverrideDialogProps) {
  const { t } = useTranslation('procedure');
  const form = useForm({ reason: '', login: '', password: '' });
  const override = useAct<Schema<'DoseOverrideDto'>>({
    path: () => `/sessions/${sessionId}/doses/${doseId}/override`,
    refreshes: [sessionKey(sessionId)],
  });
  const save = form.submit(
    async ({ reason, login, password }) => {
      await override.send({ reason: reason.trim(), secondSigner: { login: login.trim(), password } });
      toast('ok', t('dose.overrideRecorded'));
      onClose();
    },
    ({ reason, login, password }) => ({
      ...(reason.trim().length < 3 && { reason: t('dose.overrideReasonMissing') }),
      ...(login.trim() === '' && { login: t('dose.secondMissing') }),
      ...(password === '' && { password: t('dose.secondMissing') }),
    }),
  );
  return (
    <Dialog onClose={onClose} title={t('dose.overrideTitle')}>
      <form className={formClasses.stack} onSubmit={save} noValidate>
        <ErrorSummary form={form} />
        <Textarea rows={2} label={t('dose.overrideReason')} data-autofocus {...form.field('reason')} />
        <TextInput label={t('dose.secondLogin')} autoComplete="off" {...form.field('login')} />
        <PasswordInput label={t('dose.secondPassword')} autoComplete="off" {...form.field('password')} />
        <div className={formClasses.buttons}>
          <Button type="submit" variant="filled" loading={form.busy}>
            {t('dose.overrideSave')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
