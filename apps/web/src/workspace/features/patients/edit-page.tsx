import './texts.js';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteParam } from '../../ui/route-param.js';
import { ApiProblem } from '../../../shared/api/request.js';
import { get } from '../../api/api.js';
import type { Schema } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import { ConflictView, type ConflictRow } from '../../ui/conflict-view.js';
import { ErrorSummary } from '../../ui/form/error-summary.js';
import formClasses from '../../ui/form/form.module.css';
import { useForm } from '../../ui/form/use-form.js';
import { LinkButton } from '../../ui/link-button.js';
import { PatientFrame } from '../../ui/patient/patient-frame.js';
import type { Patient } from '../../ui/patient/types.js';
import { patientKey, patientQuery } from '../../ui/patient/use-patient.js';
import { EDIT_FIELDS, EDIT_GROUPS, formOf, personOf, type PersonForm } from './person-fields.js';
import { PersonFields } from './person-form.js';

/** Changes who the patient is; a version that somebody else saved in between is shown beside this one. */
export function EditPage() {
  const { t } = useTranslation('patients');
  const patientId = useRouteParam('patientId');
  return (
    <PatientFrame patientId={patientId} title={t('edit.title')}>
      {(patient) => <EditForm key={patient.id} patient={patient} />}
    </PatientFrame>
  );
}

function EditForm({ patient }: { patient: Patient }) {
  const { t } = useTranslation('patients');
  const form = useForm<PersonForm>(formOf(patient));
  const [base, setBase] = useState(patient);
  const [theirs, setTheirs] = useState<Patient | null>(null);
  const conflictRows = useConflictRows();
  const client = useQueryClient();
  const navigate = useNavigate();
  const edit = useAct<{ person: Schema<'UpdatePatientDto'>; version: number }, Patient>({
    method: 'PATCH',
    path: () => `/patients/${patient.id}`,
    body: ({ person }) => person,
    ifMatch: ({ version }) => version,
    refreshes: [patientKey(patient.id), ['patients']],
  });

  const saveOver = async (values: PersonForm, over: Patient): Promise<void> => {
    try {
      const saved = await edit.send({ person: personOf(values, EDIT_FIELDS), version: over.version });
      client.setQueryData(patientQuery(saved.id).queryKey, saved);
      await navigate({ to: `/patients/${saved.id}` });
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'VERSION_STALE') throw error;
      setTheirs(await get<Patient>(`/patients/${patient.id}`));
    }
  };
  const takeTheirs = (saved: Patient): void => {
    form.reset(formOf(saved));
    setBase(saved);
    setTheirs(null);
  };
  const keepMine = (saved: Patient): void => {
    setBase(saved);
    setTheirs(null);
    form.submit((values) => saveOver(values, saved))();
  };

  return (
    <form className={formClasses.stack} onSubmit={form.submit((values) => saveOver(values, base))} noValidate>
      <ErrorSummary form={form} />
      {theirs && (
        <ConflictView
          rows={conflictRows(form.values, formOf(theirs))}
          busy={form.busy}
          onKeepMine={() => keepMine(theirs)}
          onTakeTheirs={() => takeTheirs(theirs)}
        />
      )}
      <PersonFields form={form} groups={EDIT_GROUPS} />
      <div className={formClasses.buttons}>
        <Button type="submit" variant="filled" loading={form.busy}>
          {t('edit.save')}
        </Button>
        <LinkButton to={`/patients/${patient.id}`}>{t('edit.cancel')}</LinkButton>
      </div>
    </form>
  );
}

function useConflictRows(): (mine: PersonForm, theirs: PersonForm) => ConflictRow[] {
  const { t } = useTranslation('patients');
  const word = (value: string | boolean): string =>
    typeof value === 'string' ? value : value ? t('edit.yes') : t('edit.no');
  return (mine, theirs) =>
    EDIT_FIELDS.map(({ name }) => ({
      label: t(`fields.${name}`),
      mine: word(mine[name]),
      theirs: word(theirs[name]),
    }));
}
