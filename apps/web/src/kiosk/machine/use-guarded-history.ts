import { useEffect } from 'react';

/**
 * The browser's own Back never leaves the tablet's page: one entry stands guard, and each Back becomes a step back
 * inside the flow.
 */
export function useGuardedHistory(goBack: () => void): void {
  useEffect(() => {
    const guard = { kiosk: true };
    if (!isGuard(history.state)) history.pushState(guard, '');
    const onPop = (): void => {
      history.pushState(guard, '');
      goBack();
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [goBack]);
}

const isGuard = (state: unknown): boolean => typeof state === 'object' && state !== null && 'kiosk' in state;
