import { useTranslation } from 'react-i18next';
import type { SessionDose } from './session.js';

/** Small units as people read them; the stored integers stay what they are. */
const decimal = (value: number, perUnit: number): string => String(value / perUnit);

export const asMillilitres = (microlitres: number): string => `${decimal(microlitres, 1000)} ml`;
export const asMilligrams = (micrograms: number): string => `${decimal(micrograms, 1000)} mg`;
export const asPercent = (thousandths: number): string => `${decimal(thousandths, 1000)} %`;
export const asMicrograms = (nanograms: number): string => `${decimal(nanograms, 1000)} µg`;

type Given = Pick<
  SessionDose,
  'kind' | 'agent' | 'percentThousandths' | 'adrenalineDilution' | 'volumeMicrolitres' | 'milligrams'
>;

/** 'Lidocaine 1 % with adrenaline 1:200000, 4 ml' */
export function useDoseWords(): (dose: Given) => string {
  const { t } = useTranslation('procedure');
  return (dose) => {
    const agent = agentName(dose.agent);
    const parts = [
      dose.percentThousandths == null ? agent : `${agent} ${asPercent(dose.percentThousandths)}`,
      ...(dose.adrenalineDilution ? [t('dose.withAdrenaline', { dilution: dose.adrenalineDilution })] : []),
    ];
    const amount =
      dose.volumeMicrolitres != null
        ? asMillilitres(dose.volumeMicrolitres)
        : dose.milligrams != null
          ? `${dose.milligrams / 1000} g`
          : '';
    return amount === '' ? parts.join(' ') : `${parts.join(' ')}, ${amount}`;
  };
}

/** International non-proprietary names need no translation, only a capital. */
export const agentName = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
