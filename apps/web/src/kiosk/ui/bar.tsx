import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTheme } from '../../shared/theme.js';
import * as api from '../api/kiosk-api.js';
import { useKiosk } from '../machine/kiosk-context.js';
import { TEXT_SIZES, setTextSize, useTextSize } from '../machine/text-size.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { Radios } from './fields.js';

/** Clinic name, text size and light, and the button that calls a person. */
export function Bar() {
  const { t } = useTranslation('kiosk');
  const { state } = useKiosk();
  const [open, setOpen] = useState<'settings' | 'help' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <header className="k-bar">
      <p className="k-bar-name">{state.device?.clinicName ?? t('brand')}</p>
      <button type="button" className="k-bar-button" aria-haspopup="dialog" onClick={() => setOpen('settings')}>
        <span aria-hidden="true">{t('bar.settings')}</span>
        <span className="st-visually-hidden">{t('bar.settingsLabel')}</span>
      </button>
      {state.screen.name === 'step' && (
        <button type="button" className="k-bar-button" aria-haspopup="dialog" onClick={() => setOpen('help')}>
          {t('bar.call')}
        </button>
      )}
      {open === 'settings' && <Settings onClose={close} />}
      {open === 'help' && <Help onClose={close} />}
    </header>
  );
}

function Settings({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('kiosk');
  const size = useTextSize();
  const [theme, setTheme] = useTheme();
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <Radios
        id="text-size"
        legend={<span className="k-legend">{t('settings.size')}</span>}
        options={TEXT_SIZES.map((value) => ({ value, label: t(`settings.sizes.${value}`) }))}
        value={size}
        onChange={setTextSize}
      />
      <Radios
        id="light"
        legend={<span className="k-legend">{t('settings.light')}</span>}
        options={(['light', 'dim'] as const).map((value) => ({ value, label: t(`settings.lights.${value}`) }))}
        value={theme}
        onChange={setTheme}
      />
      <Button kind="primary" onPress={onClose}>
        {t('settings.done')}
      </Button>
    </Dialog>
  );
}

type Call = 'asking' | 'sending' | 'told' | 'failed';

function Help({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('kiosk');
  const [call, setCall] = useState<Call>('asking');
  const send = (): void => {
    setCall('sending');
    api.callStaff().then(
      () => setCall('told'),
      () => setCall('failed'),
    );
  };
  return (
    <Dialog title={t('help.title')} onClose={onClose}>
      <p role="status">{call === 'asking' ? t('help.keep') : t(`help.${call}`)}</p>
      <div className="k-button-row">
        {call !== 'told' && (
          <Button kind="primary" onPress={send} busy={call === 'sending'}>
            {call === 'failed' ? t('help.again') : t('help.yes')}
          </Button>
        )}
        <Button onPress={onClose}>{t('help.close')}</Button>
      </div>
    </Dialog>
  );
}
