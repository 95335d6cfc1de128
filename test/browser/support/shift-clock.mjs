// Loaded into the product with `node --import` when pictures are taken: its clock runs as many milliseconds apart from the real one as the
// file named by STIPPLE_CLOCK_SHIFT says, so that a session of hours is made in seconds.
import { readFileSync } from 'node:fs';
import { Clock } from '../../../dist/libs/platform/src/clock.js';

const file = process.env.STIPPLE_CLOCK_SHIFT ?? '';

function shift() {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

const asBuilt = Clock.prototype.now;
Clock.prototype.now = function now() {
  return new Date(asBuilt.call(this).getTime() + shift());
};
