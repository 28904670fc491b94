-- Roles are cluster-wide and may stand already (another database of the same cluster, or a DBA who made them).
-- They are made without LOGIN: whoever runs the database gives them a password, this history never does.
DO $$
DECLARE
    role_name text;
BEGIN
    FOREACH role_name IN ARRAY ARRAY['qiyue_owner', 'qiyue_reader', 'qiyue_ingest', 'qiyue_registry', 'qiyue_analytics']
    LOOP
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
                EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE', role_name);
            END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL; -- made meanwhile by the migration of a sister database
        END;
    END LOOP;
    -- COPY FROM is refused on tables with row-level security unless the role bypasses it. What ingest may touch is
    -- bounded by its grants instead (see the README's decision on bulk writing).
    IF NOT (SELECT rolbypassrls FROM pg_roles WHERE rolname = 'qiyue_ingest') THEN
        ALTER ROLE qiyue_ingest BYPASSRLS;
    END IF;
    IF NOT pg_has_role(current_user, 'qiyue_owner', 'MEMBER') THEN
        EXECUTE format('GRANT qiyue_owner TO %I', current_user);
    END IF;
    -- May become it (to make its views), does not inherit from it: what the policies let the reader see is not the owner's.
    IF NOT pg_has_role('qiyue_owner', 'qiyue_reader', 'MEMBER') THEN
        GRANT qiyue_reader TO qiyue_owner WITH INHERIT FALSE;
    END IF;
END
$$;

-- Flyway has made schema registry for its history, or finds it; the history table stays with the migrating user.
CREATE SCHEMA IF NOT EXISTS registry;
ALTER SCHEMA registry OWNER TO qiyue_owner;
CREATE SCHEMA supervision AUTHORIZATION qiyue_owner;
CREATE SCHEMA extract AUTHORIZATION qiyue_owner;
CREATE SCHEMA statistics AUTHORIZATION qiyue_owner;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
DO $$
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format(
        'GRANT CONNECT ON DATABASE %I TO qiyue_owner, qiyue_ingest, qiyue_registry, qiyue_analytics',
        current_database());
END
$$;

GRANT USAGE ON SCHEMA registry TO qiyue_ingest, qiyue_registry, qiyue_reader;
GRANT USAGE ON SCHEMA supervision TO qiyue_ingest, qiyue_registry;
GRANT USAGE, CREATE ON SCHEMA extract TO qiyue_reader;
GRANT USAGE ON SCHEMA extract TO qiyue_analytics;
GRANT USAGE ON SCHEMA statistics TO qiyue_analytics, qiyue_registry;

COMMENT ON SCHEMA registry IS 'The register: platforms, employers, workers, contracts, filings, intake 备案登记';
COMMENT ON SCHEMA supervision IS 'Leads for the supervising areas 监管线索';
COMMENT ON SCHEMA extract IS 'What statistics may read: no name, no identifier, pseudonymous worker key 统计抽取';
COMMENT ON SCHEMA statistics IS 'Published releases; rows never change 统计发布';
