import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Stage 1, the patient's side: all pages of these texts were read at the kiosk. */
@Entity({ schema: 'clinic', name: 'information_reading' })
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'information_reading_patient_fk' })
@ForeignKey('Visit', ['clinicId', 'visitId'], ['clinicId', 'id'], { name: 'information_reading_visit_fk' })
@Index('information_reading_patient_index', ['clinicId', 'patientId'])
export class InformationReading {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'information_reading_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'information_reading_pk' })
  id: string;

  @Column('uuid')
  patientId: string;

  @Column('uuid')
  visitId: string;

  @Column('text', { array: true })
  templateHashes: string[];

  @Column('timestamptz')
  completedAt: Date;

  @Column('timestamptz')
  recordedAt: Date;
}
