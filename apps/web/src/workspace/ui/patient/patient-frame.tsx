import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../page.js';
import { FailedPage } from '../route-states.js';
import { PageSkeleton } from '../states.js';
import { useMay } from '../clinic.js';
import classes from './patient-frame.module.css';
import { consentsQuery, isProcedureConsentValid } from './consents.js';
import { PatientBanner } from './patient-banner.js';
import type { Patient } from './types.js';
import { bannerPatient, usePatient } from './use-patient.js';

interface PatientFrameProps {
  patientId: string;
  /** Title of the page under the patient; without it the patient's name is the heading. */
  title?: string;
  actions?: ReactNode;
  children: (patient: Patient) => ReactNode;
}

/** A page about one patient: the banner stays in view, whatever the content does. */
export function PatientFrame({ patientId, title, actions, children }: PatientFrameProps) {
  const { t } = useTranslation('ui');
  const { data: patient, error, refetch } = usePatient(patientId);
  const mayReadConsents = useMay('consent.read');
  const consents = useQuery({ ...consentsQuery(patientId), enabled: mayReadConsents });
  usePageTitle(title ?? (patient ? `${patient.familyName}, ${patient.givenName}` : t('banner.label')));

  if (error && !patient) return <FailedPage error={error} onRetry={() => void refetch()} />;
  if (!patient) return <PageSkeleton />;
  return (
    <>
      <div className={classes.sticky}>
        <PatientBanner
          patient={bannerPatient(patient, (kind) => t(`allergyKinds.${kind}`))}
          consentValid={consents.data && isProcedureConsentValid(consents.data)}
          heading={title === undefined}
        />
      </div>
      <div className={classes.content}>
        {title && (
          <div className={classes.header}>
            <h1 className={classes.title}>{title}</h1>
            {actions && <div className={classes.actions}>{actions}</div>}
          </div>
        )}
        {children(patient)}
      </div>
    </>
  );
}
