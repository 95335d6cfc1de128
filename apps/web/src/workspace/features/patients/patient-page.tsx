import './texts.js';
import { useTranslation } from 'react-i18next';
import { useRouteParam } from '../../ui/route-param.js';
import { useMay } from '../../ui/clinic.js';
import { LinkButton } from '../../ui/link-button.js';
import { PatientFrame } from '../../ui/patient/patient-frame.js';
import type { Patient } from '../../ui/patient/types.js';
import { AllergiesPanel } from './allergies-panel.js';
import { ConsentsPanel } from './consents-panel.js';
import { DetailsPanel } from './details-panel.js';
import { DocumentsPanel } from './documents-panel.js';
import { KioskPanel } from './kiosk-panel.js';
import { MeasurementsPanel } from './measurements-panel.js';
import { NextSteps } from './next-steps.js';
import classes from './patient-page.module.css';
import { SafetyPanel } from './safety-panel.js';
import { SessionsPanel } from './sessions-panel.js';

/** One patient: what stands in the way first, then what is next, then the record. */
export function PatientPage() {
  const patientId = useRouteParam('patientId');
  return <PatientFrame patientId={patientId}>{(patient) => <PatientContent patient={patient} />}</PatientFrame>;
}

function PatientContent({ patient }: { patient: Patient }) {
  const { t } = useTranslation('patients');
  const mayEdit = useMay('patients.edit');
  const mayMeasure = useMay('patients.measure');
  const clinical = useMay('screening.read');
  const mayOpenVisit = useMay('visits.open');
  const mayReadConsents = useMay('consent.read');
  const mayReadSessions = useMay('sessions.read');
  const mayReadDocuments = useMay('documents.read');
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        {clinical && <NextSteps patient={patient} />}
        {clinical && <SafetyPanel patient={patient} />}
        {mayReadConsents && <ConsentsPanel patientId={patient.id} />}
        {mayReadSessions && <SessionsPanel patientId={patient.id} />}
        {mayReadDocuments && <DocumentsPanel patientId={patient.id} />}
      </div>
      <div className={classes.column}>
        {mayOpenVisit && <KioskPanel patientId={patient.id} />}
        <MeasurementsPanel patient={patient} mayMeasure={mayMeasure} />
        <AllergiesPanel patient={patient} mayRecord={mayMeasure} />
        <DetailsPanel
          patient={patient}
          action={mayEdit && <LinkButton to={`/patients/${patient.id}/edit`}>{t('details.edit')}</LinkButton>}
        />
      </div>
    </div>
  );
}
