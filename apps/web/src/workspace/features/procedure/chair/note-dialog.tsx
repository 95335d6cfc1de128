import { Button, Radio, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import formClasses from '../../../ui/form/form.module.css';
import { useForm } from '../../../ui/form/use-form.js';
import { useRemarkAct, type RemarkEntry } from '../use-acts.js';
import { occurredNow } from './server-clock.js';
import { useUndo } from './use-undo.js';

const KINDS = ['note', 'break-started', 'break-ended', 'speech-check', 'patient-asked-to-stop'] as const;

/** A remark for the timeline: a note, a break, a speech check, or the patient's wish to stop. */
export function NoteDialog({ sessionId, onClose }: { sessionId: string; onClose: () => void }) {
  const { t } = useTranslation('procedure');
  const remark = useRemarkAct(sessionId);
  const undo = useUndo(sessionId);
  const form = useForm({ kind: 'note', text: '' });
  const kind = form.values.kind as RemarkEntry['kind'];
  const save = form.submit(
    async ({ text }) => {
      const recorded = await remark.send({ kind, text: text.trim() || null, occurredAt: occurredNow() });
      undo('remark', recorded.id, t(`remarks.${kind}`));
      onClose();
    },
    ({ text }) => (kind === 'note' && text.trim() === '' ? { text: t('note.missing') } : {}),
  );
  return (
    <Dialog onClose={onClose} title={t('note.title')}>
      <form className={formClasses.stack} onSubmit={save} noValidate>
        <ErrorSummary form={form} />
        <Radio.Group label={t('note.kind')} value={form.values.kind} onChange={(value) => form.set('kind', value)}>
          {KINDS.map((each) => (
            <Radio key={each} my="xs" value={each} label={t(`remarks.${each}`)} />
          ))}
        </Radio.Group>
        <Textarea label={t('note.text')} data-autofocus {...form.field('text')} />
        <div className={formClasses.buttons}>
          <Button type="submit" variant="filled" loading={form.busy}>
            {t('record')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
