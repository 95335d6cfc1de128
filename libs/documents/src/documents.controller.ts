import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { DomainError, type StaffActor } from '@stipple/kernel';
import { CurrentActor, Database, Permit, type Tx, UuidPipe } from '@stipple/platform';
import { DocumentDesk } from './document-desk.js';
import { DocumentListView, DocumentView } from './documents.dto.js';

@ApiTags('documents')
@Controller()
export class DocumentsController {
  constructor(
    private readonly database: Database,
    private readonly desk: DocumentDesk,
  ) {}

  @Get('patients/:patientId/documents')
  @Permit('documents.read')
  @ApiOkResponse({ type: DocumentListView })
  list(@CurrentActor() actor: StaffActor, @Param('patientId', UuidPipe) patientId: string): Promise<DocumentListView> {
    return this.database.read(actor, async (tx) => ({
      items: (await this.desk.ofPatient(tx, patientId)).map((document) => DocumentView.of(document)),
    }));
  }

  @Get('documents/:documentId')
  @Permit('documents.read')
  @ApiOkResponse({ type: DocumentView })
  async read(
    @CurrentActor() actor: StaffActor,
    @Param('documentId', UuidPipe) documentId: string,
  ): Promise<DocumentView> {
    return this.open(actor, documentId, async (tx) => DocumentView.of(await this.desk.find(tx, documentId)));
  }

  @Get('documents/:documentId/file')
  @Permit('documents.read')
  @Header('Cache-Control', 'private, no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: StaffActor,
    @Param('documentId', UuidPipe) documentId: string,
  ): Promise<StreamableFile> {
    const { document, bytes } = await this.open(actor, documentId, (tx) => this.desk.file(tx, documentId));
    const name = `${document.kind}-${document.issuedAt.toISOString().slice(0, 10)}.pdf`;
    return new StreamableFile(bytes, {
      type: 'application/pdf',
      length: bytes.length,
      disposition: `inline; filename="${name}"`,
    });
  }

  /** A document that this role may not open is a refusal, and goes into the log. */
  private async open<T>(actor: StaffActor, documentId: string, read: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      return await this.database.read(actor, read);
    } catch (error) {
      const subject = { type: 'document', id: documentId };
      if (error instanceof DomainError && error.code === 'NOT_PERMITTED')
        await this.database.refuse(actor, { action: 'access.refused', subject, facts: error.facts });
      throw error;
    }
  }
}
