import type { PointGroup } from 'signature_pad';

/**
 * The signature is kept in a box of its own, 1000 by 400, not in pixels of the tablet: turning the tablet or another text
 * size redraws the same strokes, and the document draws them at any size.
 */
export const BOX = { width: 1000, height: 400 } as const;

export interface StrokePoint {
  x: number;
  y: number;
  /** 0 to 1; 0.5 where the screen feels no pressure. */
  pressure: number;
  /** Milliseconds since the first point of the signature. */
  timeMs: number;
}

export type Stroke = readonly StrokePoint[];

const tenths = (value: number): number => Math.round(value * 10) / 10;
const clamp = (value: number, max: number): number => Math.min(max, Math.max(0, value));

/** @param widthPx width of the canvas in CSS pixels when the strokes were drawn */
export function fromPad(groups: readonly PointGroup[], widthPx: number): Stroke[] {
  const scale = BOX.width / widthPx;
  const start = groups[0]?.points[0]?.time ?? 0;
  return groups.map(({ points }) =>
    points.map((point) => ({
      x: clamp(tenths(point.x * scale), BOX.width),
      y: clamp(tenths(point.y * scale), BOX.height),
      pressure: Math.round(clamp(point.pressure, 1) * 100) / 100,
      timeMs: Math.max(0, Math.round(point.time - start)),
    })),
  );
}

/** Back to pixels of a canvas of `widthPx`, for drawing. */
export function toPad(strokes: readonly Stroke[], widthPx: number, pen: Omit<PointGroup, 'points'>): PointGroup[] {
  const scale = widthPx / BOX.width;
  return strokes.map((stroke) => ({
    ...pen,
    points: stroke.map(({ x, y, pressure, timeMs }) => ({ x: x * scale, y: y * scale, pressure, time: timeMs })),
  }));
}

/** How far the pen travelled, in units of the box. */
export const inkLength = (strokes: readonly Stroke[]): number =>
  strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0);

function lengthOf(stroke: Stroke): number {
  let length = 0;
  for (let index = 1; index < stroke.length; index += 1) {
    const [from, to] = [stroke[index - 1], stroke[index]];
    if (from !== undefined && to !== undefined) length += Math.hypot(to.x - from.x, to.y - from.y);
  }
  return length;
}

/** What leaves the tablet: the line. Speed and pressure could identify a hand, and no document needs them. */
export const lineOnly = (strokes: readonly Stroke[]): { points: { x: number; y: number }[] }[] =>
  strokes.map((stroke) => ({ points: stroke.map(({ x, y }) => ({ x, y })) }));
