import type { NoteContent } from '@stipple/procedures/domain';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { Panel } from '../../ui/page.js';
import { StatusChip } from '../../ui/status-chip.js';
import { Facts } from './facts.js';
import classes from './record.module.css';

/** How it ended: vitals, needles, aftercare, complications, and the gaps that the note states. */
export function NoteClosing({ content }: { content: NoteContent }) {
  const { t } = useTranslation('record');
  const clock = useClinicTime();
  const { signOut } = content;
  const { vitals, aftercare, machine } = signOut;
  return (
    <Panel title={t('closing.title')}>
      <Facts
        rows={[
          [
            t('closing.complications'),
            content.complications.length > 0
              ? content.complications.map((each) => `${each.code} (${each.severity})`).join(', ')
              : signOut.noComplications
                ? t('closing.none')
                : null,
          ],
          [
            t('closing.vitals'),
            t('closing.vitalsText', {
              systolic: vitals.systolicMmHg,
              diastolic: vitals.diastolicMmHg,
              pulse: vitals.pulsePerMinute,
            }),
          ],
          [
            t('closing.needles'),
            signOut.needles
              .map((needle) =>
                t('closing.needle', {
                  count: needle.count,
                  type: needle.type,
                  lot: needle.lotNumber,
                  expiry: clock.date(needle.expiry),
                }),
              )
              .join('; '),
          ],
          [t('closing.machine'), machine.name],
          [
            t('closing.aftercare'),
            t('closing.aftercareText', { version: aftercare.leafletVersion, name: aftercare.givenTo }),
          ],
          [t('closing.wash'), clock.date(content.washAllowedOn)],
          [t('closing.next'), signOut.nextSessionOn ? clock.date(signOut.nextSessionOn) : null],
          [t('closing.early'), signOut.stoppedEarlyReason],
        ]}
      />
      {content.remarks.length > 0 && (
        <ul className={classes.list}>
          {content.remarks
            .filter((remark) => remark.text)
            .map((remark) => (
              <li key={remark.id}>
                {clock.time(remark.occurredAt)} {remark.text}
              </li>
            ))}
        </ul>
      )}
      {content.gaps.length > 0 && (
        <p className={classes.gaps}>
          {content.gaps.map((gap, index) => (
            <StatusChip key={`${gap.code}-${index}`} tone="warn">
              {t(`gaps.${gap.code}`)}
            </StatusChip>
          ))}
        </p>
      )}
    </Panel>
  );
}
