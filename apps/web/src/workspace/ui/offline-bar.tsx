import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaveSummary } from '../api/save-state.js';
import classes from './offline-bar.module.css';

const subscribe = (listener: () => void): (() => void) => onlineManager.subscribe(listener);

/** True while the device has a network. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => onlineManager.isOnline());

/** Says that the network is gone and how many entries wait on this device. */
export function OfflineBar() {
  const { t } = useTranslation('ui');
  const { waiting } = useSaveSummary();
  const online = useOnline();
  return (
    <div role="status" data-offline={!online} className={online ? undefined : classes.bar}>
      {!online && (waiting > 0 ? t('offline.waiting', { count: waiting }) : t('offline.nothingWaiting'))}
    </div>
  );
}
