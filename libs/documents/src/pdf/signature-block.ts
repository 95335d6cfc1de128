import type { DocumentFact, SignatureBlock } from '../domain/index.js';
import type { PageFlow } from './page-flow.js';
import { COLORS, PAGE, STYLES, TEXT_WIDTH } from './page-style.js';
import type { StructElement } from './pdfkit-face.js';
import { drawInk, type Box } from './signature-ink.js';
import { writeFacts } from './text-blocks.js';
import { formatInstant, type Wording } from './wording.js';

const INK_HEIGHT = 92;
const INK_WIDTH = 290;
const BLOCK_HEIGHT = { drawn: 250, typed: 220, staff: 140 };

/** Room for the whole block: a signature is not torn from what it means. */
export const signatureHeight = (block: SignatureBlock): number => BLOCK_HEIGHT[block.mark.method];

/** Meaning, mark, and the facts that 21 CFR 11.50 wants beside a signature: printed name, date and time, meaning. */
export function writeSignature(
  flow: PageFlow,
  parent: StructElement,
  block: SignatureBlock,
  context: { timeZone: string; wording: Wording },
): void {
  flow.need(signatureHeight(block));
  const at = formatInstant(block.signedAt, context.timeZone);
  flow.text(flow.element('P', parent), block.meaning, STYLES.strong, 6);
  writeMark(flow, parent, block, at, context.wording);
  writeFacts(flow, parent, factsOf(block, at, context.wording));
  flow.y += 8;
}

function factsOf(block: SignatureBlock, at: string, wording: Wording): DocumentFact[] {
  const { mark } = block;
  const reason = mark.method === 'typed' && mark.reason ? ` (${mark.reason})` : '';
  return [
    { label: wording.signedBy, value: block.signerName },
    { label: wording.inTheCapacityOf, value: block.signerRole },
    { label: wording.signedAt, value: at },
    { label: wording.methodLabel, value: `${wording.method[mark.method]}${reason}` },
    { label: wording.identity, value: block.identity },
  ];
}

function writeMark(flow: PageFlow, parent: StructElement, block: SignatureBlock, at: string, wording: Wording): void {
  const { mark } = block;
  if (mark.method === 'staff') return;
  if (mark.method === 'typed') {
    const element = flow.element('P', parent);
    flow.row([flow.cell(element, mark.typedName, STYLES.title, PAGE.left + 14, INK_WIDTH - 28)], {
      padding: 14,
      keepTogether: true,
      decorate: (top, height) => signatureFrame(flow, { x: PAGE.left, y: top, width: INK_WIDTH, height }),
    });
    flow.y += 6;
    return;
  }
  const box: Box = { x: PAGE.left, y: flow.y, width: INK_WIDTH, height: INK_HEIGHT };
  flow.artifact(() => signatureFrame(flow, box));
  const figure = flow.element('Figure', parent, {
    alt: wording.drawnAlt(block.signerName, at),
    bbox: [box.x, box.y, box.x + box.width, box.y + box.height],
  });
  const inset = { x: box.x + 14, y: box.y + 8, width: box.width - 28, height: box.height - 16 };
  figure.add(() => drawInk(flow.document, mark.strokes, inset));
  flow.y += INK_HEIGHT + 6;
}

function signatureFrame(flow: PageFlow, box: Box): void {
  const width = Math.min(box.width, TEXT_WIDTH);
  flow.document.lineWidth(0.7).strokeColor(COLORS.rule).roundedRect(box.x, box.y, width, box.height, 3).stroke();
}
