import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit log: events by month, the queue for the sealer, the log of changes, and "no event, no commit". */
export class AuditLog1795400050000 implements MigrationInterface {
  name = 'AuditLog1795400050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AUDIT);
    await runner.query(AUDIT_TRIGGERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE audit.need, audit.change, audit.system_event, audit.pending, audit.payload, audit.event',
    );
    await runner.query(DROP_FUNCTIONS);
  }
}

const AUDIT = `
CREATE TABLE audit.event (
  clinic_id uuid NOT NULL,
  event_id uuid NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
  actor_kind text NOT NULL CONSTRAINT event_actor_kind_check CHECK (actor_kind IN ('staff', 'kiosk', 'device', 'system')),
  actor_id uuid NOT NULL,
  actor_roles text NOT NULL,
  session_id uuid,
  device_id uuid,
  request_id text NOT NULL,
  purpose text NOT NULL,
  action text NOT NULL,
  outcome text NOT NULL CONSTRAINT event_outcome_check CHECK (outcome IN ('success', 'refused')),
  subject_type text,
  subject_id uuid,
  patient_id uuid,
  facts jsonb NOT NULL,
  commitment bytea,
  CONSTRAINT event_pk PRIMARY KEY (clinic_id, event_id, recorded_at)
) PARTITION BY RANGE (recorded_at);
CREATE TABLE audit.event_default PARTITION OF audit.event DEFAULT;
CREATE INDEX event_time_index ON audit.event (clinic_id, recorded_at DESC, event_id DESC);
CREATE INDEX event_patient_index ON audit.event (clinic_id, patient_id, recorded_at DESC);
CREATE INDEX event_transaction_index ON audit.event (transaction_id);

CREATE TABLE audit.payload (
  clinic_id uuid NOT NULL,
  event_id uuid NOT NULL,
  salt bytea NOT NULL,
  key_id uuid NOT NULL,
  ciphertext bytea NOT NULL,
  CONSTRAINT payload_pk PRIMARY KEY (clinic_id, event_id)
);

CREATE TABLE audit.pending (
  clinic_id uuid NOT NULL,
  event_id uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT pending_pk PRIMARY KEY (clinic_id, event_id)
);

CREATE TABLE audit.change (
  clinic_id uuid NOT NULL,
  change_id uuid NOT NULL DEFAULT gen_random_uuid(),
  transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  table_name text NOT NULL,
  row_id uuid NOT NULL,
  version int NOT NULL,
  changed_columns text[] NOT NULL,
  salt bytea NOT NULL,
  row_hash bytea NOT NULL,
  CONSTRAINT change_pk PRIMARY KEY (clinic_id, change_id)
);
CREATE INDEX change_row_index ON audit.change (clinic_id, row_id, version);

-- What happens before a clinic is known (a log-in with an unknown name, the set-up) has a log of its own.
CREATE TABLE audit.system_event (
  event_id uuid CONSTRAINT system_event_pk PRIMARY KEY,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  request_id text NOT NULL,
  action text NOT NULL,
  outcome text NOT NULL,
  account_id uuid,
  facts jsonb NOT NULL
);
CREATE TRIGGER system_event_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.system_event
  FOR EACH STATEMENT EXECUTE FUNCTION security.refuse_change();
GRANT USAGE ON SCHEMA audit TO stipple_auth;
GRANT INSERT ON audit.system_event TO stipple_auth;

-- A clinic's transaction that changed rows needs an event of its own; the check runs at the commit (decision 12).
CREATE TABLE audit.need (transaction_id xid8 PRIMARY KEY);

CREATE FUNCTION audit.ensure_partitions(months_ahead int) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  first date := date_trunc('month', now() AT TIME ZONE 'UTC')::date;
  start date;
  partition text;
BEGIN
  FOR i IN 0..months_ahead LOOP
    start := first + make_interval(months => i);
    partition := 'event_' || to_char(start, 'YYYY_MM');
    IF to_regclass('audit.' || partition) IS NULL THEN
      EXECUTE format('CREATE TABLE audit.%I PARTITION OF audit.event FOR VALUES FROM (%L) TO (%L)', partition,
        start::text || ' 00:00+00', (start + make_interval(months => 1))::date::text || ' 00:00+00');
    END IF;
  END LOOP;
END $$;
`;

const AUDIT_TRIGGERS = `
CREATE FUNCTION audit.need_event() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO audit.need VALUES (pg_current_xact_id()) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE FUNCTION audit.check_need() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM audit.event WHERE transaction_id = NEW.transaction_id
                 AND recorded_at >= transaction_timestamp()) THEN
    RAISE EXCEPTION 'a change without an audit event is not committed' USING ERRCODE = 'ST409';
  END IF;
  DELETE FROM audit.need WHERE transaction_id = NEW.transaction_id;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER need_check AFTER INSERT ON audit.need
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.check_need();

CREATE FUNCTION audit.await_sealing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO audit.pending (clinic_id, event_id, recorded_at) SELECT clinic_id, event_id, recorded_at FROM new_events;
  RETURN NULL;
END $$;
CREATE TRIGGER event_pending AFTER INSERT ON audit.event
  REFERENCING NEW TABLE AS new_events FOR EACH STATEMENT EXECUTE FUNCTION audit.await_sealing();

CREATE FUNCTION audit.note_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO audit.change (clinic_id, table_name, row_id, version, changed_columns, salt, row_hash)
  SELECT n.clinic_id, TG_TABLE_NAME, n.id, n.version,
    ARRAY(SELECT fresh.key FROM jsonb_each(to_jsonb(n)) fresh JOIN jsonb_each(to_jsonb(o)) stale USING (key)
          WHERE fresh.value IS DISTINCT FROM stale.value ORDER BY 1),
    salts.salt, sha256(salts.salt || convert_to(to_jsonb(n)::text, 'UTF8'))
  FROM new_rows n
  JOIN old_rows o ON o.clinic_id = n.clinic_id AND o.id = n.id
  CROSS JOIN LATERAL (SELECT uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) AS salt
                      WHERE n.id IS NOT NULL) salts;
  RETURN NULL;
END $$;

CREATE TRIGGER event_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.event
  FOR EACH STATEMENT EXECUTE FUNCTION security.refuse_change();
CREATE TRIGGER change_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.change
  FOR EACH STATEMENT EXECUTE FUNCTION security.refuse_change();

ALTER TABLE audit.event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE audit.payload ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE audit.pending ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE audit.change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON audit.event USING (clinic_id = (SELECT security.clinic()));
CREATE POLICY tenant ON audit.payload USING (clinic_id = (SELECT security.clinic()));
CREATE POLICY tenant ON audit.pending USING (clinic_id = (SELECT security.clinic()));
CREATE POLICY tenant ON audit.change USING (clinic_id = (SELECT security.clinic()));
CREATE POLICY patient_at_kiosk ON audit.event AS RESTRICTIVE
  USING ((SELECT security.patient()) IS NULL OR patient_id IS NULL OR patient_id = (SELECT security.patient()));
CREATE POLICY sealer ON audit.pending TO stipple_sealer USING (true);
CREATE POLICY sealer ON audit.event FOR SELECT TO stipple_sealer USING (true);
GRANT SELECT ON audit.event TO stipple_app;
-- the instant and the transaction of an event are the database's word: nobody back-dates one, or lends it to another
GRANT INSERT (clinic_id, event_id, actor_kind, actor_id, actor_roles, session_id, device_id, request_id, purpose, action,
  outcome, subject_type, subject_id, patient_id, facts, commitment) ON audit.event TO stipple_app;
GRANT SELECT, INSERT ON audit.payload TO stipple_app;
GRANT SELECT ON audit.change TO stipple_app;
GRANT SELECT ON audit.event TO stipple_sealer;
GRANT SELECT, DELETE ON audit.pending TO stipple_sealer;
`;

const DROP_FUNCTIONS = `
DROP FUNCTION audit.note_change(), audit.await_sealing(), audit.check_need(), audit.need_event(), audit.ensure_partitions(int);
`;
