import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { Dialog } from '../../ui/dialog.js';
import { StatusChip } from '../../ui/status-chip.js';
import { devicesQuery, type Device, type DeviceList, type PairingCode } from './queries.js';
import classes from './devices.module.css';

const LOOK_AGAIN_MILLISECONDS = 4_000;

/** The code, large enough to type from across the room; says when the tablet has taken it. */
export function CodeDialog({ code, onClose }: { code: PairingCode; onClose: () => void }) {
  const { t } = useTranslation('devices');
  const clock = useClinicTime();
  const stateIn = (list: DeviceList | undefined): Device['state'] =>
    list?.items.find((device) => device.id === code.deviceId)?.state ?? 'waiting';
  const { data } = useQuery({
    ...devicesQuery,
    refetchInterval: (query) => stateIn(query.state.data) === 'waiting' && LOOK_AGAIN_MILLISECONDS,
  });
  const state = stateIn(data);
  return (
    <Dialog onClose={onClose} size="lg" title={t('pair.codeTitle', { name: code.name })}>
      <p className={classes.text}>{t('pair.codeStep', { address: `${window.location.origin}/k` })}</p>
      <output className={classes.code}>
        <bdi dir="ltr" translate="no">
          {code.code.slice(0, 4)} {code.code.slice(4)}
        </bdi>
      </output>
      <p className={classes.text}>{t('pair.expires', { time: clock.dateTime(code.expiresAt) })}</p>
      <p className={classes.text} role="status">
        <Progress state={state} name={code.name} />
      </p>
      <Button variant="filled" onClick={onClose} data-autofocus>
        {t('pair.done')}
      </Button>
    </Dialog>
  );
}

function Progress({ state, name }: { state: Device['state']; name: string }) {
  const { t } = useTranslation('devices');
  if (state === 'paired') return <StatusChip tone="ok">{t('pair.paired', { name })}</StatusChip>;
  if (state === 'waiting') {
    return (
      <StatusChip tone="info" symbol="…">
        {t('pair.waiting')}
      </StatusChip>
    );
  }
  return <StatusChip tone="warn">{t('pair.expired')}</StatusChip>;
}
