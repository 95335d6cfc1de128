import type { Schema } from '../../../api/schema.js';

export type StartReasonRow = Schema<'StartReasonView'>;
export type StartCheck = Schema<'StartCheckView'>;
type StartFix = StartReasonRow['fix'];

/** Ticks of the sign-in are reasons until they are sent with the start: they stand in the checklist, not in the red list. */
export const isOpenReason = (reason: StartReasonRow): boolean => reason.fix !== 'safety-check';

/** Where a red row is put right; null when it is on this very page. */
export function fixPath(fix: StartFix, patientId: string): string | null {
  switch (fix) {
    case 'approvals':
      return '/admin/approvals';
    case 'consents':
      return `/patients/${patientId}/consents`;
    case 'screening':
      return `/patients/${patientId}/screening`;
    case 'measurements':
    case 'allergies':
      return `/patients/${patientId}`;
    case 'lots':
      return '/admin/lots';
    case 'session':
      return `/patients/${patientId}/sessions/new`;
    case 'pain':
    case 'safety-check':
      return null;
  }
}
