import './texts.js';
import type { StockUnit } from '@stipple/traceability/domain';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** '12.5 ml' of 12500 microlitres, '20 pieces' of 20: stock in the words of a person, exactly. */
export function useAmount(): (amount: number, unit: StockUnit) => string {
  const { t, i18n } = useTranslation('ink');
  return useCallback(
    (amount, unit) => {
      const number = new Intl.NumberFormat(i18n.language === 'en' ? 'en-GB' : i18n.language, {
        maximumFractionDigits: 3,
      });
      return unit === 'microlitre'
        ? t('amount.millilitres', { amount: number.format(amount / 1000) })
        : t('amount.pieces', { count: amount, amount: number.format(amount) });
    },
    [t, i18n.language],
  );
}
