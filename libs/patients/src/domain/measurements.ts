/** What is measured of a patient, in small units, with limits that no adult is outside of (H01: unit slips). */
export const MEASUREMENTS = {
  weightGrams: { min: 30_000, max: 300_000 },
  heightMillimetres: { min: 1_000, max: 2_500 },
  systolicMmHg: { min: 50, max: 300 },
  diastolicMmHg: { min: 20, max: 200 },
  pulsePerMinute: { min: 20, max: 250 },
} as const;

export type MeasurementKind = keyof typeof MEASUREMENTS;
export const MEASUREMENT_KINDS = Object.keys(MEASUREMENTS) as MeasurementKind[];

export type Measured = { value: number; takenAt: Date } | null;
export type LatestMeasurements = Record<MeasurementKind, Measured>;

/** The last of each kind. @param rows newest first */
export function latestMeasurements(
  rows: readonly ({ takenAt: Date } & Record<MeasurementKind, number | null>)[],
): LatestMeasurements {
  const latest = Object.fromEntries(MEASUREMENT_KINDS.map((kind) => [kind, null])) as LatestMeasurements;
  for (const kind of MEASUREMENT_KINDS) {
    const row = rows.find((candidate) => candidate[kind] !== null);
    const value = row?.[kind];
    if (row && value != null) latest[kind] = { value, takenAt: row.takenAt };
  }
  return latest;
}
