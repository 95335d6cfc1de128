import type { NoteContent } from '@stipple/procedures/domain';
import { gramsAsKg, millimetresAsCm, secondsAsHours } from '@stipple/procedures/domain';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { Panel } from '../../ui/page.js';
import { Facts } from './facts.js';

/** Who, when, and what was found before the first needle. */
export function NoteOpening({ content }: { content: NoteContent }) {
  const { t } = useTranslation('record');
  const { t: ui } = useTranslation('ui');
  const clock = useClinicTime();
  const { session, staff, start } = content;
  const allergies = start.allergies.map(
    (allergy) => allergy.substance ?? ui(`allergyKinds.${allergy.kind as 'other'}`),
  );
  return (
    <Panel title={t('opening.title')}>
      <Facts
        rows={[
          [t('opening.doctor'), staff.doctor.name],
          [t('opening.operator'), staff.operator.name],
          [t('opening.second'), start.secondPerson],
          [t('opening.room'), session.room],
          [t('opening.started'), clock.dateTime(session.startedAt)],
          [t('opening.ended'), clock.dateTime(session.endedAt)],
          [t('opening.working'), secondsAsHours(content.workingSeconds)],
          [t('opening.zones'), session.plannedZones.map((zone) => ui(`zones.${zone}.name`)).join(', ')],
          [
            t('opening.vitals'),
            t('opening.vitalsText', {
              systolic: start.vitals.systolicMmHg,
              diastolic: start.vitals.diastolicMmHg,
              pulse: start.vitals.pulsePerMinute,
              weight: gramsAsKg(start.vitals.weightGrams),
              height: millimetresAsCm(start.vitals.heightMillimetres),
            }),
          ],
          [t('opening.allergies'), allergies.join(', ')],
          [t('opening.consents'), start.consents.map((consent) => consent.code).join(', ')],
          [t('opening.screening'), clock.dateTime(start.screening.submittedAt)],
        ]}
      />
    </Panel>
  );
}
