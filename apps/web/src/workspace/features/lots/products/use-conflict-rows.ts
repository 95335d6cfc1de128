import { useTranslation } from 'react-i18next';
import type { ConflictRow } from '../../../ui/conflict-view.js';
import type { ProductValues } from './product-values.js';

/** Labels of the fields whose text stands under another key than their name. */
const LABELS = {
  usualContent: 'millilitres',
  storageMinTenthsCelsius: 'storageMin',
  storageMaxTenthsCelsius: 'storageMax',
} as const;

const labelKey = (name: string): 'name' => (LABELS[name as keyof typeof LABELS] ?? name) as 'name';

/** Both versions of a product, field by field, in words. */
export function useConflictRows(): (mine: ProductValues, theirs: ProductValues) => ConflictRow[] {
  const { t } = useTranslation('lots');
  const word = (value: string | boolean | undefined): string =>
    typeof value === 'boolean' ? (value ? t('product.yes') : t('product.no')) : (value ?? '');
  return (mine, theirs) =>
    Object.keys(mine).map((name) => ({
      label: t(`product.${labelKey(name)}`),
      mine: word(mine[name]),
      theirs: word(theirs[name]),
    }));
}
