import { SIGN_OUT_ITEMS, type NeedleType, type SignOutItem } from '@stipple/procedures/domain';
import type { Schema } from '../../../api/schema.js';
import { scaledInteger } from '../../../ui/numbers.js';
import type { CheckAnswer } from '../check-item.js';

/** The sign-out as a flat form: names are the paths of the request, so that the server's field errors find their field. */
export const NEEDLE_ROWS = [0, 1, 2] as const;

const needles = Object.fromEntries(
  NEEDLE_ROWS.flatMap((row) => [
    [`needles.${row}.type`, '3RL'],
    [`needles.${row}.count`, row === 0 ? '1' : ''],
    [`needles.${row}.lotNumber`, ''],
    [`needles.${row}.expiry`, ''],
  ]),
) as Record<string, string>;

export const EMPTY_END = {
  needlesCounted: '1',
  'machine.name': '',
  'machine.cyclesPerSecond': '',
  'machine.tenthsVolt': '',
  'machine.needleDepthMicrometres': '',
  'vitals.systolicMmHg': '',
  'vitals.diastolicMmHg': '',
  'vitals.pulsePerMinute': '',
  'vitals.oxygenSaturationPercent': '',
  'aftercare.leafletVersion': '1',
  'aftercare.language': 'en',
  'aftercare.givenTo': '',
  'aftercare.explainedInPerson': false,
  'aftercare.emergencyContactGiven': false,
  noComplications: false,
  stoppedEarlyReason: '',
  nextSessionOn: '',
  ...needles,
};

export type EndValues = Record<string, string | boolean> & typeof EMPTY_END;
export type SignOutAnswers = Partial<Record<SignOutItem, CheckAnswer>>;

export type ComplicationEntry = Schema<'RecordComplicationDto'>;

const text = (value: string | boolean | undefined): string => (typeof value === 'string' ? value.trim() : '');
const whole = (value: string | boolean | undefined, factor = 1): number | null => scaledInteger(text(value), factor);

/** Needle rows that say anything. */
export const usedNeedles = (values: EndValues): number[] =>
  NEEDLE_ROWS.filter((row) => row === 0 || text(values[`needles.${row}.lotNumber`]) !== '');

/** The request body, amounts in the small units that are stored. */
export function endBody(
  values: EndValues,
  answers: SignOutAnswers,
  complications: ComplicationEntry[],
  occurredAt: string,
): Schema<'EndSessionDto'> {
  return {
    occurredAt,
    answers: SIGN_OUT_ITEMS.map((item) => ({
      item,
      done: answers[item]?.done ?? false,
      reason: answers[item]?.reason.trim() || null,
    })),
    noComplications: values.noComplications,
    complications,
    needles: usedNeedles(values).map((row) => ({
      type: text(values[`needles.${row}.type`]) as NeedleType,
      count: whole(values[`needles.${row}.count`]) ?? 0,
      lotNumber: text(values[`needles.${row}.lotNumber`]),
      expiry: text(values[`needles.${row}.expiry`]),
    })),
    needlesCounted: whole(values.needlesCounted) ?? 0,
    machine: {
      name: text(values['machine.name']),
      cyclesPerSecond: whole(values['machine.cyclesPerSecond']),
      tenthsVolt: whole(values['machine.tenthsVolt'], 10),
      needleDepthMicrometres: whole(values['machine.needleDepthMicrometres'], 1000),
    },
    vitals: {
      systolicMmHg: whole(values['vitals.systolicMmHg']) ?? 0,
      diastolicMmHg: whole(values['vitals.diastolicMmHg']) ?? 0,
      pulsePerMinute: whole(values['vitals.pulsePerMinute']) ?? 0,
      oxygenSaturationPercent: whole(values['vitals.oxygenSaturationPercent']),
    },
    aftercare: {
      leafletVersion: text(values['aftercare.leafletVersion']),
      language: text(values['aftercare.language']),
      givenTo: text(values['aftercare.givenTo']),
      explainedInPerson: values['aftercare.explainedInPerson'],
      emergencyContactGiven: values['aftercare.emergencyContactGiven'],
    },
    stoppedEarlyReason: text(values.stoppedEarlyReason) || null,
    nextSessionOn: text(values.nextSessionOn) || null,
  };
}

const NEEDED = [
  'needlesCounted',
  'needles.0.count',
  'needles.0.lotNumber',
  'needles.0.expiry',
  'machine.name',
  'vitals.systolicMmHg',
  'vitals.diastolicMmHg',
  'vitals.pulsePerMinute',
  'aftercare.leafletVersion',
  'aftercare.language',
  'aftercare.givenTo',
] as const;

export const missingFields = (values: EndValues): string[] => NEEDED.filter((name) => text(values[name]) === '');

/** Items that nobody has answered, or answered 'no' without a reason. */
export const unansweredSignOut = (answers: SignOutAnswers): SignOutItem[] =>
  SIGN_OUT_ITEMS.filter((item) => {
    const answer = answers[item];
    return !answer || (!answer.done && answer.reason.trim() === '');
  });
