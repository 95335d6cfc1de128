import { type AuditEvent, DomainError, type ErrorCode, type StaffActor } from '@stipple/kernel';
import type { Database } from '@stipple/platform';

/**
 * Runs `work`; a refusal with `code` is written to the audit log as its own short write, since the refused transaction
 * rolls back, and is thrown again. The codes of its reasons go with it.
 */
export async function auditedRefusal<T>(
  database: Database,
  actor: StaffActor,
  code: ErrorCode,
  event: Omit<AuditEvent, 'outcome'>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError && error.code === code) {
      const reasons = [...new Set(error.errors.map((problem) => problem.code))].join(' ');
      await database.refuse(actor, { ...event, facts: { ...event.facts, code, reasons } });
    }
    throw error;
  }
}
