import { Button } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../shared/api/request.js';
import classes from './states.module.css';

const PATIENCE_MS = 200;

/** Grey lines, but only after 200 ms: a fast answer never flickers. */
export function SkeletonAfter200ms({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation('ui');
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className={classes.skeleton} role="status">
      <span className="st-visually-hidden">{t('states.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={classes.bone} style={{ inlineSize: `${90 - ((line * 17) % 45)}%` }} />
      ))}
    </div>
  );
}

export function PageSkeleton() {
  return (
    <div className={classes.page}>
      <SkeletonAfter200ms lines={6} />
    </div>
  );
}

interface EmptyStateProps {
  title: string;
  text?: string;
  action?: ReactNode;
}

/** Nothing here, why that is, and what to do next. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <p className={classes.emptyTitle}>{title}</p>
      {text && <p className={classes.soft}>{text}</p>}
      {action}
    </div>
  );
}

interface ErrorStateProps {
  error: unknown;
  /** What is safe, e.g. 'What you entered is kept.' */
  safe?: string;
  onRetry?: () => void;
}

/** What failed, what is safe, one button; the request id in small print. */
export function ErrorState({ error, safe, onRetry }: ErrorStateProps) {
  const { t } = useTranslation('ui');
  const text = useProblemText(error);
  const requestId = error instanceof ApiProblem ? error.requestId : null;
  return (
    <div className={classes.error} role="alert">
      <p className={classes.emptyTitle}>
        <span aria-hidden="true">✕ </span>
        {text}
      </p>
      {safe && <p className={classes.soft}>{safe}</p>}
      {onRetry && <Button onClick={onRetry}>{t('states.retry')}</Button>}
      {requestId && <p className={classes.small}>{t('states.requestId', { id: requestId })}</p>}
    </div>
  );
}

/** A refusal in plain words: the server's sentence, or ours when the server was not reached. */
export function useProblemText(error: unknown): string {
  const { t } = useTranslation('ui');
  if (!(error instanceof ApiProblem)) return t('states.unexpected');
  if (error.code === 'OFFLINE') return t('states.offline');
  if (error.code === 'NOT_PERMITTED') return t('states.notPermitted');
  return error.detail || t('states.unexpected');
}

/** The refusal of an act, beside the button that caused it; says nothing while there is none. */
export function ActProblem({ error }: { error: unknown }) {
  const text = useProblemText(error);
  if (!error) return null;
  const details = error instanceof ApiProblem ? error.errors : [];
  return (
    <div className={classes.act} role="alert">
      <p>
        <span aria-hidden="true">✕ </span>
        {text}
      </p>
      {details.length > 0 && (
        <ul>
          {details.map((each) => (
            <li key={`${each.pointer}-${each.code}`}>{each.detail}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
