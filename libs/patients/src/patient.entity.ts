import type { CalendarDate } from '@stipple/kernel';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

export const SEXES = ['male', 'female', 'other', 'unknown'] as const;
export type Sex = (typeof SEXES)[number];

/** Who the patient is (FHIR Patient). Versioned: demographics change, with a change log. */
@Entity({ schema: 'clinic', name: 'patient' })
@Unique('patient_number_unique', ['clinicId', 'number'])
@Index('patient_birth_date_index', ['clinicId', 'birthDate'])
@Index('patient_name_index', ['clinicId', 'familyName', 'givenName', 'id'])
@Check('patient_sex_check', `"sex" IN ('male', 'female', 'other', 'unknown')`)
@Check('patient_birth_date_check', `"birth_date" >= '1900-01-01'`)
@Check('patient_deceased_check', `"deceased_on" IS NULL OR "deceased_on" >= "birth_date"`)
export class Patient {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'patient_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'patient_pk' })
  id: string;

  /** Random, with a check character, e.g. '7K2M-9QXD'. */
  @Column('text')
  number: string;

  @Column('text')
  familyName: string;

  @Column('text')
  givenName: string;

  @Column('date')
  birthDate: CalendarDate;

  @Column('text')
  sex: Sex;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { nullable: true })
  addressLine: string | null;

  @Column('text', { nullable: true })
  postalCode: string | null;

  @Column('text', { nullable: true })
  city: string | null;

  @Column('text', { nullable: true })
  country: string | null;

  @Column('text', { nullable: true })
  preferredLanguage: string | null;

  @Column('boolean')
  interpreterNeeded: boolean;

  @Column('text', { nullable: true })
  emergencyContactName: string | null;

  @Column('text', { nullable: true })
  emergencyContactPhone: string | null;

  @Column('text', { nullable: true })
  emergencyContactRelation: string | null;

  @Column('text', { nullable: true })
  generalPractitionerName: string | null;

  @Column('text', { nullable: true })
  generalPractitionerPlace: string | null;

  @Column('boolean')
  doNotContact: boolean;

  @Column('date', { nullable: true })
  deceasedOn: CalendarDate | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;

  @Column('int')
  version: number;
}
