import { SCALP_ZONES, type ScalpZone as ZoneCode } from '@stipple/kernel';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HEAD, VIEW_BOX, ZONE_SHAPES } from './scalp-geometry.js';
import { ScalpZoneShape, type ZoneStatus } from './scalp-zone.js';
import classes from './scalp-map.module.css';

interface ScalpMapProps {
  /** A zone that is not named is planned and untouched. */
  zones: Partial<Record<ZoneCode, ZoneStatus>>;
  selected?: ZoneCode | null;
  /** Several at once, for planning; each is drawn as selected. */
  chosen?: readonly ZoneCode[];
  /** Without it the map is a picture. */
  onSelect?: (zone: ZoneCode) => void;
}

const UNTOUCHED: ZoneStatus = { state: 'planned', passes: 0 };

/** The scalp from above with its ten zones. Tap or arrow keys and Enter choose a zone; states differ in pattern, symbol and word. */
export function ScalpMap({ zones, selected = null, chosen, onSelect }: ScalpMapProps) {
  const { t } = useTranslation('ui');
  const prefix = useId();
  const root = useRef<SVGSVGElement>(null);
  const [focusZone, setFocusZone] = useState<ZoneCode>(selected ?? 'HL');
  const [ring, setRing] = useState<ZoneCode | null>(null);

  const moveTo = (zone: ZoneCode) => {
    setFocusZone(zone);
    root.current?.querySelector<SVGGElement>(`[data-zone="${zone}"]`)?.focus();
  };
  const select =
    onSelect &&
    ((zone: ZoneCode) => {
      setFocusZone(zone);
      onSelect(zone);
    });
  const isSelected = (zone: ZoneCode): boolean => zone === selected || (chosen?.includes(zone) ?? false);

  return (
    <svg
      ref={root}
      className={classes.map}
      viewBox={`0 0 ${VIEW_BOX.width} ${VIEW_BOX.height}`}
      role="group"
      aria-label={t('scalpMap.title')}
      onFocus={({ target }) => setRing(target.matches(':focus-visible') ? zoneOf(target) : null)}
      onBlur={() => setRing(null)}
    >
      <ScalpPatterns prefix={prefix} />
      <HeadOutline left={t('scalpMap.left')} right={t('scalpMap.right')} />
      {SCALP_ZONES.map((zone) => (
        <ScalpZoneShape
          key={zone}
          zone={zone}
          status={zones[zone] ?? UNTOUCHED}
          selected={isSelected(zone)}
          inTabOrder={zone === focusZone}
          patternPrefix={prefix}
          onSelect={select}
          onMove={moveTo}
        />
      ))}
      {/* outlines on top of everything, so that a neighbour does not cut them; the zones keep their place and the focus */}
      {SCALP_ZONES.filter(isSelected).map((zone) => (
        <path key={zone} d={ZONE_SHAPES[zone].path} className={classes.outline} />
      ))}
      {ring && (
        <g className={classes.ring}>
          <path d={ZONE_SHAPES[ring].path} />
          <path d={ZONE_SHAPES[ring].path} />
        </g>
      )}
    </svg>
  );
}

const zoneOf = (element: Element): ZoneCode | null => (element.getAttribute('data-zone') as ZoneCode | null) ?? null;

function ScalpPatterns({ prefix }: { prefix: string }) {
  return (
    <defs>
      <pattern id={`${prefix}-done`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" className={classes.doneGround} />
        <line x1="0" y1="0" x2="0" y2="8" className={classes.doneLine} />
      </pattern>
      <pattern id={`${prefix}-in-progress`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" className={classes.progressGround} />
        <circle cx="2" cy="2" r="1.3" className={classes.progressDot} />
        <circle cx="6" cy="6" r="1.3" className={classes.progressDot} />
      </pattern>
    </defs>
  );
}

function HeadOutline({ left, right }: { left: string; right: string }) {
  return (
    <g aria-hidden="true">
      <path d="M186 30 Q200 -14 214 30Z" className={classes.feature} />
      <ellipse cx={HEAD.cx - HEAD.rx - 7} cy={HEAD.cy + 8} rx="11" ry="34" className={classes.feature} />
      <ellipse cx={HEAD.cx + HEAD.rx + 7} cy={HEAD.cy + 8} rx="11" ry="34" className={classes.feature} />
      <text x="16" y="270" className={classes.side}>
        {left}
      </text>
      <text x="384" y="270" className={classes.side}>
        {right}
      </text>
    </g>
  );
}
