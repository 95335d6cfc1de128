import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DateParts } from '../machine/date-parts.js';
import { FieldNotes } from './fields.js';

interface DateFieldProps {
  id: string;
  legend: ReactNode;
  hint?: string | undefined;
  error?: string | undefined;
  value: DateParts;
  onChange: (value: DateParts) => void;
}

const PARTS = [
  ['day', 2],
  ['month', 2],
  ['year', 4],
] as const;

export function DateField({ id, legend, hint, error, value, onChange }: DateFieldProps) {
  const { t } = useTranslation('kiosk');
  const notes = [error === undefined ? '' : `${id}-error`, hint === undefined ? '' : `${id}-hint`].join(' ').trim();
  return (
    <fieldset className="k-fieldset" aria-describedby={notes === '' ? undefined : notes}>
      <legend className="k-legend">{legend}</legend>
      <FieldNotes id={id} hint={hint} error={error} />
      <div className="k-date">
        {PARTS.map(([part, length]) => (
          <label key={part}>
            {t(`date.${part}`)}
            <input
              id={part === 'day' ? id : undefined}
              className={part === 'year' ? 'k-input k-year' : 'k-input'}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={length}
              value={value[part]}
              aria-invalid={error !== undefined || undefined}
              onChange={(event) => onChange({ ...value, [part]: event.target.value.replace(/\D/g, '') })}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
