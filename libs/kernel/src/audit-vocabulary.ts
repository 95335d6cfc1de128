/**
 * Every action the audit log knows, with what it means. Closed and documented: old events must parse in ten years, so
 * add, never repurpose. Facts are identifiers, states and numbers; free clinical text stays out of the header.
 */
export const AUDIT_ACTIONS = {
  // identity
  'account.signed-in': 'A member of staff signed in',
  'account.sign-in-refused': 'A sign-in was refused',
  'account.signed-out': 'A member of staff signed out',
  'clinic.set-up': 'The clinic was set up',
  'approval.given': 'A doctor approved a version of the rules or limits',
  'access.refused': 'Somebody tried what they may not do',
  'request.answered-again': 'A member of staff sent the request of another again and got its answer',
  'device.pairing-opened': 'A code to pair a kiosk was made',
  'device.paired': 'A kiosk was paired',
  'device.pairing-refused': 'A code to pair a kiosk was wrong or too old',
  'device.revoked': 'A kiosk was revoked',
  'devices.read': 'The list of kiosks was read',
  'members.read': 'The list of staff was read',
  // patients
  'patient.registered': 'A patient was registered',
  'patient.duplicate-overruled': 'A patient was registered although a likely duplicate was shown',
  'patient.updated': 'Demographics were changed',
  'patient.read': 'A patient record was opened',
  'patient.searched': 'Patients were searched',
  'patient.measured': 'Measurements were recorded',
  'patient.allergy-recorded': 'An allergy statement was recorded',
  // procedures
  'session.planned': 'A session was planned',
  'session.read': 'The record of a session was opened',
  'session.listed': 'A list of sessions was opened',
  'session.started': 'A session was started',
  'session.start-checked': 'The start check of a session was opened',
  'session.start-refused': 'A session was not allowed to start',
  'session.pass-recorded': 'A pass over a zone was recorded',
  'session.remark-recorded': 'A remark, a break or a safety stop was recorded',
  'session.complication-recorded': 'A complication was recorded',
  'session.event-reversed': 'An event of a session was taken back by a reversing row',
  'session.ended': 'A session was ended',
  'session.end-refused': 'A session was not allowed to end',
  'note.signed': 'The note of a session was signed and locked',
  'note.sign-refused': 'The note of a session was not allowed to be signed',
  'note.read': 'A signed note was opened',
  // anaesthesia
  'dose.checked': 'A plan was checked against the dose meter',
  'dose.recorded': 'A dose that was given was recorded',
  'dose.reversed': 'A dose was taken back by a reversing row',
  'dose.overridden': 'A dose over a limit got its reason and second signature',
  'pain.recorded': 'A pain score was recorded',
  'pain.reversed': 'A pain score was taken back by a reversing row',
  // consent
  'consent.information-given': 'A doctor gave the information for a consent (stage 1)',
  'consent.information-completed': 'The patient has read all of the information (stage 1)',
  'consent.section-read': 'The patient read a section of a consent text',
  'consent.teach-back-answered': 'The patient answered a question about the text',
  'consent.question-asked': 'The patient asked a question',
  'consent.question-answered': 'A question of the patient was answered',
  'consent.decided': 'The patient chose what to permit and what to refuse, before signing',
  'consent.signed': 'A consent decision was signed and sealed',
  'consent.refused': 'The patient refused a consent',
  'consent.withdrawn': 'A consent was withdrawn',
  'consent.read': 'The consents of a patient were opened',
  'consent.templates-read': 'The consent texts were opened',
  // documents
  'seal-key.made': 'The key that the clinic seals documents with was made',
  'document.sealed': 'A document was made, sealed and stored',
  'document.read': 'A sealed document was opened',
  'documents.read': "The list of a patient's documents was opened",
  // traceability, recall
  'product.registered': 'A product was registered',
  'product.corrected': 'A product was corrected',
  'products.read': 'The list of products was read',
  'label.scanned': 'A label was scanned and looked up',
  'delivery.received': 'A delivery was received into quarantine',
  'lots.read': 'The list of lots was read',
  'lot.read': 'The page of a lot was opened',
  'lot.released': 'A lot was released for use',
  'lot.release-refused': 'The release of a lot was refused',
  'lot.quarantined': 'A lot was put into quarantine',
  'lot.recalled': 'A lot was recalled',
  'lot.depleted': 'The last bottle of a lot was emptied',
  'bottles.read': 'The usable bottles were read',
  'cap.filled': 'A cap was filled',
  'cap.fill-refused': 'The gate refused a cap',
  'cap.discarded': 'A cap was thrown away',
  'recall.declared': 'A recall was declared',
  'recall.repeated': 'A recall that stands already was declared again',
  'recall.read': 'A recall with its patients was opened',
  'recalls.read': 'The list of recalls was read',
  'patient.listed-in-recall': 'A patient was shown in a recall',
  // screening
  'screening.started': 'Health questions were begun',
  'screening.answered': 'A health question was answered',
  'screening.submitted': 'Health answers were handed in and made into findings',
  'screening.abandoned': 'Health questions were left unfinished when the visit ended',
  'screening.read': 'Health answers and findings were opened',
  'finding.decided': 'A doctor cleared, deferred, resolved or overrode a finding',
  'finding.decision-refused': 'A decision about a finding was not allowed',
  // visits
  'visit.opened': 'A visit was opened and a one-time code was shown',
  'visit.code-renewed': 'A new one-time code was made for a visit',
  'visit.entered': 'The patient entered code and birth date at a kiosk',
  'visit.entry-refused': 'A code or birth date at a kiosk was wrong, too old or locked',
  'visit.identity-confirmed': 'The patient confirmed their initials at a kiosk',
  'visit.wrong-person': 'Somebody at a kiosk said that they are not this patient',
  'visit.step-read': 'The kiosk showed the next page of a visit',
  'visit.begun': 'The patient began the steps of a visit',
  'visit.help-asked': 'The patient asked for a member of staff',
  'visit.help-given': 'A member of staff went to a patient who had asked for one',
  'visit.locked': 'The kiosk locked its screen during a visit',
  'visit.stopped': 'The patient stopped a visit',
  'visit.finished': 'All steps of a visit are done',
  'visit.closed': 'A member of staff closed a visit',
  'visit.read': 'A visit was opened by staff',
  'visits.read': 'A list of visits was opened',
  // audit
  'audit.read': 'The audit log was read',
} as const;

export type AuditAction = keyof typeof AUDIT_ACTIONS;

export interface AuditEvent {
  action: AuditAction;
  subject?: { type: string; id: string };
  patientId?: string;
  outcome?: 'success' | 'refused';
  facts?: Record<string, string | number | boolean | null>;
}
