import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, mayDo, type Permission } from '@stipple/kernel';
import { FileStore, type Tx } from '@stipple/platform';
import { SealedDocument } from './sealed-document.entity.js';

/** A kind whose content a permission of its own guards elsewhere: as a document it is no freer. */
const ALSO_NEEDS: Readonly<Record<string, Permission>> = { 'session-note': 'sessions.read' };

/** The permission that a member of staff lacks for a document of this kind; null when none. */
function lacks(actor: Actor, kind: string): Permission | null {
  const permission = ALSO_NEEDS[kind];
  return permission && actor.kind === 'staff' && !mayDo(actor.roles, permission) ? permission : null;
}

/** Reads of sealed documents; each one is an event of the audit log. */
@Injectable()
export class DocumentDesk {
  constructor(private readonly files: FileStore) {}

  /** Throws NOT_FOUND, also for another clinic's document, and NOT_PERMITTED. */
  async find(tx: Tx, documentId: string): Promise<SealedDocument> {
    const document = await this.get(tx, documentId);
    this.auditRead(tx, document, 'metadata');
    return document;
  }

  /** The sealed bytes. A kiosk gets its own patient's documents only. */
  async file(tx: Tx, documentId: string): Promise<{ document: SealedDocument; bytes: Buffer }> {
    const document = await this.get(tx, documentId);
    const bytes = await this.files.get(tx, document.sha256);
    this.auditRead(tx, document, 'file');
    return { document, bytes };
  }

  /** Newest first; without those that the reader may not open. */
  async ofPatient(tx: Tx, patientId: string): Promise<SealedDocument[]> {
    const all = await tx.findMany(SealedDocument, { patientId }, { orderBy: 'issuedAt', descending: true });
    const documents = all.filter(({ kind }) => lacks(tx.actor, kind) === null);
    tx.audit({ action: 'documents.read', patientId, facts: { count: documents.length } });
    return documents;
  }

  private async get(tx: Tx, documentId: string): Promise<SealedDocument> {
    const document = await tx.findOne(SealedDocument, { id: documentId });
    const isTheirs = tx.actor.kind !== 'kiosk' || document?.patientId === tx.actor.patientId;
    if (!document || !isTheirs) throw new DomainError('NOT_FOUND', { type: 'document' });
    const permission = lacks(tx.actor, document.kind);
    if (permission) throw new DomainError('NOT_PERMITTED', { permission });
    return document;
  }

  private auditRead(tx: Tx, document: SealedDocument, part: 'metadata' | 'file'): void {
    tx.audit({
      action: 'document.read',
      subject: { type: 'document', id: document.id },
      patientId: document.patientId,
      facts: { part, kind: document.kind },
    });
  }
}
