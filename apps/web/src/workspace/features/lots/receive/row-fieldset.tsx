import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import formClasses from '../../../ui/form/form.module.css';
import { productName } from '../../../ui/ink/names.js';
import { asksFor, isPieces, usualContent, type RowField } from './receipt.js';
import type { ReadRow, Receipt } from './use-receipt.js';
import { rowFieldId, type Saving } from './use-save.js';
import classes from './receive.module.css';

interface RowFieldsetProps {
  row: ReadRow;
  receipt: Receipt;
  saving: Saving;
}

/** What the label does not say, how many, and how much is in each. */
export function RowFieldset({ row, receipt, saving }: RowFieldsetProps) {
  const { t } = useTranslation('lots');
  const { facts, fields } = row;
  const asks = asksFor(facts);
  const pieces = isPieces(facts.product);
  const field = (name: RowField) => ({
    id: rowFieldId(row.id, name),
    name: `${name}-${row.id}`,
    autoComplete: 'off',
    value: fields[name] ?? usualContent(facts.product),
    error: saving.errors[rowFieldId(row.id, name)],
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLSelectElement>) => {
      receipt.change(row.id, { [name]: event.currentTarget.value });
      saving.forget(rowFieldId(row.id, name));
    },
  });
  return (
    <div className={`${formClasses.grid} ${classes.grid}`}>
      {asks.product && (
        <NativeSelect
          label={t('row.product')}
          required
          data={[
            { value: '', label: t('row.chooseProduct') },
            ...receipt.products.map((product) => ({
              value: product.id,
              label: `${productName(product.name, product.shadeName)} (${product.maker})`,
            })),
          ]}
          {...field('productId')}
        />
      )}
      {asks.lotNumber && (
        <TextInput
          label={t('row.lotNumber')}
          description={facts.lotNumber === null ? undefined : t('row.lotCompare')}
          required
          spellCheck={false}
          autoCapitalize="none"
          maxLength={20}
          {...field('lotNumber')}
        />
      )}
      {asks.expiry && (
        <TextInput
          type="date"
          label={t('row.expiry')}
          description={t('row.expiryHint')}
          required
          {...field('expiry')}
        />
      )}
      <TextInput label={t('row.units')} inputMode="numeric" required {...field('units')} />
      <TextInput
        label={pieces ? t('row.pieces') : t('row.millilitres')}
        inputMode={pieces ? 'numeric' : 'decimal'}
        required
        {...field('content')}
      />
      <TextInput label={t('row.batch')} maxLength={40} spellCheck={false} {...field('batch')} />
    </div>
  );
}
