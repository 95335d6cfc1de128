import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Bottle } from './bottle.entity.js';
import { Cap } from './cap.entity.js';
import type { GateBlock } from './domain/index.js';
import { Lot } from './lot.entity.js';

/** The stated lot of ink of which nobody can say the lot: a recall lists its patient as one it cannot exclude. */
export const UNKNOWN_LOT = 'unknown';

/** What of one bottle went into a cap. Any lot in any portion links to the patient. Append-only. */
@Entity({ schema: 'clinic', name: 'cap_portion' })
@Unique('cap_portion_position_unique', ['clinicId', 'capId', 'position'])
@ForeignKey(() => Cap, ['clinicId', 'capId'], ['clinicId', 'id'], { name: 'cap_portion_cap_fk' })
@ForeignKey(() => Lot, ['clinicId', 'lotId'], ['clinicId', 'id'], { name: 'cap_portion_lot_fk' })
@ForeignKey(() => Bottle, ['clinicId', 'bottleId'], ['clinicId', 'id'], { name: 'cap_portion_bottle_fk' })
@Index('cap_portion_lot_index', ['clinicId', 'lotId'])
@Check('cap_portion_role_check', `"role" IN ('ink', 'diluent')`)
@Check('cap_portion_volume_check', `"volume_microlitres" > 0`)
@Check(
  'cap_portion_source_check',
  `("bottle_id" IS NOT NULL AND "lot_id" IS NOT NULL) OR ("bottle_id" IS NULL AND "lot_id" IS NULL AND char_length("stated_lot_number") > 0)`,
)
export class CapPortion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cap_portion_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cap_portion_pk' })
  id: string;

  @Column('uuid')
  capId: string;

  @Column('int')
  position: number;

  @Column('text')
  role: 'ink' | 'diluent';

  /** Null only for ink that was used from a bottle the clinic has no record of. */
  @Column('uuid', { nullable: true })
  bottleId: string | null;

  @Column('uuid', { nullable: true })
  lotId: string | null;

  /** What was read from the bottle in the hand. */
  @Column('text', { nullable: true })
  statedLotNumber: string | null;

  @Column('int')
  volumeMicrolitres: number;

  /** What the gate had against it; only a fact may have any. */
  @Column('jsonb')
  blocks: GateBlock[];
}
