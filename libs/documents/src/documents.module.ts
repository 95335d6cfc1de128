import { Module } from '@nestjs/common';
import { DocumentDesk } from './document-desk.js';
import { DocumentsController } from './documents.controller.js';
import { SealDocument } from './seal-document.js';
import { SealKeys } from './seal-keys.js';

@Module({
  controllers: [DocumentsController],
  providers: [SealDocument, SealKeys, DocumentDesk],
  exports: [SealDocument, SealKeys, DocumentDesk],
})
export class DocumentsModule {}
