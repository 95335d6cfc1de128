import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LotEvent as LotEventName, LotState } from './domain/index.js';
import { Lot } from './lot.entity.js';

/** Why a lot is in its state: every act on it, in order. Append-only. */
@Entity({ schema: 'clinic', name: 'lot_event' })
@ForeignKey(() => Lot, ['clinicId', 'lotId'], ['clinicId', 'id'], { name: 'lot_event_lot_fk' })
@Index('lot_event_lot_index', ['clinicId', 'lotId', 'recordedAt'])
@Check(
  'lot_event_event_check',
  `"event" IN ('receive', 'release', 'quarantine', 'recall', 'revoke-recall', 'expire', 'deplete', 'replenish', 'discard')`,
)
@Check(
  'lot_event_to_state_check',
  `"to_state" IN ('quarantined', 'released', 'recalled', 'expired', 'depleted', 'discarded')`,
)
@Check(
  'lot_event_reason_check',
  `"event" NOT IN ('quarantine', 'recall', 'revoke-recall') OR char_length("reason") >= 3`,
)
export class LotEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'lot_event_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'lot_event_pk' })
  id: string;

  @Column('uuid')
  lotId: string;

  @Column('text')
  event: LotEventName;

  @Column('text')
  fromState: LotState;

  @Column('text')
  toState: LotState;

  @Column('text', { nullable: true })
  reason: string | null;

  /** Ids of the ticked items of a release. */
  @Column('text', { array: true })
  checklist: string[];

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
