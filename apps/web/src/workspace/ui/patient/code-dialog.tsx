import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../clinic.js';
import { Dialog } from '../dialog.js';
import { showVisitCode } from './visit-code.js';
import type { OpenedVisit } from './visits.js';
import classes from './visits.module.css';

/** The one-time code, large enough to read across the desk; the server tells it only now. */
export function CodeDialog({ visit }: { visit: OpenedVisit }) {
  const { t } = useTranslation('ui');
  const clock = useClinicTime();
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
