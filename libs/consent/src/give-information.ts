import { Injectable } from '@nestjs/common';
import { ClinicBook } from '@stipple/identity';
import { DomainError, type StaffActor, type Uuid } from '@stipple/kernel';
import { PatientDesk } from '@stipple/patients';
import { Database, type Tx } from '@stipple/platform';
import { toInformationView } from './consent-views.js';
import { ConsentInformation } from './consent-information.entity.js';
import { ConsentStore } from './consent.store.js';
import type { ConsentInformationView, GiveInformationDto } from './consents.dto.js';
import {
  CONSENT_KINDS,
  liveTemplate,
  missingAlternatives,
  templateRef,
  waitingHours,
  type Shortening,
  type TemplateRef,
} from './domain/index.js';
import { sha256 } from './sha256.js';

/** Stage 1: the doctor gives the texts, talks through the alternatives and asks what matters; the clock starts. */
@Injectable()
export class GiveInformation {
  constructor(
    private readonly database: Database,
    private readonly store: ConsentStore,
    private readonly patients: PatientDesk,
    private readonly clinics: ClinicBook,
  ) {}

  execute(actor: StaffActor, patientId: Uuid, given: GiveInformationDto): Promise<ConsentInformationView> {
    return this.database.write(actor, (tx) => this.record(tx, actor, patientId, given));
  }

  /** @throws ALTERNATIVES_NOT_DISCUSSED, WAITING_TIME_TOO_SHORT, WAITING_REASON_MISSING, NOT_FOUND */
  private async record(tx: Tx, actor: StaffActor, patientId: Uuid, given: GiveInformationDto) {
    const patient = await this.patients.find(tx, patientId);
    const clinic = await this.clinics.current(tx);
    requireAlternatives(given);
    const hours = waitingHours(clinic.jurisdiction, shorteningOf(given));
    const kinds = CONSENT_KINDS.filter((kind) => given.kinds.includes(kind));
    const templates: TemplateRef[] = kinds.map((kind) =>
      templateRef(liveTemplate(kind, patient.preferredLanguage ?? 'en'), sha256),
    );
    const row: ConsentInformation = {
      clinicId: tx.clinicId,
      id: tx.newId(),
      patientId,
      givenAs: given.givenAs,
      kinds,
      templates,
      alternativesDiscussed: given.alternativesDiscussed,
      whatMatters: given.whatMatters,
      waitingHours: hours,
      shorteningReason: given.shorteningReason ?? null,
      givenBy: actor.accountId,
      givenByName: actor.displayName,
      givenAt: tx.now,
      completedAt: given.givenAs === 'printed' ? tx.now : null,
      recordedAt: tx.now,
    };
    tx.insert(ConsentInformation, row);
    tx.audit({
      action: 'consent.information-given',
      subject: { type: 'consent-information', id: row.id },
      patientId,
      facts: { kinds: kinds.join(' '), givenAs: row.givenAs, waitingHours: hours },
    });
    const { readings } = await this.store.stageOne(tx, patientId);
    return toInformationView(row, readings);
  }
}

function requireAlternatives(given: GiveInformationDto): void {
  const missing = given.kinds.includes('PROC') ? missingAlternatives(given.alternativesDiscussed) : [];
  if (missing.length === 0) return;
  throw new DomainError(
    'ALTERNATIVES_NOT_DISCUSSED',
    { missing: missing.join(',') },
    missing.map((code) => ({
      pointer: '/alternativesDiscussed',
      code: `MISSING_${code.toUpperCase()}`,
      detail: 'Talk about this with the patient, then tick it.',
    })),
  );
}

const shorteningOf = ({ waitingHours: hours, shorteningReason }: GiveInformationDto): Shortening | null =>
  hours === null || hours === undefined ? null : { hours, reason: shorteningReason ?? '' };
