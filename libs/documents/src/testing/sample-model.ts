import type { SealedDocumentModel, StrokeGroup } from '../domain/index.js';

/** A signature of three strokes, made by arithmetic. For tests. */
export function sampleStrokes(): StrokeGroup[] {
  return [90, 60, 24].map((count, stroke) => ({
    points: Array.from({ length: count }, (_, index) => {
      const part = index / count;
      return {
        x: 30 + stroke * 40 + part * 230 + Math.sin(part * 21 + stroke) * 18,
        y: 90 + Math.sin(part * 33 + stroke * 2) * (36 - 22 * part),
        time: stroke * 1_500 + index * 13,
        pressure: 0.4,
      };
    }),
  }));
}

const PARAGRAPHS = {
  procedure:
    'Scalp micropigmentation places small deposits of pigment in the upper skin to imitate the look of cropped hair. It ' +
    'usually takes two to four sessions, seven to fourteen days apart. It does not treat hair loss and no hair grows from it.',
  aim:
    'The expected result is the look of a closely shaved or denser scalp. It is possible that this aim is not reached, that ' +
    'the colour turns out different from what you hoped for, or that you will want it lightened or removed.',
  risks: 'These risks matter for you in particular, because of your own answers:',
};

/** A consent of the main path, complete enough for every block of the kit. For tests. */
export function sampleModel(overrides: Partial<SealedDocumentModel> = {}): SealedDocumentModel {
  const signedAt = new Date('2026-11-22T10:09:43.250Z');
  return {
    id: '0193a0f2-7c1e-7b7e-9d53-5a0f2c3d4e5f',
    patientId: '0193a0f2-0000-7000-8000-000000000001',
    kind: 'consent-proc',
    language: 'en-GB',
    title: 'Consent to scalp micropigmentation',
    subject: 'Information given, answers and decision of the patient, recorded on the clinic’s kiosk',
    author: 'Harbour Clinic',
    authorDetail: '12 Quay Street, Bristol BS1 4DJ · England',
    runningHead: 'Sam Example · born 12 May 1984 · ST-7K2M-94',
    source: 'Template PROC version 4 (en-GB)',
    header: [
      { label: 'Patient', value: 'Sam Example' },
      { label: 'Patient number', value: 'ST-7K2M-94' },
      { label: 'Date of birth', value: '12 May 1984' },
      { label: 'Consent obtained by', value: 'Dr Ada Byrne' },
      { label: 'Information completed', value: '14 November 2026, 09:12 (Europe/London)' },
      { label: 'Waiting time', value: '168 hours required, 193 hours taken' },
    ],
    blocks: [...sampleText(), ...sampleRecord(signedAt)],
    attachments: [
      {
        name: 'consent.json',
        mediaType: 'application/json',
        description: 'the exact text shown, the answers and the decision, as data',
        content: '{"kind":"PROC","decision":"permit","name":"Sam Example"}',
      },
    ],
    issuedAt: signedAt,
    timeZone: 'Europe/London',
    sealReason: 'Consent recorded by the clinic',
    practitionerField: true,
    ...overrides,
  };
}

function sampleText(): SealedDocumentModel['blocks'] {
  return [
    { type: 'heading', level: 2, text: 'What the procedure is' },
    { type: 'paragraph', text: PARAGRAPHS.procedure },
    { type: 'heading', level: 2, text: 'What can be expected' },
    { type: 'paragraph', text: PARAGRAPHS.aim },
    { type: 'heading', level: 3, text: 'Alternatives that were discussed' },
    {
      type: 'list',
      ordered: false,
      items: [
        'No treatment',
        'Hair fibres or a hair system',
        'Minoxidil or finasteride',
        'Hair transplantation (FUE, FUT)',
      ],
    },
    { type: 'heading', level: 2, text: 'Risks' },
    {
      type: 'paragraph',
      text: 'Common: redness, swelling and tenderness for two to five days; fading over the years.',
    },
    { type: 'notice', tone: 'warning', text: `${PARAGRAPHS.risks} keloid scars in your family (rule SK02).` },
    {
      type: 'notice',
      tone: 'info',
      text: 'What matters to you: “I work outdoors ☀ and want it to look natural up close.”',
    },
  ];
}

function sampleRecord(signedAt: Date): SealedDocumentModel['blocks'] {
  return [
    { type: 'heading', level: 2, text: 'Your answers' },
    {
      type: 'table',
      caption: 'Questions asked before signing',
      columns: [{ title: 'Question', share: 2 }, { title: 'Answer' }, { title: 'Result' }],
      rows: [
        ['How long do you keep the scalp dry after the session?', 'Four days', 'Correct at the first try'],
        ['May you stop during a session?', 'Yes, at any time', 'Correct at the first try'],
        ['Does the procedure make hair grow?', 'Yes', 'Corrected with the patient'],
      ],
    },
    { type: 'heading', level: 2, text: 'Decision and signature' },
    {
      type: 'keyValues',
      facts: [
        { label: 'Procedure', value: 'I agree' },
        { label: 'Questions asked by the patient', value: 'None' },
      ],
    },
    {
      type: 'list',
      ordered: true,
      items: ['I have read the information or had it read to me.', 'I know that I may withdraw at any time.'],
    },
    {
      type: 'signature',
      signerName: 'Sam Example',
      signerRole: 'Patient',
      meaning: 'I agree to scalp micropigmentation as described above, and I agree to sign electronically.',
      signedAt,
      identity: 'Passport seen by M. Okafor; one-time code and date of birth entered at the kiosk',
      mark: { method: 'drawn', strokes: sampleStrokes() },
    },
  ];
}
