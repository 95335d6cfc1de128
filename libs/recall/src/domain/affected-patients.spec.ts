import { describe, expect, it } from '@jest/globals';
import { affectedPatients, bringUpToNow, countsOf } from './affected-patients.js';
import type { AffectedCap, AffectedContact } from './affected-patients.js';

const cap = (capId: string, zones: AffectedCap['zones'] = []): AffectedCap => ({
  capId,
  sessionId: 's',
  lotId: 'l',
  filledAt: '2026-03-01T10:00:00.000Z',
  volumeMicrolitres: 100,
  shadeRatio: '1:3',
  unchecked: false,
  zones,
});
const contact = (patientId: string, change: Partial<AffectedContact> = {}): AffectedContact => ({
  patientId,
  name: patientId,
  number: '7K2M-9QXD',
  birthDate: '1980-01-01',
  phone: '1',
  email: null,
  doNotContact: false,
  deceasedOn: null,
  ...change,
});

describe('affectedPatients', () => {
  it('gives each patient once, with all their caps', () => {
    const caps = [
      { ...cap('a'), patientId: 'p', certainty: 'certain' as const },
      { ...cap('b'), patientId: 'q', certainty: 'certain' as const },
      { ...cap('c'), patientId: 'p', certainty: 'certain' as const },
    ];
    const patients = affectedPatients(caps, [contact('p'), contact('q'), contact('someone else')]);
    expect(patients.map((one) => [one.patientId, one.caps.map((each) => each.capId)])).toEqual([
      ['p', ['a', 'c']],
      ['q', ['b']],
    ]);
  });

  it('never drops a cap for want of a contact', () => {
    expect(() => affectedPatients([{ ...cap('a'), patientId: 'p', certainty: 'certain' as const }], [])).toThrow();
  });

  it('counts nobody twice', () => {
    const patients = affectedPatients(
      [
        { ...cap('a'), patientId: 'p', certainty: 'certain' as const },
        { ...cap('b'), patientId: 'q', certainty: 'certain' as const },
        { ...cap('c'), patientId: 'q', certainty: 'certain' as const },
      ],
      [contact('p', { phone: null, doNotContact: true }), contact('q', { deceasedOn: '2026-01-01' })],
    );
    expect(countsOf(patients)).toEqual({ patients: 2, caps: 3, doNotContact: 1, deceased: 1, withoutContact: 1 });
  });
});

describe('bringUpToNow', () => {
  const listed = (patientId: string, caps: AffectedCap[], change: Partial<AffectedContact> = {}) => ({
    ...contact(patientId, change),
    certainty: 'certain' as const,
    caps,
  });

  it('marks patients who were found after the list was frozen', () => {
    const now = bringUpToNow([listed('p', [cap('a')])], [listed('p', [cap('a')]), listed('q', [cap('b')])]);
    expect(now.map((one) => [one.patientId, one.addedLater])).toEqual([
      ['p', false],
      ['q', true],
    ]);
  });

  it('takes contact details and zones as they stand, and caps entered later', () => {
    const frozen = [listed('p', [cap('a')], { phone: 'old' })];
    const live = [listed('p', [cap('a', ['HL']), cap('b')], { phone: 'new' })];
    expect(bringUpToNow(frozen, live)).toMatchObject([
      { phone: 'new', caps: [{ capId: 'a', zones: ['HL'] }, { capId: 'b' }] },
    ]);
  });

  it('knows for certain as soon as one cap is', () => {
    const frozen = [{ ...listed('p', [cap('a')]), certainty: 'cannot-exclude' as const }];
    expect(bringUpToNow(frozen, [listed('p', [cap('a'), cap('b')])])).toMatchObject([{ certainty: 'certain' }]);
    const doubtful = [{ ...listed('p', [cap('a')]), certainty: 'possible' as const }];
    expect(bringUpToNow([listed('p', [cap('a')])], doubtful)).toMatchObject([{ certainty: 'certain' }]);
  });

  it('lets nobody fall off the frozen list', () => {
    expect(bringUpToNow([listed('p', [cap('a')])], [])).toMatchObject([{ patientId: 'p', caps: [{ capId: 'a' }] }]);
  });
});
