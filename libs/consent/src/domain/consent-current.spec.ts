import { describe, expect, it } from '@jest/globals';
import { isConsentCurrent, type ConsentFact, type SinceThen } from './consent-current.js';
import { stoppedBy, type ConsentKind } from './consent-kind.js';

const now = new Date('2026-11-22T10:00:00Z');
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
let serial = 0;
const consent = (kind: ConsentKind, changes: Partial<ConsentFact> = {}): ConsentFact => ({
  id: String(++serial).padStart(6, '0'),
  kind,
  decision: 'permit',
  signedAt: ago(1),
  findingRuleIds: ['SK07'],
  withdrawnAt: null,
  ...changes,
});
const faults = (consents: ConsentFact[], kind: ConsentKind, since: SinceThen = {}) =>
  isConsentCurrent(consents, kind, now, since).faults;

describe('isConsentCurrent', () => {
  it('holds when signed', () => {
    expect(isConsentCurrent([consent('PROC')], 'PROC', now)).toMatchObject({ valid: true, faults: [] });
  });

  it.each([
    ['NEVER_DECIDED', [], {}],
    ['NEVER_DECIDED', [consent('PROC', { signedAt: new Date(now.getTime() + 1) })], {}],
    ['REFUSED', [consent('PROC', { decision: 'refuse' })], {}],
    ['REFUSED', [consent('PROC', { signedAt: ago(3) }), consent('PROC', { decision: 'refuse' })], {}],
    ['WITHDRAWN', [consent('PROC', { withdrawnAt: now })], {}],
    ['SCREENING_CHANGED', [consent('PROC')], { findings: [{ ruleId: 'SK08', kind: 'PROC' }] }],
    ['RECONFIRMATION_DUE', [consent('PROC', { signedAt: ago(300) })], { lastSessionAt: ago(290) }],
  ] satisfies [string, ConsentFact[], SinceThen][])('says %s', (fault, consents, since) => {
    expect(faults(consents, 'PROC', since)).toEqual([fault]);
  });

  it('is not troubled by a finding that was signed, that is gone, or that belongs to another text', () => {
    expect(faults([consent('PROC')], 'PROC', { findings: [{ ruleId: 'SK07', kind: 'PROC' }] })).toEqual([]);
    expect(faults([consent('PROC')], 'PROC', { findings: [] })).toEqual([]);
    expect(faults([consent('PROC')], 'PROC', { findings: [{ ruleId: 'AN03', kind: 'ANAES' }] })).toEqual([]);
  });

  it('counts a later yes after a no, a withdrawal or a session', () => {
    const before = consent('PROC', { signedAt: ago(9), decision: 'refuse' });
    const withdrawn = consent('PROC', { signedAt: ago(8), withdrawnAt: ago(7) });
    expect(faults([before, withdrawn, consent('PROC')], 'PROC', { lastSessionAt: ago(5) })).toEqual([]);
  });

  it('takes numbing down with the procedure, and leaves the data receipt alone', () => {
    const signed = [consent('PROC', { withdrawnAt: ago(0.5) }), consent('ANAES'), consent('DATA')];
    expect(faults(signed, 'ANAES')).toEqual(['RESTS_ON_MISSING']);
    expect(faults(signed, 'DATA')).toEqual([]);
    expect(faults([consent('ANAES')], 'ANAES')).toEqual(['RESTS_ON_MISSING']);
    expect(stoppedBy('PROC')).toEqual(['PROC', 'ANAES']);
    expect(stoppedBy('ANAES')).toEqual(['ANAES']);
  });

  it('takes the higher id of two decisions of one instant', () => {
    const yes = consent('PROC');
    const no = consent('PROC', { decision: 'refuse' });
    expect(faults([no, yes], 'PROC')).toEqual(['REFUSED']);
  });
});
