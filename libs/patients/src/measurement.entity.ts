import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Patient } from './patient.entity.js';

/** Weight, height, blood pressure and pulse at one instant. Append-only: a wrong one is measured again. */
@Entity({ schema: 'clinic', name: 'measurement' })
@ForeignKey(() => Patient, ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'measurement_patient_fk' })
@Index('measurement_patient_index', ['clinicId', 'patientId', 'takenAt'])
@Check('measurement_weight_check', '"weight_grams" BETWEEN 30000 AND 300000')
@Check('measurement_height_check', '"height_millimetres" BETWEEN 1000 AND 2500')
@Check(
  'measurement_pressure_check',
  '("systolic_mm_hg" IS NULL) = ("diastolic_mm_hg" IS NULL) AND "systolic_mm_hg" > "diastolic_mm_hg"',
)
@Check('measurement_pulse_check', '"pulse_per_minute" BETWEEN 20 AND 250')
export class Measurement {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'measurement_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'measurement_pk' })
  id: string;

  @Column('uuid')
  patientId: string;

  @Column('int', { nullable: true })
  weightGrams: number | null;

  @Column('int', { nullable: true })
  heightMillimetres: number | null;

  @Column('int', { nullable: true })
  systolicMmHg: number | null;

  @Column('int', { nullable: true })
  diastolicMmHg: number | null;

  @Column('int', { nullable: true })
  pulsePerMinute: number | null;

  @Column('timestamptz')
  takenAt: Date;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
