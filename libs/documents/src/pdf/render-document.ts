import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { DocumentBlock, SealedDocumentModel } from '../domain/index.js';
import { fontStack, trimLayoutCaches } from './fonts.js';
import { PageFlow } from './page-flow.js';
import { writeLetterhead, writePageFurniture } from './page-furniture.js';
import { PAGE } from './page-style.js';
import { newPdfDocument, type PdfDocument, type StructElement } from './pdfkit-face.js';
import { writeSealSection } from './seal-section.js';
import { signatureHeight, writeSignature } from './signature-block.js';
import { SignatureFields } from './signature-fields.js';
import { writeTable } from './table-block.js';
import { HEADING_HEIGHT, writeFacts, writeHeading, writeList, writeNotice, writeParagraph } from './text-blocks.js';
import { wordingFor, type Wording } from './wording.js';
import { fixedXmp, xmpPacket } from './xmp.js';

export interface UnsealedPdf {
  bytes: Buffer;
  /** Where the seal's dictionary begins; its /ByteRange and /Contents are still to be filled. */
  sealOffset: number;
}

const CREATOR = 'Stipple';
const PRODUCER = 'Stipple documents 1';

/** Makes the pages: PDF/A-3a and PDF/UA-1, everything reserved for the seal. The same model gives the same bytes. */
export async function renderDocument(model: SealedDocumentModel): Promise<UnsealedPdf> {
  const modelSha256 = hashModel(model);
  const document = openDocument(model, modelSha256);
  const bytes = collect(document);
  const wording = wordingFor(model.language);
  const flow = new PageFlow(document);
  const fields = new SignatureFields(document);

  writeLetterhead(flow, flow.root, model);
  writeBlocks(flow, model, wording);
  writeSealSection(flow, flow.element('Sect', flow.root), fields, model, wording);
  writePageFurniture(flow, model, wording);
  flow.root.end();
  attach(document, model);
  const { seal } = fields.finish({ clinic: model.author, reason: model.sealReason, at: model.issuedAt });
  document.end();
  return { bytes: await bytes, sealOffset: seal.offset };
}

function openDocument(model: SealedDocumentModel, modelSha256: string): PdfDocument {
  trimLayoutCaches();
  const keywords = `${model.kind}, ${model.id}, sha256:${modelSha256}`;
  const info = {
    Title: model.title,
    Author: model.author,
    Subject: model.subject,
    Keywords: keywords,
    Creator: CREATOR,
    Producer: PRODUCER,
    CreationDate: toSeconds(model.issuedAt),
    ModDate: toSeconds(model.issuedAt),
  };
  const document = newPdfDocument({
    size: [PAGE.width, PAGE.height],
    margins: { top: PAGE.top, bottom: 0, left: PAGE.left, right: PAGE.right },
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: model.language,
    displayTitle: true,
    bufferPages: true,
    font: fontStack('regular')[0]?.font,
    info,
  });
  const { title, author, subject, language, kind } = model;
  document.metadata = fixedXmp(
    xmpPacket({
      ...{ title, author, subject, language, kind, keywords, modelSha256 },
      creator: CREATOR,
      producer: PRODUCER,
      issuedAt: model.issuedAt,
      documentId: model.id,
    }),
  );
  return document;
}

/** The file's own dates have whole seconds, and both descriptions of them (Info and XMP) must agree. */
const toSeconds = (instant: Date) => new Date(Math.floor(instant.getTime() / 1000) * 1000);

/** Also seeds the file identifier, through the keywords: two documents never share one. */
function hashModel(model: SealedDocumentModel): string {
  const attachments = model.attachments.map(({ content, ...rest }) => ({
    ...rest,
    content: createHash('sha256').update(content).digest('hex'),
  }));
  const plain = JSON.parse(JSON.stringify({ ...model, attachments })) as Record<string, unknown>;
  return createHash('sha256')
    .update(canonicalize(plain) ?? '')
    .digest('hex');
}

function collect(document: PdfDocument): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}

function writeBlocks(flow: PageFlow, model: SealedDocumentModel, wording: Wording): void {
  let section: StructElement | undefined;
  for (const [index, block] of model.blocks.entries()) {
    if (!section || (block.type === 'heading' && block.level === 2)) section = flow.element('Sect', flow.root);
    const following = roomFor(model.blocks[index + 1], model.blocks[index + 2]);
    writeBlock(flow, section, block, { timeZone: model.timeZone, wording, following });
  }
}

/** What must fit on the page below a heading, for the heading to stay on it. */
function roomFor(block: DocumentBlock | undefined, next: DocumentBlock | undefined): number {
  if (block?.type === 'heading') return HEADING_HEIGHT + roomFor(next, undefined);
  if (block?.type === 'signature') return signatureHeight(block);
  return block?.type === 'table' ? 90 : 44;
}

interface BlockContext {
  timeZone: string;
  wording: Wording;
  following: number;
}

function writeBlock(flow: PageFlow, parent: StructElement, block: DocumentBlock, context: BlockContext): void {
  switch (block.type) {
    case 'heading':
      return writeHeading(flow, parent, block, context.following);
    case 'paragraph':
      return writeParagraph(flow, parent, block);
    case 'list':
      return writeList(flow, parent, block);
    case 'table':
      return writeTable(flow, parent, block);
    case 'keyValues':
      return writeFacts(flow, parent, block.facts);
    case 'notice':
      return writeNotice(flow, parent, block, context.wording.warning);
    case 'signature':
      return writeSignature(flow, parent, block, context);
  }
}

function attach(document: PdfDocument, model: SealedDocumentModel): void {
  for (const attachment of model.attachments) {
    const options = {
      name: attachment.name,
      type: attachment.mediaType,
      description: attachment.description,
      relationship: 'Source',
      creationDate: toSeconds(model.issuedAt),
      modifiedDate: toSeconds(model.issuedAt),
    };
    document.file(Buffer.from(attachment.content), options);
  }
}
