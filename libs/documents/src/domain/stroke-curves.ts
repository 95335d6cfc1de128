import type { StrokeGroup, StrokePoint } from './strokes.js';

interface Place {
  x: number;
  y: number;
}

/** A piece of ink, in the pad's coordinates. No time and no pressure: those would be biometric data. */
export type InkMark =
  | { type: 'dot'; at: Place; radius: number }
  | { type: 'curve'; from: Place; control1: Place; control2: Place; to: Place; width: number };

const DEFAULTS = { minWidth: 0.6, maxWidth: 2.6, velocityFilterWeight: 0.7 };

/** Turns strokes into curves as the pad drew them: a spline through the points, thinner where the pen was fast, if known. */
export function inkMarks(groups: readonly StrokeGroup[]): InkMark[] {
  return groups.flatMap((group) => (group.points.length < 3 ? shortMark(group) : splineMarks(group)));
}

function shortMark(group: StrokeGroup): InkMark[] {
  const [first, second] = group.points;
  const width = ((group.minWidth ?? DEFAULTS.minWidth) + (group.maxWidth ?? DEFAULTS.maxWidth)) / 2;
  if (!first) return [];
  if (!second) return [{ type: 'dot', at: place(first), radius: group.dotSize || width }];
  return [straight(place(first), place(second), width)];
}

const straight = (from: Place, to: Place, width: number): InkMark => ({
  type: 'curve',
  from,
  control1: from,
  control2: to,
  to,
  width,
});

function splineMarks(group: StrokeGroup): InkMark[] {
  const points = group.points;
  const pen = penOf(group);
  const marks: InkMark[] = [];
  for (let index = 0; index < points.length - 1; index += 1) {
    const from = points[index];
    const to = points[index + 1];
    if (!from || !to) continue;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    marks.push({
      type: 'curve',
      from: place(from),
      control1: tangentPoint(from, before, to, 1),
      control2: tangentPoint(to, from, after, -1),
      to: place(to),
      width: pen(from, to),
    });
  }
  return marks;
}

/** Catmull-Rom: the tangent at a point is parallel to the line between its neighbours. */
function tangentPoint(at: Place, before: Place, after: Place, direction: 1 | -1): Place {
  return { x: at.x + (direction * (after.x - before.x)) / 6, y: at.y + (direction * (after.y - before.y)) / 6 };
}

function penOf(group: StrokeGroup): (from: StrokePoint, to: StrokePoint) => number {
  const minWidth = group.minWidth ?? DEFAULTS.minWidth;
  const maxWidth = group.maxWidth ?? DEFAULTS.maxWidth;
  const weight = Math.min(1, group.velocityFilterWeight ?? DEFAULTS.velocityFilterWeight);
  let velocity = 0;
  return (from, to) => {
    const elapsed = Math.abs((to.time ?? 0) - (from.time ?? 0));
    const current = elapsed === 0 ? 0 : Math.hypot(to.x - from.x, to.y - from.y) / elapsed;
    velocity = weight * current + (1 - weight) * velocity;
    return Math.max(maxWidth / (velocity + 1), minWidth);
  };
}

const place = ({ x, y }: Place): Place => ({ x, y });
