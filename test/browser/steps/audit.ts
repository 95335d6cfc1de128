import { AUDIT_ACTIONS } from '@stipple/kernel';
import { expect } from '../support/story.js';
import { changePerson } from '../support/staff.js';
import type { MainPath } from './main-path.js';

/** What the main path has done to one patient, the reads too. */
const EVERY_STEP = [
  'patient.read',
  'patient.measured',
  'visit.opened',
  'visit.entered',
  'visit.identity-confirmed',
  'screening.answered',
  'screening.submitted',
  'consent.section-read',
  'consent.teach-back-answered',
  'consent.decided',
  'consent.signed',
  'document.sealed',
  'document.read',
  'session.planned',
  'session.start-checked',
  'session.started',
  'cap.filled',
  'dose.recorded',
  'pain.recorded',
  'session.pass-recorded',
  'session.event-reversed',
  'session.ended',
  'note.signed',
  'note.read',
  'patient.listed-in-recall',
] as const satisfies (keyof typeof AUDIT_ACTIONS)[];

/** Step 9: everything about the patient, the reads too, and what was refused. */
export async function readAuditLog({ staff, rahul }: MainPath): Promise<void> {
  await changePerson(staff, 'hana');
  await staff.getByRole('link', { name: 'Audit log' }).click();
  const events = staff.getByRole('table', { name: 'Events' });
  await expect(events).toBeVisible();
  await staff.goto(`/admin/audit?patientId=${rahul.split('/').at(-1)}`);
  const earlier = staff.getByRole('button', { name: 'Show earlier events' });
  await expect(events).toBeVisible();
  while (await earlier.isVisible()) {
    const rows = await events.getByRole('row').count();
    await earlier.click();
    await expect.poll(() => events.getByRole('row').count()).toBeGreaterThan(rows);
  }
  // the code stands in the folded details of each event
  const codes = new Set(await events.locator('details dt:first-of-type').allTextContents());
  for (const action of EVERY_STEP) expect.soft([...codes], action).toContain(action);
  await staff.goto('/admin/audit?outcome=refused');
  await expect(events.getByRole('row').nth(1)).toContainText('Refused');
}
