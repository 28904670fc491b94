-- What a platform was at any time: a filing is judged by what it was when the filing was received, also when that is read
-- later, and also when the register is built again. Written by a trigger, so that no way of changing a platform passes by it.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE registry.platform_history (
    platform_code    text COLLATE "C" NOT NULL,
    since            timestamptz NOT NULL,
    kind             text NOT NULL,
    status           text NOT NULL,
    own_credit_codes text[] NOT NULL,
    PRIMARY KEY (platform_code, since)
);
COMMENT ON TABLE registry.platform_history IS 'Kind, status and employers of each platform, by when they began 平台状态沿革';
COMMENT ON COLUMN registry.platform_history.since IS
    'When it began: for the first of a platform the day on which it was registered, for others when it was entered';

INSERT INTO registry.platform_history
    SELECT platform_code, least(registered_on::timestamp AT TIME ZONE 'Asia/Shanghai', clock_timestamp()),
        kind, status, own_credit_codes
    FROM registry.platform;

CREATE FUNCTION registry.keep_platform_history() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO registry.platform_history VALUES (NEW.platform_code,
            least(NEW.registered_on::timestamp AT TIME ZONE 'Asia/Shanghai', clock_timestamp()),
            NEW.kind, NEW.status, NEW.own_credit_codes);
    ELSIF (NEW.kind, NEW.status, NEW.own_credit_codes) IS DISTINCT FROM (OLD.kind, OLD.status, OLD.own_credit_codes) THEN
        INSERT INTO registry.platform_history
            VALUES (NEW.platform_code, clock_timestamp(), NEW.kind, NEW.status, NEW.own_credit_codes);
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION registry.keep_platform_history IS 'Notes what a platform is from now on';
CREATE TRIGGER keep_history AFTER INSERT OR UPDATE ON registry.platform
    FOR EACH ROW EXECUTE FUNCTION registry.keep_platform_history();

GRANT SELECT ON registry.platform_history TO qiyue_ingest;

RESET ROLE;
