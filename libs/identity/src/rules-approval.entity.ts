import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

export const APPROVAL_SUBJECTS = ['screening-rules', 'anaesthetic-limits'] as const;
export type ApprovalSubject = (typeof APPROVAL_SUBJECTS)[number];

/** A doctor's approval of one version of the rules or limits; without it no session starts (decision 19). Append-only. */
@Entity({ schema: 'clinic', name: 'rules_approval' })
@Check('rules_approval_subject_check', `"subject" IN ('screening-rules', 'anaesthetic-limits')`)
export class RulesApproval {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'rules_approval_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'rules_approval_pk' })
  id: string;

  @Column('text')
  subject: ApprovalSubject;

  /** Named apart from the row version that mutable tables carry: this is the version of the approved text. */
  @Column('text')
  approvedVersion: string;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}
