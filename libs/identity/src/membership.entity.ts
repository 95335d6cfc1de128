import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { type Role } from '@stipple/kernel';
import { Clinic } from './clinic.entity.js';

/** What a person is at one clinic. `id` is the account's id: people are global, their roles are not. */
@Entity({ schema: 'clinic', name: 'membership' })
@ForeignKey(() => Clinic, ['clinicId'], ['clinicId'], { name: 'membership_clinic_fk' })
export class Membership {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'membership_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'membership_pk' })
  id: string;

  @Column('text')
  displayName: string;

  @Column('text', { array: true })
  roles: Role[];

  @Column('boolean')
  active: boolean;

  @Column('int')
  version: number;
}
