import type { NoteContent } from '@stipple/procedures/domain';
import { microlitresAsMl } from '@stipple/procedures/domain';
import type { ScalpZone } from '@stipple/kernel';
import { useTranslation } from 'react-i18next';
import { ScalpMap } from '../../ui/clinical/scalp-map.js';
import type { ZoneStatus } from '../../ui/clinical/scalp-zone.js';
import { useClinicTime } from '../../ui/clinic.js';
import { Panel } from '../../ui/page.js';
import { RecordTable } from './record-table.js';
import classes from './record.module.css';

/** Zones and passes on the map, and every cap with the lots in it. */
export function NoteInk({ content }: { content: NoteContent }) {
  const { t } = useTranslation('record');
  const { t: ui } = useTranslation('ui');
  const clock = useClinicTime();
  const planned: readonly string[] = content.session.plannedZones;
  const statuses = Object.fromEntries(
    content.zones.map(({ zone, passes }): [ScalpZone, ZoneStatus] => [
      zone,
      { state: passes > 0 ? 'done' : planned.includes(zone) ? 'planned' : 'outside-plan', passes },
    ]),
  );
  const numberOf = new Map(content.caps.map((cap, index) => [cap.capId, index + 1]));
  return (
    <Panel title={t('ink.title')}>
      <div className={classes.ink}>
        <div className={classes.map}>
          <ScalpMap zones={statuses} />
        </div>
        <RecordTable
          caption={t('ink.caps')}
          head={[t('ink.cap'), t('ink.product'), t('ink.lot'), t('ink.expiry'), t('ink.volume'), t('ink.zones')]}
          rows={content.caps.flatMap((cap) =>
            cap.portions.map((portion, index) => ({
              key: `${cap.capId}-${index}`,
              cells: [
                numberOf.get(cap.capId),
                [portion.productName, portion.shadeName].filter(Boolean).join(', '),
                <bdi key="lot" className="st-mono">
                  {portion.lotNumber}
                </bdi>,
                portion.expiry ? clock.date(portion.expiry) : '—',
                microlitresAsMl(portion.volumeMicrolitres),
                content.zones
                  .filter((zone) => zone.capIds.includes(cap.capId))
                  .map((zone) => ui(`zones.${zone.zone}.name`))
                  .join(', '),
              ],
            })),
          )}
        />
      </div>
    </Panel>
  );
}
