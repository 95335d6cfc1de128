import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKiosk } from '../machine/kiosk-context.js';
import { useFormErrors } from '../machine/use-form-errors.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/fields.js';
import { Page, Title } from '../ui/page.js';

export function LoadingPage() {
  const { t } = useTranslation('kiosk');
  return (
    <main className="k-main k-middle">
      <p role="status">{t('entry.loading')}</p>
    </main>
  );
}

export function UnreachablePage() {
  const { t } = useTranslation('kiosk');
  const { reload } = useKiosk();
  return (
    <Page
      title={t('entry.unreachable.title')}
      actions={
        <Button kind="primary" onPress={reload}>
          {t('entry.unreachable.retry')}
        </Button>
      }
    >
      <p>{t('entry.unreachable.text')}</p>
    </Page>
  );
}

const PAIR_FIELDS = { '': 'pairing-code', '/code': 'pairing-code' };

/** A tablet that the clinic does not know yet: a member of staff types the pairing code once. */
export function PairPage() {
  const { t } = useTranslation('kiosk');
  const { pair } = useKiosk();
  const [code, setCode] = useState('');
  const errors = useFormErrors(PAIR_FIELDS);
  const submit = (): void => {
    const missing = code.trim() === '';
    errors.set(missing ? [{ field: 'pairing-code', message: t('entry.pair.missing') }] : []);
    if (!missing) void pair(code.trim());
  };
  return (
    <Page title={t('entry.pair.title')} errors={errors} onSubmit={submit} submitLabel={t('entry.pair.submit')}>
      <p>{t('entry.pair.text')}</p>
      <TextField
        id="pairing-code"
        label={t('entry.pair.code')}
        hint={t('entry.pair.hint')}
        error={errors.at('pairing-code')}
        value={code}
        onChange={setCode}
        maxLength={40}
      />
    </Page>
  );
}

/** Waiting for the next patient: nothing about any person. */
export function IdlePage() {
  const { t } = useTranslation('kiosk');
  const { showCode } = useKiosk();
  return (
    <main className="k-main k-middle">
      <Title>{t('entry.idle.title')}</Title>
      <p>{t('entry.idle.ask')}</p>
      <Button kind="primary" onPress={() => showCode(null)}>
        {t('entry.idle.start')}
      </Button>
    </main>
  );
}
