import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface PageError {
  /** Id of the field it is about; none for a message about the whole page. */
  field: string | null;
  message: string;
}

interface ErrorSummaryProps {
  errors: readonly PageError[];
  reference?: string | null;
}

/** Takes the focus when it appears or changes, and each line leads to its field. */
export function ErrorSummary({ errors, reference = null }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length === 0) return;
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'start' });
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div className="k-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('problem.title')}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field ?? ''} ${message}`}>
            {field === null ? (
              <p>{message}</p>
            ) : (
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(field)?.focus();
                }}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
      {reference !== null && <p className="k-soft k-small">{t('problem.requestId', { id: reference })}</p>}
    </div>
  );
}
