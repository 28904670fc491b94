SET LOCAL ROLE qiyue_owner;

CREATE TABLE statistics.indicator (
    code     text COLLATE "C" PRIMARY KEY,
    name_zh  text NOT NULL,
    name_en  text NOT NULL,
    formula  text NOT NULL,
    unit     text NOT NULL,
    source   text NOT NULL,
    decimals smallint NOT NULL CHECK (decimals BETWEEN 0 AND 6)
);
COMMENT ON TABLE statistics.indicator IS 'What each figure is and how it is computed 指标';

CREATE TABLE statistics.release (
    release_id        text COLLATE "C" PRIMARY KEY,
    created_at        timestamptz NOT NULL,
    code_version      text NOT NULL,
    snapshot_position bigint NOT NULL,
    as_of             date NOT NULL,
    parameters        jsonb NOT NULL,
    digest            text NOT NULL,
    observations      integer NOT NULL CHECK (observations >= 0),
    transaction_id    xid8 NOT NULL DEFAULT pg_current_xact_id()
);
COMMENT ON TABLE statistics.release IS 'A published set of figures, reproducible from its position and parameters 发布';
COMMENT ON COLUMN statistics.release.transaction_id IS 'The transaction that made it; only that one may add observations';

CREATE TABLE statistics.observation (
    release_id       text COLLATE "C" NOT NULL REFERENCES statistics.release,
    indicator        text COLLATE "C" NOT NULL REFERENCES statistics.indicator,
    period           text COLLATE "C" NOT NULL CHECK (period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
    area             text COLLATE "C" NOT NULL,
    industry_section text COLLATE "C" NOT NULL,
    value            numeric NOT NULL,
    count            integer NOT NULL,
    PRIMARY KEY (release_id, indicator, area, industry_section, period)
);
COMMENT ON TABLE statistics.observation IS 'One figure: release x indicator x month x area x industry section 观测值';
COMMENT ON COLUMN statistics.observation.area IS 'Supervision area; 110000 is the city, computed for itself';
COMMENT ON COLUMN statistics.observation.industry_section IS 'A to T; _T is all sections, computed for itself';
COMMENT ON COLUMN statistics.observation.count IS 'Contracts (workers, events) the figure rests on';

CREATE FUNCTION statistics.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION 'Rows of %.% are never changed: publish a new release', tg_table_schema, tg_table_name
        USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON statistics.release
    FOR EACH STATEMENT EXECUTE FUNCTION statistics.refuse_change();
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON statistics.observation
    FOR EACH STATEMENT EXECUTE FUNCTION statistics.refuse_change();

-- A release and all its observations are one transaction; afterwards nothing is added to it.
CREATE FUNCTION statistics.refuse_late_observation() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    IF EXISTS (
        SELECT FROM statistics.release r
        WHERE r.release_id IN (SELECT release_id FROM added) AND r.transaction_id <> pg_current_xact_id())
    THEN
        RAISE EXCEPTION 'A published release takes no further observation' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER sealed AFTER INSERT ON statistics.observation
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION statistics.refuse_late_observation();

GRANT SELECT, INSERT, UPDATE ON statistics.indicator TO qiyue_analytics;
GRANT SELECT ON statistics.release, statistics.observation TO qiyue_analytics;
GRANT INSERT (release_id, created_at, code_version, snapshot_position, as_of, parameters, digest, observations)
    ON statistics.release TO qiyue_analytics;
GRANT INSERT ON statistics.observation TO qiyue_analytics;
GRANT SELECT ON statistics.indicator, statistics.release, statistics.observation TO qiyue_registry;

RESET ROLE;
