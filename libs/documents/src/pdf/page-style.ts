import type { Weight } from './fonts.js';

export interface TextStyle {
  weight: Weight;
  size: number;
  color: string;
  /** Distance from one line to the next, in points. */
  leading: number;
}

const style = (weight: Weight, size: number, color: string, leading = size * 1.42): TextStyle => ({
  weight,
  size,
  color,
  leading,
});

export const COLORS = {
  ink: '#1c2430',
  quiet: '#515c6b',
  accent: '#1d3a63',
  rule: '#c3cad4',
  panel: '#f3f5f9',
  warning: '#8a4b00',
  warningPanel: '#fdf4e7',
  penInk: '#10204a',
} as const;

/** The typographic ladder of every document; contrast of each colour on its ground is 4.5:1 or more. */
export const STYLES = {
  clinic: style('bold', 11.5, COLORS.accent),
  clinicDetail: style('regular', 8.5, COLORS.quiet),
  title: style('bold', 20, COLORS.ink, 26),
  subject: style('regular', 11, COLORS.quiet),
  section: style('bold', 13.5, COLORS.accent, 18),
  subsection: style('bold', 11, COLORS.ink, 15.5),
  body: style('regular', 10, COLORS.ink),
  strong: style('bold', 10, COLORS.ink),
  small: style('regular', 8.5, COLORS.quiet),
  label: style('regular', 8.5, COLORS.quiet, 12),
  tableHead: style('bold', 9, COLORS.accent),
  tableCell: style('regular', 9.5, COLORS.ink),
  footer: style('regular', 7.5, COLORS.quiet, 10),
} as const;

/** A4 in points, and what is kept free of text. */
export const PAGE = { width: 595.28, height: 841.89, left: 58, right: 58, top: 64, bottom: 74 } as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
