import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.js';
import type { Schema } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import formClasses from '../../ui/form/form.module.css';
import { patientKey } from '../../ui/patient/use-patient.js';
import { VISIT_STEPS, type OpenedVisit, type VisitStep } from '../../ui/patient/visits.js';
import { ActProblem } from '../../ui/states.js';

interface VisitDialogProps {
  patientId: string;
  onClose: () => void;
  onOpened: (visit: OpenedVisit) => void;
}

/** What the patient is to do at the kiosk; answers with the one-time code. */
export function VisitDialog({ patientId, onClose, onOpened }: VisitDialogProps) {
  const { t } = useTranslation('patients');
  const { t: ui } = useTranslation('ui');
  const [steps, setSteps] = useState<VisitStep[]>(['screening']);
  const open = useAct<Schema<'OpenVisitDto'>, OpenedVisit>({
    path: () => '/visits',
    refreshes: [[...patientKey(patientId), 'visits'], ['today']],
  });
  const toggle = (step: VisitStep, on: boolean): void =>
    setSteps((now) => VISIT_STEPS.filter((each) => (each === step ? on : now.includes(each))));
  return (
    <Dialog onClose={onClose} title={t('kiosk.openVisit')}>
      <div className={formClasses.stack}>
        <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
          <legend>{t('kiosk.steps')}</legend>
          {VISIT_STEPS.map((step) => (
            <Checkbox
              key={step}
              my="sm"
              label={ui(`visitSteps.${step}`)}
              description={t(`kiosk.stepText.${step}`)}
              checked={steps.includes(step)}
              onChange={(event) => toggle(step, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
        <ActProblem error={open.error} />
        {steps.length === 0 && <p>{t('kiosk.chooseStep')}</p>}
        <div className={formClasses.buttons}>
          <Button
            variant="filled"
            loading={open.isPending}
            disabled={steps.length === 0}
            onClick={() => void open.send({ patientId, steps }).then(onOpened, () => undefined)}
          >
            {t('kiosk.showCode')}
          </Button>
          <Button onClick={onClose}>{t('measurements.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
