import type { ScalpZone } from '@stipple/kernel';
import { SCALP_ZONES } from '@stipple/kernel';
import { useTranslation } from 'react-i18next';
import { ScalpMap } from '../../../ui/clinical/scalp-map.js';
import type { ZoneStatus } from '../../../ui/clinical/scalp-zone.js';
import classes from './zone-choice.module.css';

interface ZoneChoiceProps {
  id: string;
  zones: ScalpZone[];
  onChange: (zones: ScalpZone[]) => void;
  error?: string | undefined;
}

/** Zones by tap on the map; the list beside it says the same in words. */
export function ZoneChoice({ id, zones, onChange, error }: ZoneChoiceProps) {
  const { t } = useTranslation('procedure');
  const { t: ui } = useTranslation('ui');
  const statuses = Object.fromEntries(
    SCALP_ZONES.map((zone): [ScalpZone, ZoneStatus] => [
      zone,
      { state: zones.includes(zone) ? 'planned' : 'outside-plan', passes: 0 },
    ]),
  );
  const toggle = (zone: ScalpZone): void =>
    onChange(SCALP_ZONES.filter((each) => (each === zone) !== zones.includes(each)));
  return (
    <div className={classes.choice} id={id} tabIndex={-1}>
      <div className={classes.map}>
        <ScalpMap zones={statuses} onSelect={toggle} chosen={zones} />
      </div>
      <div>
        {error && (
          <p className={classes.error}>
            <span aria-hidden="true">✕ </span>
            {error}
          </p>
        )}
        <p className={classes.hint}>{t('plan.zonesHint')}</p>
        <p role="status">
          {zones.length === 0 ? t('plan.noZones') : zones.map((zone) => ui(`zones.${zone}.name`)).join(', ')}
        </p>
      </div>
    </div>
  );
}
