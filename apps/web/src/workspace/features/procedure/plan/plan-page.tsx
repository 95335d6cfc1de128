import '../texts.js';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PatientFrame } from '../../../ui/patient/patient-frame.js';
import { PlanForm } from './plan-form.js';

/** Plans a session: zones, ink, people. Starting it is another page, with its own checks. */
export function PlanPage() {
  const { t } = useTranslation('procedure');
  const { patientId = '' } = useParams({ strict: false });
  return (
    <PatientFrame patientId={patientId} title={t('plan.title')}>
      {() => <PlanForm patientId={patientId} />}
    </PatientFrame>
  );
}
