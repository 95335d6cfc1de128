import { Injectable } from '@nestjs/common';
import { DomainError } from '@stipple/kernel';
import { FileStore, type Tx } from '@stipple/platform';
import { SealedDocument } from './sealed-document.entity.js';

/** Reads of sealed documents; each one is an event of the audit log. */
@Injectable()
export class DocumentDesk {
  constructor(private readonly files: FileStore) {}

  /** Throws NOT_FOUND, also for another clinic's document. */
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

  /** Newest first. */
  async ofPatient(tx: Tx, patientId: string): Promise<SealedDocument[]> {
    const documents = await tx.findMany(SealedDocument, { patientId }, { orderBy: 'issuedAt', descending: true });
    tx.audit({ action: 'documents.read', patientId, facts: { count: documents.length } });
    return documents;
  }

  private async get(tx: Tx, documentId: string): Promise<SealedDocument> {
    const document = await tx.findOne(SealedDocument, { id: documentId });
    const isTheirs = tx.actor.kind !== 'kiosk' || document?.patientId === tx.actor.patientId;
    if (!document || !isTheirs) throw new DomainError('NOT_FOUND', { type: 'document' });
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
