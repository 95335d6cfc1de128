import { Injectable } from '@nestjs/common';
import { DomainError, type Uuid } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import { answerTeachBack } from './answer-teach-back.js';
import { askQuestion } from './ask-question.js';
import { chooseConsents, type Decisions } from './choose-consents.js';
import { nextStep, signStep, type ConsentStep } from './consent-step.js';
import { consentFacts, ConsentStore } from './consent.store.js';
import {
  CONSENT_KINDS,
  findingKinds,
  isConsentCurrent,
  type ConsentDecision,
  type ConsentFault,
  type ConsentKind,
  type IdentityCheck,
  type MaterialFinding,
} from './domain/index.js';
import type { AnswerTeachBackDto, AskQuestionDto, ReadSectionDto, SignConsentDto } from './consent-kiosk.dto.js';
import { readSection } from './read-section.js';
import { refuseConsents } from './refuse-consents.js';
import { SignConsent } from './sign-consent.js';
import { Sittings, type SittingKey } from './sittings.js';
import { informationState, latestInformation } from './stage-one.js';

/** What holds now for one kind. */
export interface CurrentConsent {
  valid: boolean;
  consentId: Uuid | null;
  decision: ConsentDecision | null;
  signedAt: Date | null;
  documentId: Uuid | null;
  reasons: ConsentFault[];
}

/** What the caller knows of the time since the signature. */
export interface SinceSignature {
  /** The material risks of today's screening: one that was not in the signed text takes the consent down. */
  materialRisks?: readonly MaterialFinding[];
  /** Start of the last session: a later one is re-confirmed. */
  lastSessionAt?: Date | null;
}

/** Consent as other libs use it: what holds now, and the kiosk's steps. Everything runs in the caller's transaction. */
@Injectable()
export class ConsentDesk {
  constructor(
    private readonly store: ConsentStore,
    private readonly sittings: Sittings,
    private readonly signing: SignConsent,
  ) {}

  /** Per kind: does it hold, and if not, every reason. */
  async current(tx: Tx, patientId: Uuid, since: SinceSignature = {}): Promise<Record<ConsentKind, CurrentConsent>> {
    const decisions = await this.store.decisions(tx, patientId);
    const facts = consentFacts(decisions);
    const findings = findingKinds(since.materialRisks ?? []);
    const standing = (kind: ConsentKind): CurrentConsent => {
      const { valid, consent, faults } = isConsentCurrent(facts, kind, tx.now, {
        findings,
        lastSessionAt: since.lastSessionAt ?? null,
      });
      return {
        valid,
        consentId: consent?.id ?? null,
        decision: consent?.decision ?? null,
        signedAt: consent?.signedAt ?? null,
        documentId: decisions.consents.find((row) => row.id === consent?.id)?.documentId ?? null,
        reasons: faults,
      };
    };
    return { PROC: standing('PROC'), ANAES: standing('ANAES'), DATA: standing('DATA') };
  }

  /** The earliest instant of a signature on the information given last; null while stage 1 is not through. */
  async eligibleAt(tx: Tx, patientId: Uuid): Promise<Date | null> {
    const file = await this.store.stageOne(tx, patientId);
    const latest = latestInformation(file);
    return latest && informationState(latest, file.readings).eligibleAt;
  }

  /** What the kiosk shows next in this step. Writes nothing. */
  async kioskStep(tx: Tx, key: SittingKey): Promise<ConsentStep> {
    const sitting = await this.sittings.open(tx, key);
    const step = nextStep(sitting, tx.now);
    if (step !== 'sign') return step;
    const { models, hash } = await this.sittings.freeze(tx, sitting);
    return signStep(sitting, models, hash);
  }

  /** @throws NOT_FOUND for a page that is not part of the texts now */
  async readSection(tx: Tx, key: SittingKey, page: ReadSectionDto): Promise<void> {
    readSection(tx, await this.sittings.open(tx, key), page);
  }

  /** @throws NOT_FOUND, TEACH_BACK_NOT_OPEN */
  async answerTeachBack(tx: Tx, key: SittingKey, answer: AnswerTeachBackDto): Promise<void> {
    answerTeachBack(tx, await this.sittings.open(tx, key), answer);
  }

  /** @throws NOT_FOUND for a page that is not part of the texts now */
  async askQuestion(tx: Tx, key: SittingKey, question: AskQuestionDto): Promise<void> {
    askQuestion(tx, await this.sittings.open(tx, key), question);
  }

  /** Keeps the choices until they are signed. A no to the procedure needs no signature: it is recorded at once. */
  async choose(tx: Tx, key: SittingKey, decisions: Decisions, identity: IdentityCheck): Promise<void> {
    chooseConsents(tx, await this.sittings.open(tx, key), decisions, identity);
  }

  /** A plain no to everything, at any point of the visit; nothing can block it. */
  async refuse(tx: Tx, key: SittingKey, identity: IdentityCheck): Promise<void> {
    refuseConsents(tx, await this.sittings.open(tx, key), CONSENT_KINDS, identity);
  }

  /**
   * Records the decisions with their sealed documents, in one transaction. Signed already in this visit: the first
   * result again.
   * @throws SIGNATURE_*, CONSENT_NOT_AGREED, CONSENT_NOT_SIGNABLE (all reasons), CONSENT_TEXT_CHANGED
   */
  async sign(tx: Tx, key: SittingKey, signature: SignConsentDto, identity: IdentityCheck): Promise<ConsentStep> {
    if (key.step !== 'consent') throw new DomainError('CONSENT_NOT_SIGNABLE', { step: key.step });
    await this.signing.record(tx, key, signature, identity);
    return this.kioskStep(tx, key);
  }
}
