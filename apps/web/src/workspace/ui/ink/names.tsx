import './texts.js';

/** 'Scalp Black, Shade 2' */
export const productName = (name: string, shadeName: string | null): string =>
  [name, shadeName].filter(Boolean).join(', ');

/** A lot or serial number: left to right and letter by letter in every language. */
export function LotNumber({ children }: { children: string }) {
  return (
    <bdi dir="ltr" className="st-mono" translate="no">
      {children}
    </bdi>
  );
}
