import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { Panel } from '../../ui/page.js';
import type { Patient } from '../../ui/patient/types.js';
import { EDIT_FIELDS, type FieldSpec } from './person-fields.js';
import classes from './patient-page.module.css';

/** Who the patient is, in the words of the form; what is not known is left out. */
export function DetailsPanel({ patient, action }: { patient: Patient; action: ReactNode }) {
  const { t } = useTranslation('patients');
  const { t: ui } = useTranslation('ui');
  const clock = useClinicTime();
  const shown = ({ name, kind }: FieldSpec): string => {
    const value = patient[name];
    if (kind === 'tick') return value ? t('edit.yes') : '';
    if (kind === 'sex') return ui(`sex.${patient.sex}`);
    if (kind === 'date') return typeof value === 'string' ? clock.date(value) : '';
    return typeof value === 'string' ? value : '';
  };
  const rows = EDIT_FIELDS.map((field) => ({ name: field.name, text: shown(field) })).filter((row) => row.text !== '');
  return (
    <Panel title={t('details.title')} actions={action}>
      <dl className={classes.facts}>
        {rows.map((row) => (
          <div key={row.name} style={{ display: 'contents' }}>
            <dt>{t(`fields.${row.name}`)}</dt>
            <dd>
              <bdi>{row.text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
