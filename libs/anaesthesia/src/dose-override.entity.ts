import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Dose } from './dose.entity.js';

/** A doctor's reason and a second signature for a dose that was over a limit or unchecked (decision 2). Append-only. */
@Entity({ schema: 'clinic', name: 'dose_override' })
@Unique('dose_override_dose_unique', ['clinicId', 'doseId'])
@Check('dose_override_second_check', `"second_signer_id" <> "recorded_by"`)
@ForeignKey(() => Dose, ['clinicId', 'doseId'], ['clinicId', 'id'], { name: 'dose_override_dose_fk' })
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'dose_override_patient_fk' })
@ForeignKey('Membership', ['clinicId', 'secondSignerId'], ['clinicId', 'id'], { name: 'dose_override_second_fk' })
export class DoseOverride {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dose_override_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dose_override_pk' })
  id: string;

  @Column('uuid')
  doseId: string;

  @Column('uuid')
  patientId: string;

  @Column('text')
  reason: string;

  @Column('uuid')
  secondSignerId: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
