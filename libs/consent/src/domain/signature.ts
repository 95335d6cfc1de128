import { assessStrokes, type StrokeGroup, type StrokesRefusal } from '@stipple/documents/domain';

/** Typing is for people who cannot draw: the reason why drawing is no option goes on record with it. */
export type GivenSignature =
  { method: 'drawn'; strokes: readonly StrokeGroup[] } | { method: 'typed'; typedName: string; typedReason: string };

export const SIGNATURE_FAULTS = [
  'SIGNATURE_BLANK',
  'SIGNATURE_DOT',
  'SIGNATURE_TOO_SMALL',
  'SIGNATURE_INVALID',
  'SIGNATURE_TYPED_REASON_MISSING',
] as const;
export type SignatureFault = (typeof SIGNATURE_FAULTS)[number];

const FAULT_OF: Record<StrokesRefusal, SignatureFault> = {
  BLANK: 'SIGNATURE_BLANK',
  ONE_DOT: 'SIGNATURE_DOT',
  TOO_SMALL: 'SIGNATURE_TOO_SMALL',
  MALFORMED: 'SIGNATURE_INVALID',
  TOO_MANY_POINTS: 'SIGNATURE_INVALID',
};

/** null when it can stand as a signature. */
export function assessSignature(signature: GivenSignature): SignatureFault | null {
  if (signature.method === 'drawn') {
    const verdict = assessStrokes(signature.strokes);
    return verdict.ok ? null : FAULT_OF[verdict.reason];
  }
  if (!/\p{L}/u.test(signature.typedName)) return 'SIGNATURE_BLANK';
  return signature.typedReason.trim().length === 0 ? 'SIGNATURE_TYPED_REASON_MISSING' : null;
}

/**
 * The line alone. How fast and how hard somebody wrote would be biometric data: it is dropped before anything is
 * stored or sealed. Two decimals of a pixel keep the record small.
 */
export function lineOnly(strokes: readonly StrokeGroup[]): StrokeGroup[] {
  return strokes.map(({ points }) => ({
    points: points.map(({ x, y }) => ({ x: round(x), y: round(y), time: 0 })),
    minWidth: PEN_WIDTH,
    maxWidth: PEN_WIDTH,
  }));
}

const PEN_WIDTH = 2;
const round = (value: number): number => Math.round(value * 100) / 100;

/** The line as an SVG picture, for the FHIR signature: vectors, never a raster. */
export function strokesToSvg(strokes: readonly StrokeGroup[]): string {
  const points = strokes.flatMap((stroke) => stroke.points);
  const left = Math.min(...points.map((point) => point.x));
  const top = Math.min(...points.map((point) => point.y));
  const width = Math.max(...points.map((point) => point.x)) - left;
  const height = Math.max(...points.map((point) => point.y)) - top;
  const box = [left - PEN_WIDTH, top - PEN_WIDTH, width + 2 * PEN_WIDTH, height + 2 * PEN_WIDTH].map(round).join(' ');
  const paths = strokes.map((stroke) => {
    const steps = stroke.points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`);
    return `<path d="${steps.join('')}"/>`;
  });
  const pen = `fill="none" stroke="#000" stroke-width="${PEN_WIDTH}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" ${pen}>${paths.join('')}</svg>`;
}
