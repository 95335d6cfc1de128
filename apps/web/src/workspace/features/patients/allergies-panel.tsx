import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import { useClinicTime } from '../../ui/clinic.js';
import { ErrorSummary } from '../../ui/form/error-summary.js';
import formClasses from '../../ui/form/form.module.css';
import { useForm } from '../../ui/form/use-form.js';
import { Panel } from '../../ui/page.js';
import { ALLERGY_KINDS, type AllergyKind, type Patient } from '../../ui/patient/types.js';
import { patientKey } from '../../ui/patient/use-patient.js';
import { EmptyState } from '../../ui/states.js';
import classes from './patient-page.module.css';

interface AllergiesPanelProps {
  patient: Patient;
  mayRecord: boolean;
}

/** Allergy statements; 'none known' is one too, silence is not. */
export function AllergiesPanel({ patient, mayRecord }: AllergiesPanelProps) {
  const { t } = useTranslation('patients');
  const { t: ui } = useTranslation('ui');
  const clock = useClinicTime();
  const [adding, setAdding] = useState(false);
  return (
    <Panel
      title={t('allergies.title')}
      tone={patient.allergies.length === 0 ? 'warn' : undefined}
      actions={mayRecord && !adding && <Button onClick={() => setAdding(true)}>{t('allergies.add')}</Button>}
    >
      {adding && <AllergyForm patientId={patient.id} onDone={() => setAdding(false)} />}
      {patient.allergies.length === 0 && (
        <EmptyState title={t('allergies.notAsked')} text={t('allergies.notAskedText')} />
      )}
      <ul className={classes.list}>
        {patient.allergies.map((allergy) => (
          <li key={allergy.id} className={classes.row}>
            <span className={classes.main}>
              <strong>{allergy.substance ?? ui(`allergyKinds.${allergy.kind}`)}</strong>
              {allergy.substance && <> ({ui(`allergyKinds.${allergy.kind}`)})</>}
              {allergy.reaction && <span className={`${classes.soft} ${classes.block}`}>{allergy.reaction}</span>}
            </span>
            <span className={classes.soft}>{clock.day(allergy.recordedAt)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function AllergyForm({ patientId, onDone }: { patientId: string; onDone: () => void }) {
  const { t } = useTranslation('patients');
  const { t: ui } = useTranslation('ui');
  const form = useForm({ kind: 'none-known', substance: '', reaction: '' });
  const record = useAct<Schema<'AllergyDto'>>({
    path: () => `/patients/${patientId}/allergies`,
    refreshes: [patientKey(patientId)],
  });
  const none = form.values.kind === 'none-known';
  const save = form.submit(
    async ({ kind, substance, reaction }) => {
      await record.send({
        kind: kind as AllergyKind,
        substance: none ? null : substance.trim() || null,
        reaction: none ? null : reaction.trim() || null,
      });
      onDone();
    },
    ({ kind, substance }) =>
      kind !== 'none-known' && substance.trim() === '' ? { substance: t('allergies.substanceMissing') } : {},
  );
  return (
    <form className={formClasses.stack} onSubmit={save} noValidate>
      <ErrorSummary form={form} />
      <NativeSelect
        label={t('allergies.kind')}
        data={ALLERGY_KINDS.map((kind) => ({ value: kind, label: ui(`allergyKinds.${kind}`) }))}
        {...form.field('kind')}
      />
      {!none && (
        <>
          <TextInput label={t('allergies.substance')} autoComplete="off" {...form.field('substance')} />
          <TextInput label={t('allergies.reaction')} autoComplete="off" {...form.field('reaction')} />
        </>
      )}
      <div className={formClasses.buttons}>
        <Button type="submit" variant="filled" loading={form.busy}>
          {t('allergies.save')}
        </Button>
        <Button onClick={onDone}>{t('measurements.cancel')}</Button>
      </div>
    </form>
  );
}
