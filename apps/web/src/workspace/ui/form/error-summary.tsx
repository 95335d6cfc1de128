import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../shared/api/request.js';
import { useProblemText } from '../states.js';
import classes from './form.module.css';
import type { Form } from './use-form.js';

// the values of a form differ from form to form; the summary reads names and messages only
type AnyForm = Pick<Form<Record<string, string | boolean>>, 'problem' | 'loose' | 'refusals' | 'idOf'> & {
  errors: Partial<Record<string, string>>;
};

/** What is wrong, each line a way to its field. Takes the focus after each refusal. */
export function ErrorSummary({ form }: { form: AnyForm }) {
  const { t } = useTranslation('ui');
  const box = useRef<HTMLDivElement>(null);
  const general = useProblemText(form.problem);
  const wrong = Object.entries(form.errors).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const requestId = form.problem instanceof ApiProblem ? form.problem.requestId : null;

  useEffect(() => {
    if (form.refusals > 0) box.current?.focus();
  }, [form.refusals]);

  if (wrong.length === 0 && !form.problem) return null;
  return (
    <div ref={box} className={classes.summary} role="alert" tabIndex={-1}>
      <p className={classes.summaryTitle}>{t('form.problemTitle')}</p>
      {form.problem ? <p>{general}</p> : null}
      {wrong.length + form.loose.length > 0 && (
        <ul>
          {form.loose.map((message) => (
            <li key={message}>{message}</li>
          ))}
          {wrong.map(([name, message]) => (
            <li key={name}>
              <a
                href={`#${form.idOf(name)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(form.idOf(name))?.focus();
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
      {requestId && <p className={classes.small}>{t('states.requestId', { id: requestId })}</p>}
    </div>
  );
}
