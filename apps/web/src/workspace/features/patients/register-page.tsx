import './texts.js';
import { Button, Checkbox } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../shared/api/request.js';
import type { Schema } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import { ErrorSummary } from '../../ui/form/error-summary.js';
import formClasses from '../../ui/form/form.module.css';
import { useForm, type FieldErrors } from '../../ui/form/use-form.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import type { Patient } from '../../ui/patient/types.js';
import { patientQuery } from '../../ui/patient/use-patient.js';
import { DuplicatesPanel } from './duplicates-panel.js';
import { emptyPerson, FIELD_GROUPS, personOf, REGISTER_FIELDS, type PersonForm } from './person-fields.js';
import { PersonFields } from './person-form.js';
import { useDuplicates } from './use-duplicates.js';

/** Registers a patient. Likely duplicates show while typing; saving past one needs a tick that says so. */
export function RegisterPage() {
  const { t } = useTranslation('patients');
  const form = useForm<PersonForm>(emptyPerson());
  const duplicates = useDuplicates(form.values);
  const [noneOfThem, setNoneOfThem] = useState(false);
  const register = useAct<Schema<'RegisterPatientDto'>, Patient>({
    path: () => '/patients',
    refreshes: [['patients']],
  });
  const navigate = useNavigate();
  const client = useQueryClient();
  const likely = duplicates.items.filter((each) => each.likelihood === 'likely');

  const check = (values: PersonForm): FieldErrors<PersonForm> => {
    const missing = REGISTER_FIELDS.filter((field) => field.required && values[field.name] === '');
    return Object.fromEntries(missing.map((field) => [field.name, t(`missing.${field.name as 'familyName'}`)]));
  };
  const save = form.submit(async (values) => {
    try {
      const seen = noneOfThem ? duplicates.items.map((each) => each.patient.id) : [];
      const patient = await register.send({ ...personOf(values, REGISTER_FIELDS), duplicatesSeen: seen });
      client.setQueryData(patientQuery(patient.id).queryKey, patient);
      await navigate({ to: `/patients/${patient.id}` });
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'PATIENT_LIKELY_DUPLICATE') await duplicates.refetch();
      throw error;
    }
  }, check);

  return (
    <Page title={t('register.title')} intro={t('register.intro')}>
      <form className={formClasses.stack} onSubmit={save} noValidate>
        <ErrorSummary form={form} />
        <PersonFields form={form} groups={FIELD_GROUPS} />
        <DuplicatesPanel items={duplicates.items} />
        {likely.length > 0 && (
          <Checkbox
            label={t('register.noneOfThem')}
            checked={noneOfThem}
            onChange={(event) => setNoneOfThem(event.currentTarget.checked)}
          />
        )}
        <div className={formClasses.buttons}>
          <Button type="submit" variant="filled" loading={form.busy}>
            {t('register.save')}
          </Button>
          <LinkButton to="/patients">{t('register.cancel')}</LinkButton>
        </div>
      </form>
    </Page>
  );
}
