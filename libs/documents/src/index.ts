import { SealedDocument } from './sealed-document.entity.js';
import { SealKey } from './seal-key.entity.js';

export * from './domain/index.js';
export { DocumentDesk } from './document-desk.js';
export { DocumentsModule } from './documents.module.js';
export { renderDocument } from './pdf/render-document.js';
export { SealDocument, type SealedDocumentRef } from './seal-document.js';
export { SealedDocument, SealKey };
export { SealKeys } from './seal-keys.js';
export { type PrintedVerification, verifyFile, type VerifyFileOptions } from './verify/verify-file.js';
export { verifyPdf, type VerifyOptions } from './verify/verify-pdf.js';

export const DOCUMENTS_ENTITIES = [SealKey, SealedDocument];
