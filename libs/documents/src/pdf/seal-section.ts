import { SIGNATURE_FIELDS, type SealedDocumentModel } from '../domain/index.js';
import type { PageFlow } from './page-flow.js';
import { COLORS, PAGE, STYLES, TEXT_WIDTH } from './page-style.js';
import type { StructElement } from './pdfkit-face.js';
import type { SignatureFields } from './signature-fields.js';
import type { Box } from './signature-ink.js';
import { writeHeading, writeList, writeParagraph } from './text-blocks.js';
import { formatInstant, type Wording } from './wording.js';

const FIELD_HEIGHT = 62;
const GAP = 14;

/** The last section: what the seal means and what it is not (decision 26), its field, and the reserved fields. */
export function writeSealSection(
  flow: PageFlow,
  parent: StructElement,
  fields: SignatureFields,
  model: SealedDocumentModel,
  wording: Wording,
): void {
  flow.need(300);
  writeHeading(flow, parent, { type: 'heading', level: 2, text: wording.sealHeading });
  const paragraph = (text: string, tone: 'normal' | 'small' = 'normal') =>
    writeParagraph(flow, parent, { type: 'paragraph', text, tone });
  paragraph(wording.sealMeaning(model.author));
  if (hasPersonalMark(model)) paragraph(wording.simpleSignature);
  writeAttachmentList(flow, parent, model, wording);
  writeFields(flow, parent, fields, model, wording);
  paragraph(wording.howToCheck, 'small');
  if (flow.coveredCharacters > 0) paragraph(wording.covered(flow.coveredCharacters), 'small');
}

const hasPersonalMark = (model: SealedDocumentModel) =>
  model.blocks.some((block) => block.type === 'signature' && block.mark.method !== 'staff');

function writeAttachmentList(
  flow: PageFlow,
  parent: StructElement,
  { attachments }: SealedDocumentModel,
  wording: Wording,
): void {
  if (attachments.length === 0) return;
  writeParagraph(flow, parent, { type: 'paragraph', text: wording.attachmentsIntro });
  writeList(flow, parent, {
    type: 'list',
    ordered: false,
    items: attachments.map(({ name, description }) => `${name}: ${description}`),
  });
}

function writeFields(
  flow: PageFlow,
  parent: StructElement,
  fields: SignatureFields,
  model: SealedDocumentModel,
  wording: Wording,
): void {
  flow.need(FIELD_HEIGHT + 10);
  const width = (TEXT_WIDTH - GAP) / 2;
  const boxAt = (column: number): Box => ({
    x: PAGE.left + column * (width + GAP),
    y: flow.y + 2,
    width,
    height: FIELD_HEIGHT,
  });
  const seal = boxAt(0);
  const lines = [wording.sealedBy, model.author, formatInstant(model.issuedAt, model.timeZone)];
  writeFieldBox(flow, parent, seal, lines, true);
  fields.reserve(SIGNATURE_FIELDS.seal, wording.sealTooltip(model.author), parent, seal);
  if (model.practitionerField) {
    const box = boxAt(1);
    writeFieldBox(flow, parent, box, [wording.practitionerCaption], false);
    fields.reserve(SIGNATURE_FIELDS.practitioner, wording.practitionerTooltip, parent, box);
  }
  SIGNATURE_FIELDS.archive.forEach((name, index) =>
    fields.reserve(name, wording.archiveTooltip(index + 1), parent, null),
  );
  flow.y += FIELD_HEIGHT + 12;
}

function writeFieldBox(flow: PageFlow, parent: StructElement, box: Box, texts: string[], filled: boolean): void {
  flow.artifact(() => {
    const { document } = flow;
    document.lineWidth(0.9).strokeColor(filled ? COLORS.accent : COLORS.rule);
    document.roundedRect(box.x, box.y, box.width, box.height, 3);
    if (filled) document.fillAndStroke(COLORS.panel, COLORS.accent);
    else document.stroke();
  });
  const start = flow.y;
  flow.y = box.y + 7;
  texts.forEach((text, index) => {
    const style = index === 1 ? STYLES.strong : STYLES.small;
    const cell = flow.cell(flow.element('P', parent), text, style, box.x + 10, box.width - 20);
    flow.row([cell.slice(0, 2)]);
  });
  flow.y = start;
}
