import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as api from '../api/kiosk-api.js';
import { useKiosk } from '../machine/kiosk-context.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';

/** 'I want to stop': allowed on every page, without a reason, asked once more so that a slip of the finger is no stop. */
export function StopLink() {
  const { t } = useTranslation('kiosk');
  const { act } = useKiosk();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="link" className="k-quiet" onPress={() => setOpen(true)}>
        {t('stop.link')}
      </Button>
      {open && (
        <Dialog title={t('stop.title')} onClose={() => setOpen(false)}>
          <p>{t('stop.text')}</p>
          <div className="k-button-row">
            <Button
              kind="primary"
              onPress={() => {
                setOpen(false);
                void act(api.stop);
              }}
            >
              {t('stop.yes')}
            </Button>
            <Button onPress={() => setOpen(false)}>{t('stop.no')}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
