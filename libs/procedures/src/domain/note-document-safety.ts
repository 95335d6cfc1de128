import type { DocumentBlock } from '@stipple/documents/domain';
import { clockTime, flagsText, localTime, printed, type Words } from './note-document-words.js';
import type { NoteContent } from './note.js';
import type { SafetyAnswer } from './safety-checks.js';
import { gramsAsKg, micrometresAsMm, millimetresAsCm } from './units.js';

/** Consent, screening, allergies, vitals and the first two stops. */
export function safetyBlocks(note: NoteContent, words: Words): DocumentBlock[] {
  const { start, clinic } = note;
  const { vitals } = start;
  return [
    { type: 'heading', level: 2, text: 'Before the session' },
    {
      type: 'table',
      caption: 'Consents in force at the start',
      columns: [{ title: 'Consent' }, { title: 'Signed', share: 2 }, { title: 'Document', share: 3 }],
      rows: start.consents.map((consent) => [
        consent.code,
        consent.signedAt ? localTime(consent.signedAt, clinic.zone) : '–',
        printed(consent.documentId),
      ]),
    },
    {
      type: 'keyValues',
      facts: [
        {
          label: 'Health questions',
          value: `${start.screening.form}, ${localTime(start.screening.submittedAt, clinic.zone)}, rules ${start.screening.ruleSetVersion}`,
        },
        { label: 'Allergies', value: allergyText(note) },
        { label: 'Blood pressure', value: `${vitals.systolicMmHg}/${vitals.diastolicMmHg} mmHg` },
        { label: 'Pulse', value: `${vitals.pulsePerMinute} per minute` },
        { label: 'Weight', value: gramsAsKg(vitals.weightGrams) },
        { label: 'Height', value: millimetresAsCm(vitals.heightMillimetres) },
        { label: 'Second person at sign-in', value: printed(start.secondPerson) },
      ],
    },
    ...start.acknowledged.map(({ code, reason, by }): DocumentBlock => ({
      type: 'notice',
      tone: 'warning',
      text: `${flagsText([code])}: ${reason} (${words.person(by)})`,
    })),
    answersTable('Sign-in', start.answers, note, words),
    ...(note.timeOut.length > 0 ? [answersTable('Time-out', note.timeOut, note, words)] : []),
  ];
}

function allergyText({ start }: NoteContent): string {
  const named = start.allergies.filter((allergy) => allergy.kind !== 'none-known');
  if (named.length === 0) return 'None known, confirmed today';
  return named
    .map(({ kind, substance, reaction }) => [substance ?? kind, reaction].filter(Boolean).join(': '))
    .join('; ');
}

function answersTable(
  caption: string,
  answers: readonly SafetyAnswer[],
  { clinic }: NoteContent,
  words: Words,
): DocumentBlock {
  return {
    type: 'table',
    caption,
    columns: [{ title: 'Item', share: 3 }, { title: 'Answer', share: 2 }, { title: 'By', share: 2 }, { title: 'At' }],
    rows: answers.map(({ item, done, reason, answeredBy, answeredAt }) => [
      words.item(item),
      done ? 'Yes' : `No: ${printed(reason)}`,
      words.person(answeredBy),
      clockTime(answeredAt, clinic.zone),
    ]),
  };
}

/** Complications, remarks, the sign-out, aftercare and what comes next. */
export function closingBlocks(note: NoteContent, words: Words): DocumentBlock[] {
  const { signOut, clinic } = note;
  const { vitals, aftercare, machine } = signOut;
  return [
    { type: 'heading', level: 2, text: 'Complications and remarks' },
    ...complicationBlocks(note, words),
    ...remarkBlocks(note, words),
    { type: 'heading', level: 2, text: 'End of the session' },
    answersTable('Sign-out', signOut.answers, note, words),
    {
      type: 'table',
      caption: 'Needles',
      columns: [{ title: 'Type' }, { title: 'Count' }, { title: 'Lot', share: 2 }, { title: 'Expiry' }],
      rows: signOut.needles.map(({ type, count, lotNumber, expiry }) => [type, String(count), lotNumber, expiry]),
    },
    {
      type: 'keyValues',
      facts: [
        { label: 'Needles counted back', value: String(signOut.needlesCounted) },
        { label: 'Machine', value: machine.name },
        {
          label: 'Needle depth',
          value: machine.needleDepthMicrometres ? micrometresAsMm(machine.needleDepthMicrometres) : '–',
        },
        { label: 'Blood pressure', value: `${vitals.systolicMmHg}/${vitals.diastolicMmHg} mmHg` },
        { label: 'Pulse', value: `${vitals.pulsePerMinute} per minute` },
        {
          label: 'Oxygen saturation',
          value: vitals.oxygenSaturationPercent ? `${vitals.oxygenSaturationPercent} %` : '–',
        },
        { label: 'Ended early', value: printed(signOut.stoppedEarlyReason) },
        { label: 'Aftercare leaflet', value: `${aftercare.leafletVersion} (${aftercare.language})` },
        { label: 'Given to', value: aftercare.givenTo },
        { label: 'Washing allowed from', value: localTime(note.washAllowedFrom, clinic.zone) },
        {
          label: 'Next session',
          value: signOut.nextSessionOn ?? `${note.nextSession.targetFrom} to ${note.nextSession.targetTo}`,
        },
      ],
    },
  ];
}

function complicationBlocks({ complications, clinic }: NoteContent, words: Words): DocumentBlock[] {
  if (complications.length === 0) return [{ type: 'paragraph', text: 'No complications, as stated at the sign-out.' }];
  return [
    {
      type: 'table',
      caption: 'Complications',
      columns: [
        { title: 'What', share: 2 },
        { title: 'Severity' },
        { title: 'Zone' },
        { title: 'Onset' },
        { title: 'Action', share: 2 },
        { title: 'Outcome', share: 2 },
      ],
      rows: complications.map((each) => [
        words.complication(each.code),
        each.severity,
        words.zone(each.zone),
        clockTime(each.onsetAt, clinic.zone),
        printed(each.action),
        printed(each.outcome),
      ]),
    },
  ];
}

function remarkBlocks({ remarks, clinic }: NoteContent, words: Words): DocumentBlock[] {
  if (remarks.length === 0) return [];
  return [
    {
      type: 'table',
      caption: 'Remarks and breaks',
      columns: [{ title: 'At' }, { title: 'Kind', share: 2 }, { title: 'Text', share: 4 }, { title: 'By', share: 2 }],
      rows: remarks.map((remark) => [
        clockTime(remark.occurredAt, clinic.zone),
        remark.kind,
        printed(remark.text),
        words.person(remark.recordedBy),
      ]),
    },
  ];
}
