import { describe, expect, it } from '@jest/globals';
import { EMPTY_END, endBody, missingFields, unansweredSignOut, type EndValues } from './end-values.js';

const values = {
  ...EMPTY_END,
  'needles.0.lotNumber': 'N1',
  'machine.needleDepthMicrometres': '1.2',
  'machine.tenthsVolt': '7.5',
};

describe('the sign-out', () => {
  it('sends only the needle rows that say something, and small units', () => {
    const body = endBody(values, {}, [], '2026-11-22T12:00:00.000Z');
    expect(body.needles).toHaveLength(1);
    expect(body.machine).toMatchObject({ needleDepthMicrometres: 1_200, tenthsVolt: 75, cyclesPerSecond: null });
    expect(body.stoppedEarlyReason).toBeNull();
  });

  it('names what is missing before it asks the server', () => {
    expect(missingFields(values as EndValues)).toContain('vitals.systolicMmHg');
    expect(missingFields(values as EndValues)).not.toContain('needles.0.lotNumber');
  });

  it('does not take a no without its reason for an answer', () => {
    const open = unansweredSignOut({
      'sharps-counted': { done: false, reason: ' ' },
      'caps-discarded': { done: true, reason: '' },
    });
    expect(open).toContain('sharps-counted');
    expect(open).not.toContain('caps-discarded');
  });
});
