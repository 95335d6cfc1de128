import type { FieldErrors } from '../../../ui/form/use-form.js';
import { scaledInteger } from '../../../ui/numbers.js';
import type { SessionDose } from '../session.js';
import type { DosePlan } from './use-dose-acts.js';

export const EMPTY_DOSE = {
  kind: 'injection',
  agent: 'lidocaine',
  percentThousandths: '1000',
  adrenalineDilution: '',
  volume: '',
  product: '',
  grams: '',
  area: '',
  minutes: '',
  skin: 'intact',
  zone: '',
  route: 'infiltration',
  drugLotNumber: '',
  drugExpiry: '',
  acknowledgement: '',
  overrideReason: '',
  secondLogin: '',
  secondPassword: '',
};

export type DoseForm = typeof EMPTY_DOSE;

const numberOf = (text: string): number | null => (text === '' ? null : Number(text));

/** What is asked of the meter; null while the form does not describe a dose yet. */
export function planOf(form: DoseForm): DosePlan | null {
  if (form.kind === 'topical') {
    const milligrams = scaledInteger(form.grams, 1000);
    const areaTenthsCm2 = scaledInteger(form.area, 10);
    if (form.product === '' || !milligrams || !areaTenthsCm2) return null;
    return {
      kind: 'topical',
      product: form.product,
      milligrams,
      areaTenthsCm2,
      minutes: scaledInteger(form.minutes, 1),
      skin: form.skin as 'intact',
    };
  }
  const volumeMicrolitres = scaledInteger(form.volume, 1000);
  const percentThousandths = numberOf(form.percentThousandths);
  if (!volumeMicrolitres || !percentThousandths) return null;
  return {
    kind: 'injection',
    agent: form.agent,
    percentThousandths,
    volumeMicrolitres,
    adrenalineDilution: numberOf(form.adrenalineDilution),
  };
}

/** The same dose again. */
export const planOfDose = (dose: SessionDose): DosePlan => ({
  kind: 'injection',
  agent: dose.agent,
  percentThousandths: dose.percentThousandths,
  volumeMicrolitres: dose.volumeMicrolitres,
  adrenalineDilution: dose.adrenalineDilution,
});

export const formOfDose = (dose: SessionDose): Partial<DoseForm> => ({
  agent: dose.agent,
  percentThousandths: String(dose.percentThousandths ?? ''),
  adrenalineDilution: String(dose.adrenalineDilution ?? ''),
  volume: dose.volumeMicrolitres == null ? '' : String(dose.volumeMicrolitres / 1000),
  route: dose.route ?? 'infiltration',
  drugLotNumber: dose.drugLotNumber ?? '',
  drugExpiry: dose.drugExpiry ?? '',
});

type Messages = Record<'volume' | 'grams' | 'area' | 'product' | 'lot' | 'expiry', string>;

/** What can be said without the server: the amounts, and the vial's lot and expiry. */
export function checkDose(form: DoseForm, messages: Messages): FieldErrors<DoseForm> {
  const amounts: FieldErrors<DoseForm> =
    form.kind === 'topical'
      ? {
          ...(form.product === '' && { product: messages.product }),
          ...(!scaledInteger(form.grams, 1000) && { grams: messages.grams }),
          ...(!scaledInteger(form.area, 10) && { area: messages.area }),
        }
      : { ...(!scaledInteger(form.volume, 1000) && { volume: messages.volume }) };
  return {
    ...amounts,
    ...(form.drugLotNumber.trim() === '' && { drugLotNumber: messages.lot }),
    ...(form.drugExpiry === '' && { drugExpiry: messages.expiry }),
  };
}
