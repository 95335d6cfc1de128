import '../texts.js';
import { useTranslation } from 'react-i18next';
import { useRouteParam } from '../../../ui/route-param.js';
import { PatientFrame } from '../../../ui/patient/patient-frame.js';
import { PlanForm } from './plan-form.js';

/** Plans a session: zones, ink, people. Starting it is another page, with its own checks. */
export function PlanPage() {
  const { t } = useTranslation('procedure');
  const patientId = useRouteParam('patientId');
  return (
    <PatientFrame patientId={patientId} title={t('plan.title')}>
      {() => <PlanForm patientId={patientId} />}
    </PatientFrame>
  );
}
