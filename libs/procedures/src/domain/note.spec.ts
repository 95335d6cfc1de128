import { describe, expect, it } from '@jest/globals';
import { buildNote, maySign, noteGaps, type NoteDose, type NoteFacts } from './note.js';
import { toNoteDocumentModel } from './note-document.js';
import { englishWords } from './note-document-words.js';
import { SIGN_IN_ITEMS, SIGN_OUT_ITEMS, TIME_OUT_ITEMS } from './safety-checks.js';

const at = (time: string): Date => new Date(`2026-03-10T${time}:00Z`);
const entered = (id: string, time: string) => ({
  id,
  occurredAt: at(time),
  recordedAt: at(time),
  recordedBy: 'd',
  flags: [] as string[],
  reversesId: null,
});
const answered = <T extends string>(items: readonly T[]) =>
  items.map((item) => ({ item, done: true, reason: null, answeredBy: 'd', answeredAt: '2026-03-10T09:00:00.000Z' }));

const unmeasured = { dotsPerCm2: null, spacingMicrometres: null, depthMicrometres: null };
const dose: NoteDose = {
  ...entered('d1', '09:10'),
  agent: 'lidocaine',
  kind: 'injection',
  percentThousandths: 1_000,
  adrenalineDilution: 200_000,
  volumeMicrolitres: 10_000,
  doseMicrograms: 100_000,
  adrenalineNanograms: 50_000,
  milligrams: null,
  areaTenthsCm2: null,
  route: 'infiltration',
  zone: 'HL',
  drugLotNumber: 'L1',
  drugExpiry: '2027-01-31',
  verdict: 'ok',
  acknowledgement: null,
  override: null,
};

const facts: NoteFacts = {
  clinic: { name: 'C', zone: 'Europe/Berlin' },
  patient: { id: 'p', number: 'N', familyName: 'F', givenName: 'G', birthDate: '1980-01-01' },
  session: { id: 's', number: 1, room: '1', plannedZones: ['HL'], startedAt: at('09:00'), endedAt: at('12:00') },
  staff: { doctor: { accountId: 'd', name: 'D' }, operator: { accountId: 'd', name: 'D' } },
  start: {
    answers: answered(SIGN_IN_ITEMS),
    vitals: {
      systolicMmHg: 120,
      diastolicMmHg: 80,
      pulsePerMinute: 70,
      weightGrams: 70_000,
      heightMillimetres: 1_760,
    },
    acknowledged: [],
    consents: [],
    screening: { screeningId: 'q', form: 'full', submittedAt: '2026-03-10T08:00:00.000Z', ruleSetVersion: '1' },
    allergies: [],
    secondPerson: null,
  },
  signOut: {
    answers: answered(SIGN_OUT_ITEMS),
    noComplications: true,
    needles: [{ type: '3RL', count: 1, lotNumber: 'N1', expiry: '2027-01-31' }],
    machine: { name: 'M', cyclesPerSecond: null, tenthsVolt: null, needleDepthMicrometres: null },
    needlesCounted: 1,
    vitals: { systolicMmHg: 120, diastolicMmHg: 80, pulsePerMinute: 70, oxygenSaturationPercent: 98 },
    aftercare: {
      leafletVersion: '1',
      language: 'en',
      givenTo: 'patient',
      explainedInPerson: true,
      emergencyContactGiven: true,
    },
    stoppedEarlyReason: null,
    nextSessionOn: null,
  },
  doses: [dose],
  meter: null,
  caps: [
    { capId: 'c1', filledAt: at('09:05'), filledBy: 'd', discardedAt: null, flags: [], shadeRatio: '1', portions: [] },
  ],
  passes: [
    { ...entered('p1', '09:30'), ...unmeasured, zone: 'HL', capId: 'c1', passNumber: 1, stoppedAt: at('10:00') },
    { ...entered('p2', '10:30'), ...unmeasured, zone: 'HL', capId: 'c1', passNumber: 2, stoppedAt: null },
  ],
  pain: [{ ...entered('n1', '11:59'), scale: 'nrs', score: 1, point: 'end', zone: null }],
  complications: [],
  remarks: [],
  timeOut: answered(TIME_OUT_ITEMS),
  breaks: [],
};

const gapCodes = (change: Partial<NoteFacts>): string[] => noteGaps({ ...facts, ...change }).map((gap) => gap.code);

describe('noteGaps', () => {
  it('finds none in a complete record', () => {
    expect(gapCodes({})).toEqual([]);
  });

  it('wants a pass, or the reason why there is none', () => {
    expect(gapCodes({ passes: [] })).toEqual(['PASS_MISSING']);
    expect(gapCodes({ passes: [], signOut: { ...facts.signOut, stoppedEarlyReason: 'asked to stop' } })).toEqual([]);
  });

  it('wants a cap behind every pass', () => {
    expect(gapCodes({ caps: [] })).toEqual(['CAP_OF_PASS_MISSING', 'CAP_OF_PASS_MISSING']);
  });

  it('wants lot and expiry of each drug, and the override of a dose over the limit', () => {
    expect(gapCodes({ doses: [{ ...dose, drugLotNumber: null }] })).toEqual(['DOSE_LOT_MISSING']);
    expect(gapCodes({ doses: [{ ...dose, flags: ['OVER_LIMIT'] }] })).toEqual(['DOSE_OVERRIDE_MISSING']);
    expect(gapCodes({ doses: [{ ...dose, flags: ['UNCHECKED'] }] })).toEqual(['DOSE_OVERRIDE_MISSING']);
    expect(gapCodes({ doses: [{ ...dose, flags: ['OVER_LIMIT', 'OVERRIDDEN'] }] })).toEqual([]);
    const reversing = { ...dose, id: 'd2', reversesId: 'd1' };
    expect(gapCodes({ doses: [{ ...dose, drugLotNumber: null }, reversing] })).toEqual([]);
  });

  it('wants the score at the end', () => {
    expect(gapCodes({ pain: [] })).toEqual(['END_PAIN_MISSING']);
  });

  it('states what is missing without standing in the way', () => {
    const gaps = noteGaps({
      ...facts,
      timeOut: [],
      caps: [{ ...facts.caps[0]!, flags: ['UNCHECKED'] }],
      signOut: {
        ...facts.signOut,
        needles: [{ type: '3RL', count: 1, lotNumber: 'N1', expiry: '2026-03-09' }],
        vitals: { ...facts.signOut.vitals, oxygenSaturationPercent: null },
      },
    });
    expect(gaps.map((gap) => gap.code)).toEqual([
      'CAP_UNCHECKED',
      'TIME_OUT_INCOMPLETE',
      'NEEDLE_EXPIRED',
      'OXYGEN_MISSING',
    ]);
    expect(maySign(gaps)).toBe(true);
  });

  it('puts what is required first', () => {
    const gaps = noteGaps({ ...facts, timeOut: [], pain: [] });
    expect(gaps.map((gap) => gap.code)).toEqual(['END_PAIN_MISSING', 'TIME_OUT_INCOMPLETE']);
    expect(maySign(gaps)).toBe(false);
  });
});

describe('buildNote', () => {
  it('freezes the record with what follows from it', () => {
    const note = buildNote(facts);
    expect(note.session.startedAt).toBe('2026-03-10T09:00:00.000Z');
    expect(note.workingSeconds).toBe(2 * 3_600);
    expect(note.washAllowedFrom).toBe('2026-03-14T12:00:00.000Z');
    expect(note.nextSession.earliest).toBe('2026-03-17');
    expect(note.zones[0]).toMatchObject({ zone: 'HL', passes: 2 });
    expect(JSON.parse(JSON.stringify(note))).toEqual(note);
  });

  it('says the same of the same facts', () => {
    expect(JSON.stringify(buildNote(facts))).toBe(JSON.stringify(buildNote(structuredClone(facts))));
  });
});

describe('toNoteDocumentModel', () => {
  const signature = {
    documentId: 'doc',
    signerAccountId: 'd',
    signerName: 'D',
    signerRole: 'Doctor',
    meaning: 'I wrote this record',
    signedAt: at('13:00'),
    contentJson: '{}',
    contentHash: 'aa',
  };
  const model = (change: Partial<NoteFacts>) =>
    toNoteDocumentModel(buildNote({ ...facts, ...change }), signature, englishWords(new Map([['d', 'Dr D']])));
  const tables = (change: Partial<NoteFacts>): [string | undefined, string[][]][] =>
    model(change).blocks.flatMap((block) => (block.type === 'table' ? [[block.caption, block.rows]] : []));

  it('is the same for the same note, with the record attached and a place for a counter-signature', () => {
    expect(model({})).toEqual(model({}));
    expect(model({})).toMatchObject({ kind: 'session-note', patientId: 'p', practitionerField: true });
    expect(model({}).attachments.map((attachment) => attachment.name)).toEqual(['session-note.json']);
  });

  it('gives every row as many cells as its table has columns', () => {
    for (const block of model({}).blocks)
      if (block.type === 'table') for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
  });

  it('prints a reversed dose with the row that takes it back', () => {
    const doses = [dose, { ...dose, id: 'd2', reversesId: 'd1' }];
    const rows = tables({ doses }).find(([caption]) => caption === 'Doses')?.[1];
    expect(rows?.map((row) => row.at(-1))).toEqual(['taken back', 'takes back an earlier row']);
  });

  it('prints amounts from small units without rounding', () => {
    const rows = tables({}).find(([caption]) => caption === 'Doses')?.[1];
    expect(rows?.[0]?.[2]).toBe('10 ml, 100 mg, adrenaline 50 µg');
  });

  it('ends with the signature of a member of staff', () => {
    expect(model({}).blocks.find((block) => block.type === 'signature')).toMatchObject({
      mark: { method: 'staff', accountId: 'd' },
      signedAt: at('13:00'),
    });
  });
});
