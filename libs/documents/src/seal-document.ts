import { Injectable } from '@nestjs/common';
import { FileStore, type Tx } from '@stipple/platform';
import type { SealedDocumentModel } from './domain/index.js';
import { renderDocument } from './pdf/render-document.js';
import { sealPdf } from './seal/seal-pdf.js';
import { SealedDocument } from './sealed-document.entity.js';
import { SealKeys } from './seal-keys.js';

export interface SealedDocumentRef {
  documentId: string;
  /** Of the sealed bytes, hex. */
  sha256: string;
  sizeBytes: number;
}

/** Renders, seals and stores a document inside the caller's transaction: the decision and its document are one step. */
@Injectable()
export class SealDocument {
  constructor(
    private readonly keys: SealKeys,
    private readonly files: FileStore,
  ) {}

  async seal(tx: Tx, model: SealedDocumentModel): Promise<SealedDocumentRef> {
    const { sealKeyId, signer } = await this.keys.signer(tx, model.author);
    const bytes = await sealPdf(await renderDocument(model), signer);
    const { sha256, sizeBytes } = await this.files.put(tx, bytes, 'application/pdf');
    tx.insert(SealedDocument, {
      id: model.id,
      patientId: model.patientId,
      kind: model.kind,
      title: model.title,
      language: model.language,
      sha256,
      sizeBytes,
      issuedAt: model.issuedAt,
      sealKeyId,
    });
    tx.audit({
      action: 'document.sealed',
      subject: { type: 'document', id: model.id },
      patientId: model.patientId,
      facts: { kind: model.kind, sha256 },
    });
    return { documentId: model.id, sha256, sizeBytes };
  }
}
