import type { ScalpZone } from '@stipple/kernel';

/**
 * The ten zones of the scalp seen from above, nose at the top, the patient's left on the left. Pure geometry: one closed
 * path per zone and the point where its label is centred, in the units of VIEW_BOX.
 */
export interface ZoneShape {
  path: string;
  label: { x: number; y: number };
}

export const VIEW_BOX = { width: 400, height: 470 } as const;

interface Ellipse {
  cx: number;
  cy: number;
  rx: number;
  ry: number;
}

export const HEAD: Ellipse = { cx: 200, cy: 212, rx: 166, ry: 188 };
const INNER: Ellipse = { cx: 200, cy: 206, rx: 98, ry: 122 };
const COLLAR: Ellipse = { cx: 200, cy: 212, rx: 186, ry: 240 };

/** Degrees clockwise from the nose. */
const pointAt = (e: Ellipse, degrees: number): readonly [number, number] => {
  const angle = (degrees * Math.PI) / 180;
  return [e.cx + e.rx * Math.sin(angle), e.cy - e.ry * Math.cos(angle)];
};

const xy = ([x, y]: readonly [number, number]): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A piece of the band between two ellipses, clockwise from one angle to the other (less than half a turn). */
function bandSector(outer: Ellipse, inner: Ellipse, from: number, to: number): string {
  return [
    `M${xy(pointAt(outer, from))}`,
    `A${outer.rx} ${outer.ry} 0 0 1 ${xy(pointAt(outer, to))}`,
    `L${xy(pointAt(inner, to))}`,
    `A${inner.rx} ${inner.ry} 0 0 0 ${xy(pointAt(inner, from))}Z`,
  ].join('');
}

/** The slice of an ellipse between two horizontal chords given by the angle at which they meet the right side. */
function slice(e: Ellipse, fromAngle: number, toAngle: number): string {
  const start =
    fromAngle === 0 ? `M${xy(pointAt(e, 0))}` : `M${xy(pointAt(e, -fromAngle))}L${xy(pointAt(e, fromAngle))}`;
  const right = `A${e.rx} ${e.ry} 0 0 1 ${xy(pointAt(e, toAngle))}`;
  if (toAngle === 180) return `${start}${right}A${e.rx} ${e.ry} 0 0 1 ${xy(pointAt(e, -fromAngle))}Z`;
  return `${start}${right}L${xy(pointAt(e, -toAngle))}A${e.rx} ${e.ry} 0 0 1 ${xy(pointAt(e, -fromAngle))}Z`;
}

const ring = (from: number, to: number): string => bandSector(HEAD, INNER, from, to);

export const ZONE_SHAPES: Record<ScalpZone, ZoneShape> = {
  HL: { path: ring(-48, 48), label: { x: 200, y: 52 } },
  FR: { path: slice(INNER, 0, 66), label: { x: 200, y: 124 } },
  MS: { path: slice(INNER, 66, 112), label: { x: 200, y: 203 } },
  VX: { path: slice(INNER, 112, 180), label: { x: 200, y: 285 } },
  TL: { path: ring(-100, -48), label: { x: 76, y: 162 } },
  TR: { path: ring(48, 100), label: { x: 324, y: 162 } },
  PL: { path: ring(-145, -100), label: { x: 82, y: 283 } },
  PR: { path: ring(100, 145), label: { x: 318, y: 283 } },
  OC: { path: ring(145, 215), label: { x: 200, y: 360 } },
  NP: { path: bandSector(COLLAR, HEAD, 145, 215), label: { x: 200, y: 424 } },
};

/** Where an arrow key moves the focus. */
export const NEIGHBOURS: Record<ScalpZone, Partial<Record<ArrowKey, ScalpZone>>> = {
  HL: { ArrowDown: 'FR', ArrowLeft: 'TL', ArrowRight: 'TR' },
  FR: { ArrowUp: 'HL', ArrowDown: 'MS', ArrowLeft: 'TL', ArrowRight: 'TR' },
  MS: { ArrowUp: 'FR', ArrowDown: 'VX', ArrowLeft: 'TL', ArrowRight: 'TR' },
  VX: { ArrowUp: 'MS', ArrowDown: 'OC', ArrowLeft: 'PL', ArrowRight: 'PR' },
  TL: { ArrowUp: 'HL', ArrowDown: 'PL', ArrowRight: 'MS' },
  TR: { ArrowUp: 'HL', ArrowDown: 'PR', ArrowLeft: 'MS' },
  PL: { ArrowUp: 'TL', ArrowDown: 'OC', ArrowRight: 'VX' },
  PR: { ArrowUp: 'TR', ArrowDown: 'OC', ArrowLeft: 'VX' },
  OC: { ArrowUp: 'VX', ArrowDown: 'NP', ArrowLeft: 'PL', ArrowRight: 'PR' },
  NP: { ArrowUp: 'OC' },
};

export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';
