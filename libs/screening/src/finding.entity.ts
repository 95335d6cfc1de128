import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { DoctorChoice, Effect, Gate, OverrideRoute, Severity, SourceGrade, Trigger } from './domain/index.js';
import { ScreeningAnswer } from './screening-answer.entity.js';
import { Screening } from './screening.entity.js';

/** What one rule concluded, with the rule as it was: rules change, findings do not. Append-only. */
@Entity({ schema: 'clinic', name: 'finding' })
@Check('finding_severity_check', `"severity" IN ('absolute', 'defer', 'relative', 'precaution', 'information')`)
@Check(
  'finding_gate_check',
  `"gate" IN ('block', 'block-agent', 'hold-until-date', 'hold-until-resolved', 'needs-clearance', 'warn', 'inform')`,
)
@Check('finding_trigger_check', `"trigger" IN ('answer', 'unsure', 'fact')`)
@Check('finding_interval_check', `"earliest_from" <= "eligible_from"`)
@ForeignKey(() => Screening, ['clinicId', 'screeningId'], ['clinicId', 'id'], { name: 'finding_screening_fk' })
@ForeignKey(() => ScreeningAnswer, ['clinicId', 'answerId'], ['clinicId', 'id'], { name: 'finding_answer_fk' })
@ForeignKey(() => Finding, ['clinicId', 'carriedFromId'], ['clinicId', 'id'], { name: 'finding_carried_from_fk' })
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'finding_patient_fk' })
@Index('finding_patient_index', ['clinicId', 'patientId'])
@Index('finding_screening_index', ['clinicId', 'screeningId'])
export class Finding {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'finding_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'finding_pk' })
  id: string;

  @Column('uuid')
  patientId: string;

  @Column('uuid')
  screeningId: string;

  /** null: the facts on the record made it. */
  @Column('uuid', { nullable: true })
  answerId: string | null;

  /** The earlier finding on the same answer, whose decisions still hold. */
  @Column('uuid', { nullable: true })
  carriedFromId: string | null;

  @Column('text')
  ruleId: string;

  @Column('text')
  ruleVersion: string;

  @Column('text')
  label: string;

  @Column('text')
  severity: Severity;

  @Column('text')
  gate: Gate;

  @Column('text')
  trigger: Trigger;

  @Column('text')
  reason: string;

  @Column('text')
  action: string;

  @Column('text', { array: true })
  source: string[];

  @Column('text')
  sourceGrade: SourceGrade;

  @Column('boolean')
  needsClinicConfirmation: boolean;

  @Column('boolean')
  sensitive: boolean;

  @Column('date', { nullable: true })
  eligibleFrom: string | null;

  @Column('date', { nullable: true })
  earliestFrom: string | null;

  @Column('text', { nullable: true })
  until: string | null;

  @Column('boolean')
  resolutionRequired: boolean;

  @Column('text')
  overrideRoute: OverrideRoute;

  @Column('jsonb')
  effects: readonly Effect[];

  @Column('jsonb', { nullable: true })
  unresolvedChoice: DoctorChoice | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
