import type { ApiProblem } from '../../shared/api/request.js';
import type { DeviceView, StepKind, StepView } from '../api/step-view.js';

/** Why the code page is shown: each has its own sentence. */
export type CodeNotice = 'locked' | 'ended' | 'over' | null;

export type Screen =
  | { name: 'loading' }
  | { name: 'unreachable' }
  | { name: 'unpaired' }
  | { name: 'idle' }
  | { name: 'code'; notice: CodeNotice }
  | { name: 'step' };

/** Everything the tablet knows. A wipe forgets all of it but the tablet's own name. */
export interface KioskState {
  device: DeviceView | null;
  screen: Screen;
  /** The pages of this sitting in the order they were shown; Back walks along it. */
  trail: readonly StepView[];
  at: number;
  busy: boolean;
  problem: ApiProblem | null;
}

export type KioskEvent =
  | { type: 'device'; device: DeviceView }
  | { type: 'unreachable' }
  | { type: 'show-code'; notice: CodeNotice }
  | { type: 'sending' }
  | { type: 'arrived'; view: StepView }
  | { type: 'revisited'; view: StepView }
  | { type: 'back' }
  | { type: 'refused'; problem: ApiProblem }
  | { type: 'wiped' };

export const INITIAL_STATE: KioskState = {
  device: null,
  screen: { name: 'loading' },
  trail: [],
  at: -1,
  busy: false,
  problem: null,
};

/** Two views with the same key are the same page. */
export function keyOf(view: StepView): string {
  const part = view.question?.questionId ?? view.section?.sectionId ?? view.teachBack?.questionId ?? '';
  return `${view.kind} ${view.section?.kind ?? ''} ${part}`;
}

export const currentView = (state: KioskState): StepView | null => state.trail[state.at] ?? null;

/** Back stays inside one part of the visit: what was sent off (the checked answers, the signature) is behind a door. */
const PARTS: Partial<Record<StepKind, 'health' | 'consent'>> = {
  about: 'health',
  question: 'health',
  check: 'health',
  section: 'consent',
  'teach-back': 'consent',
  choices: 'consent',
  sign: 'consent',
};

/** Where Back leads, as an index of the trail; -1 for nowhere. An answered teach-back question is not asked again. */
export function backTarget(state: KioskState): number {
  const view = currentView(state);
  const part = view === null ? undefined : PARTS[view.kind];
  for (let index = state.at - 1; index >= 0; index -= 1) {
    const earlier = state.trail[index];
    if (earlier === undefined || part === undefined || PARTS[earlier.kind] !== part) return -1;
    if (earlier.kind !== 'teach-back') return index;
  }
  return -1;
}

export const canGoBack = (state: KioskState): boolean => backTarget(state) >= 0;

type Handlers = {
  [T in KioskEvent['type']]: (state: KioskState, event: Extract<KioskEvent, { type: T }>) => KioskState;
};

const forgotten = ({ device }: KioskState): KioskState => ({ ...INITIAL_STATE, device });

const HANDLERS: Handlers = {
  device: (_state, { device }) => ({ ...INITIAL_STATE, device, screen: { name: device.paired ? 'idle' : 'unpaired' } }),
  unreachable: (state) => ({ ...state, screen: { name: 'unreachable' } }),
  'show-code': (state, { notice }) => ({ ...forgotten(state), screen: { name: 'code', notice } }),
  sending: (state) => ({ ...state, busy: true, problem: null }),
  arrived: (state, { view }) => ({ ...settled(state), ...withView(state, view), screen: { name: 'step' } }),
  revisited: (state, { view }) => ({ ...settled(state), ...revisit(state, view) }),
  back: (state) => (canGoBack(state) ? { ...settled(state), at: backTarget(state) } : state),
  refused: (state, { problem }) => ({ ...state, busy: false, problem }),
  wiped: (state) => ({ ...forgotten(state), screen: { name: 'idle' } }),
};

const settled = (state: KioskState): KioskState => ({ ...state, busy: false, problem: null });

export function reduce(state: KioskState, event: KioskEvent): KioskState {
  // the table has one handler for each type, which the compiler cannot follow through the lookup
  const handle = HANDLERS[event.type] as (state: KioskState, event: KioskEvent) => KioskState;
  return handle(state, event);
}

/** A page that was shown before takes its old place, and what came after it is dropped. */
function withView(state: KioskState, view: StepView): Pick<KioskState, 'trail' | 'at'> {
  const seen = state.trail.findIndex((earlier) => keyOf(earlier) === keyOf(view));
  const kept = state.trail.slice(0, seen >= 0 ? seen : state.at + 1);
  return { trail: [...kept, view], at: kept.length };
}

/** An earlier question, fresh from the server: stepped back to, or laid over the check page by a Change link. */
function revisit(state: KioskState, view: StepView): Pick<KioskState, 'trail' | 'at'> {
  const target = backTarget(state);
  const before = state.trail[target];
  if (before !== undefined && keyOf(before) === keyOf(view)) {
    return { trail: state.trail.map((old, index) => (index === target ? view : old)), at: target };
  }
  const kept = state.trail.slice(0, state.at + 1);
  return { trail: [...kept, view], at: kept.length };
}
