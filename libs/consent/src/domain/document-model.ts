import type { DocumentBlock, SealedDocumentModel, StrokeGroup } from '@stipple/documents/domain';
import { ALTERNATIVES, type AlternativeCode } from './alternatives.js';
import { asJson, canonicalJson, type Sha256 } from './canonical-json.js';
import { toFhirConsent, toFhirProvenance, type ConsentForFhir } from './fhir.js';
import type { Uuid } from '@stipple/kernel';
import type { ShownSection } from './shown-text.js';
import { strokesToSvg } from './signature.js';
import type { ConsentRecord, SigningModel } from './signing-model.js';

export const RECORD_FILE = 'consent-record.json';
export const FHIR_FILE = 'consent-fhir.json';

export interface DocumentIds {
  documentId: Uuid;
  clinicId: Uuid;
}

/**
 * The pages of one signed consent as plain data for the documents lib, with the frozen record and its FHIR form
 * attached. The same record gives the same model: the only instants are those in the record.
 */
export function toDocumentModel(record: ConsentRecord, ids: DocumentIds, sha256: Sha256): SealedDocumentModel {
  const { model } = record;
  const { patient } = model;
  return {
    id: ids.documentId,
    patientId: patient.id,
    kind: `consent-${model.kind.toLowerCase()}`,
    language: model.language,
    title: model.title,
    subject: `${record.decision === 'permit' ? 'Agreed' : 'Refused'} by ${patient.name}`,
    author: model.clinicName,
    runningHead: `${patient.name} · born ${patient.birthDate} · ${patient.number}`,
    source: `${model.template.id} version ${model.template.version} (${model.language})`,
    header: [
      { label: 'Patient', value: patient.name },
      { label: 'Date of birth', value: patient.birthDate },
      { label: 'Patient number', value: patient.number },
      { label: 'Decision', value: record.decision === 'permit' ? model.choice.permit : model.choice.refuse },
      { label: 'Signed', value: wallTime(record.signedAt, model.timeZone) },
    ],
    blocks: blocksOf(record),
    attachments: attachmentsOf(record, ids, sha256),
    issuedAt: new Date(record.signedAt),
    timeZone: model.timeZone,
    sealReason: 'Consent recorded by the clinic',
    practitionerField: model.kind !== 'DATA',
  };
}

function blocksOf(record: ConsentRecord): DocumentBlock[] {
  const { model } = record;
  return [
    ...model.sections.flatMap(sectionBlocks),
    ...(model.kind === 'PROC' ? discussionBlocks(model) : []),
    ...answerBlocks(model),
    ...informationBlocks(model),
    { type: 'heading', level: 2, text: 'Declaration and signature' },
    ...(record.decision === 'permit' ? [bullets(model.statements)] : []),
    signatureBlock(record),
    { type: 'paragraph', tone: 'small', text: `Text shown, by its SHA-256: ${record.modelHash}` },
  ];
}

function sectionBlocks(section: ShownSection): DocumentBlock[] {
  return [
    { type: 'heading', level: 2, text: section.heading },
    ...section.paragraphs.map((text): DocumentBlock => ({ type: 'paragraph', text })),
    ...(section.points.length > 0 ? [bullets(section.points)] : []),
    { type: 'paragraph', tone: 'strong', text: section.keyPoint },
  ];
}

const bullets = (items: readonly string[]): DocumentBlock => ({ type: 'list', ordered: false, items: [...items] });

function discussionBlocks({ information }: SigningModel): DocumentBlock[] {
  const discussed = information.alternativesDiscussed.map((code) => ALTERNATIVES[code as AlternativeCode] ?? code);
  return [
    { type: 'heading', level: 2, text: 'What we talked about' },
    { type: 'paragraph', text: 'These other choices were talked through:' },
    bullets(discussed),
    { type: 'keyValues', facts: [{ label: 'What matters to you', value: information.whatMatters }] },
  ];
}

function answerBlocks(model: SigningModel): DocumentBlock[] {
  const checks = model.teachBack.flatMap((answer) =>
    answer.given.map((given) => [answer.question, given.text, given.right ? 'right' : 'explained again']),
  );
  const blocks: DocumentBlock[] = [];
  if (model.screening.answers.length > 0) {
    blocks.push(
      { type: 'heading', level: 2, text: 'Your health answers' },
      table(
        ['Question', 'Answer'],
        model.screening.answers.map((a) => [a.question, a.answer]),
      ),
    );
  }
  if (checks.length > 0) {
    blocks.push(
      { type: 'heading', level: 2, text: 'Checking that we explained it well' },
      table(['Question', 'Your answer', 'Result'], checks),
    );
  }
  if (model.questions.length > 0) {
    blocks.push(
      { type: 'heading', level: 2, text: 'Your questions' },
      table(
        ['Question', 'Answer', 'By'],
        model.questions.map((q) => [q.text, q.answer, q.answeredBy]),
      ),
    );
  }
  return blocks;
}

const table = (titles: string[], rows: string[][]): DocumentBlock => ({
  type: 'table',
  columns: titles.map((title, index) => ({ title, share: index < 2 ? 2 : 1 })),
  rows,
});

function informationBlocks({ information, screening, template, timeZone }: SigningModel): DocumentBlock[] {
  const facts = [
    { label: 'Information given by', value: information.givenByName },
    { label: 'Information complete', value: wallTime(information.completedAt, timeZone) },
    { label: 'Time to think', value: `${information.waitingHours} hours` },
    { label: 'Could sign from', value: wallTime(information.eligibleAt, timeZone) },
    { label: 'Health rules', value: screening.ruleSetVersion },
    { label: 'Text', value: `${template.id} version ${template.version}, ${template.language}` },
  ];
  if (information.shorteningReason) facts.splice(3, 0, { label: 'Why shorter', value: information.shorteningReason });
  return [
    { type: 'heading', level: 2, text: 'How you were informed' },
    { type: 'keyValues', facts },
  ];
}

function signatureBlock(record: ConsentRecord): DocumentBlock {
  const { model, signature, identity } = record;
  return {
    type: 'signature',
    signerName: model.patient.name,
    signerRole: 'Patient',
    meaning: `${model.title}: ${record.decision === 'permit' ? model.choice.permit : model.choice.refuse}`,
    signedAt: new Date(record.signedAt),
    identity: `${identity.method}; checked by ${identity.checkedByName}`,
    mark:
      signature.method === 'drawn'
        ? { method: 'drawn', strokes: strokesOf(signature) }
        : { method: 'typed', typedName: signature.typedName, reason: signature.typedReason },
  };
}

// the record keeps no time; the page needs the pad's shape with one
function strokesOf(signature: Extract<ConsentRecord['signature'], { method: 'drawn' }>): StrokeGroup[] {
  return signature.strokes.map(({ points }) => ({
    points: points.map(({ x, y }) => ({ x, y, time: 0 })),
    minWidth: 2,
    maxWidth: 2,
  }));
}

function attachmentsOf(record: ConsentRecord, ids: DocumentIds, sha256: Sha256): SealedDocumentModel['attachments'] {
  const content = canonicalJson(asJson(record));
  const { model, signature } = record;
  const consent: ConsentForFhir = {
    id: record.consentId,
    kind: model.kind,
    decision: record.decision,
    signedAt: new Date(record.signedAt),
    withdrawnAt: null,
    clinicId: ids.clinicId,
    patient: model.patient,
    verifiedBy: { accountId: record.identity.checkedByAccountId, name: record.identity.checkedByName },
    template: model.template,
    modelHash: record.modelHash,
    documentId: null,
  };
  const provenance = toFhirProvenance(consent, {
    recordSha256: sha256(content),
    recordName: RECORD_FILE,
    ...(signature.method === 'drawn'
      ? ({ sigFormat: 'image/svg+xml', data: strokesToSvg(strokesOf(signature)) } as const)
      : ({ sigFormat: 'text/plain', data: signature.typedName } as const)),
  });
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [toFhirConsent(consent), provenance].map((resource) => ({ resource })),
  };
  return [
    { name: RECORD_FILE, mediaType: 'application/json', description: 'What was shown, answered and signed', content },
    {
      name: FHIR_FILE,
      mediaType: 'application/fhir+json',
      description: 'The same as FHIR R4 Consent and Provenance',
      content: canonicalJson(asJson(bundle)),
    },
  ];
}

/** '22 November 2026, 10:09 (Europe/Stockholm)': every printed time names its zone. */
function wallTime(iso: string, zone: string): string {
  const text = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso));
  return `${text} (${zone})`;
}
