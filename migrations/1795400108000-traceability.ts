import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Products, lots, deliveries, bottles, caps and the ledger of stock. */
export class Traceability1795400108000 implements MigrationInterface {
  name = 'Traceability1795400108000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE clinic.stock_movement, clinic.lot_event, clinic.cap_portion, clinic.cap_event, clinic.cap, clinic.bottle, clinic.delivery, clinic.lot, clinic.product',
    );
  }
}

const UP = `
CREATE TABLE clinic.product (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  kind text NOT NULL,
  unit text NOT NULL,
  name text NOT NULL,
  shade_name text,
  maker text NOT NULL,
  supplier text NOT NULL,
  responsible_person text,
  gtin text,
  usual_content integer,
  days_after_opening integer NOT NULL,
  sterile boolean NOT NULL,
  single_use boolean NOT NULL,
  tattoo_use_statement boolean NOT NULL,
  nickel_warning boolean NOT NULL,
  chromium_vi_warning boolean NOT NULL,
  contains_parabens boolean NOT NULL,
  pigments text array NOT NULL,
  ingredients text array NOT NULL,
  allowed_regions text array NOT NULL,
  storage_min_tenths_celsius integer NOT NULL,
  storage_max_tenths_celsius integer NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT product_gtin_unique UNIQUE (clinic_id, gtin),
  CONSTRAINT product_storage_check CHECK (storage_min_tenths_celsius <= storage_max_tenths_celsius),
  CONSTRAINT product_days_after_opening_check CHECK (days_after_opening BETWEEN 1 AND 3650),
  CONSTRAINT product_gtin_check CHECK (gtin ~ '^[0-9]{14}$'),
  CONSTRAINT product_unit_check CHECK (unit = CASE WHEN kind = 'needle' THEN 'piece' ELSE 'microlitre' END),
  CONSTRAINT product_kind_check CHECK (kind IN ('ink', 'diluent', 'needle', 'anaesthetic', 'antiseptic')),
  CONSTRAINT product_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.lot (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  product_id uuid NOT NULL,
  batch text NOT NULL,
  lot_number text NOT NULL,
  near_key text NOT NULL,
  expiry date NOT NULL,
  production_date date,
  state text NOT NULL,
  released_by uuid,
  released_at timestamptz,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT lot_identity_unique UNIQUE (clinic_id, product_id, batch, lot_number, expiry),
  CONSTRAINT lot_released_check CHECK (state <> 'released' OR (released_by IS NOT NULL AND released_at IS NOT NULL)),
  CONSTRAINT lot_number_check CHECK (char_length(lot_number) BETWEEN 1 AND 20 AND lot_number !~ '\\s'),
  CONSTRAINT lot_state_check CHECK (state IN ('quarantined', 'released', 'recalled', 'expired', 'depleted', 'discarded')),
  CONSTRAINT lot_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.delivery (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  lot_id uuid NOT NULL,
  units integer NOT NULL,
  content_per_unit integer NOT NULL,
  supplier text NOT NULL,
  delivery_note text NOT NULL,
  received_on date NOT NULL,
  temperature_tenths_celsius integer,
  serial text,
  scan text,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT delivery_content_check CHECK (content_per_unit > 0),
  CONSTRAINT delivery_units_check CHECK (units BETWEEN 1 AND 500),
  CONSTRAINT delivery_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.bottle (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  lot_id uuid NOT NULL,
  delivery_id uuid NOT NULL,
  number integer NOT NULL,
  state text NOT NULL,
  content integer NOT NULL,
  remaining integer NOT NULL,
  opened_at timestamptz,
  opened_by uuid,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT bottle_number_unique UNIQUE (clinic_id, lot_id, number),
  CONSTRAINT bottle_opened_check CHECK ((state <> 'sealed' OR opened_at IS NULL) AND (state NOT IN ('open', 'empty') OR opened_at IS NOT NULL)),
  CONSTRAINT bottle_empty_check CHECK (state <> 'empty' OR remaining = 0),
  CONSTRAINT bottle_remaining_check CHECK (remaining >= 0),
  CONSTRAINT bottle_state_check CHECK (state IN ('sealed', 'open', 'empty', 'discarded')),
  CONSTRAINT bottle_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.cap (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  session_id uuid NOT NULL,
  patient_id uuid NOT NULL,
  check_state text NOT NULL,
  shade_ratio text NOT NULL,
  volume_microlitres integer NOT NULL,
  use_before timestamptz NOT NULL,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT cap_shade_ratio_check CHECK (shade_ratio ~ '^[1-9][0-9]*(:[1-9][0-9]*)*$'),
  CONSTRAINT cap_volume_check CHECK (volume_microlitres > 0),
  CONSTRAINT cap_check_state_check CHECK (check_state IN ('CHECKED', 'UNCHECKED')),
  CONSTRAINT cap_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.cap_event (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  cap_id uuid NOT NULL,
  kind text NOT NULL,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT cap_event_kind_unique UNIQUE (clinic_id, cap_id, kind),
  CONSTRAINT cap_event_kind_check CHECK (kind IN ('discarded')),
  CONSTRAINT cap_event_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.cap_portion (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  cap_id uuid NOT NULL,
  position integer NOT NULL,
  role text NOT NULL,
  bottle_id uuid,
  lot_id uuid,
  stated_lot_number text,
  volume_microlitres integer NOT NULL,
  blocks jsonb NOT NULL,
  CONSTRAINT cap_portion_position_unique UNIQUE (clinic_id, cap_id, position),
  CONSTRAINT cap_portion_source_check CHECK ((bottle_id IS NOT NULL AND lot_id IS NOT NULL) OR (bottle_id IS NULL AND lot_id IS NULL AND char_length(stated_lot_number) > 0)),
  CONSTRAINT cap_portion_volume_check CHECK (volume_microlitres > 0),
  CONSTRAINT cap_portion_role_check CHECK (role IN ('ink', 'diluent')),
  CONSTRAINT cap_portion_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.lot_event (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  lot_id uuid NOT NULL,
  event text NOT NULL,
  from_state text NOT NULL,
  to_state text NOT NULL,
  reason text,
  checklist text array NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT lot_event_reason_check CHECK (event NOT IN ('quarantine', 'recall', 'revoke-recall') OR char_length(reason) >= 3),
  CONSTRAINT lot_event_to_state_check CHECK (to_state IN ('quarantined', 'released', 'recalled', 'expired', 'depleted', 'discarded')),
  CONSTRAINT lot_event_event_check CHECK (event IN ('receive', 'release', 'quarantine', 'recall', 'revoke-recall', 'expire', 'deplete', 'replenish', 'discard')),
  CONSTRAINT lot_event_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.stock_movement (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  lot_id uuid NOT NULL,
  bottle_id uuid NOT NULL,
  kind text NOT NULL,
  delta integer NOT NULL,
  cap_id uuid,
  reverses_id uuid,
  reason text,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT stock_movement_reverses_unique UNIQUE (clinic_id, reverses_id),
  CONSTRAINT stock_movement_reason_check CHECK ((kind NOT IN ('waste', 'discard', 'adjust') AND reverses_id IS NULL) OR char_length(reason) >= 3),
  CONSTRAINT stock_movement_delta_check CHECK (CASE WHEN kind = 'open' THEN delta = 0
        WHEN kind = 'adjust' THEN delta <> 0
        WHEN (kind = 'receive') = (reverses_id IS NULL) THEN delta > 0
        ELSE delta < 0 END),
  CONSTRAINT stock_movement_kind_check CHECK (kind IN ('receive', 'open', 'draw', 'waste', 'discard', 'adjust')),
  CONSTRAINT stock_movement_pk PRIMARY KEY (clinic_id, id)
);

CREATE INDEX product_name_index ON clinic.product (clinic_id, name);

CREATE INDEX lot_state_index ON clinic.lot (clinic_id, state, expiry);

CREATE INDEX lot_near_key_index ON clinic.lot (clinic_id, product_id, near_key);

CREATE INDEX delivery_received_on_index ON clinic.delivery (clinic_id, received_on);

CREATE INDEX delivery_lot_index ON clinic.delivery (clinic_id, lot_id);

CREATE INDEX bottle_state_index ON clinic.bottle (clinic_id, state);

CREATE INDEX cap_patient_index ON clinic.cap (clinic_id, patient_id);

CREATE INDEX cap_session_index ON clinic.cap (clinic_id, session_id);

CREATE INDEX cap_portion_lot_index ON clinic.cap_portion (clinic_id, lot_id);

CREATE INDEX lot_event_lot_index ON clinic.lot_event (clinic_id, lot_id, recorded_at);

CREATE INDEX stock_movement_cap_index ON clinic.stock_movement (clinic_id, cap_id);

CREATE INDEX stock_movement_lot_index ON clinic.stock_movement (clinic_id, lot_id, recorded_at);
`;
