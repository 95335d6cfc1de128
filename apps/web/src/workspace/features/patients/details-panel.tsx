import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { Panel } from '../../ui/page.js';
import type { Patient } from '../../ui/patient/types.js';
import { EDIT_GROUPS, type FieldSpec } from './person-fields.js';
import classes from './patient-page.module.css';

/** Who the patient is, in the groups of the form; what is not known is left out. */
export function DetailsPanel({ patient, action }: { patient: Patient; action: ReactNode }) {
  const { t } = useTranslation('patients');
  const textOf = useFieldText(patient);
  const groups = EDIT_GROUPS.map(({ title, fields }) => ({
    title,
    rows: fields.map((field) => ({ name: field.name, text: textOf(field) })).filter((row) => row.text !== ''),
  })).filter((group) => group.rows.length > 0);
  return (
    <Panel title={t('details.title')} actions={action}>
      {groups.map((group) => (
        <Fragment key={group.title}>
          <h3 className={classes.group}>{t(`groups.${group.title}`)}</h3>
          <dl className={classes.facts}>
            {group.rows.map((row) => (
              <Fragment key={row.name}>
                <dt>{t(`fields.${row.name}`)}</dt>
                <dd>
                  <bdi>{row.text}</bdi>
                </dd>
              </Fragment>
            ))}
          </dl>
        </Fragment>
      ))}
    </Panel>
  );
}

function useFieldText(patient: Patient): (field: FieldSpec) => string {
  const { t } = useTranslation('patients');
  const { t: ui } = useTranslation('ui');
  const clock = useClinicTime();
  return ({ name, kind }) => {
    const value = patient[name];
    if (kind === 'tick') return value ? t('edit.yes') : '';
    if (kind === 'sex') return ui(`sex.${patient.sex}`);
    if (typeof value !== 'string') return '';
    return kind === 'date' ? clock.date(value) : value;
  };
}
