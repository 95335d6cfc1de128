import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog.js';
import { useClinicTime } from '../clinic.js';
import type { OpenedVisit } from './visits.js';
import classes from './visits.module.css';

let shown: OpenedVisit | null = null;
const listeners = new Set<() => void>();

/** Shows the code of a visit. It lives outside the lists: a list that moves the visit must not take the code away. */
export function showVisitCode(visit: OpenedVisit | null): void {
  shown = visit;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The one-time code, large enough to read across the desk; the server tells it only now. */
export function CodeDialog() {
  const { t } = useTranslation('ui');
  const clock = useClinicTime();
  const visit = useSyncExternalStore(subscribe, () => shown);
  if (!visit) return null;
  const close = (): void => showVisitCode(null);
  return (
    <Dialog onClose={close} title={t('visitCode.title')} size="lg">
      <p className={classes.text}>{t('visitCode.text')}</p>
      <output className={classes.code}>
        <bdi>
          {visit.code.slice(0, 3)} {visit.code.slice(3)}
        </bdi>
      </output>
      <p className={classes.soft}>{t('visitCode.expires', { time: clock.dateTime(visit.codeExpiresAt) })}</p>
      <Button mt="md" variant="filled" onClick={close} data-autofocus>
        {t('visitCode.done')}
      </Button>
    </Dialog>
  );
}
