import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { asJson, canonicalJson } from './canonical-json.js';
import { CONSENT_KINDS, type ConsentKind } from './consent-kind.js';
import { FHIR_FILE, RECORD_FILE, toDocumentModel } from './document-model.js';
import { toFhirConsent, type ConsentForFhir } from './fhir.js';
import { shownSections } from './shown-text.js';
import {
  buildConsentRecord,
  buildSigningModels,
  modelHash,
  sittingHash,
  type SignedDecision,
  type SigningFacts,
} from './signing-model.js';
import { templateRef } from './template.js';
import { liveTemplate } from './templates.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const PATIENT = '01980000-0000-7000-8000-000000000001';
const templates = CONSENT_KINDS.map((kind) => liveTemplate(kind, 'en'));
const refs = templates.map((template) => templateRef(template, sha256));

const facts: SigningFacts = {
  clinicName: 'Crown & Sons',
  timeZone: 'Europe/Stockholm',
  patient: { id: PATIENT, number: 'K7Q2M9', name: "Søren <b>O'Neill", birthDate: '1984-05-12' },
  information: {
    id: '01980000-0000-7000-8000-000000000002',
    givenByName: 'Dr Ada Berg',
    givenAt: '2026-11-14T09:00:00.000Z',
    completedAt: '2026-11-14T09:30:00.000Z',
    waitingHours: 168,
    shorteningReason: null,
    eligibleAt: '2026-11-21T09:30:00.000Z',
    alternativesDiscussed: ['none', 'concealer'],
    whatMatters: 'That nobody at work notices',
  },
  screening: {
    ruleSetVersion: '2026-11-01',
    findings: [
      { ruleId: 'SK07', text: 'x' },
      { ruleId: 'AN03', text: 'x' },
      { ruleId: 'SY13', text: 'x' },
    ],
    answers: [
      { questionId: 'SK07', question: 'Has a parent had keloid scars?', answer: 'Yes' },
      { questionId: 'SY13', question: 'Do you have HIV?', answer: 'Yes' },
    ],
  },
  questions: [
    { text: 'Will it hurt?', askedAt: '2026-11-22T09:40:00.000Z', answer: 'A little.', answeredBy: 'Dr Ada Berg' },
  ],
};
const sitting = {
  templates,
  refs,
  sections: shownSections(templates, facts.screening.findings, sha256),
  given: [{ questionId: 'grows-hair', optionId: 'a', answeredAt: new Date('2026-11-22T09:50:00Z') }],
};
const models = buildSigningModels(sitting, facts);
const modelOf = (kind: ConsentKind) => {
  const model = models.find((one) => one.kind === kind);
  if (!model) throw new Error(kind);
  return model;
};
const signed: SignedDecision = {
  consentId: '01980000-0000-7000-8000-000000000003',
  decision: 'permit',
  signedAt: new Date('2026-11-22T10:09:43Z'),
  signature: {
    method: 'drawn',
    strokes: [
      {
        points: [
          { x: 1, y: 2 },
          { x: 90, y: 40 },
        ],
      },
    ],
  },
  identity: { method: 'One-time code and birth date', checkedByAccountId: PATIENT, checkedByName: 'Mo Okafor' },
};
const ids = { documentId: '01980000-0000-7000-8000-000000000004', clinicId: '01980000-0000-7000-8000-000000000005' };
const documentOf = (kind: ConsentKind) =>
  toDocumentModel(buildConsentRecord(modelOf(kind), signed, sha256), ids, sha256);

describe('the frozen model', () => {
  it('gives the same hash for the same facts and another for any change', () => {
    const again = buildSigningModels(sitting, structuredClone(facts));
    expect(sittingHash(again, sha256)).toBe(sittingHash(models, sha256));
    const changed = [
      { ...facts, screening: { ...facts.screening, ruleSetVersion: '2026-11-02' } },
      { ...facts, screening: { ...facts.screening, findings: [] } },
      { ...facts, information: { ...facts.information, whatMatters: 'Something else' } },
      { ...facts, patient: { ...facts.patient, name: 'Somebody Else' } },
    ].map((other) => sittingHash(buildSigningModels(sitting, other), sha256));
    expect(new Set([...changed, sittingHash(models, sha256)]).size).toBe(changed.length + 1);
  });

  it('holds the text, the findings and the answers of its own kind', () => {
    expect(modelOf('PROC').screening.findings.map((f) => f.ruleId)).toEqual(['SK07']);
    expect(modelOf('ANAES').screening.findings.map((f) => f.ruleId)).toEqual(['AN03']);
    expect(modelOf('DATA').screening).toMatchObject({ findings: [], answers: [] });
    expect(modelOf('PROC').teachBack[0]?.given).toMatchObject([{ right: false }]);
    expect(modelOf('ANAES').questions).toEqual([]);
  });

  it('never carries HIV or hepatitis', () => {
    expect(canonicalJson(asJson(models))).not.toMatch(/SY13|HIV/);
  });
});

describe('toDocumentModel', () => {
  const page = documentOf('PROC');
  const attached = (name: string) => String(page.attachments.find((file) => file.name === name)?.content);

  it('is the same for the same record', () => {
    expect(documentOf('PROC')).toEqual(page);
  });

  it('shows every section, the risks of this patient, the declaration and one signature', () => {
    const text = JSON.stringify(page.blocks);
    for (const section of modelOf('PROC').sections) expect(text).toContain(JSON.stringify(section.heading));
    for (const { text: risk } of modelOf('PROC').screening.findings) expect(text).toContain(risk);
    expect(page.blocks.filter((block) => block.type === 'signature')).toHaveLength(1);
  });

  it('attaches the exact record, and Provenance names it by its hash', () => {
    const record = attached(RECORD_FILE);
    const bundle = JSON.parse(attached(FHIR_FILE)) as { entry: { resource: Record<string, unknown> }[] };
    const [consent, provenance] = bundle.entry.map((entry) => entry.resource);
    expect((JSON.parse(record) as { modelHash: string }).modelHash).toBe(modelHash(modelOf('PROC'), sha256));
    expect(consent).toMatchObject({
      resourceType: 'Consent',
      status: 'active',
      scope: { coding: [{ code: 'treatment' }] },
    });
    expect(provenance).toMatchObject({
      resourceType: 'Provenance',
      target: [{ reference: `Consent/${signed.consentId}` }, { identifier: { value: sha256(record) } }],
      signature: [{ sigFormat: 'image/svg+xml' }],
    });
  });

  it('keeps neither time nor pressure of the pen', () => {
    expect(attached(RECORD_FILE)).not.toMatch(/"time"|"pressure"/);
  });

  it('files each kind under its own code', () => {
    expect(CONSENT_KINDS.map((kind) => documentOf(kind).kind)).toEqual([
      'consent-proc',
      'consent-anaes',
      'consent-data',
    ]);
  });
});

describe('toFhirConsent', () => {
  const base: ConsentForFhir = {
    id: signed.consentId,
    kind: 'PROC',
    decision: 'permit',
    signedAt: signed.signedAt,
    withdrawnAt: null,
    clinicId: ids.clinicId,
    patient: facts.patient,
    verifiedBy: { accountId: PATIENT, name: 'Mo Okafor' },
    template: modelOf('PROC').template,
    modelHash: 'f'.repeat(64),
    documentId: ids.documentId,
  };

  it.each([
    ['active', 'permit', base],
    ['rejected', 'deny', { ...base, decision: 'refuse' as const }],
    ['inactive', 'permit', { ...base, withdrawnAt: new Date('2026-11-23T00:00:00Z') }],
  ])('is %s', (status, type, consent) => {
    expect(toFhirConsent(consent)).toMatchObject({ status, provision: { type } });
  });

  it.each([
    ['PROC', '64293-4', 'treatment'],
    ['ANAES', '61359-6', 'treatment'],
    ['DATA', '57016-8', 'patient-privacy'],
  ] as const)('codes %s', (kind, loinc, scope) => {
    expect(toFhirConsent({ ...base, kind })).toMatchObject({
      category: [{ coding: [{ code: loinc }] }],
      scope: { coding: [{ code: scope }] },
    });
  });
});
