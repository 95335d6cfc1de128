import type { SealedDocumentModel } from '../domain/index.js';
import type { PageFlow } from './page-flow.js';
import { COLORS, PAGE, STYLES, TEXT_WIDTH } from './page-style.js';
import type { StructElement } from './pdfkit-face.js';
import { hairline, writeFactPanel } from './text-blocks.js';
import type { Wording } from './wording.js';

/** Clinic, title, subject and the panel of facts: the head of the first page. */
export function writeLetterhead(flow: PageFlow, parent: StructElement, model: SealedDocumentModel): void {
  flow.y = 50;
  flow.artifact(() => flow.document.rect(PAGE.left, 36, 44, 3).fill(COLORS.accent));
  flow.text(flow.element('P', parent), model.author, STYLES.clinic, 0);
  if (model.authorDetail) flow.text(flow.element('P', parent), model.authorDetail, STYLES.clinicDetail, 0);
  flow.y += 14;
  flow.text(flow.element('H1', parent), model.title, STYLES.title, 2);
  flow.document.outline.addItem(model.title);
  flow.text(flow.element('P', parent), model.subject, STYLES.subject, 10);
  if (model.header.length > 0) writeFactPanel(flow, parent, model.header);
}

/** Running heads and footers, once the number of pages is known. Artifacts: a screen reader does not meet them. */
export function writePageFurniture(flow: PageFlow, model: SealedDocumentModel, wording: Wording): void {
  const { document } = flow;
  const { count } = document.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(index);
    document.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    writeFooter(flow, model, wording.page(index + 1, count), wording.document);
    document.endMarkedContent();
    if (index === 0) continue;
    document.markContent('Artifact', { type: 'Pagination', attached: ['Top'] });
    writeRunningHead(flow, model);
    document.endMarkedContent();
  }
}

function writeFooter(flow: PageFlow, model: SealedDocumentModel, page: string, documentWord: string): void {
  const top = PAGE.height - 54;
  hairline(flow, top);
  single(flow, `${model.author} · ${model.source}`, top + 6, TEXT_WIDTH - 90);
  single(flow, `${documentWord} ${model.id}`, top + 17, TEXT_WIDTH - 90);
  singleRight(flow, page, top + 6);
}

function writeRunningHead(flow: PageFlow, model: SealedDocumentModel): void {
  const room = TEXT_WIDTH / 2 - 8;
  single(flow, model.title, 38, room);
  singleRight(flow, model.runningHead, 38, room);
  hairline(flow, 52);
}

/** The first line of what fits; furniture never wraps. */
function single(flow: PageFlow, text: string, top: number, width: number): void {
  const line = furnitureLine(flow, text, width);
  if (line) flow.drawLine(line, STYLES.footer, PAGE.left, top);
}

function singleRight(flow: PageFlow, text: string, top: number, width = 120): void {
  const line = furnitureLine(flow, text, width);
  if (line) flow.drawLine(line, STYLES.footer, PAGE.left + TEXT_WIDTH - line.width, top);
}

const furnitureLine = (flow: PageFlow, text: string, width: number) =>
  flow.layout.layOut(text, STYLES.footer.weight, STYLES.footer.size, width).lines[0];
