import { Button, Radio, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.js';
import type { Schema } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import { ErrorSummary } from '../../ui/form/error-summary.js';
import formClasses from '../../ui/form/form.module.css';
import { useForm } from '../../ui/form/use-form.js';
import type { Consent } from '../../ui/patient/consents.js';
import { patientKey } from '../../ui/patient/use-patient.js';
import { toast } from '../../ui/toast.js';

interface WithdrawDialogProps {
  consent: Consent;
  patientId: string;
  onClose: () => void;
}

/** Withdraws one consent at once; what rests on it stops with it. Never refused as out of date. */
export function WithdrawDialog({ consent, patientId, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation('consents');
  const form = useForm({ by: 'patient', reason: '' });
  const withdraw = useAct<Schema<'WithdrawConsentDto'>, Schema<'ConsentWithdrawnView'>>({
    path: () => `/consents/${consent.id}/withdraw`,
    refreshes: [patientKey(patientId), ['today']],
  });
  const save = form.submit(async ({ by, reason }) => {
    const { stopped } = await withdraw.send({ by: by as 'patient', reason: reason.trim() || null });
    toast('warn', t('withdraw.done', { kinds: stopped.map((kind) => t(`kinds.${kind}`)).join(', ') }));
    onClose();
  });
  return (
    <Dialog onClose={onClose} title={t('withdraw.title', { title: consent.title })}>
      <form className={formClasses.stack} onSubmit={save} noValidate>
        <ErrorSummary form={form} />
        <p>{t('withdraw.text')}</p>
        <Radio.Group label={t('withdraw.by')} value={form.values.by} onChange={(value) => form.set('by', value)}>
          <Radio my="xs" value="patient" label={t('withdraw.patient')} />
          <Radio my="xs" value="staff" label={t('withdraw.staff')} />
        </Radio.Group>
        <Textarea rows={2} label={t('withdraw.reason')} {...form.field('reason')} />
        <div className={formClasses.buttons}>
          <Button type="submit" variant="filled" loading={form.busy}>
            {t('withdraw.save')}
          </Button>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
