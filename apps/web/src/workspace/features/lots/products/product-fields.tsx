import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { stockUnitOf } from '@stipple/traceability/domain';
import { useTranslation } from 'react-i18next';
import formClasses from '../../../ui/form/form.module.css';
import type { Form } from '../../../ui/form/use-form.js';
import { Panel } from '../../../ui/page.js';
import { KINDS, type ProductValues } from './product-values.js';
import classes from './products.module.css';

const LABEL_TICKS = ['sterile', 'singleUse', 'tattooUseStatement'] as const;
const CONTENT_TICKS = ['nickelWarning', 'chromiumViWarning', 'containsParabens'] as const;

interface Fields {
  form: Form<ProductValues>;
  /** Units and rules of its lots depend on the kind: it never changes. */
  kindFixed?: boolean;
}

/** The fields of a product in three groups: what it is, what the label says, what is in it. */
export function ProductFields({ form, kindFixed = false }: Fields) {
  return (
    <>
      <WhatItIs form={form} kindFixed={kindFixed} />
      <Label form={form} />
      <Contents form={form} />
    </>
  );
}

function WhatItIs({ form, kindFixed }: Fields) {
  const { t } = useTranslation('lots');
  const { t: ink } = useTranslation('ink');
  const field = (name: keyof ProductValues & string) => ({ autoComplete: 'off', ...form.field(name) });
  return (
    <Panel title={t('product.groups.what')}>
      <div className={`${formClasses.grid} ${classes.grid}`}>
        <NativeSelect
          label={t('product.kind')}
          description={kindFixed ? t('product.kindFixed') : undefined}
          disabled={kindFixed}
          data={KINDS.map((kind) => ({ value: kind, label: ink(`kinds.${kind}`) }))}
          {...form.field('kind')}
        />
        <TextInput label={t('product.name')} required maxLength={120} {...field('name')} />
        <TextInput label={t('product.shadeName')} maxLength={80} {...field('shadeName')} />
        <TextInput label={t('product.maker')} required maxLength={120} {...field('maker')} />
        <TextInput label={t('product.supplier')} required maxLength={120} {...field('supplier')} />
        <TextInput label={t('product.responsiblePerson')} maxLength={200} {...field('responsiblePerson')} />
      </div>
    </Panel>
  );
}

function Label({ form }: Fields) {
  const { t } = useTranslation('lots');
  const pieces = stockUnitOf(form.values.kind) === 'piece';
  const field = (name: keyof ProductValues & string) => ({ autoComplete: 'off', ...form.field(name) });
  return (
    <Panel title={t('product.groups.label')}>
      <div className={`${formClasses.grid} ${classes.grid}`}>
        <TextInput
          label={t('product.gtin')}
          description={t('product.gtinHint')}
          inputMode="numeric"
          maxLength={14}
          {...field('gtin')}
        />
        <TextInput
          label={pieces ? t('product.pieces') : t('product.millilitres')}
          inputMode={pieces ? 'numeric' : 'decimal'}
          {...field('usualContent')}
        />
        <TextInput
          label={t('product.daysAfterOpening')}
          description={t('product.daysHint')}
          inputMode="numeric"
          {...field('daysAfterOpening')}
        />
      </div>
      <div className={classes.ticks}>
        {LABEL_TICKS.map((name) => (
          <Checkbox key={name} className={classes.tick} label={t(`product.${name}`)} {...form.tick(name)} />
        ))}
      </div>
    </Panel>
  );
}

function Contents({ form }: Fields) {
  const { t } = useTranslation('lots');
  const field = (name: keyof ProductValues & string) => ({ autoComplete: 'off', ...form.field(name) });
  return (
    <Panel title={t('product.groups.safety')}>
      <div className={classes.ticks}>
        {CONTENT_TICKS.map((name) => (
          <Checkbox key={name} className={classes.tick} label={t(`product.${name}`)} {...form.tick(name)} />
        ))}
      </div>
      <div className={`${formClasses.grid} ${classes.grid}`}>
        <Textarea label={t('product.pigments')} description={t('product.pigmentsHint')} {...field('pigments')} />
        <Textarea
          label={t('product.ingredients')}
          description={t('product.ingredientsHint')}
          {...field('ingredients')}
        />
        <TextInput
          label={t('product.allowedRegions')}
          description={t('product.regionsHint')}
          {...field('allowedRegions')}
        />
        <TextInput label={t('product.storageMin')} inputMode="text" {...field('storageMinTenthsCelsius')} />
        <TextInput label={t('product.storageMax')} inputMode="text" {...field('storageMaxTenthsCelsius')} />
      </div>
    </Panel>
  );
}
