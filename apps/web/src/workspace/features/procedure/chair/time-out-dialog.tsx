import { Button, Checkbox } from '@mantine/core';
import { TIME_OUT_ITEMS, type TimeOutItem } from '@stipple/procedures/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.js';
import formClasses from '../../../ui/form/form.module.css';
import { ActProblem } from '../../../ui/states.js';
import { toast } from '../../../ui/toast.js';
import { useRemarkAct } from '../use-acts.js';
import { occurredNow } from './server-clock.js';

/** The time-out before the first needle: what was said aloud, item by item. */
export function TimeOutDialog({ sessionId, onClose }: { sessionId: string; onClose: () => void }) {
  const { t } = useTranslation('procedure');
  const remark = useRemarkAct(sessionId);
  const [confirmed, setConfirmed] = useState<TimeOutItem[]>([]);
  const save = async (): Promise<void> => {
    await remark.send({ kind: 'time-out', text: null, occurredAt: occurredNow(), confirmed });
    toast('ok', t('remarks.time-out'));
    onClose();
  };
  return (
    <Dialog onClose={onClose} title={t('map.timeOut')}>
      <div className={formClasses.stack}>
        <Checkbox.Group label={t('map.timeOutHint')} value={confirmed} onChange={setConfirmed}>
          {TIME_OUT_ITEMS.map((item) => (
            <Checkbox key={item} my="sm" value={item} label={t(`items.${item}`)} />
          ))}
        </Checkbox.Group>
        <ActProblem error={remark.error} />
        <div className={formClasses.buttons}>
          <Button variant="filled" loading={remark.isPending} onClick={() => void save().catch(() => undefined)}>
            {t('record')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
