import { Checkbox, PasswordInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import formClasses from '../../../ui/form/form.module.css';
import type { Form } from '../../../ui/form/use-form.js';
import type { DoseForm } from './dose-form.js';

interface OverrideFieldsProps {
  form: Form<DoseForm>;
  alreadyGiven: boolean;
  onAlreadyGiven: (given: boolean) => void;
}

/** For a dose that the meter refuses but that is in the patient: it is recorded, with reason and second signature now or later. */
export function OverrideFields({ form, alreadyGiven, onAlreadyGiven }: OverrideFieldsProps) {
  const { t } = useTranslation('procedure');
  return (
    <>
      <Checkbox
        label={t('dose.alreadyGiven')}
        description={t('dose.alreadyGivenHint')}
        checked={alreadyGiven}
        onChange={(event) => onAlreadyGiven(event.currentTarget.checked)}
      />
      {alreadyGiven && (
        <div className={formClasses.grid}>
          <Textarea
            className={formClasses.wide}
            rows={2}
            label={t('dose.overrideReason')}
            {...form.field('overrideReason')}
          />
          <TextInput label={t('dose.secondLogin')} autoComplete="off" {...form.field('secondLogin')} />
          <PasswordInput label={t('dose.secondPassword')} autoComplete="off" {...form.field('secondPassword')} />
        </div>
      )}
    </>
  );
}
