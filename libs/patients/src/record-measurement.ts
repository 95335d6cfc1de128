import { Injectable } from '@nestjs/common';
import { DomainError, type FieldProblem, type StaffActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import { MEASUREMENT_KINDS } from './domain/measurements.js';
import { Measurement } from './measurement.entity.js';
import { PatientStore } from './patient.store.js';
import type { LatestMeasurementsView, MeasurementDto } from './patients.dto.js';
import { PatientsQueries } from './patients.queries.js';

/** Records weight, height, blood pressure or pulse, as taken now. */
@Injectable()
export class RecordMeasurement {
  constructor(
    private readonly database: Database,
    private readonly store: PatientStore,
    private readonly queries: PatientsQueries,
  ) {}

  execute(actor: StaffActor, patientId: string, measured: MeasurementDto): Promise<LatestMeasurementsView> {
    assertSomething(measured);
    return this.database.write(actor, async (tx) => {
      await this.store.find(tx, patientId);
      const id = tx.newId();
      tx.insert(Measurement, { ...measured, id, patientId, takenAt: tx.now });
      const kinds = MEASUREMENT_KINDS.filter((kind) => measured[kind] != null).join(' ');
      tx.audit({ action: 'patient.measured', subject: { type: 'measurement', id }, patientId, facts: { kinds } });
      return this.queries.measurements(tx, patientId);
    });
  }
}

function assertSomething(measured: MeasurementDto): void {
  const problems: FieldProblem[] = [];
  if (MEASUREMENT_KINDS.every((kind) => measured[kind] == null))
    problems.push({ pointer: '/weightGrams', code: 'required', detail: 'Give at least one measurement.' });
  const { systolicMmHg: systolic, diastolicMmHg: diastolic } = measured;
  if ((systolic == null) !== (diastolic == null)) {
    const pointer = systolic == null ? '/systolicMmHg' : '/diastolicMmHg';
    problems.push({ pointer, code: 'required', detail: 'Give both numbers of the blood pressure.' });
  }
  if (systolic != null && diastolic != null && diastolic >= systolic)
    problems.push({
      pointer: '/diastolicMmHg',
      code: 'diastolic',
      detail: 'The lower number must be below the upper one.',
    });
  if (problems.length > 0) throw new DomainError('VALIDATION_FAILED', {}, problems);
}
