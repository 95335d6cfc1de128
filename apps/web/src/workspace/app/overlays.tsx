import { useSyncExternalStore } from 'react';
import { session, type Me } from '../api/session.js';
import { lazyPart } from '../ui/lazy-part.js';
import { useVisitCode } from '../ui/patient/visit-code.js';

const SignInAgain = lazyPart(() => import('./sign-in-again.js').then((module) => module.SignInAgain));
const CodeDialog = lazyPart(() => import('../ui/patient/code-dialog.js').then((module) => module.CodeDialog));

/** What may appear over any page: the way back into an ended session, the code of a visit. */
export function Overlays({ me }: { me: Me }) {
  const over = useSyncExternalStore(session.subscribe, session.isOver);
  const visit = useVisitCode();
  return (
    <>
      {visit && <CodeDialog visit={visit} />}
      {over && <SignInAgain me={me} />}
    </>
  );
}
