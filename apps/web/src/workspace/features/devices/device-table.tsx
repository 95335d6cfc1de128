import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { StatusChip, type Tone } from '../../ui/status-chip.js';
import type { Device } from './queries.js';
import { RevokeDialog } from './revoke-dialog.js';

const TONES: Record<Device['state'], Tone> = { waiting: 'info', paired: 'ok', expired: 'warn', revoked: 'neutral' };
/** Tablets that work come first, those that never will again last. */
const ORDER: Record<Device['state'], number> = { paired: 0, waiting: 1, expired: 2, revoked: 3 };

/** The tablets with their state; what still works can be revoked. */
export function DeviceTable({ devices, mayRevoke }: { devices: readonly Device[]; mayRevoke: boolean }) {
  const { t } = useTranslation('devices');
  const clock = useClinicTime();
  const [revoking, setRevoking] = useState<Device | null>(null);
  const sorted = devices.toSorted((a, b) => ORDER[a.state] - ORDER[b.state]);
  const columns: Column<Device>[] = [
    { title: t('columns.name'), cell: (device) => <bdi>{device.name}</bdi> },
    {
      title: t('columns.state'),
      cell: (device) => <StatusChip tone={TONES[device.state]}>{t(`state.${device.state}`)}</StatusChip>,
    },
    { title: t('columns.paired'), cell: (device) => (device.pairedAt ? clock.dateTime(device.pairedAt) : '—') },
    ...(mayRevoke
      ? [{ title: t('columns.act'), cell: (device: Device) => <Revoke device={device} onRevoke={setRevoking} /> }]
      : []),
  ];
  return (
    <>
      <DataTable label={t('list')} columns={columns} rows={sorted} rowKey={(device) => device.id} />
      {revoking && <RevokeDialog device={revoking} onClose={() => setRevoking(null)} />}
    </>
  );
}

function Revoke({ device, onRevoke }: { device: Device; onRevoke: (device: Device) => void }) {
  const { t } = useTranslation('devices');
  if (device.state === 'revoked') return '—';
  return (
    <Button onClick={() => onRevoke(device)}>
      {t('revoke.button')}
      <span className="st-visually-hidden"> {device.name}</span>
    </Button>
  );
}
