import { Button, NativeSelect, TextInput } from '@mantine/core';
import { NEEDLE_TYPES } from '@stipple/procedures/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import formClasses from '../../../ui/form/form.module.css';
import type { Form } from '../../../ui/form/use-form.js';
import { Panel } from '../../../ui/page.js';
import { NEEDLE_ROWS, type EndValues } from './end-values.js';

/** Needles that were used, with lot and expiry, and the count of what was thrown away. */
export function NeedlesPanel({ form }: { form: Form<EndValues> }) {
  const { t } = useTranslation('procedure');
  const [rows, setRows] = useState(1);
  return (
    <Panel
      title={t('close.needles')}
      actions={rows < NEEDLE_ROWS.length && <Button onClick={() => setRows(rows + 1)}>{t('close.addNeedle')}</Button>}
    >
      <div className={formClasses.stack}>
        {NEEDLE_ROWS.slice(0, rows).map((row) => (
          <div key={row} className={formClasses.grid}>
            <NativeSelect
              label={t('end.needleType')}
              data={NEEDLE_TYPES.map((type) => ({ value: type, label: t(`needleTypes.${type}`) }))}
              {...form.field(`needles.${row}.type`)}
            />
            <TextInput label={t('end.needles.0.count')} inputMode="numeric" {...form.field(`needles.${row}.count`)} />
            <TextInput
              label={t('end.needles.0.lotNumber')}
              autoComplete="off"
              {...form.field(`needles.${row}.lotNumber`)}
            />
            <TextInput label={t('end.needles.0.expiry')} type="date" {...form.field(`needles.${row}.expiry`)} />
          </div>
        ))}
        <div className={formClasses.grid}>
          <TextInput label={t('end.needlesCounted')} inputMode="numeric" {...form.field('needlesCounted')} />
        </div>
      </div>
    </Panel>
  );
}
