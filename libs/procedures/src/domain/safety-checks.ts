/**
 * The three stops of the safety check as data (domain 6.2; WHO-SSC, NATSSIP2 scaled to the procedure). The screen, the
 * start check and the note all read these lists.
 */
export const SAFETY_STOPS = ['sign-in', 'time-out', 'sign-out'] as const;
export type SafetyStop = (typeof SAFETY_STOPS)[number];

export const SIGN_IN_ITEMS = [
  'identity',
  'consent',
  'zones-agreed',
  'allergies',
  'washed',
  'anaesthetic-plan',
  'emergency-kit',
  'blood-thinner',
  'glucose',
  'ate-and-drank',
  'toilet',
] as const;
export const TIME_OUT_ITEMS = [
  'names-said',
  'zones-and-hairline',
  'ink',
  'needle',
  'new-cap',
  'washed',
  'photos',
  'concerns-voiced',
] as const;
export const SIGN_OUT_ITEMS = [
  'sharps-counted',
  'caps-discarded',
  'lots-recorded',
  'anaesthetic-total',
  'bleeding-stopped',
  'aftercare-given',
] as const;

export type SignInItem = (typeof SIGN_IN_ITEMS)[number];
export type TimeOutItem = (typeof TIME_OUT_ITEMS)[number];
export type SignOutItem = (typeof SIGN_OUT_ITEMS)[number];
export type SafetyItem = SignInItem | TimeOutItem | SignOutItem;

/** Items of the sign-in without which a session never starts: skipping them is no option, SMP is elective. */
export const REQUIRED_SIGN_IN = ['identity', 'zones-agreed', 'allergies', 'washed', 'emergency-kit'] as const;

export const ITEMS_OF_STOP: Record<SafetyStop, readonly SafetyItem[]> = {
  'sign-in': SIGN_IN_ITEMS,
  'time-out': TIME_OUT_ITEMS,
  'sign-out': SIGN_OUT_ITEMS,
};

/** One answer of a stop: who ticked it and when. A 'no' carries its reason. */
export interface SafetyAnswer {
  item: SafetyItem;
  done: boolean;
  reason: string | null;
  answeredBy: string;
  /** ISO instant: answers are kept as plain data. */
  answeredAt: string;
}

/** Items that nobody has answered, or that were answered 'no' without a reason. */
export function unansweredItems(stop: SafetyStop, answers: readonly SafetyAnswer[]): SafetyItem[] {
  return ITEMS_OF_STOP[stop].filter((item) => {
    const answer = answers.findLast((each) => each.item === item);
    return !answer || (!answer.done && !answer.reason);
  });
}

/** True when the newest answer of the item is yes. */
export function isConfirmed(item: SafetyItem, answers: readonly SafetyAnswer[]): boolean {
  return answers.findLast((each) => each.item === item)?.done === true;
}
