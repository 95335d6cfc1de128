import type { TableBlock } from '../domain/index.js';
import type { PageFlow } from './page-flow.js';
import { COLORS, PAGE, STYLES, TEXT_WIDTH } from './page-style.js';
import type { StructElement } from './pdfkit-face.js';
import { hairline } from './text-blocks.js';

interface Column {
  x: number;
  width: number;
}

const CELL_PADDING = 5;

export function writeTable(flow: PageFlow, parent: StructElement, block: TableBlock): void {
  const table = flow.element('Table', parent);
  const columns = columnsOf(block);
  flow.need(70);
  if (block.caption) flow.text(flow.element('Caption', table), block.caption, STYLES.subsection, 3);
  writeHead(flow, flow.element('THead', table), block, columns);
  const body = flow.element('TBody', table);
  for (const row of block.rows) writeRow(flow, body, row, columns, () => repeatHead(flow, block, columns));
  flow.y += 10;
}

function columnsOf(block: TableBlock): Column[] {
  const total = block.columns.reduce((sum, column) => sum + (column.share ?? 1), 0);
  let x: number = PAGE.left;
  return block.columns.map((column) => {
    const width = (TEXT_WIDTH * (column.share ?? 1)) / total;
    const placed = { x, width };
    x += width;
    return placed;
  });
}

function writeHead(flow: PageFlow, head: StructElement, block: TableBlock, columns: Column[]): void {
  const row = flow.element('TR', head);
  const cells = columns.map((column, index) => {
    const element = flow.element('TH', row, { scope: 'Column' });
    return flow.cell(element, block.columns[index]?.title ?? '', STYLES.tableHead, ...inside(column));
  });
  flow.row(cells, { padding: CELL_PADDING, keepTogether: true, decorate: headPanel(flow) });
}

function writeRow(
  flow: PageFlow,
  body: StructElement,
  texts: readonly string[],
  columns: Column[],
  afterBreak: () => void,
): void {
  const row = flow.element('TR', body);
  const cells = columns.map((column, index) =>
    flow.cell(flow.element('TD', row), texts[index] ?? '', STYLES.tableCell, ...inside(column)),
  );
  flow.row(cells, {
    padding: CELL_PADDING,
    keepTogether: true,
    afterBreak,
    decorate: (top, height) => hairline(flow, top + height),
  });
}

/** On the next page the head is there for the eye only: the structure tree has it once. */
function repeatHead(flow: PageFlow, block: TableBlock, columns: Column[]): void {
  const lines = columns.map((column, index) => {
    const [x, width] = inside(column);
    const title = block.columns[index]?.title ?? '';
    return { x, lines: flow.layout.layOut(title, STYLES.tableHead.weight, STYLES.tableHead.size, width).lines };
  });
  const rows = Math.max(...lines.map((each) => each.lines.length));
  const height = rows * STYLES.tableHead.leading + 2 * CELL_PADDING;
  flow.artifact(() => {
    headPanel(flow)(flow.y, height);
    for (const { x, lines: titleLines } of lines) {
      titleLines.forEach((line, index) =>
        flow.drawLine(line, STYLES.tableHead, x, flow.y + CELL_PADDING + index * STYLES.tableHead.leading),
      );
    }
  });
  flow.y += height;
}

const inside = (column: Column): [x: number, width: number] => [column.x + 6, column.width - 12];

const headPanel = (flow: PageFlow) => (top: number, height: number) => {
  flow.document.rect(PAGE.left, top, TEXT_WIDTH, height).fill(COLORS.panel);
  hairline(flow, top + height);
};
