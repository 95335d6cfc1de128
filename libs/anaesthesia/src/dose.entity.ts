import type { CalendarDate, ScalpZone } from '@stipple/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { DoseAssessment, DoseFlag, DoseRoute, SkinState } from './domain/index.js';

/**
 * An anaesthetic that was given, injected or put on the skin; append-only, stored whatever the meter says (decision 1).
 * A row with `reversesId` takes another one back and repeats it.
 */
@Entity({ schema: 'clinic', name: 'dose' })
@Unique('dose_reverses_unique', ['clinicId', 'reversesId'])
@Index('dose_patient_index', ['clinicId', 'patientId', 'occurredAt'])
@Index('dose_session_index', ['clinicId', 'sessionId'])
@Check(
  'dose_kind_check',
  `CASE "kind"
    WHEN 'injection' THEN num_nulls("percent_thousandths", "volume_microlitres", "dose_micrograms") = 0
      AND num_nonnulls("milligrams", "area_tenths_cm2", "minutes", "skin") = 0
    WHEN 'topical' THEN num_nulls("milligrams", "area_tenths_cm2", "skin") = 0
      AND num_nonnulls("percent_thousandths", "volume_microlitres", "adrenaline_dilution") = 0
    ELSE false END`,
)
@Check('dose_percent_check', `"percent_thousandths" BETWEEN 1 AND 10000`)
@Check('dose_volume_check', `"volume_microlitres" BETWEEN 1 AND 500000`)
@Check('dose_dilution_check', `"adrenaline_dilution" BETWEEN 1000 AND 10000000`)
@Check('dose_adrenaline_check', `("adrenaline_dilution" IS NULL) = ("adrenaline_nanograms" = 0)`)
@Check('dose_milligrams_check', `"milligrams" BETWEEN 1 AND 1000000`)
@Check('dose_area_check', `"area_tenths_cm2" BETWEEN 1 AND 30000`)
@Check('dose_minutes_check', `"minutes" BETWEEN 1 AND 1440`)
@Check('dose_skin_check', `"skin" IN ('intact', 'atopic', 'broken')`)
@Check('dose_route_check', `"route" IN ('infiltration', 'field-block', 'nerve-block', 'topical')`)
@Check('dose_zone_check', `"zone" IN ('HL', 'FR', 'MS', 'VX', 'TL', 'TR', 'PL', 'PR', 'OC', 'NP')`)
@Check('dose_flag_check', `"flag" IN ('OK', 'CAUTION', 'OVER_LIMIT', 'UNCHECKED')`)
@ForeignKey('ProcedureSession', ['clinicId', 'sessionId'], ['clinicId', 'id'], { name: 'dose_session_fk' })
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'dose_patient_fk' })
@ForeignKey('Dose', ['clinicId', 'reversesId'], ['clinicId', 'id'], { name: 'dose_reverses_fk' })
export class Dose {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dose_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dose_pk' })
  id: string;

  @Column('uuid')
  sessionId: string;

  @Column('uuid')
  patientId: string;

  @Column('text')
  kind: 'injection' | 'topical';

  /** Agent or topical product id of the limits. */
  @Column('text')
  agent: string;

  @Column('int', { nullable: true })
  percentThousandths: number | null;

  @Column('int', { nullable: true })
  volumeMicrolitres: number | null;

  /** Rounded up; null for a cream that counts by grams and area. */
  @Column('int', { nullable: true })
  doseMicrograms: number | null;

  /** 1:200000 is 200000; null is plain. */
  @Column('int', { nullable: true })
  adrenalineDilution: number | null;

  @Column('int')
  adrenalineNanograms: number;

  @Column('int', { nullable: true })
  milligrams: number | null;

  @Column('int', { nullable: true })
  areaTenthsCm2: number | null;

  @Column('int', { nullable: true })
  minutes: number | null;

  @Column('text', { nullable: true })
  skin: SkinState | null;

  @Column('text')
  route: DoseRoute;

  @Column('text', { nullable: true })
  zone: ScalpZone | null;

  @Column('text', { nullable: true })
  drugLotNumber: string | null;

  @Column('date', { nullable: true })
  drugExpiry: CalendarDate | null;

  @Column('text')
  flag: DoseFlag;

  @Column('jsonb')
  assessment: DoseAssessment;

  @Column('text')
  limitsVersion: string;

  /** The doctor's word on a caution or on mixed agents. */
  @Column('text', { nullable: true })
  acknowledgement: string | null;

  @Column('uuid', { nullable: true })
  reversesId: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz')
  occurredAt: Date;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
