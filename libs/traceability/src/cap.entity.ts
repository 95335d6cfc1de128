import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** CHECKED: the gate admitted it in the transaction that drew. UNCHECKED: reported as used (decision 1). */
export type CapCheckState = 'CHECKED' | 'UNCHECKED';

/** A single-use cup filled for one patient in one session; never poured back. Append-only. */
@Entity({ schema: 'clinic', name: 'cap' })
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'cap_patient_fk' })
@ForeignKey('ProcedureSession', ['clinicId', 'sessionId'], ['clinicId', 'id'], { name: 'cap_session_fk' })
@Index('cap_session_index', ['clinicId', 'sessionId'])
@Index('cap_patient_index', ['clinicId', 'patientId'])
@Check('cap_check_state_check', `"check_state" IN ('CHECKED', 'UNCHECKED')`)
@Check('cap_volume_check', `"volume_microlitres" > 0`)
@Check('cap_shade_ratio_check', `"shade_ratio" ~ '^[1-9][0-9]*(:[1-9][0-9]*)*$'`)
export class Cap {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cap_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cap_pk' })
  id: string;

  @Column('uuid')
  sessionId: string;

  @Column('uuid')
  patientId: string;

  @Column('text')
  checkState: CapCheckState;

  /** Parts of each portion in their order, diluent last: '1:3'. */
  @Column('text')
  shadeRatio: string;

  @Column('int')
  volumeMicrolitres: number;

  @Column('timestamptz')
  useBefore: Date;

  /** When it was filled. */
  @Column('timestamptz')
  occurredAt: Date;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
