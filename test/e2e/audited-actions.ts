/** What the main path leaves in the audit log, acts and reads. */
export const OF_THE_PATIENT = [
  ...['cap.filled', 'consent.decided', 'consent.section-read', 'consent.signed', 'consent.teach-back-answered'],
  ...['document.read', 'document.sealed', 'dose.overridden', 'dose.recorded', 'note.read', 'note.signed'],
  ...['pain.recorded', 'patient.listed-in-recall', 'patient.measured', 'screening.answered', 'screening.read'],
  ...['screening.started', 'screening.submitted', 'session.ended', 'session.event-reversed', 'session.pass-recorded'],
  ...['session.planned', 'session.read', 'session.start-checked', 'session.started', 'visit.begun', 'visit.entered'],
  ...['visit.finished', 'visit.identity-confirmed', 'visit.opened', 'visit.step-read'],
];
export const OF_THE_NEWCOMER = [
  ...['consent.information-completed', 'consent.information-given', 'consent.read', 'finding.decided'],
  ...['patient.duplicate-overruled', 'patient.read', 'patient.registered', 'visit.stopped'],
];
export const OF_THE_CLINIC = [
  ...['account.signed-in', 'approval.given', 'audit.read', 'clinic.set-up', 'delivery.received', 'device.paired'],
  ...['device.pairing-opened', 'dose.checked', 'label.scanned', 'lot.recalled', 'lot.released', 'patient.searched'],
  ...['product.registered', 'recall.declared', 'recall.read', 'seal-key.made'],
];
export const REFUSED = [
  ...['account.sign-in-refused', 'cap.fill-refused', 'dose.checked', 'finding.decision-refused', 'lot.release-refused'],
  ...['session.end-refused', 'session.start-refused', 'visit.entry-refused'],
];
