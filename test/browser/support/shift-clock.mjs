// Loaded into the product with `node --import` when pictures are taken: its clock runs by as many milliseconds apart from the real one as
// the file named by STIPPLE_CLOCK_SHIFT says, so that a session of hours is made in seconds.
import { readFileSync } from 'node:fs';

const RealDate = Date;
const file = process.env.STIPPLE_CLOCK_SHIFT ?? '';
let shift = 0;
let readAt = -Infinity;

function now() {
  if (performance.now() - readAt > 20) {
    readAt = performance.now();
    try {
      shift = Number(readFileSync(file, 'utf8')) || 0;
    } catch {
      shift = 0;
    }
  }
  return RealDate.now() + shift;
}

globalThis.Date = class Date extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [now()] : args));
  }
  static now() {
    return now();
  }
};
