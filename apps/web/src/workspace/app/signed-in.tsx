import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';
import { useSaveSummary } from '../api/save-state.js';
import { session } from '../api/session.js';
import { MeProvider, meQuery } from '../ui/clinic.js';
import { OfflineBar } from '../ui/offline-bar.js';
import { CodeDialog } from '../ui/patient/code-dialog.js';
import { SignInAgain } from './sign-in-again.js';

/** Everything behind the sign-in: who it is, what is waiting to be saved, and the way back when the session ends. */
export function SignedIn() {
  const { data: me } = useSuspenseQuery(meQuery);
  const over = useSyncExternalStore(session.subscribe, session.isOver);
  useWarnBeforeLeaving();
  return (
    <MeProvider value={me}>
      <OfflineBar />
      <Outlet />
      <CodeDialog />
      {over && <SignInAgain me={me} />}
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
