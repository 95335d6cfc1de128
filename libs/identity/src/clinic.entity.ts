import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One clinic: one place, one time zone, one jurisdiction profile (decision 10). Its id is the clinic id everywhere. */
@Entity({ schema: 'clinic', name: 'clinic' })
@Unique('clinic_clinic_id_unique', ['clinicId'])
@Check('clinic_id_check', '"id" = "clinic_id"')
export class Clinic {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'clinic_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'clinic_pk' })
  id: string;

  @Column('text')
  name: string;

  /** IANA name; every time on screen and paper is shown in it, named. */
  @Column('text')
  zone: string;

  /** Jurisdiction profile that may lengthen the waiting time. */
  @Column('text')
  jurisdiction: string;

  @Column('boolean')
  demo: boolean;

  @Column('int')
  version: number;
}
