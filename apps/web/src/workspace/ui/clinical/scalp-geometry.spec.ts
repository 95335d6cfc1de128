import { describe, expect, it } from '@jest/globals';
import { SCALP_ZONES } from '@stipple/kernel';
import { NEIGHBOURS, VIEW_BOX, ZONE_SHAPES } from './scalp-geometry.js';

describe('the scalp map', () => {
  it('has a closed shape with its label inside the picture for each of the ten zones', () => {
    expect(Object.keys(ZONE_SHAPES).sort()).toEqual([...SCALP_ZONES].sort());
    for (const { path, label } of Object.values(ZONE_SHAPES)) {
      expect(path).toMatch(/^M[\d. ALZ-]+Z$/);
      expect(label.x).toBeGreaterThan(0);
      expect(label.x).toBeLessThan(VIEW_BOX.width);
      expect(label.y).toBeLessThan(VIEW_BOX.height);
    }
  });

  it('lets the arrow keys reach every zone from every zone', () => {
    for (const start of SCALP_ZONES) {
      const reached = new Set([start]);
      for (const zone of reached) for (const next of Object.values(NEIGHBOURS[zone])) reached.add(next);
      expect([start, reached.size]).toEqual([start, SCALP_ZONES.length]);
    }
  });
});
