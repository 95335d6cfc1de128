import { COVER, TextLayout, type TextLine } from './text-layout.js';
import { PAGE, TEXT_WIDTH, type TextStyle } from './page-style.js';
import type { PdfDocument, StructElement } from './pdfkit-face.js';

/** One laid-out line, with the element of the structure tree that it belongs to. */
interface FlowLine {
  element: StructElement;
  line: TextLine;
  style: TextStyle;
  x: number;
}

/** Text in a column of its own; several cells side by side make a row. */
export type FlowCell = FlowLine[];

export interface RowOptions {
  /** Free space above and below the text of the row. */
  padding?: number;
  /** A row that fits on one page is not split over two. */
  keepTogether?: boolean;
  /** Draws what stands behind the row, page by page: rules, panels. Not part of the text. */
  decorate?: (top: number, height: number) => void;
  /** Called after a page break inside or before the row: a table repeats its head. */
  afterBreak?: () => void;
}

const BOTTOM = PAGE.height - PAGE.bottom;
const PAGE_CAPACITY = BOTTOM - PAGE.top;

/** Where the next thing goes, and how it gets on the page with its place in the structure tree. */
export class PageFlow {
  y: number = PAGE.top;
  coveredCharacters = 0;
  readonly layout: TextLayout;
  readonly root: StructElement;

  constructor(readonly document: PdfDocument) {
    this.layout = new TextLayout(document);
    this.root = document.struct('Document');
    (document as unknown as { addStructure(element: StructElement): void }).addStructure(this.root);
  }

  element(type: string, parent: StructElement, options?: Parameters<PdfDocument['struct']>[1]): StructElement {
    const element = this.document.struct(type, options);
    parent.add(element);
    return element;
  }

  cell(element: StructElement, text: string, style: TextStyle, x: number = PAGE.left, width = TEXT_WIDTH): FlowCell {
    const { lines, covered } = this.layout.layOut(text, style.weight, style.size, width);
    this.coveredCharacters += covered;
    return lines.map((line) => ({ element, line, style, x }));
  }

  /** Shorthand for text across the page, split where the page ends. */
  text(element: StructElement, text: string, style: TextStyle, gapAfter: number): void {
    this.row([this.cell(element, text, style)]);
    this.y += gapAfter;
  }

  /** Puts cells side by side and goes on below the tallest, over as many pages as it takes. */
  row(cells: FlowCell[], options: RowOptions = {}): void {
    const padding = options.padding ?? 0;
    const total = Math.max(...cells.map(heightOf)) + 2 * padding;
    if (options.keepTogether && total <= PAGE_CAPACITY) this.need(total, options.afterBreak);
    let rest = cells;
    while (rest.some((cell) => cell.length > 0)) {
      const room = BOTTOM - this.y - 2 * padding;
      const taken = rest.map((cell) => cell.slice(0, linesWithin(cell, room)));
      if (wouldStrand(taken, rest) && this.y > PAGE.top) {
        this.breakPage(options.afterBreak);
        continue;
      }
      const height = Math.max(...taken.map(heightOf)) + 2 * padding;
      if (options.decorate) this.artifact(() => options.decorate?.(this.y, height));
      for (const cell of taken) this.draw(cell, this.y + padding);
      this.y += height;
      rest = rest.map((cell, index) => cell.slice(taken[index]?.length));
      if (rest.some((cell) => cell.length > 0)) this.breakPage(options.afterBreak);
    }
  }

  /** Starts a new page unless this much room is left. */
  need(height: number, afterBreak?: () => void): void {
    if (this.y + height > BOTTOM && this.y > PAGE.top) this.breakPage(afterBreak);
  }

  /** Draws something that is no part of the text: skipped by a screen reader. */
  artifact(draw: () => void): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    draw();
    this.document.endMarkedContent();
  }

  /** One line outside the flow, inside whatever is marked at the moment. */
  drawLine(line: TextLine, style: TextStyle, x: number, top: number): void {
    let left = x;
    const baseline = top + style.leading / 2 + style.size * 0.36;
    this.document.fillColor(style.color);
    for (const run of line.runs) {
      this.document.font(run.font.name).fontSize(style.size);
      this.document.text(run.text, left, baseline, { lineBreak: false, baseline: 'alphabetic' });
      left += run.width;
    }
  }

  private draw(cell: FlowCell, top: number): void {
    let y = top;
    for (const group of byElement(cell)) {
      const start = y;
      group.element.add(() => {
        let lineTop = start;
        for (const { line, style, x } of group.lines) {
          this.drawLine(line, style, x, lineTop);
          lineTop += style.leading;
        }
      });
      y += heightOf(group.lines);
    }
  }

  private breakPage(afterBreak?: () => void): void {
    this.document.addPage();
    this.y = PAGE.top;
    afterBreak?.();
  }
}

export { COVER };

const heightOf = (cell: FlowCell): number => cell.reduce((sum, { style }) => sum + style.leading, 0);

function linesWithin(cell: FlowCell, room: number): number {
  let height = 0;
  return cell.filter(({ style }) => (height += style.leading) <= room + 0.01).length;
}

/** Nothing fits, or only the first line of a longer text would stand alone at the foot of the page. */
function wouldStrand(taken: FlowCell[], rest: FlowCell[]): boolean {
  if (taken.every((cell) => cell.length === 0)) return true;
  return taken.some((cell, index) => cell.length < Math.min(2, rest[index]?.length ?? 0));
}

function byElement(cell: FlowCell): { element: StructElement; lines: FlowLine[] }[] {
  const groups: { element: StructElement; lines: FlowLine[] }[] = [];
  for (const line of cell) {
    const last = groups.at(-1);
    if (last?.element === line.element) last.lines.push(line);
    else groups.push({ element: line.element, lines: [line] });
  }
  return groups;
}
