import type { AlternativeCode, ConsentKind, TemplateRef } from './domain/index.js';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Stage 1, the doctor's side: which texts were given, what was talked about, and how long the patient has to think. */
@Entity({ schema: 'clinic', name: 'consent_information' })
@Check('consent_information_given_as_check', `"given_as" IN ('kiosk', 'printed')`)
@Check('consent_information_completed_check', `"given_as" = 'kiosk' OR "completed_at" IS NOT NULL`)
@Check('consent_information_waiting_check', `"waiting_hours" >= 24 AND "waiting_hours" <= 8760`)
@Check('consent_information_reason_check', `"waiting_hours" >= 168 OR coalesce(length("shortening_reason"), 0) > 0`)
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'consent_information_patient_fk' })
@Index('consent_information_patient_index', ['clinicId', 'patientId', 'givenAt'])
export class ConsentInformation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consent_information_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consent_information_pk' })
  id: string;

  @Column('uuid')
  patientId: string;

  @Column('text')
  givenAs: 'kiosk' | 'printed';

  @Column('text', { array: true })
  kinds: ConsentKind[];

  /** The exact texts: id, version, language, hash. */
  @Column('jsonb')
  templates: TemplateRef[];

  @Column('text', { array: true })
  alternativesDiscussed: AlternativeCode[];

  @Column('text')
  whatMatters: string;

  @Column('int')
  waitingHours: number;

  @Column('text', { nullable: true })
  shorteningReason: string | null;

  @Column('uuid')
  givenBy: string;

  @Column('text')
  givenByName: string;

  @Column('timestamptz')
  givenAt: Date;

  /** null while the patient still has to read it at the kiosk: see InformationReading. */
  @Column('timestamptz', { nullable: true })
  completedAt: Date | null;

  @Column('timestamptz')
  recordedAt: Date;
}
