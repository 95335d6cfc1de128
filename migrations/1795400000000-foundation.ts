import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every table rests on: schemas, the signed tenancy context, row-level security as one function, the audit log
 * with "no event, no commit", idempotency and the closed identity schema. The roles exist before (platform/roles.ts).
 */
export class Foundation1795400000000 implements MigrationInterface {
  name = 'Foundation1795400000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [SCHEMAS, CONTEXT, GUARDS, AUDIT, AUDIT_TRIGGERS, PROTECT, PLATFORM, IDENTITY])
      await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA platform, audit, identity, clinic, security CASCADE');
  }
}

const SCHEMAS = `
CREATE SCHEMA security;
CREATE SCHEMA clinic;
CREATE SCHEMA audit;
CREATE SCHEMA identity;
CREATE SCHEMA platform;
REVOKE ALL ON SCHEMA security, clinic, audit, identity, platform FROM PUBLIC;
GRANT USAGE ON SCHEMA security, clinic, audit, platform TO stipple_app;
GRANT USAGE ON SCHEMA identity, clinic TO stipple_auth;
GRANT USAGE ON SCHEMA security, audit, clinic TO stipple_sealer, stipple_jobs;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
`;

// The key's two pads stand ready, so that HMAC-SHA-256 (RFC 2104) needs no extension and no superuser.
const CONTEXT = `
CREATE TABLE security.context_key (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  inner_pad bytea NOT NULL CHECK (length(inner_pad) = 64),
  outer_pad bytea NOT NULL CHECK (length(outer_pad) = 64)
);

CREATE FUNCTION security.parts(token text) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  parts text[] := string_to_array(token, '|');
  key security.context_key;
BEGIN
  IF coalesce(array_length(parts, 1), 0) <> 7 OR parts[1] <> 'v1' THEN RETURN NULL; END IF;
  SELECT * INTO key FROM security.context_key;
  IF encode(sha256(key.outer_pad || sha256(key.inner_pad
       || convert_to(left(token, length(token) - length(parts[7]) - 1), 'UTF8'))), 'hex') IS DISTINCT FROM parts[7]
  THEN RETURN NULL; END IF;
  IF parts[5]::bigint < extract(epoch FROM clock_timestamp()) THEN RETURN NULL; END IF;
  RETURN parts;
END $$;
REVOKE EXECUTE ON FUNCTION security.parts(text) FROM PUBLIC;

CREATE FUNCTION security.enter(token text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF security.parts(token) IS NULL THEN
    RAISE EXCEPTION 'tenancy context refused' USING ERRCODE = '42501';
  END IF;
  PERFORM set_config('stipple.context', token, true);
END $$;

CREATE FUNCTION security.clinic() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  RETURN (security.parts(nullif(current_setting('stipple.context', true), '')))[2]::uuid;
END $$;

CREATE FUNCTION security.patient() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  RETURN nullif((security.parts(nullif(current_setting('stipple.context', true), '')))[4], '')::uuid;
END $$;
`;

const GUARDS = `
CREATE FUNCTION security.expect_one(changed bigint) RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog AS $$
BEGIN
  IF changed <> 1 THEN
    RAISE EXCEPTION 'the row is not at this version any more' USING ERRCODE = 'ST412';
  END IF;
END $$;

CREATE FUNCTION security.refuse_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION '% on %.% is refused: rows here are never changed or deleted', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'ST403';
END $$;
`;

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
GRANT SELECT, INSERT ON audit.event, audit.payload TO stipple_app;
GRANT SELECT ON audit.change TO stipple_app;
GRANT SELECT ON audit.event TO stipple_sealer;
GRANT SELECT, DELETE ON audit.pending TO stipple_sealer;
`;

// One function protects every clinic.* table: RLS, grants, no deletion, the need for an event, the log of changes.
const PROTECT = `
CREATE FUNCTION security.protect(target regclass, kiosk text DEFAULT 'own') RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  columns text[] := ARRAY(SELECT attname::text FROM pg_attribute
                          WHERE attrelid = target AND attnum > 0 AND NOT attisdropped);
  versioned boolean := 'version' = ANY (columns);
  own text := CASE
    WHEN kiosk = 'shared' THEN 'true'
    WHEN target = to_regclass('clinic.patient') THEN 'id = (SELECT security.patient())'
    WHEN 'patient_id' = ANY (columns) THEN 'patient_id = (SELECT security.patient())'
    ELSE 'false' END;
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY tenant ON %s USING (clinic_id = (SELECT security.clinic()))', target);
  EXECUTE format('CREATE POLICY patient_at_kiosk ON %s AS RESTRICTIVE USING ((SELECT security.patient()) IS NULL OR %s)',
    target, own);
  EXECUTE format('GRANT SELECT, INSERT ON %s TO stipple_app', target);
  EXECUTE format('CREATE TRIGGER needs_event AFTER INSERT OR UPDATE OR DELETE ON %s
    FOR EACH STATEMENT EXECUTE FUNCTION audit.need_event()', target);
  IF versioned THEN
    EXECUTE format('GRANT UPDATE ON %s TO stipple_app', target);
    EXECUTE format('CREATE TRIGGER change_noted AFTER UPDATE ON %s REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION audit.note_change()', target);
    EXECUTE format('CREATE TRIGGER row_kept BEFORE DELETE OR TRUNCATE ON %s
      FOR EACH STATEMENT EXECUTE FUNCTION security.refuse_change()', target);
  ELSE
    EXECUTE format('CREATE TRIGGER row_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON %s
      FOR EACH STATEMENT EXECUTE FUNCTION security.refuse_change()', target);
  END IF;
END $$;

-- Derived rows (search tokens) hold nothing of their own: they may be replaced, and need no event.
CREATE FUNCTION security.protect_derived(target regclass) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY tenant ON %s USING (clinic_id = (SELECT security.clinic()))', target);
  EXECUTE format('CREATE POLICY patient_at_kiosk ON %s AS RESTRICTIVE USING ((SELECT security.patient()) IS NULL)', target);
  EXECUTE format('GRANT SELECT, INSERT, DELETE ON %s TO stipple_app', target);
END $$;
`;

const PLATFORM = `
CREATE TABLE platform.idempotency (
  clinic_id uuid NOT NULL,
  key uuid NOT NULL,
  request_hash text NOT NULL,
  response jsonb NOT NULL,
  actor_kind text NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT idempotency_pk PRIMARY KEY (clinic_id, key)
);
ALTER TABLE platform.idempotency ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON platform.idempotency USING (clinic_id = (SELECT security.clinic()));
GRANT SELECT, INSERT ON platform.idempotency TO stipple_app;
`;

const IDENTITY = `
CREATE TABLE identity.account (
  account_id uuid CONSTRAINT account_pk PRIMARY KEY,
  login text NOT NULL CONSTRAINT account_login_unique UNIQUE CONSTRAINT account_login_check CHECK (login = lower(login)),
  display_name text NOT NULL,
  password_hash text NOT NULL,
  failed_attempts int NOT NULL DEFAULT 0,
  locked_until timestamptz,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE TABLE identity.session (
  sid text CONSTRAINT session_pk PRIMARY KEY,
  sess json NOT NULL,
  expire timestamp(6) NOT NULL
);
CREATE INDEX session_expire_index ON identity.session (expire);
CREATE TABLE identity.kiosk_session (
  token_hash text CONSTRAINT kiosk_session_pk PRIMARY KEY,
  session_id uuid NOT NULL,
  clinic_id uuid NOT NULL,
  patient_id uuid NOT NULL,
  visit_id uuid NOT NULL,
  device_id uuid NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE TABLE identity.setup_link (
  token_hash text CONSTRAINT setup_link_pk PRIMARY KEY,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
GRANT SELECT, INSERT, UPDATE ON identity.account, identity.setup_link TO stipple_auth;
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.session, identity.kiosk_session TO stipple_auth;
`;
