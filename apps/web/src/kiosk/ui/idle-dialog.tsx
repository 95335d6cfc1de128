import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import { Dialog } from './dialog.js';

/** Any touch keeps the sitting; the button is there for those who look for one. */
export function IdleDialog({ secondsLeft }: { secondsLeft: number }) {
  const { t } = useTranslation('kiosk');
  return (
    <Dialog title={t('idle.title')} onClose={() => undefined} alert>
      <p>{t('idle.text')}</p>
      <p className="st-tabular" aria-hidden="true">
        {t('idle.seconds', { count: secondsLeft })}
      </p>
      <Button kind="primary">{t('idle.stay')}</Button>
    </Dialog>
  );
}
