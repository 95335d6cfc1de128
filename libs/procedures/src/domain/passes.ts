import { SCALP_ZONES, type ScalpZone } from '@stipple/kernel';

/** One run of dots over a zone, or the row that takes one back. */
export interface ZonePassFact {
  id: string;
  zone: ScalpZone;
  capId: string;
  passNumber: number;
  occurredAt: Date;
  /** Null until known: the next pass, a break or the end of the session closes it. */
  stoppedAt: Date | null;
  reversesId: string | null;
}

export interface BreakFact {
  startedAt: Date;
  stoppedAt: Date | null;
}

export interface ZoneState {
  zone: ScalpZone;
  passes: number;
  capIds: string[];
  lastPassAt: Date | null;
}

/** Rows that still count: neither reversed nor reversing. Works for every append-only kind with `reversesId`. */
export function effective<T extends { id: string; reversesId: string | null }>(rows: readonly T[]): T[] {
  const reversed = new Set(rows.map((row) => row.reversesId));
  return rows.filter((row) => row.reversesId === null && !reversed.has(row.id));
}

/** Number of the next pass over a zone, from 1: the last one frees its number when it is taken back, no other does. */
export function nextPassNumber(zone: ScalpZone, passes: readonly ZonePassFact[]): number {
  const own = effective(passes).filter((pass) => pass.zone === zone);
  return Math.max(0, ...own.map((pass) => pass.passNumber)) + 1;
}

/** The scalp map: every one of the ten zones, in the order of the vocabulary. */
export function zoneStates(passes: readonly ZonePassFact[]): ZoneState[] {
  const counted = effective(passes);
  return SCALP_ZONES.map((zone) => {
    const own = counted.filter((pass) => pass.zone === zone);
    const times = own.map((pass) => pass.occurredAt.getTime());
    return {
      zone,
      passes: own.length,
      capIds: [...new Set(own.map((pass) => pass.capId))],
      lastPassAt: times.length > 0 ? new Date(Math.max(...times)) : null,
    };
  });
}

/**
 * Milliseconds of needling: the sum of passes without breaks (domain 6.1). A pass whose stop was not recorded runs to
 * the next pass or to `until` (the end of the session, or now). Overlaps count once.
 */
export function workingMs(passes: readonly ZonePassFact[], breaks: readonly BreakFact[], until: Date): number {
  const starts = effective(passes).sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime());
  const spans = starts.map((pass, index): Span => {
    const open = starts[index + 1]?.occurredAt ?? until;
    return [pass.occurredAt.getTime(), (pass.stoppedAt ?? open).getTime()];
  });
  const pauses = breaks.map((each): Span => [each.startedAt.getTime(), (each.stoppedAt ?? until).getTime()]);
  const worked = union(spans);
  const rested = union(pauses);
  return total(worked) - total(worked.flatMap((span) => overlaps(span, rested)));
}

type Span = readonly [from: number, to: number];

function union(spans: readonly Span[]): Span[] {
  const sorted = spans.filter(([from, to]) => to > from).sort((a, b) => a[0] - b[0]);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])];
    else merged.push(span);
  }
  return merged;
}

function overlaps([from, to]: Span, others: readonly Span[]): Span[] {
  return others
    .map((other): Span => [Math.max(from, other[0]), Math.min(to, other[1])])
    .filter(([start, stop]) => stop > start);
}

const total = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);
