import type { ConsentInformation } from './consent-information.entity.js';
import type { ConsentFile } from './consent.store.js';
import { eligibleAt, type InformationState } from './domain/index.js';

/** The information that counts: the one given last. */
export const latestInformation = (file: Pick<ConsentFile, 'information'>): ConsentInformation | null =>
  file.information.at(-1) ?? null;

/** Stage 1 ends when both sides are through: the doctor has talked, and the patient has read exactly these texts. */
export function stageOneCompletedAt(row: ConsentInformation, readings: ConsentFile['readings']): Date | null {
  if (row.completedAt) return row.completedAt;
  const reading = readings.find((candidate) =>
    row.templates.every((template) => candidate.templateHashes.includes(template.hash)),
  );
  if (!reading) return null;
  return new Date(Math.max(row.givenAt.getTime(), reading.completedAt.getTime()));
}

export function informationState(row: ConsentInformation, readings: ConsentFile['readings']): InformationState {
  const completedAt = stageOneCompletedAt(row, readings);
  return {
    templates: row.templates,
    completedAt,
    eligibleAt: completedAt && eligibleAt(completedAt, row.waitingHours),
  };
}
