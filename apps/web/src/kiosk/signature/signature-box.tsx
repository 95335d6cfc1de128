import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import SignaturePad, { type PointGroup } from 'signature_pad';
import { useTheme } from '../../shared/theme.js';
import { fromPad, toPad, type Stroke } from './strokes.js';

interface SignatureBoxProps {
  id: string;
  strokes: readonly Stroke[];
  onChange: (strokes: Stroke[]) => void;
  invalid: boolean;
  describedBy: string | undefined;
}

const PEN = { dotSize: 0, velocityFilterWeight: 0.7, compositeOperation: 'source-over' } as const;

function penFor(canvas: HTMLCanvasElement): Omit<PointGroup, 'points'> {
  const size = canvas.clientWidth / 300;
  return { ...PEN, minWidth: size * 0.5, maxWidth: size * 1.4, penColor: getComputedStyle(canvas).color };
}

/** Fits the canvas to its place on the page and draws the strokes again. */
function redraw(pad: SignaturePad, canvas: HTMLCanvasElement, strokes: readonly Stroke[]): void {
  const ratio = Math.max(1, devicePixelRatio);
  canvas.width = Math.round(canvas.clientWidth * ratio);
  canvas.height = Math.round(canvas.clientHeight * ratio);
  canvas.getContext('2d')?.scale(ratio, ratio);
  const pen = penFor(canvas);
  Object.assign(pad, pen);
  pad.fromData(toPad(strokes, canvas.clientWidth, pen));
}

/** Where the patient draws. It holds no state of its own: the strokes live above, in the units of strokes.ts. */
export function SignatureBox({ id, strokes, onChange, invalid, describedBy }: SignatureBoxProps) {
  const { t } = useTranslation('kiosk');
  const [theme] = useTheme();
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const padRef = useRef<SignaturePad | null>(null);
  const latest = useRef({ strokes, onChange });
  useLayoutEffect(() => {
    latest.current = { strokes, onChange };
  });

  useEffect(() => {
    const canvas = canvasRef.current;
    if (canvas === null) return;
    const pad = new SignaturePad(canvas, { minDistance: 2 });
    padRef.current = pad;
    pad.addEventListener('endStroke', () => latest.current.onChange(fromPad(pad.toData(), canvas.clientWidth)));
    const observer = new ResizeObserver(() => redraw(pad, canvas, latest.current.strokes));
    observer.observe(canvas);
    return () => {
      observer.disconnect();
      pad.off();
    };
  }, []);

  // a cleared signature, or a pen that needs another colour
  useEffect(() => {
    if (padRef.current !== null && canvasRef.current !== null)
      redraw(padRef.current, canvasRef.current, latest.current.strokes);
  }, [theme, strokes.length === 0]);

  return (
    <div className="k-sign-box" data-invalid={invalid || undefined}>
      <canvas
        id={id}
        ref={canvasRef}
        role="img"
        tabIndex={-1}
        aria-label={t('consent.sign.canvas')}
        aria-describedby={describedBy}
      />
      <div className="k-sign-line" aria-hidden="true" />
      <p className="k-sign-caption" aria-hidden="true">
        {t('consent.sign.caption')}
      </p>
    </div>
  );
}
