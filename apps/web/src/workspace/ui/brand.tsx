/** The mark and the name of the product. */
export function Brand() {
  return (
    <>
      <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
        <rect width="28" height="28" rx="8" fill="var(--st-accent)" />
        {[7, 14, 21].map((y, row) =>
          [7, 14, 21].map((x, column) => (
            <circle key={`${x}-${y}`} cx={x} cy={y} r={1.2 + ((row + column) % 3) * 0.7} fill="var(--st-on-accent)" />
          )),
        )}
      </svg>
      <span translate="no">Stipple</span>
    </>
  );
}
