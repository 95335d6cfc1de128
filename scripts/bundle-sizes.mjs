// The front ends' budgets, from the built HTML: what the first load of each entry weighs, gzipped (design: screens).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const web = join(import.meta.dirname, '../dist/web');
const BUDGETS = [
  { page: 'kiosk.html', jsKilobytes: 120, cssKilobytes: 12 },
  { page: 'index.html', jsKilobytes: 180, cssKilobytes: 12 },
];

const kilobytes = (files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(web, file)), { level: 9 }).length, 0) / 1000;

let over = 0;
for (const { page, jsKilobytes, cssKilobytes } of BUDGETS) {
  const html = readFileSync(join(web, page), 'utf8');
  const linked = [...new Set([...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file]) => file))];
  const js = kilobytes(linked.filter((file) => file.endsWith('.js')));
  const css = kilobytes(linked.filter((file) => file.endsWith('.css')));
  console.log(`${page}: ${js.toFixed(1)} kB js of ${jsKilobytes}, ${css.toFixed(1)} kB css of ${cssKilobytes} (gzip)`);
  if (js > jsKilobytes || css > cssKilobytes) over += 1;
}
process.exit(over === 0 ? 0 : 1);
