import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Cap } from './cap.entity.js';

/** What happened to a cap after it was filled. Append-only. */
@Entity({ schema: 'clinic', name: 'cap_event' })
@Unique('cap_event_kind_unique', ['clinicId', 'capId', 'kind'])
@ForeignKey(() => Cap, ['clinicId', 'capId'], ['clinicId', 'id'], { name: 'cap_event_cap_fk' })
@Check('cap_event_kind_check', `"kind" IN ('discarded')`)
export class CapEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cap_event_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cap_event_pk' })
  id: string;

  @Column('uuid')
  capId: string;

  @Column('text')
  kind: 'discarded';

  @Column('timestamptz')
  occurredAt: Date;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
