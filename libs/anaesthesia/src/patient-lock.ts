import type { Tx } from '@stipple/platform';

const LOCK_PATIENT = `SELECT pg_advisory_xact_lock(hashtextextended($1::text || $2::text, 0))::text AS "locked"`;

/**
 * Two writes for one patient at once: the second one waits for the commit of the first, and sees it. An advisory lock,
 * because the rows of append-only tables cannot be locked for an update that they forbid.
 */
export async function lockPatient(tx: Tx, patientId: string): Promise<void> {
  await tx.query(LOCK_PATIENT, [tx.clinicId, patientId]);
}
