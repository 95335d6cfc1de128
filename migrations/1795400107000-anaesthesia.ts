import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Doses, overrides and pain scores. */
export class Anaesthesia1795400107000 implements MigrationInterface {
  name = 'Anaesthesia1795400107000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE clinic.pain_score, clinic.dose_override, clinic.dose');
  }
}

const UP = `
CREATE TABLE clinic.dose (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  session_id uuid NOT NULL,
  patient_id uuid NOT NULL,
  kind text NOT NULL,
  agent text NOT NULL,
  percent_thousandths integer,
  volume_microlitres integer,
  dose_micrograms integer,
  adrenaline_dilution integer,
  adrenaline_nanograms integer NOT NULL,
  milligrams integer,
  area_tenths_cm2 integer,
  minutes integer,
  skin text,
  route text NOT NULL,
  zone text,
  drug_lot_number text,
  drug_expiry date,
  flag text NOT NULL,
  assessment jsonb NOT NULL,
  limits_version text NOT NULL,
  acknowledgement text,
  reverses_id uuid,
  reason text,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT dose_reverses_unique UNIQUE (clinic_id, reverses_id),
  CONSTRAINT dose_flag_check CHECK (flag IN ('OK', 'CAUTION', 'OVER_LIMIT', 'UNCHECKED')),
  CONSTRAINT dose_zone_check CHECK (zone IN ('HL', 'FR', 'MS', 'VX', 'TL', 'TR', 'PL', 'PR', 'OC', 'NP')),
  CONSTRAINT dose_route_check CHECK (route IN ('infiltration', 'field-block', 'nerve-block', 'topical')),
  CONSTRAINT dose_skin_check CHECK (skin IN ('intact', 'atopic', 'broken')),
  CONSTRAINT dose_minutes_check CHECK (minutes BETWEEN 1 AND 1440),
  CONSTRAINT dose_area_check CHECK (area_tenths_cm2 BETWEEN 1 AND 30000),
  CONSTRAINT dose_milligrams_check CHECK (milligrams BETWEEN 1 AND 1000000),
  CONSTRAINT dose_adrenaline_check CHECK ((adrenaline_dilution IS NULL) = (adrenaline_nanograms = 0)),
  CONSTRAINT dose_dilution_check CHECK (adrenaline_dilution BETWEEN 1000 AND 10000000),
  CONSTRAINT dose_volume_check CHECK (volume_microlitres BETWEEN 1 AND 500000),
  CONSTRAINT dose_percent_check CHECK (percent_thousandths BETWEEN 1 AND 10000),
  CONSTRAINT dose_kind_check CHECK (CASE kind
    WHEN 'injection' THEN num_nulls(percent_thousandths, volume_microlitres, dose_micrograms) = 0
      AND num_nonnulls(milligrams, area_tenths_cm2, minutes, skin) = 0
    WHEN 'topical' THEN num_nulls(milligrams, area_tenths_cm2, skin) = 0
      AND num_nonnulls(percent_thousandths, volume_microlitres, adrenaline_dilution) = 0
    ELSE false END),
  CONSTRAINT dose_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.dose_override (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  dose_id uuid NOT NULL,
  patient_id uuid NOT NULL,
  reason text NOT NULL,
  second_signer_id uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT dose_override_dose_unique UNIQUE (clinic_id, dose_id),
  CONSTRAINT dose_override_second_check CHECK (second_signer_id <> recorded_by),
  CONSTRAINT dose_override_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.pain_score (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  session_id uuid NOT NULL,
  patient_id uuid NOT NULL,
  scale text NOT NULL,
  score integer,
  point text NOT NULL,
  zone text,
  reverses_id uuid,
  reason text,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT pain_score_reverses_unique UNIQUE (clinic_id, reverses_id),
  CONSTRAINT pain_score_zone_check CHECK (zone IN ('HL', 'FR', 'MS', 'VX', 'TL', 'TR', 'PL', 'PR', 'OC', 'NP')),
  CONSTRAINT pain_score_point_check CHECK (point IN ('baseline', 'after-anaesthetic', 'during', 'before-redose', 'after-redose', 'end', 'day-1', 'day-7')),
  CONSTRAINT pain_score_range_check CHECK (CASE scale
    WHEN 'NRS' THEN score IS NULL OR score BETWEEN 0 AND 10
    WHEN 'VAS' THEN score IS NULL OR score BETWEEN 0 AND 100
    WHEN 'FACES' THEN score IS NULL OR score IN (0, 2, 4, 6, 8, 10)
    ELSE false END),
  CONSTRAINT pain_score_pk PRIMARY KEY (clinic_id, id)
);

CREATE INDEX dose_session_index ON clinic.dose (clinic_id, session_id);

CREATE INDEX dose_patient_index ON clinic.dose (clinic_id, patient_id, occurred_at);

CREATE INDEX pain_score_session_index ON clinic.pain_score (clinic_id, session_id);
`;
