import { Injectable } from '@nestjs/common';
import { compareDates, DomainError, type StaffActor } from '@stipple/kernel';
import { Database, type Tx } from '@stipple/platform';
import { PatientDesk } from './patient-desk.js';
import { PatientStore } from './patient.store.js';
import type { PatientView, UpdatePatientDto } from './patients.dto.js';
import { assertBirthDate, completed } from './register-patient.js';

/** Changes demographics as a whole; the version seen must still be the present one. */
@Injectable()
export class UpdatePatient {
  constructor(
    private readonly database: Database,
    private readonly store: PatientStore,
    private readonly desk: PatientDesk,
  ) {}

  execute(actor: StaffActor, patientId: string, version: number, change: UpdatePatientDto): Promise<PatientView> {
    return this.database.write(actor, async (tx) => {
      assertBirthDate(tx, change.birthDate);
      assertDeceasedOn(tx, change);
      const before = await this.store.lock(tx, patientId, version);
      this.store.save(tx, before, { ...completed(change), deceasedOn: change.deceasedOn ?? null });
      tx.audit({
        action: 'patient.updated',
        subject: { type: 'patient', id: patientId },
        patientId,
        facts: { version },
      });
      return this.desk.view(tx, patientId);
    });
  }
}

function assertDeceasedOn(tx: Tx, { birthDate, deceasedOn }: UpdatePatientDto): void {
  if (!deceasedOn) return;
  const problem = { pointer: '/deceasedOn', code: 'deceased-on' };
  if (compareDates(deceasedOn, birthDate) < 0)
    throw new DomainError('VALIDATION_FAILED', {}, [{ ...problem, detail: 'This day is before the birth date.' }]);
  if (compareDates(deceasedOn, tx.today) > 0)
    throw new DomainError('VALIDATION_FAILED', {}, [{ ...problem, detail: 'This day is still to come.' }]);
}
