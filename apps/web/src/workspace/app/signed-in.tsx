import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSaveSummary } from '../api/save-state.js';
import { MeProvider, meQuery } from '../ui/clinic.js';
import { OfflineBar } from '../ui/offline-bar.js';
import { Overlays } from './overlays.js';

/** Everything behind the sign-in: who it is, what is waiting to be saved, and the way back when the session ends. */
export function SignedIn() {
  const { data: me } = useSuspenseQuery(meQuery);
  useWarnBeforeLeaving();
  return (
    <MeProvider value={me}>
      <OfflineBar />
      <Outlet />
      <Overlays me={me} />
    </MeProvider>
  );
}

/** Closing the tab while something waits for the server asks first. */
function useWarnBeforeLeaving(): void {
  const { waiting } = useSaveSummary();
  useEffect(() => {
    if (waiting === 0) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [waiting]);
}
