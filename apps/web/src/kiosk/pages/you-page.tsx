import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as api from '../api/kiosk-api.js';
import { useKiosk } from '../machine/kiosk-context.js';
import { useFormErrors } from '../machine/use-form-errors.js';
import { Radios } from '../ui/fields.js';
import { Page } from '../ui/page.js';

/** The initials and nothing more: when it is somebody else, they have learned no name. */
export function YouPage({ initials }: { initials: string }) {
  const { t } = useTranslation('kiosk');
  const { act } = useKiosk();
  const [answer, setAnswer] = useState<'yes' | 'no' | null>(null);
  const errors = useFormErrors();
  const submit = (): void => {
    if (answer === null) errors.set([{ field: 'you', message: t('entry.you.missing') }]);
    else {
      errors.set([]);
      void act(() => api.confirmIdentity(initials, answer === 'yes'));
    }
  };
  return (
    <Page title={t('entry.you.title')} errors={errors} onSubmit={submit}>
      <p>{t('entry.you.text')}</p>
      <p className="k-initials">
        <span className="st-visually-hidden">{t('entry.you.initials')}: </span>
        <bdi>{initials}</bdi>
      </p>
      <Radios
        id="you"
        legend={<span className="st-visually-hidden">{t('entry.you.title')}</span>}
        error={errors.at('you')}
        options={[
          { value: 'yes', label: t('entry.you.yes') },
          { value: 'no', label: t('entry.you.no') },
        ]}
        value={answer}
        onChange={setAnswer}
      />
      <p className="k-soft">{t('entry.you.why')}</p>
    </Page>
  );
}
