import { useEffect, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { StatusChip, type Tone } from './status-chip.js';
import classes from './toast.module.css';

interface Toast {
  id: number;
  tone: Tone;
  text: string;
  action?: { label: string; run: () => void } | undefined;
  milliseconds: number;
}

export const UNDO_MILLISECONDS = 8_000;

interface State {
  toast: Toast | null;
  /** Where a screen that is full of controls wants it instead of under the banner. */
  anchor: HTMLElement | null;
}

let state: State = { toast: null, anchor: null };
let counter = 0;
const listeners = new Set<() => void>();

const change = (next: Partial<State>): void => {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
};

/** Says what just happened, with at most one action. The newest replaces the one before: everything is in the record anyway. */
export function toast(tone: Tone, text: string, action?: Toast['action'], milliseconds = UNDO_MILLISECONDS): void {
  counter += 1;
  change({ toast: { id: counter, tone, text, action, milliseconds } });
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const setAnchor = (element: HTMLElement | null): void => change({ anchor: element });

/** The place for toasts on this screen, inside a positioned parent; on narrow screens they stay under the banner. */
export const ToastAnchor = () => <div ref={setAnchor} className={classes.anchor} />;

/** Toasts stand where they cover neither a chart nor a key nor the focus. */
export function Toaster() {
  const { toast: shown, anchor } = useSyncExternalStore(subscribe, () => state);
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => change({ toast: null }), shown.milliseconds);
    return () => clearTimeout(timer);
  }, [shown]);
  const region = (
    <div className={classes.region} role="status" aria-live="polite">
      {shown && <ShownToast toast={shown} key={shown.id} />}
    </div>
  );
  return anchor ? createPortal(region, anchor) : region;
}

function ShownToast({ toast: shown }: { toast: Toast }) {
  const { t } = useTranslation('ui');
  const close = (): void => change({ toast: null });
  const act = shown.action;
  return (
    <div className={classes.toast}>
      <StatusChip tone={shown.tone}>{shown.text}</StatusChip>
      {act && (
        <button
          type="button"
          className={classes.action}
          onClick={() => {
            close();
            act.run();
          }}
        >
          {act.label}
        </button>
      )}
      <button type="button" className={classes.close} aria-label={t('toast.close')} onClick={close}>
        ✕
      </button>
    </div>
  );
}
