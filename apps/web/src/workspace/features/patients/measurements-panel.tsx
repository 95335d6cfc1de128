import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import { useClinicTime } from '../../ui/clinic.js';
import { ErrorSummary } from '../../ui/form/error-summary.js';
import formClasses from '../../ui/form/form.module.css';
import { useForm, type FieldErrors } from '../../ui/form/use-form.js';
import { scaledInteger } from '../../ui/numbers.js';
import { Panel } from '../../ui/page.js';
import type { Measured, Patient } from '../../ui/patient/types.js';
import { patientKey } from '../../ui/patient/use-patient.js';
import classes from './patient-page.module.css';

/** Unit on screen and factor to the unit that is stored. */
const MEASURES = [
  { name: 'weightGrams', factor: 1000, decimals: 1 },
  { name: 'heightMillimetres', factor: 10, decimals: 1 },
  { name: 'systolicMmHg', factor: 1, decimals: 0 },
  { name: 'diastolicMmHg', factor: 1, decimals: 0 },
  { name: 'pulsePerMinute', factor: 1, decimals: 0 },
] as const;

type Name = (typeof MEASURES)[number]['name'];
type Entry = Record<Name, string>;

const EMPTY: Entry = {
  weightGrams: '',
  heightMillimetres: '',
  systolicMmHg: '',
  diastolicMmHg: '',
  pulsePerMinute: '',
};

interface MeasurementsPanelProps {
  patient: Patient;
  mayMeasure: boolean;
}

/** The latest of each measurement with its time, and a form for new ones; each entry is a row of its own. */
export function MeasurementsPanel({ patient, mayMeasure }: MeasurementsPanelProps) {
  const { t } = useTranslation('patients');
  const clock = useClinicTime();
  const [adding, setAdding] = useState(false);
  const latest: Partial<Record<Name, Measured | null>> = patient.latestMeasurements;
  return (
    <Panel
      title={t('measurements.title')}
      actions={mayMeasure && !adding && <Button onClick={() => setAdding(true)}>{t('measurements.add')}</Button>}
    >
      {adding && <MeasurementForm patientId={patient.id} onDone={() => setAdding(false)} />}
      <dl className={classes.facts}>
        {MEASURES.map(({ name, factor }) => {
          const measured = latest[name];
          return (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{t(`measurements.${name}`)}</dt>
              <dd>
                {measured ? (
                  <>
                    <strong>{t(`measurements.value.${name}`, { value: measured.value / factor })}</strong>{' '}
                    <span className={`${classes.soft} ${classes.taken}`}>{clock.dateTime(measured.takenAt)}</span>
                  </>
                ) : (
                  '—'
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Panel>
  );
}

function MeasurementForm({ patientId, onDone }: { patientId: string; onDone: () => void }) {
  const { t } = useTranslation('patients');
  const form = useForm<Entry>(EMPTY);
  const measure = useAct<Schema<'MeasurementDto'>>({
    path: () => `/patients/${patientId}/measurements`,
    refreshes: [patientKey(patientId)],
  });
  const numbers = (values: Entry) =>
    MEASURES.map(({ name, factor }) => ({
      name,
      text: values[name].trim(),
      value: scaledInteger(values[name], factor),
    }));
  const check = (values: Entry): FieldErrors<Entry> => {
    const entries = numbers(values);
    if (entries.every((entry) => entry.text === '')) return { weightGrams: t('measurements.nothing') };
    const wrong = entries.filter((entry) => entry.text !== '' && entry.value === null);
    return Object.fromEntries(wrong.map((entry) => [entry.name, t('measurements.notANumber')]));
  };
  const save = form.submit(async (values) => {
    const filled = numbers(values).filter((entry) => entry.text !== '');
    await measure.send(Object.fromEntries(filled.map((entry) => [entry.name, entry.value ?? 0])));
    onDone();
  }, check);
  return (
    <form className={formClasses.stack} onSubmit={save} noValidate>
      <ErrorSummary form={form} />
      <div className={formClasses.grid}>
        {MEASURES.map(({ name, decimals }) => (
          <TextInput
            key={name}
            label={t(`measurements.entry.${name}`)}
            inputMode={decimals > 0 ? 'decimal' : 'numeric'}
            autoComplete="off"
            {...form.field(name)}
          />
        ))}
      </div>
      <div className={formClasses.buttons}>
        <Button type="submit" variant="filled" loading={form.busy}>
          {t('measurements.save')}
        </Button>
        <Button onClick={onDone}>{t('measurements.cancel')}</Button>
      </div>
    </form>
  );
}
