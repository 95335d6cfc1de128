import { Injectable } from '@nestjs/common';
import { DomainError, type StaffActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import { AllergyStatement } from './allergy-statement.entity.js';
import { PatientDesk } from './patient-desk.js';
import { PatientStore } from './patient.store.js';
import type { AllergyDto, PatientView } from './patients.dto.js';

/** Records an allergy, or that none is known. "None known" cannot follow an allergy that stands. */
@Injectable()
export class RecordAllergy {
  constructor(
    private readonly database: Database,
    private readonly store: PatientStore,
    private readonly desk: PatientDesk,
  ) {}

  execute(actor: StaffActor, patientId: string, allergy: AllergyDto): Promise<PatientView> {
    const substance = allergy.substance?.trim() || null;
    if ((allergy.kind === 'none-known') !== (substance === null))
      throw new DomainError('VALIDATION_FAILED', {}, [
        { pointer: '/substance', code: 'required', detail: 'Name what the patient reacts to, or choose "none known".' },
      ]);
    return this.database.write(actor, async (tx) => {
      const patient = await this.store.find(tx, patientId);
      const standing = await this.desk.allergies(tx, patientId);
      if (allergy.kind === 'none-known' && standing.some(({ kind }) => kind !== 'none-known'))
        throw new DomainError('ALLERGY_ON_RECORD', { count: standing.length });
      const id = tx.newId();
      tx.insert(AllergyStatement, { id, patientId, kind: allergy.kind, substance, reaction: allergy.reaction ?? null });
      tx.audit({
        action: 'patient.allergy-recorded',
        subject: { type: 'allergy-statement', id },
        patientId,
        facts: { kind: allergy.kind },
      });
      return this.desk.view(tx, patient.id);
    });
  }
}
