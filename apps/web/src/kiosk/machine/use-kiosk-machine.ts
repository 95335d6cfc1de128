import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  type Dispatch,
  type RefObject,
} from 'react';
import { ApiProblem } from '../../shared/api/request.js';
import * as api from '../api/kiosk-api.js';
import type { StepView } from '../api/step-view.js';
import type { Kiosk } from './kiosk-context.js';
import { INITIAL_STATE, backTarget, reduce, type KioskEvent, type KioskState } from './kiosk-state.js';
import { resetTextSize } from './text-size.js';
import { useGuardedHistory } from './use-guarded-history.js';

const NO_SESSION: ReadonlySet<string> = new Set(['NOT_SIGNED_IN', 'SESSION_EXPIRED', 'NOT_PERMITTED']);

const asProblem = (error: unknown): ApiProblem =>
  error instanceof ApiProblem ? error : new ApiProblem(0, 'BAD_ANSWER', '');

/** The page is behind the facts: another tablet, a changed text, an answer that was sent before. */
const PAGE_IS_OLD: ReadonlySet<string> = new Set([
  'CONSENT_TEXT_CHANGED',
  'CONSENT_NOT_SIGNABLE',
  'SECTION_TEXT_CHANGED',
  'TEACH_BACK_NOT_OPEN',
  'SCREENING_NOT_OPEN',
  'SCREENING_ANSWERS_MISSING',
  'QUESTION_UNKNOWN',
]);
const VISIT_ENDED: ReadonlySet<string> = new Set(['VISIT_OVER', 'VISIT_ELSEWHERE', 'IDENTITY_MISMATCH']);

/** What a refusal means for the tablet: most stay on the page, some end the sitting. */
function afterRefusal(problem: ApiProblem, inSitting: boolean): KioskEvent {
  if (problem.code === 'DEVICE_NOT_PAIRED') {
    return { type: 'device', device: { paired: false } };
  }
  if (inSitting && NO_SESSION.has(problem.code)) return { type: 'show-code', notice: 'ended' };
  if (inSitting && VISIT_ENDED.has(problem.code)) return { type: 'show-code', notice: 'over' };
  return { type: 'refused', problem };
}

/** The page that the server has for us now, for a tablet that shows an old one. */
const freshPage = (problem: ApiProblem): Promise<StepView | null> =>
  PAGE_IS_OLD.has(problem.code) ? api.currentStep().catch(() => null) : Promise.resolve(null);

type Send = (call: () => Promise<StepView>, as: 'arrived' | 'revisited') => Promise<boolean>;

/** One act at a time: while one is under way, the next is not begun. */
function useSend(latest: RefObject<KioskState>, dispatch: Dispatch<KioskEvent>): Send {
  return useCallback<Send>(
    async (call, as) => {
      if (latest.current.busy) return false;
      dispatch({ type: 'sending' });
      try {
        dispatch({ type: as, view: await call() });
        return true;
      } catch (error) {
        const problem = asProblem(error);
        const fresh = await freshPage(problem);
        if (fresh !== null) dispatch({ type: 'arrived', view: fresh });
        dispatch(afterRefusal(problem, latest.current.screen.name === 'step'));
        return false;
      }
    },
    [latest, dispatch],
  );
}

/** The one place where the tablet talks to the server and decides what to draw. */
export function useKioskMachine(): Kiosk {
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE);
  const latest = useRef(state);
  useLayoutEffect(() => {
    latest.current = state;
  });
  const send = useSend(latest, dispatch);

  const reload = useCallback(() => void start(dispatch), []);
  useEffect(reload, [reload]);

  const goBack = useCallback(() => {
    if (latest.current.busy) return;
    const questionId = latest.current.trail[backTarget(latest.current)]?.question?.questionId;
    // the answer may have changed since the page was drawn
    if (questionId === undefined) dispatch({ type: 'back' });
    else void send(() => api.questionAgain(questionId), 'revisited');
  }, [send]);
  useGuardedHistory(goBack);

  return useMemo(
    () => ({
      state,
      act: (call) => send(call, 'arrived'),
      revisit: (call) => send(call, 'revisited'),
      goBack,
      reload,
      pair: (code) => pair(code, dispatch),
      leave: (then) => leave(then, dispatch),
      showCode: (notice) => dispatch({ type: 'show-code', notice }),
    }),
    [state, send, goBack, reload],
  );
}

async function pair(code: string, dispatch: Dispatch<KioskEvent>): Promise<boolean> {
  dispatch({ type: 'sending' });
  try {
    await api.pairDevice(code);
    dispatch({ type: 'device', device: await api.deviceState() });
    return true;
  } catch (error) {
    dispatch({ type: 'refused', problem: asProblem(error) });
    return false;
  }
}

function leave(then: 'idle' | 'code', dispatch: Dispatch<KioskEvent>): void {
  resetTextSize();
  dispatch(then === 'idle' ? { type: 'wiped' } : { type: 'show-code', notice: 'locked' });
  // nothing to tell anybody when this fails: the server ends the session by itself
  api.lock().catch(() => undefined);
}

/** First the tablet, then the sitting: a reload in the middle of a visit goes on where it was. */
async function start(dispatch: Dispatch<KioskEvent>): Promise<void> {
  try {
    const device = await api.deviceState();
    dispatch({ type: 'device', device });
    if (!device.paired) return;
  } catch {
    dispatch({ type: 'unreachable' });
    return;
  }
  try {
    dispatch({ type: 'arrived', view: await api.currentStep() });
  } catch {
    // nobody has entered a code: the welcome page is right
  }
}
