import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { DecisionKind } from './domain/index.js';
import { Finding } from './finding.entity.js';

/** What a doctor decided about a finding. The last one that decides anything counts; none is changed. Append-only. */
@Entity({ schema: 'clinic', name: 'finding_decision' })
@Check('finding_decision_kind_check', `"kind" IN ('acknowledge', 'clear', 'resolve', 'rule-out', 'defer', 'override')`)
@Check('finding_decision_reason_check', `"kind" IN ('acknowledge', 'defer') OR char_length(btrim("reason")) >= 20`)
@Check('finding_decision_until_check', `"kind" <> 'defer' OR "until" IS NOT NULL`)
@Check('finding_decision_second_check', `"second_signer_id" <> "recorded_by"`)
@ForeignKey(() => Finding, ['clinicId', 'findingId'], ['clinicId', 'id'], { name: 'finding_decision_finding_fk' })
@ForeignKey('Membership', ['clinicId', 'secondSignerId'], ['clinicId', 'id'], { name: 'finding_decision_second_fk' })
@ForeignKey('Membership', ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'finding_decision_doctor_fk' })
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'finding_decision_patient_fk' })
@Index('finding_decision_patient_index', ['clinicId', 'patientId'])
@Index('finding_decision_finding_index', ['clinicId', 'findingId'])
export class FindingDecision {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'finding_decision_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'finding_decision_pk' })
  id: string;

  @Column('uuid')
  patientId: string;

  @Column('uuid')
  findingId: string;

  @Column('text')
  kind: DecisionKind;

  @Column('text')
  reason: string;

  @Column('date', { nullable: true })
  until: string | null;

  @Column('text', { nullable: true })
  effectChoice: string | null;

  @Column('text', { nullable: true })
  documentReference: string | null;

  @Column('uuid', { nullable: true })
  secondSignerId: string | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
