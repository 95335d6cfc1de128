export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const COLUMNS = ['', 'product ms', 'floor ms', 'ratio', 'product/s', 'floor/s', 'of floor'];

/** Times as medians over all rounds; `ratio` is product over floor in time, `of floor` in throughput. */
export function printTable(rows) {
  const lines = rows.map(({ name, ours, floor }) =>
    ours
      ? [
          name,
          ours.ms.toFixed(2),
          floor.ms.toFixed(2),
          `${(ours.ms / floor.ms).toFixed(1)} x`,
          ours.perSecond.toFixed(0),
          floor.perSecond.toFixed(0),
          `${((100 * ours.perSecond) / floor.perSecond).toFixed(0)} %`,
        ]
      : [name],
  );
  const width = (column) => Math.max(...[COLUMNS, ...lines].map((line) => (line[column] ?? '').length));
  const widths = COLUMNS.map((_, column) => width(column));
  const pad = (text, column) => (column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column]));
  console.log();
  for (const line of [COLUMNS, ...lines]) console.log(line.map(pad).join('  ').trimEnd());
}
