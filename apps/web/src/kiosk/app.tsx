import { Fragment, useCallback, type ReactNode } from 'react';
import type { StepKind, StepView } from './api/step-view.js';
import { KioskContext, useKiosk } from './machine/kiosk-context.js';
import { currentView, keyOf, type KioskState } from './machine/kiosk-state.js';
import { LOCK_AFTER_SECONDS, useIdle } from './machine/use-idle.js';
import { useKioskMachine } from './machine/use-kiosk-machine.js';
import { AboutPage } from './pages/about-page.js';
import { CheckPage } from './pages/check-page.js';
import { ChoicesPage } from './pages/choices-page.js';
import { CodePage } from './pages/code-page.js';
import { CopyPage, DonePage, StoppedPage } from './pages/ending-pages.js';
import { IdlePage, LoadingPage, PairPage, UnreachablePage } from './pages/entry-pages.js';
import { QuestionPage } from './pages/question-page.js';
import { SectionPage } from './pages/section-page.js';
import { SignPage } from './pages/sign-page.js';
import { TeachPage } from './pages/teach-page.js';
import { WaitingPage } from './pages/waiting-page.js';
import { YouPage } from './pages/you-page.js';
import { Bar } from './ui/bar.js';
import { Boundary } from './ui/boundary.js';
import { IdleDialog } from './ui/idle-dialog.js';

export function App() {
  const kiosk = useKioskMachine();
  return (
    <KioskContext value={kiosk}>
      <div className="k-frame">
        <Bar />
        <Boundary>
          <ScreenPage />
        </Boundary>
        <Watch />
      </div>
    </KioskContext>
  );
}

function ScreenPage() {
  const { state } = useKiosk();
  switch (state.screen.name) {
    case 'loading':
      return <LoadingPage />;
    case 'unreachable':
      return <UnreachablePage />;
    case 'unpaired':
      return <PairPage />;
    case 'idle':
      return <IdlePage />;
    case 'code':
      return <CodePage />;
    case 'step': {
      const view = currentView(state);
      return view === null ? <LoadingPage /> : <Fragment key={pageKey(view)}>{PAGES[view.kind](view, state)}</Fragment>;
    }
  }
}

/** Starts each page afresh; a teach-back question that comes again is a new page. */
const pageKey = (view: StepView): string => `${keyOf(view)}${view.teachBack?.again === true ? ' again' : ''}`;

const PAGES: Record<StepKind, (view: StepView, state: KioskState) => ReactNode> = {
  identity: ({ identity }) => identity && <YouPage initials={identity.initials} />,
  about: () => <AboutPage />,
  question: ({ question }) => question && <QuestionPage question={question} />,
  check: ({ check }) => check && <CheckPage check={check} />,
  section: ({ section }) => section && <SectionPage section={section} />,
  'teach-back': ({ teachBack }) => teachBack && <TeachPage teachBack={teachBack} />,
  waiting: ({ waiting }) => waiting && <WaitingPage waiting={waiting} />,
  // coming back from the signature, the decisions stand as they were made
  choices: ({ choices }, { trail, at }) =>
    choices && <ChoicesPage items={choices} made={trail[at + 1]?.sign?.items ?? []} />,
  sign: ({ sign }) => sign && <SignPage sign={sign} />,
  copy: ({ copy }) => <CopyPage consents={copy ?? []} />,
  done: () => <DonePage />,
  stopped: ({ stopped }) => <StoppedPage wrongPerson={stopped?.wrongPerson === true} />,
};

/** Asks 30 s before it locks. The server names the time: 2 minutes, more for a page with many words. */
function Watch() {
  const { state, leave } = useKiosk();
  const view = currentView(state);
  const inStep = state.screen.name === 'step' && view !== null && view.kind !== 'done' && view.kind !== 'stopped';
  const entering = state.screen.name === 'code';
  // what is signed is done: its code opens nothing any more
  const over = entering || view?.kind === 'copy';
  const onLock = useCallback(() => leave(over ? 'idle' : 'code'), [leave, over]);
  const secondsLeft = useIdle({
    enabled: inStep || entering,
    lockAfterSeconds: view?.lockAfterSeconds ?? LOCK_AFTER_SECONDS,
    page: view === null ? state.screen.name : keyOf(view),
    onLock,
  });
  return secondsLeft === null || !inStep ? null : <IdleDialog secondsLeft={secondsLeft} />;
}
