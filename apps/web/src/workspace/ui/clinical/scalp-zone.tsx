import type { ScalpZone as ZoneCode } from '@stipple/kernel';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { NEIGHBOURS, ZONE_SHAPES, type ArrowKey } from './scalp-geometry.js';
import classes from './scalp-map.module.css';

/** What has happened in a zone; each state has its own fill pattern, symbol and word. */
export type ZoneState = 'outside-plan' | 'planned' | 'in-progress' | 'done';

export interface ZoneStatus {
  state: ZoneState;
  passes: number;
}

export const ZONE_SYMBOLS: Record<ZoneState, string> = {
  'outside-plan': '—',
  planned: '○',
  'in-progress': '●',
  done: '✓',
};

interface ScalpZoneProps {
  zone: ZoneCode;
  status: ZoneStatus;
  selected: boolean;
  inTabOrder: boolean;
  patternPrefix: string;
  onSelect?: ((zone: ZoneCode) => void) | undefined;
  onMove: (zone: ZoneCode) => void;
}

/** One zone of the map: a button when it can be chosen, else a labelled picture. */
export function ScalpZoneShape(props: ScalpZoneProps) {
  const { zone, status, selected, patternPrefix, onSelect } = props;
  const { t } = useTranslation('ui');
  const { path, label } = ZONE_SHAPES[zone];
  const mark = status.passes > 0 ? `${ZONE_SYMBOLS[status.state]} ${status.passes}×` : ZONE_SYMBOLS[status.state];
  const name = t('scalpMap.zoneLabel', {
    name: t(`zones.${zone}.short`),
    mark,
    state: t(`scalpMap.states.${status.state}`),
    count: status.passes,
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const next = NEIGHBOURS[zone][event.key as ArrowKey];
    if (next) {
      event.preventDefault();
      props.onMove(next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect?.(zone);
    }
  };
  const asButton = onSelect
    ? {
        role: 'button',
        tabIndex: props.inTabOrder ? 0 : -1,
        'aria-pressed': selected,
        onClick: () => onSelect(zone),
        onKeyDown,
      }
    : { role: 'img' };

  return (
    <g
      {...asButton}
      aria-label={name}
      className={classes.zone}
      data-zone={zone}
      data-state={status.state}
      data-selected={selected}
    >
      <path d={path} className={classes.ground} />
      {status.state !== 'planned' && status.state !== 'outside-plan' && (
        <path d={path} className={classes.pattern} fill={`url(#${patternPrefix}-${status.state})`} />
      )}
      <path d={path} className={classes.edge} />
      <text x={label.x} y={label.y} className={classes.name}>
        {t(`zones.${zone}.short`)}
      </text>
      <text x={label.x} y={label.y + 18} className={classes.mark}>
        {mark}
      </text>
    </g>
  );
}
