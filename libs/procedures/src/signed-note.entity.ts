import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { NoteContent } from './domain/index.js';
import { ProcedureSession } from './procedure-session.entity.js';
import type { NoteMeaning } from './session-requests.dto.js';

/** The locked record of a session: one, append-only. `contentHash` is the SHA-256 of the RFC 8785 form of `content`. */
@Entity({ schema: 'clinic', name: 'signed_note' })
@Unique('signed_note_session_unique', ['clinicId', 'sessionId'])
@Check('signed_note_hash_check', `"content_hash" ~ '^[0-9a-f]{64}$'`)
@Check('signed_note_meaning_check', `"meaning" IN ('authorship', 'authorship-and-supervision')`)
@ForeignKey(() => ProcedureSession, ['clinicId', 'sessionId'], ['clinicId', 'id'], { name: 'signed_note_session_fk' })
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'signed_note_patient_fk' })
@ForeignKey('SealedDocument', ['clinicId', 'documentId'], ['clinicId', 'id'], { name: 'signed_note_document_fk' })
export class SignedNote {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'signed_note_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'signed_note_pk' })
  id: string;

  @Column('uuid')
  sessionId: string;

  @Column('uuid')
  patientId: string;

  @Column('jsonb')
  content: NoteContent;

  @Column('text')
  contentHash: string;

  @Column('uuid')
  documentId: string;

  /** The signer's name as it was then (21 CFR 11.50). */
  @Column('text')
  signerName: string;

  @Column('text')
  meaning: NoteMeaning;

  /** The time and the author of the signature. */
  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
