import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every table rests on: schemas, the signed tenancy context, row-level security as one function, idempotency and
 * the closed identity schema. The roles exist before (platform: database/roles.ts).
 */
export class Foundation1795400000000 implements MigrationInterface {
  name = 'Foundation1795400000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [SCHEMAS, CONTEXT, GUARDS, PROTECT, PLATFORM, IDENTITY]) await runner.query(statements);
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
  actor_id uuid NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT idempotency_pk PRIMARY KEY (clinic_id, key)
);
ALTER TABLE platform.idempotency ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON platform.idempotency USING (clinic_id = (SELECT security.clinic()));
CREATE POLICY patient_at_kiosk ON platform.idempotency AS RESTRICTIVE USING ((SELECT security.patient()) IS NULL
  OR (actor_kind = 'kiosk' AND actor_id = (SELECT security.patient())));
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
