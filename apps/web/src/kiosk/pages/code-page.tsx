import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as api from '../api/kiosk-api.js';
import { NO_DATE, dateOf, type DateVerdict } from '../machine/date-parts.js';
import { useKiosk } from '../machine/kiosk-context.js';
import { useFormErrors } from '../machine/use-form-errors.js';
import { Button } from '../ui/button.js';
import { DateField } from '../ui/date-field.js';
import type { PageError } from '../ui/error-summary.js';
import { TextField } from '../ui/fields.js';
import { Note } from '../ui/note.js';
import { Page } from '../ui/page.js';

const FIELDS = { '': 'code', '/code': 'code', '/birthDate': 'birth-date' };

/** The one-time code and the full birth date; both again after a lock. */
export function CodePage() {
  const { t } = useTranslation('kiosk');
  const { t: common } = useTranslation();
  const { state, act, leave } = useKiosk();
  const [code, setCode] = useState('');
  const [birth, setBirth] = useState(NO_DATE);
  const errors = useFormErrors(FIELDS);
  const notice = state.screen.name === 'code' ? state.screen.notice : null;

  const submit = (): void => {
    const date = dateOf(birth);
    const found = [...codeErrors(code, t('entry.code.codeMissing')), ...birthErrors(date, t)];
    errors.set(found);
    if (found.length === 0 && 'date' in date) void act(() => api.enterVisit(code, date.date));
  };
  return (
    <Page
      title={t('entry.code.title')}
      errors={errors}
      onSubmit={submit}
      actions={<Button onPress={() => leave('idle')}>{common('action.cancel')}</Button>}
    >
      {notice !== null && (
        <Note tone="info">
          <p>{t(`entry.code.${notice}`)}</p>
        </Note>
      )}
      <TextField
        id="code"
        label={t('entry.code.code')}
        hint={t('entry.code.hint')}
        error={errors.at('code')}
        value={code}
        // a pasted '123 456' is a code too
        onChange={(text) => setCode(text.replace(/\D/g, '').slice(0, 6))}
        maxLength={9}
        numeric
        className="k-code"
      />
      <DateField
        id="birth-date"
        legend={t('entry.code.birthDate')}
        hint={t('entry.code.birthHint')}
        error={errors.at('birth-date')}
        value={birth}
        onChange={setBirth}
      />
    </Page>
  );
}

const codeErrors = (code: string, message: string): PageError[] =>
  /^\d{6}$/.test(code) ? [] : [{ field: 'code', message }];

function birthErrors(verdict: DateVerdict, t: ReturnType<typeof useTranslation<'kiosk'>>['t']): PageError[] {
  if ('date' in verdict) return [];
  const message = 'missing' in verdict ? t('entry.code.birthMissing') : t('entry.code.birthImpossible');
  return [{ field: 'birth-date', message }];
}
