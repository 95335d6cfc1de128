import { useId, type ReactNode } from 'react';

interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

const describedBy = (id: string, hint?: string, error?: string): string | undefined =>
  [error === undefined ? null : `${id}-error`, hint === undefined ? null : `${id}-hint`]
    .filter((part) => part !== null)
    .join(' ') || undefined;

export function FieldNotes({ id, hint, error }: Omit<FieldProps, 'label'>) {
  return (
    <>
      {hint !== undefined && (
        <span className="k-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error !== undefined && (
        <span className="k-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </>
  );
}

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  numeric?: boolean;
  className?: string;
  long?: boolean;
}

export function TextField({
  id,
  label,
  hint,
  error,
  value,
  onChange,
  maxLength,
  numeric,
  className,
  long,
}: TextFieldProps) {
  const shared = {
    id,
    value,
    maxLength,
    className: className === undefined ? 'k-input' : `k-input ${className}`,
    autoComplete: 'off',
    spellCheck: false,
    'aria-invalid': error !== undefined || undefined,
    'aria-describedby': describedBy(id, hint, error),
  };
  return (
    <div className="k-field">
      <label className="k-label" htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {long === true ? (
        <textarea {...shared} rows={4} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={numeric === true ? 'numeric' : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}

export interface RadioOption<V extends string> {
  value: V;
  label: string;
  hint?: string | undefined;
}

interface RadiosProps<V extends string> extends Omit<FieldProps, 'label'> {
  legend: ReactNode;
  options: readonly RadioOption<V>[];
  value: V | null;
  onChange: (value: V) => void;
}

/** The first radio has the field's own id, so that the error summary can lead to it. */
export function Radios<V extends string>({ id, legend, hint, error, options, value, onChange }: RadiosProps<V>) {
  const name = useId();
  return (
    <fieldset className="k-fieldset" aria-describedby={describedBy(id, hint, error)}>
      <legend>{legend}</legend>
      <FieldNotes id={id} hint={hint} error={error} />
      <div className="k-choices">
        {options.map((option, index) => (
          <label className="k-choice" key={option.value}>
            <input
              id={index === 0 ? id : undefined}
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.hint !== undefined && <span className="k-choice-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface CheckProps {
  id: string;
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  error?: string | undefined;
}

export function Check({ id, label, checked, onChange, error }: CheckProps) {
  return (
    <div className="k-field">
      <FieldNotes id={id} error={error} />
      <label className="k-choice">
        <input
          id={id}
          type="checkbox"
          checked={checked}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={describedBy(id, undefined, error)}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}
