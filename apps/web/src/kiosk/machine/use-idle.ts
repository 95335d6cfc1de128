import { useEffect, useState } from 'react';

/** Where the server names no time: two minutes without a touch. */
export const LOCK_AFTER_SECONDS = 120;
/** The question 'Are you still there?' comes this long before the lock. */
const WARN_BEFORE_MS = 30_000;

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'input', 'scroll', 'touchmove', 'wheel'] as const;

interface IdleOptions {
  enabled: boolean;
  lockAfterSeconds: number;
  /** Changes with the page: a new page starts a new count. */
  page: string;
  onLock: () => void;
}

/**
 * Watches for touch. The clock is compared, not counted: a tablet that slept locks when it wakes.
 * @returns seconds until the screen locks while the warning must be shown, else null
 */
export function useIdle({ enabled, lockAfterSeconds, page, onLock }: IdleOptions): number | null {
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  useEffect(() => {
    if (!enabled) return;
    let last = Date.now();
    const alive = (): void => {
      last = Date.now();
      setSecondsLeft(null);
    };
    const look = (): void => {
      const left = last + lockAfterSeconds * 1000 - Date.now();
      if (left <= 0) onLock();
      else if (left <= WARN_BEFORE_MS) setSecondsLeft(Math.ceil(left / 1000));
    };
    const timer = setInterval(look, 1000);
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, alive, { capture: true, passive: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, alive, { capture: true });
      document.removeEventListener('visibilitychange', look);
      setSecondsLeft(null);
    };
  }, [enabled, lockAfterSeconds, page, onLock]);
  return secondsLeft;
}
