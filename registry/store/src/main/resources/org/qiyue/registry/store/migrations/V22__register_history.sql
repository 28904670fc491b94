-- What a load of a register replaced or took out stays, so that a register can be told as it was between any two loads: a
-- rebuild of the registry decides every filing by the registers of its time.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE registry.register_past (
    past_no  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    register text COLLATE "C" NOT NULL,
    load_no  bigint NOT NULL,
    ended_by bigint NOT NULL CHECK (ended_by > load_no),
    entry    jsonb NOT NULL
);
CREATE INDEX register_past_by_load ON registry.register_past (load_no);
CREATE INDEX register_past_by_end ON registry.register_past (ended_by);
COMMENT ON TABLE registry.register_past IS 'Entries of registers that a later load replaced or took out 名录历史';
COMMENT ON COLUMN registry.register_past.register IS 'The table';
COMMENT ON COLUMN registry.register_past.load_no IS 'The load that brought it';
COMMENT ON COLUMN registry.register_past.ended_by IS 'The load that replaced it or took it out';
GRANT SELECT ON registry.register_past TO qiyue_ingest;

CREATE FUNCTION registry.keep_past() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO registry.register_past (register, load_no, ended_by, entry)
        VALUES (TG_TABLE_NAME, OLD.load_no, nullif(current_setting('qiyue.load_no', true), '')::bigint, to_jsonb(OLD));
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION registry.keep_past IS 'Keeps what a load ends; outside of a load registers cannot be changed';

DO $$
DECLARE
    register regclass;
BEGIN
    FOREACH register IN ARRAY ARRAY['registry.register_employer', 'registry.register_insured',
        'registry.register_real_name', 'registry.register_relation', 'registry.register_average_wage',
        'registry.register_qualification', 'registry.register_key_compromise']::regclass[]
    LOOP
        EXECUTE format('CREATE TRIGGER keep_past AFTER UPDATE OR DELETE ON %s'
            ' FOR EACH ROW EXECUTE FUNCTION registry.keep_past()', register);
    END LOOP;
END
$$;

RESET ROLE;
