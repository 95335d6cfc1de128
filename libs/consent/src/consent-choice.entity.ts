import type { ConsentDecision, ConsentKind } from './domain/index.js';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What the patient chose before signing. Chosen again: another row, the last one counts. */
@Entity({ schema: 'clinic', name: 'consent_choice' })
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'consent_choice_patient_fk' })
@ForeignKey('Visit', ['clinicId', 'visitId'], ['clinicId', 'id'], { name: 'consent_choice_visit_fk' })
@Index('consent_choice_patient_index', ['clinicId', 'patientId', 'visitId'])
export class ConsentChoice {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consent_choice_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consent_choice_pk' })
  id: string;

  @Column('uuid')
  patientId: string;

  @Column('uuid')
  visitId: string;

  @Column('jsonb')
  decisions: Partial<Record<ConsentKind, ConsentDecision>>;

  @Column('timestamptz')
  decidedAt: Date;

  @Column('timestamptz')
  recordedAt: Date;
}
