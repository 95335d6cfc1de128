import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../../ui/lazy-part.js';
import type { SessionEvent } from '../session.js';
import type { ReversibleEvent } from '../use-acts.js';
import classes from './take-back.module.css';

const TakeBackDialog = lazyPart(() => import('./take-back-dialog.js').then((module) => module.TakeBackDialog));

const REVERSIBLE: readonly string[] = ['dose', 'pain', 'pass', 'remark', 'complication'] satisfies ReversibleEvent[];

interface TakeBackProps {
  event: SessionEvent;
  sessionId: string;
  text: string;
}

/** The way to take an entry back after the 8 seconds. */
export function TakeBack({ event, sessionId, text }: TakeBackProps) {
  const { t } = useTranslation('procedure');
  const [open, setOpen] = useState(false);
  if (!REVERSIBLE.includes(event.kind)) return null;
  return (
    <>
      <button
        type="button"
        className={classes.more}
        onClick={() => setOpen(true)}
        aria-label={t('takeBack.open', { text })}
      >
        …
      </button>
      {open && (
        <TakeBackDialog
          eventType={event.kind as ReversibleEvent}
          eventId={event.id}
          sessionId={sessionId}
          text={text}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
