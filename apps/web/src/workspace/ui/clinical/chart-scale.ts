/** Arithmetic of the pain chart: pure, in pixels and milliseconds. */
export interface Plot {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const plotOf = (width: number, height: number): Plot => ({
  width,
  height,
  left: 26,
  right: width - 44,
  top: 8,
  bottom: height - 22,
});

export const xOf = (plot: Plot, from: number, to: number, at: number): number =>
  plot.left + ((at - from) / Math.max(1, to - from)) * (plot.right - plot.left);

/** Pain 0 to 10. */
export const yOfPain = (plot: Plot, score: number): number => plot.bottom - (score / 10) * (plot.bottom - plot.top);

const DOSE_TOP = 1100;

/** Share of the limit in per mille, 0 to 1100; more stays at the top. */
export const yOfDose = (plot: Plot, perMille: number): number =>
  plot.bottom - (Math.min(perMille, DOSE_TOP) / DOSE_TOP) * (plot.bottom - plot.top);

const STEPS_MIN = [5, 10, 15, 30, 60, 120] as const;
const MINUTE = 60_000;

/** Round times for the axis: at most `count` of them. */
export function timeTicks(from: number, to: number, count: number): number[] {
  const step = (STEPS_MIN.find((minutes) => (to - from) / (minutes * MINUTE) <= count) ?? 240) * MINUTE;
  const ticks: number[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) ticks.push(at);
  return ticks;
}
