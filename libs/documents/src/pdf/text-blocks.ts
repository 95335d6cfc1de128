import type { DocumentFact, HeadingBlock, ListBlock, NoticeBlock, ParagraphBlock } from '../domain/index.js';
import type { PageFlow } from './page-flow.js';
import { COLORS, PAGE, STYLES, TEXT_WIDTH } from './page-style.js';
import type { StructElement } from './pdfkit-face.js';

const PARAGRAPH_GAP = 7;
export const HEADING_HEIGHT = 44;

/** A heading never stands alone at the foot of a page. @param following room that what comes next must have at least */
export function writeHeading(flow: PageFlow, parent: StructElement, block: HeadingBlock, following = 40): void {
  const isSection = block.level === 2;
  flow.need(HEADING_HEIGHT + following);
  if (flow.y > PAGE.top) flow.y += isSection ? 14 : 7;
  const element = flow.element(isSection ? 'H2' : 'H3', parent);
  flow.text(element, block.text, isSection ? STYLES.section : STYLES.subsection, isSection ? 5 : 3);
  if (isSection) flow.document.outline.addItem(block.text);
}

export function writeParagraph(flow: PageFlow, parent: StructElement, block: ParagraphBlock): void {
  const style = { normal: STYLES.body, strong: STYLES.strong, small: STYLES.small }[block.tone ?? 'normal'];
  flow.text(flow.element('P', parent), block.text, style, PARAGRAPH_GAP);
}

export function writeList(flow: PageFlow, parent: StructElement, block: ListBlock): void {
  const list = flow.element('L', parent);
  const indent = block.ordered ? 22 : 14;
  block.items.forEach((text, index) => {
    const item = flow.element('LI', list);
    const label = flow.element('Lbl', item);
    const body = flow.element('LBody', item);
    flow.row([
      flow.cell(label, block.ordered ? `${index + 1}.` : '•', STYLES.body, PAGE.left + 2, indent),
      flow.cell(body, text, STYLES.body, PAGE.left + indent + 2, TEXT_WIDTH - indent - 2),
    ]);
    flow.y += 3;
  });
  flow.y += PARAGRAPH_GAP - 3;
}

export function writeNotice(flow: PageFlow, parent: StructElement, block: NoticeBlock, warningWord: string): void {
  const isWarning = block.tone === 'warning';
  const element = flow.element('P', parent);
  const text = isWarning ? `${warningWord} ${block.text}` : block.text;
  flow.y += 2;
  flow.row([flow.cell(element, text, STYLES.body, PAGE.left + 14, TEXT_WIDTH - 26)], {
    padding: 8,
    keepTogether: true,
    decorate: (top, height) => {
      const { document } = flow;
      document.rect(PAGE.left, top, TEXT_WIDTH, height).fill(isWarning ? COLORS.warningPanel : COLORS.panel);
      document.rect(PAGE.left, top, 3, height).fill(isWarning ? COLORS.warning : COLORS.accent);
    },
  });
  flow.y += PARAGRAPH_GAP + 2;
}

/** Label left, value right, a hairline under each. */
export function writeFacts(flow: PageFlow, parent: StructElement, facts: readonly DocumentFact[]): void {
  const list = flow.element('L', parent);
  const labelWidth = TEXT_WIDTH * 0.34;
  for (const fact of facts) {
    const item = flow.element('LI', list);
    const label = flow.element('Lbl', item);
    const body = flow.element('LBody', item);
    flow.row(
      [
        flow.cell(label, fact.label, { ...STYLES.label, leading: STYLES.body.leading }, PAGE.left, labelWidth - 12),
        flow.cell(body, fact.value, STYLES.body, PAGE.left + labelWidth, TEXT_WIDTH - labelWidth),
      ],
      {
        padding: 3,
        keepTogether: true,
        decorate: (top, height) => hairline(flow, top + height),
      },
    );
  }
  flow.y += PARAGRAPH_GAP;
}

/** The panel under the title: facts two by two, label above value. */
export function writeFactPanel(flow: PageFlow, parent: StructElement, facts: readonly DocumentFact[]): void {
  const list = flow.element('L', parent);
  const columnWidth = TEXT_WIDTH / 2;
  for (let index = 0; index < facts.length; index += 2) {
    const cells = facts.slice(index, index + 2).map((fact, column) => {
      const item = flow.element('LI', list);
      const x = PAGE.left + 12 + column * columnWidth;
      const width = columnWidth - 24;
      return [
        ...flow.cell(flow.element('Lbl', item), fact.label, STYLES.label, x, width),
        ...flow.cell(flow.element('LBody', item), fact.value, STYLES.strong, x, width),
      ];
    });
    flow.row(cells, {
      padding: 6,
      keepTogether: true,
      decorate: (top, height) => flow.document.rect(PAGE.left, top, TEXT_WIDTH, height + 0.5).fill(COLORS.panel),
    });
  }
  flow.y += 10;
}

export function hairline(flow: PageFlow, y: number): void {
  flow.document
    .lineWidth(0.5)
    .strokeColor(COLORS.rule)
    .moveTo(PAGE.left, y)
    .lineTo(PAGE.left + TEXT_WIDTH, y)
    .stroke();
}
