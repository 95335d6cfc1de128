import { ConsentInformation, InformationReading } from '@stipple/consent';
import { eligibleAt } from '@stipple/consent/domain';
import type { Tx } from '@stipple/platform';

/** When the waiting time of the information given last is over; null while its first stage is not through. */
export async function waitingUntil(tx: Tx, patientId: string): Promise<Date | null> {
  const options = { orderBy: 'givenAt', descending: true, limit: 1 } as const;
  const [given] = await tx.findMany(ConsentInformation, { patientId }, options);
  if (!given) return null;
  const readings = await tx.findMany(InformationReading, { patientId }, { orderBy: 'completedAt' });
  const read = readings.find(({ templateHashes }) =>
    given.templates.every(({ hash }) => templateHashes.includes(hash)),
  );
  const readAt = read && new Date(Math.max(given.givenAt.getTime(), read.completedAt.getTime()));
  const completedAt = given.completedAt ?? readAt;
  return completedAt ? eligibleAt(completedAt, given.waitingHours) : null;
}
