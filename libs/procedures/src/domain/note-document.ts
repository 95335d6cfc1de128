import type { DocumentBlock, SealedDocumentModel } from '@stipple/documents/domain';
import { anaestheticBlocks, inkBlocks, painBlocks } from './note-document-tables.js';
import { closingBlocks, safetyBlocks } from './note-document-safety.js';
import { localTime, printed, type Words } from './note-document-words.js';
import { gapText } from './reason-texts.js';
import type { NoteContent } from './note.js';
import { secondsAsHours } from './units.js';

export interface NoteSignature {
  documentId: string;
  signerAccountId: string;
  signerName: string;
  signerRole: string;
  /** The sentence that says what the signature means (21 CFR 11.50). */
  meaning: string;
  signedAt: Date;
  /** RFC 8785 canonical JSON of the content, and its SHA-256. */
  contentJson: string;
  contentHash: string;
}

/** The signed note as the plain model of a sealed document; the frozen content itself is attached. */
export function toNoteDocumentModel(note: NoteContent, signature: NoteSignature, words: Words): SealedDocumentModel {
  const { patient, session, clinic, staff } = note;
  const name = `${patient.givenName} ${patient.familyName}`;
  return {
    id: signature.documentId,
    patientId: patient.id,
    kind: 'session-note',
    language: 'en',
    title: `Record of session ${session.number}`,
    subject: `Scalp micropigmentation of ${name}`,
    author: clinic.name,
    runningHead: `${name} · ${patient.birthDate} · ${patient.number}`,
    source: note.schema,
    header: [
      { label: 'Patient', value: name },
      { label: 'Date of birth', value: patient.birthDate },
      { label: 'Patient number', value: patient.number },
      { label: 'Started', value: localTime(session.startedAt, clinic.zone) },
      { label: 'Ended', value: localTime(session.endedAt, clinic.zone) },
      { label: 'Room', value: printed(session.room) },
      { label: 'Doctor', value: staff.doctor.name },
      { label: 'Operator', value: staff.operator.name },
      { label: 'Time spent needling', value: secondsAsHours(note.workingSeconds) },
    ],
    blocks: noteBlocks(note, signature, words),
    attachments: [
      {
        name: 'session-note.json',
        mediaType: 'application/json',
        description: `The record as data; SHA-256 ${signature.contentHash}`,
        content: signature.contentJson,
      },
    ],
    issuedAt: signature.signedAt,
    timeZone: clinic.zone,
    sealReason: 'Session record signed and locked by the clinic',
    practitionerField: true,
  };
}

function noteBlocks(note: NoteContent, signature: NoteSignature, words: Words): DocumentBlock[] {
  return [
    ...safetyBlocks(note, words),
    ...anaestheticBlocks(note, words),
    ...inkBlocks(note, words),
    ...painBlocks(note, words),
    ...closingBlocks(note, words),
    ...gapBlocks(note),
    { type: 'heading', level: 2, text: 'Signature' },
    {
      type: 'signature',
      signerName: signature.signerName,
      signerRole: signature.signerRole,
      meaning: signature.meaning,
      signedAt: signature.signedAt,
      identity: 'Signed in to the clinic record and confirmed with the password at the moment of signing',
      mark: { method: 'staff', accountId: signature.signerAccountId },
    },
    { type: 'paragraph', tone: 'small', text: `SHA-256 of the attached record: ${signature.contentHash}` },
  ];
}

function gapBlocks({ gaps }: NoteContent): DocumentBlock[] {
  return gaps.map((gap) => ({ type: 'notice', tone: 'warning', text: gapText(gap.code) }));
}
