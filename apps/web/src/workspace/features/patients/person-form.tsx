import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import formClasses from '../../ui/form/form.module.css';
import type { Form } from '../../ui/form/use-form.js';
import { Panel } from '../../ui/page.js';
import type { FieldGroup, FieldSpec, PersonForm } from './person-fields.js';

const SEXES = ['male', 'female', 'other', 'unknown'] as const;

/** The fields of a person, for registering and for editing. */
export function PersonFields({ form, groups }: { form: Form<PersonForm>; groups: readonly FieldGroup[] }) {
  const { t } = useTranslation('patients');
  return groups.map((group) => (
    <Panel key={group.title} title={t(`groups.${group.title}`)}>
      <div className={formClasses.grid}>
        {group.fields.map((field) => (
          <PersonField key={field.name} field={field} form={form} />
        ))}
      </div>
    </Panel>
  ));
}

function PersonField({ field, form }: { field: FieldSpec; form: Form<PersonForm> }) {
  const { t } = useTranslation('patients');
  const { t: ui } = useTranslation('ui');
  const label = t(`fields.${field.name}`);
  // on a clinic's device the browser must not offer the last patient's address
  const shared = { label, required: field.required ?? false, autoComplete: 'off', ...form.field(field.name) };
  switch (field.kind) {
    case 'tick':
      return <Checkbox className={formClasses.wide} label={label} {...form.tick(field.name)} />;
    case 'sex':
      return (
        <NativeSelect
          {...shared}
          description={t('fields.sexWhy')}
          data={[
            { value: '', label: t('fields.choose') },
            ...SEXES.map((sex) => ({ value: sex, label: ui(`sex.${sex}`) })),
          ]}
        />
      );
    default:
      return <TextInput {...shared} type={field.kind} />;
  }
}
