import { boundsOf, inkMarks, type InkMark, type StrokeGroup } from '../domain/index.js';
import { COLORS } from './page-style.js';
import type { PdfDocument } from './pdfkit-face.js';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Draws a signature as vector paths inside a box, never larger than 1.2 times its size on the pad. */
export function drawInk(document: PdfDocument, strokes: readonly StrokeGroup[], box: Box): void {
  const points = strokes.flatMap((group) => group.points);
  if (points.length === 0) return;
  const bounds = boundsOf(points);
  const width = Math.max(1, bounds.maxX - bounds.minX);
  const height = Math.max(1, bounds.maxY - bounds.minY);
  const scale = Math.min(box.width / width, box.height / height, 1.2);
  const left = box.x + (box.width - width * scale) / 2;
  const top = box.y + (box.height - height * scale) / 2;
  const x = (value: number) => toHundredths(left + (value - bounds.minX) * scale);
  const y = (value: number) => toHundredths(top + (value - bounds.minY) * scale);

  document.save().strokeColor(COLORS.penInk).fillColor(COLORS.penInk).lineCap('round').lineJoin('round');
  for (const mark of inkMarks(strokes)) drawMark(document, mark, { x, y, scale });
  document.restore();
}

interface Projection {
  x: (value: number) => number;
  y: (value: number) => number;
  scale: number;
}

function drawMark(document: PdfDocument, mark: InkMark, { x, y, scale }: Projection): void {
  if (mark.type === 'dot') {
    document.circle(x(mark.at.x), y(mark.at.y), Math.max(0.6, toHundredths(mark.radius * scale))).fill();
    return;
  }
  const { from, control1, control2, to, width } = mark;
  document
    .lineWidth(Math.max(0.5, toHundredths(width * scale)))
    .moveTo(x(from.x), y(from.y))
    .bezierCurveTo(x(control1.x), y(control1.y), x(control2.x), y(control2.y), x(to.x), y(to.y))
    .stroke();
}

const toHundredths = (value: number) => Math.round(value * 100) / 100;
