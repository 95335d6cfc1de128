import { Injectable } from '@nestjs/common';
import { SealDocument } from '@stipple/documents';
import { DomainError, type FieldProblem, type Uuid } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import type { SignConsentDto } from './consent-kiosk.dto.js';
import { stageOneBlockers } from './consent-step.js';
import { Consent } from './consent.entity.js';
import {
  assessSignature,
  buildConsentRecord,
  lineOnly,
  maySign,
  toDocumentModel,
  type ConsentDecision,
  type ConsentRecord,
  type GivenSignature,
  type IdentityCheck,
  type KeptSignature,
  type SignBlocker,
  type SigningModel,
} from './domain/index.js';
import { sha256 } from './sha256.js';
import { Signature } from './signature.entity.js';
import { choicesOf, Sittings, type OpenSitting, type SittingKey } from './sittings.js';

/**
 * The signature. Decisions, drawing and sealed documents are stored in the one transaction that the caller commits
 * before it answers, so that a signature is never lost.
 */
@Injectable()
export class SignConsent {
  constructor(
    private readonly sittings: Sittings,
    private readonly documents: SealDocument,
  ) {}

  async record(tx: Tx, key: SittingKey, body: SignConsentDto, identity: IdentityCheck): Promise<void> {
    const given = toGivenSignature(body);
    const fault = assessSignature(given);
    if (fault) throw new DomainError(fault);
    if (!body.agreed) throw new DomainError('CONSENT_NOT_AGREED');
    const sitting = await this.sittings.open(tx, key);
    if (sitting.file.consents.some((row) => row.visitId === key.visitId)) return;
    refuseWhile(stageOneBlockers(sitting, tx.now));
    const { models, hash } = await this.sittings.freeze(tx, sitting);
    // before the other reasons: a text that changed under the patient's hand is shown anew
    if (hash !== body.modelHash) throw new DomainError('CONSENT_TEXT_CHANGED');
    refuseWhile(maySign(sitting.state, tx.now));
    await this.store(tx, sitting, models, { kept: keep(given), identity });
  }

  private async store(
    tx: Tx,
    sitting: OpenSitting,
    models: readonly SigningModel[],
    { kept, identity }: { kept: KeptSignature; identity: IdentityCheck },
  ): Promise<void> {
    const { patientId, visitId } = sitting.key;
    const decisions = choicesOf(sitting.file, visitId) ?? {};
    const signatureId = tx.newId();
    tx.insert(Signature, {
      id: signatureId,
      patientId,
      visitId,
      method: kept.method,
      strokes: kept.method === 'drawn' ? kept.strokes.map(({ points }) => ({ points: [...points] })) : null,
      typedName: kept.method === 'typed' ? kept.typedName : null,
      typedReason: kept.method === 'typed' ? kept.typedReason : null,
      signedAt: tx.now,
    });
    for (const model of models) {
      const decision: ConsentDecision = decisions[model.kind] ?? 'refuse';
      const signed = { consentId: tx.newId(), decision, signedAt: tx.now, signature: kept, identity };
      const record = buildConsentRecord(model, signed, sha256);
      await this.seal(tx, sitting, signatureId, record);
    }
  }

  private async seal(tx: Tx, sitting: OpenSitting, signatureId: Uuid, record: ConsentRecord): Promise<void> {
    const { patientId, visitId } = sitting.key;
    const { model, identity, consentId } = record;
    const page = toDocumentModel(record, { documentId: tx.newId(), clinicId: tx.clinicId }, sha256);
    const { documentId } = await this.documents.seal(tx, page);
    tx.insert(Consent, {
      id: consentId,
      patientId,
      visitId,
      kind: model.kind,
      decision: record.decision,
      signedAt: tx.now,
      informationId: model.information.id,
      signatureId,
      documentId,
      templateId: model.template.id,
      templateVersion: model.template.version,
      templateHash: model.template.hash,
      language: model.language,
      modelHash: record.modelHash,
      findingRuleIds: model.screening.findings.map((finding) => finding.ruleId),
      checkedBy: identity.checkedByAccountId,
      checkedByName: identity.checkedByName,
      identityMethod: identity.method,
    });
    tx.audit({
      action: 'consent.signed',
      subject: { type: 'consent', id: consentId },
      patientId,
      facts: {
        kind: model.kind,
        decision: record.decision,
        method: record.signature.method,
        modelHash: record.modelHash,
      },
    });
  }
}

function toGivenSignature(body: SignConsentDto): GivenSignature {
  if (body.method === 'typed') {
    return { method: 'typed', typedName: body.typedName ?? '', typedReason: body.typedReason ?? '' };
  }
  const strokes = (body.strokes ?? []).map(({ points }) => ({ points: points.map(({ x, y }) => ({ x, y, time: 0 })) }));
  return { method: 'drawn', strokes };
}

function keep(given: GivenSignature): KeptSignature {
  if (given.method === 'typed') return given;
  const strokes = lineOnly(given.strokes).map(({ points }) => ({ points: points.map(({ x, y }) => ({ x, y })) }));
  return { method: 'drawn', strokes };
}

function refuseWhile(blockers: readonly SignBlocker[]): void {
  if (blockers.length === 0) return;
  const until = blockers.find((blocker) => blocker.until)?.until?.toISOString() ?? null;
  throw new DomainError(
    'CONSENT_NOT_SIGNABLE',
    { reasons: [...new Set(blockers.map((blocker) => blocker.code))].join(','), eligibleAt: until },
    blockers.map(toFieldProblem),
  );
}

const toFieldProblem = (blocker: SignBlocker): FieldProblem => ({
  pointer: `/${blocker.subject ?? ''}`,
  code: blocker.code,
  detail: BLOCKER_TEXT[blocker.code],
});

const BLOCKER_TEXT: Record<SignBlocker['code'], string> = {
  INFORMATION_MISSING: 'The doctor has not given the information yet.',
  INFORMATION_UNFINISHED: 'The information has not been read to the end yet.',
  WAITING_TIME: 'The time to think is not over yet.',
  TEXT_CHANGED: 'There is a new text; the doctor has to give it first.',
  SCREENING_MISSING: 'The health questions of today are not answered yet.',
  SCREENING_CHANGED: 'Something in the health answers has changed; read the new risks.',
  SECTION_UNREAD: 'This page has not been read yet.',
  TEACH_BACK_OPEN: 'This question about the text is still open.',
  DOCTOR_TALK_OPEN: 'The doctor will talk with you about this first.',
  QUESTION_OPEN: 'A question to the doctor has no answer yet.',
  CHOICE_OPEN: 'There is no yes or no to this yet.',
};
