/** One point of a drawn signature, in the pad's pixels; `time`, where kept, is milliseconds of any epoch. */
export interface StrokePoint {
  x: number;
  y: number;
  time?: number;
  pressure?: number;
}

/** One touch of the pen, as signature_pad's `toData()` gives it. Only geometry is ever printed. */
export interface StrokeGroup {
  points: readonly StrokePoint[];
  minWidth?: number;
  maxWidth?: number;
  dotSize?: number;
  velocityFilterWeight?: number;
}

export type StrokesRefusal = 'BLANK' | 'ONE_DOT' | 'TOO_SMALL' | 'MALFORMED' | 'TOO_MANY_POINTS';

export type StrokesVerdict = { ok: true; bounds: StrokeBounds } | { ok: false; reason: StrokesRefusal };

export interface StrokeBounds {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

const MAX_GROUPS = 200;
const MAX_POINTS = 20_000;
const MAX_COORDINATE = 20_000;
/** Under this, in the pad's pixels, a drawing is a slip of the finger and no signature. */
const MIN_EXTENT = 24;
const MIN_PATH_LENGTH = 60;

/**
 * Decides whether a drawing can stand as a signature. Takes what came over the wire, so it trusts no shape.
 * TOO_SMALL means shorter than 60 px of line or smaller than 24 px in both directions.
 */
export function assessStrokes(strokes: unknown): StrokesVerdict {
  if (!Array.isArray(strokes)) return refuse('MALFORMED');
  if (strokes.length === 0) return refuse('BLANK');
  if (strokes.length > MAX_GROUPS) return refuse('TOO_MANY_POINTS');
  if (!strokes.every(isGroupShaped)) return refuse('MALFORMED');
  const groups: readonly StrokeGroup[] = strokes;

  const points = groups.flatMap((group) => group.points);
  if (points.length === 0) return refuse('BLANK');
  if (points.length > MAX_POINTS) return refuse('TOO_MANY_POINTS');
  if (!points.every(isPoint)) return refuse('MALFORMED');
  const bounds = boundsOf(points);
  if (bounds.maxX - bounds.minX < 3 && bounds.maxY - bounds.minY < 3) return refuse('ONE_DOT');
  return isTooSmall(groups, bounds) ? refuse('TOO_SMALL') : { ok: true, bounds };
}

const refuse = (reason: StrokesRefusal): StrokesVerdict => ({ ok: false, reason });

/** @param points at least one */
export function boundsOf(points: readonly StrokePoint[]): StrokeBounds {
  const bounds = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const { x, y } of points) {
    bounds.minX = Math.min(bounds.minX, x);
    bounds.minY = Math.min(bounds.minY, y);
    bounds.maxX = Math.max(bounds.maxX, x);
    bounds.maxY = Math.max(bounds.maxY, y);
  }
  return bounds;
}

function isTooSmall(groups: readonly StrokeGroup[], bounds: StrokeBounds): boolean {
  const extent = Math.max(bounds.maxX - bounds.minX, bounds.maxY - bounds.minY);
  return extent < MIN_EXTENT || groups.reduce((sum, group) => sum + pathLength(group.points), 0) < MIN_PATH_LENGTH;
}

function pathLength(points: readonly StrokePoint[]): number {
  let length = 0;
  points.forEach((point, index) => {
    const previous = points[index - 1];
    if (previous) length += Math.hypot(point.x - previous.x, point.y - previous.y);
  });
  return length;
}

function isGroupShaped(group: unknown): group is StrokeGroup {
  if (typeof group !== 'object' || group === null) return false;
  const { points, minWidth, maxWidth, dotSize, velocityFilterWeight } = group as Record<string, unknown>;
  return Array.isArray(points) && [minWidth, maxWidth, dotSize, velocityFilterWeight].every(isOptionalWidth);
}

function isOptionalWidth(value: unknown): boolean {
  return value === undefined || value === null || (isFiniteNumber(value) && value >= 0 && value <= 100);
}

function isPoint(point: unknown): point is StrokePoint {
  if (typeof point !== 'object' || point === null) return false;
  const { x, y, time } = point as Record<string, unknown>;
  return isCoordinate(x) && isCoordinate(y) && (time === undefined || isFiniteNumber(time));
}

const isFiniteNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isCoordinate = (value: unknown): boolean => isFiniteNumber(value) && Math.abs(value) <= MAX_COORDINATE;
