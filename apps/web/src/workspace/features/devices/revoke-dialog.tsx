import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/use-act.js';
import { Dialog } from '../../ui/dialog.js';
import formClasses from '../../ui/form/form.module.css';
import { ActProblem } from '../../ui/states.js';
import { toast } from '../../ui/toast.js';
import type { Device } from './queries.js';
import classes from './devices.module.css';

/** Stops a tablet for good; asked once, since a patient may be at it. */
export function RevokeDialog({ device, onClose }: { device: Device; onClose: () => void }) {
  const { t } = useTranslation('devices');
  const revoke = useAct<object>({
    path: () => `/devices/${device.id}/revoke`,
    body: () => ({}),
    refreshes: [['devices']],
  });
  const run = async (): Promise<void> => {
    try {
      await revoke.send({});
      toast('warn', t('revoke.done', { name: device.name }));
      onClose();
    } catch {
      // shown below
    }
  };
  return (
    <Dialog onClose={onClose} title={t('revoke.title', { name: device.name })}>
      <div className={formClasses.stack}>
        <p className={classes.text}>{t('revoke.text')}</p>
        <ActProblem error={revoke.error} />
        <div className={formClasses.buttons}>
          <Button variant="filled" loading={revoke.isPending} onClick={() => void run()}>
            {t('revoke.confirm')}
          </Button>
          <Button onClick={onClose}>{t('revoke.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
