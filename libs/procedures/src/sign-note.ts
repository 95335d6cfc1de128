import { Injectable } from '@nestjs/common';
import { SealDocument } from '@stipple/documents';
import { StepUp } from '@stipple/identity';
import { DomainError, type StaffActor } from '@stipple/kernel';
import { Database, type Tx } from '@stipple/platform';
import { auditedRefusal } from './audited-refusal.js';
import {
  buildNote,
  englishWords,
  gapProblems,
  maySign,
  nextSessionState,
  type NoteContent,
  type NoteSignature,
  toNoteDocumentModel,
} from './domain/index.js';
import { NoteFactsReader } from './note-facts.js';
import { ProcedureSession } from './procedure-session.entity.js';
import type { NoteMeaning, SignNoteDto } from './session-requests.dto.js';
import type { SignedNoteView } from './session-views.dto.js';
import { SessionStore } from './session.store.js';
import { SignedNote } from './signed-note.entity.js';
import { canonicalNote, hashOf, toNoteView } from './signed-note-view.js';

/** What a signature says, printed with it (21 CFR 11.50). */
const MEANINGS: Record<NoteMeaning, string> = {
  authorship: 'I carried out this session and this record of it is mine',
  'authorship-and-supervision': 'I answer for this session as its doctor and this record of it is mine',
};

/**
 * Signs the note of an ended session with name and password, locks it, and seals it as a document, all in one step
 * (21 CFR 11.70, 11.200). Signing never works offline (decision 5).
 */
@Injectable()
export class SignNote {
  constructor(
    private readonly database: Database,
    private readonly stepUp: StepUp,
    private readonly sessions: SessionStore,
    private readonly facts: NoteFactsReader,
    private readonly documents: SealDocument,
  ) {}

  /** @throws DomainError STEP_UP_REFUSED, NOTE_HAS_GAPS with the gaps in `errors`, NOTE_SIGNER_NOT_OF_SESSION */
  async execute(actor: StaffActor, sessionId: string, body: SignNoteDto): Promise<SignedNoteView> {
    await this.stepUp.confirm(actor, body.password);
    const event = { action: 'note.sign-refused', subject: { type: 'session', id: sessionId } } as const;
    return auditedRefusal(this.database, actor, 'NOTE_HAS_GAPS', event, () =>
      this.database.write(actor, (tx) => this.sign(tx, actor, sessionId, body.meaning)),
    );
  }

  private async sign(tx: Tx, actor: StaffActor, sessionId: string, meaning: NoteMeaning): Promise<SignedNoteView> {
    const session = await this.sessions.lock(tx, sessionId);
    const state = nextSessionState(session.state, 'sign');
    requireSigner(actor, session, meaning);
    const content = buildNote(await this.facts.read(tx, session));
    if (!maySign(content.gaps)) throw new DomainError('NOTE_HAS_GAPS', {}, gapProblems(content.gaps));
    const signature = signatureOf(tx, actor, session, content, meaning);
    const words = englishWords(await this.facts.names(tx));
    await this.documents.seal(tx, toNoteDocumentModel(content, signature, words));
    const row = {
      id: tx.newId(),
      sessionId,
      patientId: session.patientId,
      content,
      contentHash: signature.contentHash,
      documentId: signature.documentId,
      signerName: actor.displayName,
      meaning,
      recordedAt: tx.now,
      recordedBy: actor.accountId,
    };
    tx.insert(SignedNote, row);
    tx.update(ProcedureSession, session, { state });
    tx.audit({
      action: 'note.signed',
      subject: { type: 'session', id: sessionId },
      patientId: session.patientId,
      facts: { noteId: row.id, contentHash: row.contentHash, documentId: row.documentId, meaning },
    });
    return toNoteView(row);
  }
}

function requireSigner(actor: StaffActor, session: ProcedureSession, meaning: NoteMeaning): void {
  const { doctorId, operatorId } = session;
  if (actor.accountId !== doctorId && actor.accountId !== operatorId)
    throw new DomainError('NOTE_SIGNER_NOT_OF_SESSION');
  if (meaning === 'authorship-and-supervision' && actor.accountId !== doctorId) throw new DomainError('DOCTOR_NEEDED');
}

function signatureOf(
  tx: Tx,
  actor: StaffActor,
  session: ProcedureSession,
  content: NoteContent,
  meaning: NoteMeaning,
): NoteSignature {
  const contentJson = canonicalNote(content);
  return {
    documentId: tx.newId(),
    signerAccountId: actor.accountId,
    signerName: actor.displayName,
    signerRole: actor.accountId === session.doctorId ? 'Doctor' : 'Operator',
    meaning: MEANINGS[meaning],
    signedAt: tx.now,
    contentJson,
    contentHash: hashOf(contentJson),
  };
}
