-- Registers that the city's operators load on a screen: the file while it is checked and loaded, and functions that are the one
-- way by which the service writes them. And the jobs of the whole house, told without what was asked for.
SET LOCAL ROLE qiyue_owner;

ALTER TABLE registry.register_load ADD COLUMN rows_refused integer NOT NULL DEFAULT 0 CHECK (rows_refused >= 0);
COMMENT ON COLUMN registry.register_load.rows_refused IS 'Refusals of lines that were left out; above zero where the operator chose so';

CREATE TABLE registry.register_file (
    file_id     uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    register    text COLLATE "C" NOT NULL CHECK (register IN ('employer', 'insured', 'relation', 'average-wage')),
    file_name   text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
    charset     text COLLATE "C" NOT NULL CHECK (charset IN ('UTF-8', 'GB18030')),
    bytes       bigint NOT NULL DEFAULT 0,
    digest      bytea CHECK (length(digest) = 32),
    account     text COLLATE "C" NOT NULL CHECK (account <> ''),
    received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    check_job   uuid,
    load_job    uuid,
    report      jsonb,
    load_no     bigint
);
COMMENT ON TABLE registry.register_file IS 'Files of registers that an operator handed in, until they are loaded or given up 待导入名录文件';
COMMENT ON COLUMN registry.register_file.digest IS 'SM3 of its bytes; null while it is being received';
COMMENT ON COLUMN registry.register_file.report IS 'What the check found; values of lines only where they are of no person';
COMMENT ON COLUMN registry.register_file.load_no IS 'The load that it became';

CREATE TABLE registry.register_file_part (
    file_id uuid NOT NULL REFERENCES registry.register_file ON DELETE CASCADE,
    part_no integer NOT NULL,
    bytes   bytea NOT NULL,
    PRIMARY KEY (file_id, part_no)
);
ALTER TABLE registry.register_file_part ALTER COLUMN bytes SET STORAGE EXTERNAL;
COMMENT ON TABLE registry.register_file_part IS 'The bytes of such a file, in pieces; gone with the load 待导入名录文件内容';

ALTER TABLE registry.register_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE registry.register_file FORCE ROW LEVEL SECURITY;
ALTER TABLE registry.register_file_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE registry.register_file_part FORCE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON registry.register_file TO qiyue_owner USING (true);
CREATE POLICY all_rows ON registry.register_file_part TO qiyue_owner USING (true);
CREATE POLICY own_of_an_operator ON registry.register_file TO qiyue_registry USING (
    account = (SELECT registry.scope_user()) AND (SELECT registry.scope_role()) = 'data-operator');
CREATE POLICY of_own_file ON registry.register_file_part TO qiyue_registry USING (
    EXISTS (SELECT FROM registry.register_file f WHERE f.file_id = register_file_part.file_id));
GRANT SELECT, DELETE, INSERT (file_id, register, file_name, charset, account), UPDATE (bytes, digest, check_job, load_job, report)
    ON registry.register_file TO qiyue_registry;
GRANT SELECT, INSERT ON registry.register_file_part TO qiyue_registry;
GRANT SELECT (file_name, file_digest, rows_read, rows_changed, rows_removed, rows_refused) ON registry.register_load
    TO qiyue_registry;

-- Names of columns come from the table's own definition, so that a register that gets another one is loaded with it.
CREATE FUNCTION registry.register_columns(of_register text, OUT relation text, OUT keys text, OUT others text,
        OUT on_keys text, OUT standing text, OUT given text, OUT replaced text)
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog
AS $$
BEGIN
    IF of_register NOT IN ('employer', 'insured', 'relation', 'average-wage') THEN
        RAISE EXCEPTION 'this register is not loaded so' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    relation := format('registry.%I', 'register_' || replace(of_register, '-', '_'));
    SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FILTER (WHERE k.is_key),
           string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FILTER (WHERE NOT k.is_key),
           string_agg(format('t.%1$I = e.%1$I', a.attname), ' AND ' ORDER BY a.attnum) FILTER (WHERE k.is_key),
           string_agg(format('t.%I', a.attname), ', ' ORDER BY a.attnum) FILTER (WHERE NOT k.is_key),
           string_agg(format('excluded.%I', a.attname), ', ' ORDER BY a.attnum) FILTER (WHERE NOT k.is_key),
           string_agg(format('%1$I = excluded.%1$I', a.attname), ', ' ORDER BY a.attnum) FILTER (WHERE NOT k.is_key)
        INTO keys, others, on_keys, standing, given, replaced
        FROM pg_attribute a
        CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM pg_index i
            WHERE i.indrelid = a.attrelid AND i.indisprimary AND a.attnum = ANY (i.indkey)) AS is_key) k
        WHERE a.attrelid = relation::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> 'load_no';
END
$$;
COMMENT ON FUNCTION registry.register_columns IS 'How statements about the entries of a register are put together';
REVOKE ALL ON FUNCTION registry.register_columns FROM PUBLIC;

CREATE FUNCTION registry.compare_entries(of_register text, entries jsonb, gone jsonb,
        OUT added integer, OUT changed integer, OUT removed integer)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    c record;
BEGIN
    IF registry.scope_role() IS DISTINCT FROM 'data-operator' THEN
        RAISE insufficient_privilege USING MESSAGE = 'registers are loaded by operators';
    END IF;
    c := registry.register_columns(of_register);
    EXECUTE format('SELECT count(*) FILTER (WHERE t.load_no IS NULL),'
        ' count(*) FILTER (WHERE t.load_no IS NOT NULL AND ROW(%s) IS DISTINCT FROM ROW(%s))'
        ' FROM jsonb_populate_recordset(NULL::%s, $1) e LEFT JOIN %3$s t ON %s',
        c.standing, replace(c.given, 'excluded.', 'e.'), c.relation, c.on_keys) INTO added, changed USING entries;
    EXECUTE format('SELECT count(t.load_no) FROM jsonb_populate_recordset(NULL::%1$s, $1) e JOIN %1$s t ON %2$s',
        c.relation, c.on_keys) INTO removed USING gone;
END
$$;
COMMENT ON FUNCTION registry.compare_entries IS
    'How many of these entries are not in the register, how many differ there, how many to be taken out are there; for operators';

CREATE FUNCTION registry.begin_load(file uuid) RETURNS bigint
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    f registry.register_file;
    load bigint;
BEGIN
    SELECT * INTO f FROM registry.register_file r
        WHERE r.file_id = file AND r.account = registry.scope_user() AND r.digest IS NOT NULL AND r.load_no IS NULL
        FOR UPDATE;
    IF NOT FOUND OR registry.scope_role() IS DISTINCT FROM 'data-operator' THEN
        RAISE insufficient_privilege USING MESSAGE = 'registers are loaded by operators, each from a file of his own';
    END IF;
    -- In the order of the command's load, which locks the record as a whole; entries by hand into other registers go on.
    LOCK TABLE registry.register_load IN ROW EXCLUSIVE MODE;
    EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', (registry.register_columns(f.register)).relation);
    IF f.digest = (SELECT l.file_digest FROM registry.register_load l WHERE l.register = f.register
                   ORDER BY l.load_no DESC LIMIT 1) THEN
        RETURN NULL;
    END IF;
    load := nextval(pg_get_serial_sequence('registry.register_load', 'load_no'));
    PERFORM set_config('qiyue.load_no', load::text, true);
    INSERT INTO registry.register_load (load_no, register, file_name, file_digest, loaded_by, loaded_at, rows_read,
            rows_changed, rows_removed, left_without)
        OVERRIDING SYSTEM VALUE
        VALUES (load, f.register, f.file_name, f.digest, f.account, clock_timestamp(), 0, 0, 0, '{}');
    RETURN load;
END
$$;
COMMENT ON FUNCTION registry.begin_load IS
    'Begins the load of a file for the operator who handed it in; null where the register was loaded last from the same bytes';

CREATE FUNCTION registry.load_entries(load bigint, entries jsonb, gone jsonb,
        OUT added integer, OUT changed integer, OUT removed integer)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    c record;
    l registry.register_load;
BEGIN
    -- Begun by this account in this very transaction: entries come in only together with their record.
    SELECT * INTO l FROM registry.register_load r
        WHERE r.load_no = load AND r.loaded_by = registry.scope_user() AND r.xmin = pg_current_xact_id()::xid;
    IF NOT FOUND OR registry.scope_role() IS DISTINCT FROM 'data-operator' THEN
        RAISE insufficient_privilege USING MESSAGE = 'no load of this account is under way here';
    END IF;
    PERFORM set_config('qiyue.load_no', load::text, true);
    c := registry.register_columns(l.register);
    EXECUTE format('WITH taken AS (INSERT INTO %1$s AS t (%2$s, %3$s, load_no)'
        ' SELECT %2$s, %3$s, $2 FROM jsonb_populate_recordset(NULL::%1$s, $1)'
        ' ON CONFLICT (%2$s) DO UPDATE SET %4$s, load_no = excluded.load_no'
        ' WHERE ROW(%5$s) IS DISTINCT FROM ROW(%6$s) RETURNING xmax = 0 AS is_new)'
        ' SELECT count(*) FILTER (WHERE is_new), count(*) FILTER (WHERE NOT is_new) FROM taken',
        c.relation, c.keys, c.others, c.replaced, c.standing, c.given) INTO added, changed USING entries, load;
    EXECUTE format('DELETE FROM %1$s t USING jsonb_populate_recordset(NULL::%1$s, $1) e WHERE %2$s',
        c.relation, c.on_keys) USING gone;
    GET DIAGNOSTICS removed = ROW_COUNT;
    UPDATE registry.register_load r SET rows_changed = r.rows_changed + added + changed,
        rows_removed = r.rows_removed + removed WHERE r.load_no = load;
END
$$;
COMMENT ON FUNCTION registry.load_entries IS
    'Enters, replaces and takes out entries within a load that this transaction began; what it ends is kept';

CREATE FUNCTION registry.end_load(file uuid, load bigint, read integer, refused integer) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog
AS $$
BEGIN
    -- What intake decides before this moment it decides without the load: a rebuild goes by that.
    PERFORM pg_advisory_xact_lock(X'7169797565'::bigint);
    UPDATE registry.register_load l SET loaded_at = clock_timestamp(), rows_read = read, rows_refused = refused,
            left_without = registry.register_gaps(l.register, load)
        FROM registry.register_file f
        WHERE l.load_no = load AND l.loaded_by = registry.scope_user() AND l.xmin = pg_current_xact_id()::xid
            AND f.file_id = file AND f.account = l.loaded_by AND f.digest = l.file_digest AND f.register = l.register;
    IF NOT FOUND OR registry.scope_role() IS DISTINCT FROM 'data-operator' THEN
        RAISE insufficient_privilege USING MESSAGE = 'no load of this account is under way here';
    END IF;
    UPDATE registry.register_file SET load_no = load WHERE file_id = file;
    DELETE FROM registry.register_file_part WHERE file_id = file;
END
$$;
COMMENT ON FUNCTION registry.end_load IS 'Ends a load that this transaction began, dates it and lets the file go';

CREATE FUNCTION registry.clear_register_files(kept interval) RETURNS bigint
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    cleared bigint;
BEGIN
    DELETE FROM registry.register_file WHERE received_at < now() - kept;
    GET DIAGNOSTICS cleared = ROW_COUNT;
    RETURN cleared;
END
$$;
COMMENT ON FUNCTION registry.clear_register_files IS 'Removes files that nobody loaded in time, and reports of those that were';

REVOKE ALL ON FUNCTION registry.compare_entries, registry.begin_load, registry.load_entries, registry.end_load,
    registry.clear_register_files FROM PUBLIC;
GRANT EXECUTE ON FUNCTION registry.compare_entries, registry.begin_load, registry.load_entries, registry.end_load,
    registry.clear_register_files TO qiyue_registry;

-- Jobs are of any kind that the service knows, also of accounts without a scope: operators have jobs and see no row of anybody.
ALTER TABLE registry.job DROP CONSTRAINT job_kind_check;
ALTER TABLE registry.job ADD CONSTRAINT job_kind_check CHECK (kind ~ '^[A-Z][A-Z_]{2,39}$');
ALTER POLICY own_asked ON registry.job WITH CHECK (
    account = (SELECT registry.scope_user()) AND account_role = (SELECT registry.scope_role())
    AND unit = coalesce((SELECT registry.scope()), '')
    AND state = CASE WHEN needs_approval THEN 'WAITING_APPROVAL' ELSE 'QUEUED' END);
COMMENT ON COLUMN registry.job.unit IS
    'Scope of whoever asked, empty for none; the work is done with it, and a colleague of the same approves';
CREATE INDEX job_newest ON registry.job (created_at DESC, job_id DESC);

CREATE FUNCTION registry.jobs_of_the_house(of_kind text, of_state text, before_at timestamptz, before_id uuid, at_most integer)
    RETURNS TABLE (job_id uuid, kind text, state text, account text, account_name text, account_role text, unit text,
        rows_expected bigint, rows_done bigint, created_at timestamptz, started_at timestamptz, finished_at timestamptz,
        attempt integer, failure text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
#variable_conflict use_column
BEGIN
    IF registry.scope_role() IS DISTINCT FROM 'data-operator' THEN
        RETURN;
    END IF;
    RETURN QUERY SELECT j.job_id, j.kind, j.state, j.account, j.account_name, j.account_role, j.unit, j.rows_expected,
            j.rows_done, j.created_at, j.started_at, j.finished_at, j.attempt, j.failure
        FROM registry.job j
        WHERE (of_kind IS NULL OR j.kind = of_kind) AND (of_state IS NULL OR j.state = of_state)
            AND (before_at IS NULL OR (j.created_at, j.job_id) < (before_at, before_id))
        ORDER BY j.created_at DESC, j.job_id DESC LIMIT at_most;
END
$$;
COMMENT ON FUNCTION registry.jobs_of_the_house IS
    'Jobs of everybody for operators: who, what kind, how far, why not; never what was asked for, nor a row of a result';
REVOKE ALL ON FUNCTION registry.jobs_of_the_house FROM PUBLIC;
GRANT EXECUTE ON FUNCTION registry.jobs_of_the_house TO qiyue_registry;

RESET ROLE;
