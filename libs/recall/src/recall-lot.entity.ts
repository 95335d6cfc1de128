import { Entity, ForeignKey, Index, PrimaryColumn, Unique, Column } from 'typeorm';
import { Recall } from './recall.entity.js';

/** A lot that a recall matched and locked. Append-only. */
@Entity({ schema: 'clinic', name: 'recall_lot' })
@Unique('recall_lot_unique', ['clinicId', 'recallId', 'lotId'])
@ForeignKey(() => Recall, ['clinicId', 'recallId'], ['clinicId', 'id'], { name: 'recall_lot_recall_fk' })
@ForeignKey('Lot', ['clinicId', 'lotId'], ['clinicId', 'id'], { name: 'recall_lot_lot_fk' })
@Index('recall_lot_lot_index', ['clinicId', 'lotId'])
export class RecallLot {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recall_lot_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recall_lot_pk' })
  id: string;

  @Column('uuid')
  recallId: string;

  @Column('uuid')
  lotId: string;
}
