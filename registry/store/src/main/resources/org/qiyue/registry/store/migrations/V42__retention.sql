-- What is kept how long, and what shows that it was erased afterwards (PIPL 19, 47). Erasing is done by the command of
-- registry/store, as the role that migrates; here stand the keeping times, the holds, how far a run came, what it erased, its
-- certificates, and the one way in which entries leave the access log.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE registry.keeping_time (
    kept text COLLATE "C" NOT NULL CHECK (kept IN ('CONTRACT', 'REFUSED_FILING', 'ACCESS_LOG')),
    months     integer NOT NULL,
    valid_from date NOT NULL,
    basis      text NOT NULL CHECK (basis <> ''),
    PRIMARY KEY (kept, valid_from),
    CONSTRAINT not_below_the_legal_minimum CHECK (
        months >= CASE kept WHEN 'CONTRACT' THEN 24 WHEN 'REFUSED_FILING' THEN 24 WHEN 'ACCESS_LOG' THEN 6 END)
);
COMMENT ON TABLE registry.keeping_time IS 'How long data are kept, by class and by the day from which that counts 保存期限';
COMMENT ON COLUMN registry.keeping_time.months IS
    'CONTRACT: since its last day and the last filing about it; REFUSED_FILING: since the decision; ACCESS_LOG: since the entry';
INSERT INTO registry.keeping_time (kept, months, valid_from, basis) VALUES
    ('CONTRACT', 120, '2020-01-01', '劳动合同法第五十条（终止或解除后至少二年）；个人信息保护法第十九条；十年为暂定值，待主管部门确定'),
    ('REFUSED_FILING', 24, '2020-01-01', '劳动保障监察条例第二十条（二年）；个人信息保护法第十九条'),
    ('ACCESS_LOG', 36, '2020-01-01', '网络安全法（不少于六个月）；网络数据安全管理条例第十二条（三年）');

CREATE FUNCTION registry.keeping_months(of_class text, day date) RETURNS integer
    LANGUAGE sql STABLE SET search_path = pg_catalog
    RETURN (SELECT k.months FROM registry.keeping_time k WHERE k.kept = of_class AND k.valid_from <= day
            ORDER BY k.valid_from DESC LIMIT 1);
COMMENT ON FUNCTION registry.keeping_months IS 'How many months data of a class are kept, by what counts on a day; null where nothing does';

CREATE TABLE registry.retention_hold (
    hold_no    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject    text COLLATE "C" NOT NULL CHECK (subject IN ('EMPLOYER', 'CONTRACT')),
    key        text COLLATE "C" NOT NULL,
    case_no    text NOT NULL CHECK (case_no <> ''),
    reason     text NOT NULL CHECK (reason <> ''),
    until      date,
    entered_by text COLLATE "C" NOT NULL CHECK (entered_by <> ''),
    entered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_by   text COLLATE "C",
    ended_at   timestamptz,
    end_reason text,
    CHECK (length(key) = CASE subject WHEN 'EMPLOYER' THEN 18 ELSE 26 END),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL) AND (ended_by IS NULL) = (end_reason IS NULL))
);
CREATE INDEX retention_hold_standing ON registry.retention_hold (subject, key) WHERE ended_at IS NULL;
COMMENT ON TABLE registry.retention_hold IS 'What is not erased though its time is over, since a case is open about it 暂缓销毁';
COMMENT ON COLUMN registry.retention_hold.key IS 'Credit code of the employer, or number of the contract';
COMMENT ON COLUMN registry.retention_hold.until IS 'Last day on which it stands; null until somebody ends it';

CREATE TABLE registry.retention_run (
    run_no         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    day            date NOT NULL,
    started_by     text NOT NULL CHECK (started_by <> ''),
    started_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    finished_at    timestamptz,
    last_filing_no bigint NOT NULL,
    last_worker_id bigint NOT NULL,
    filings_before bigint NOT NULL,
    workers_before bigint NOT NULL,
    stage          text COLLATE "C" NOT NULL DEFAULT 'CONTRACT'
        CHECK (stage IN ('CONTRACT', 'REFUSED_FILING', 'ACCESS_LOG', 'EXPORT_FILE', 'CERTIFICATE')),
    done_to        bigint NOT NULL DEFAULT 0,
    persons        bigint NOT NULL DEFAULT 0,
    contracts      bigint NOT NULL DEFAULT 0,
    filings        bigint NOT NULL DEFAULT 0,
    refused        bigint NOT NULL DEFAULT 0,
    entries        bigint NOT NULL DEFAULT 0,
    export_files   bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX retention_run_unfinished ON registry.retention_run ((true)) WHERE finished_at IS NULL;
COMMENT ON TABLE registry.retention_run IS 'Runs of the erasure: what one erased and, until it is finished, how far it came 到期处置';
COMMENT ON COLUMN registry.retention_run.day IS 'The day by which it was judged what is due';
COMMENT ON COLUMN registry.retention_run.last_filing_no IS 'The newest filing when it began; those after it are none of its affair';
COMMENT ON COLUMN registry.retention_run.filings_before IS 'Filings up to that one whose bytes could be read when it began';
COMMENT ON COLUMN registry.retention_run.workers_before IS 'Workers up to last_worker_id whose number stood encrypted when it began';
COMMENT ON COLUMN registry.retention_run.done_to IS 'How far it is within its stage';

CREATE TABLE registry.retention_passed_over (
    run_no    bigint NOT NULL REFERENCES registry.retention_run,
    hold_no   bigint NOT NULL,
    contracts bigint NOT NULL DEFAULT 0,
    filings   bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (run_no, hold_no)
);
COMMENT ON TABLE registry.retention_passed_over IS 'What a run left for a hold though its time was over 暂缓情况';
COMMENT ON COLUMN registry.retention_passed_over.hold_no IS 'The hold; 0 where filings about the person wait to be decided';

CREATE TABLE registry.erased_filing (
    filing_no  bigint PRIMARY KEY,
    run_no     bigint NOT NULL REFERENCES registry.retention_run,
    kept text COLLATE "C" NOT NULL CHECK (kept IN ('CONTRACT', 'REFUSED_FILING'))
);
CREATE INDEX erased_filing_by_run ON registry.erased_filing (run_no, filing_no);
COMMENT ON TABLE registry.erased_filing IS 'Filings whose data key was destroyed, with the run that did it 已销毁密钥的报文';

ALTER TABLE registry.worker
    ADD COLUMN erased_in bigint,
    ALTER COLUMN id_cipher DROP NOT NULL,
    ALTER COLUMN name_cipher DROP NOT NULL,
    ADD CONSTRAINT sealed_or_erased CHECK (erased_in IS NOT NULL OR (id_cipher IS NOT NULL AND name_cipher IS NOT NULL)),
    ADD CONSTRAINT nothing_left_when_erased CHECK (
        erased_in IS NULL OR (id_cipher IS NULL AND name_cipher IS NULL AND birth_cipher IS NULL));
COMMENT ON COLUMN registry.worker.erased_in IS
    'The run that took away number, name and birth date; the blind index is a random value since 去标识化批次';
COMMENT ON COLUMN registry.filing.raw_cipher IS
    'Exact bytes under SM4-GCM with this filing''s own data key; packed first when the first four bits of data_key_wrapped are not 0; empty once erased';

-- Certificates: each tells the hash of the one before, so that none can be changed or left out unseen.
CREATE TABLE registry.retention_certificate (
    certificate_no     bigint PRIMARY KEY CHECK (certificate_no > 0),
    run_no             bigint NOT NULL UNIQUE REFERENCES registry.retention_run,
    issued_at          timestamptz NOT NULL,
    document           text NOT NULL,
    hash               bytea NOT NULL CHECK (length(hash) = 32),
    signature          text,
    certificate_serial text COLLATE "C",
    CHECK ((signature IS NULL) = (certificate_serial IS NULL))
);
COMMENT ON TABLE registry.retention_certificate IS 'What was erased, when, by whom and by which keeping times; never changed 销毁与去标识化证明';
COMMENT ON COLUMN registry.retention_certificate.document IS 'Canonical JSON (RFC 8785) in UTF-8; tells the hash of the certificate before';
COMMENT ON COLUMN registry.retention_certificate.hash IS 'SM3 of the document';
COMMENT ON COLUMN registry.retention_certificate.signature IS 'SM2 over the document, Base64, by the bureau''s key where the run was given it';
COMMENT ON COLUMN registry.retention_certificate.certificate_serial IS 'Serial of the bureau''s certificate that verifies it';

CREATE FUNCTION registry.refuse_change_of_proof() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION 'Rows of %.% are proof of what was erased and never changed', tg_table_schema, tg_table_name
        USING ERRCODE = 'restrict_violation';
END
$$;
COMMENT ON FUNCTION registry.refuse_change_of_proof IS 'Refuses whatever changes certificates and what they rest on, whoever asks';
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON registry.retention_certificate
    FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_change_of_proof();
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON registry.erased_filing
    FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_change_of_proof();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON registry.retention_run
    FOR EACH STATEMENT EXECUTE FUNCTION registry.refuse_change_of_proof();

-- Entries leave the access log by the whole stretch from its beginning, each stretch with its last number and hash: the chain is
-- checked from there on.
CREATE TABLE audit.checkpoint (
    entry_no       bigint PRIMARY KEY,
    at             timestamptz NOT NULL,
    hash           bytea NOT NULL CHECK (length(hash) = 32),
    first_entry_no bigint NOT NULL,
    first_at       timestamptz NOT NULL,
    entries        bigint NOT NULL CHECK (entries = entry_no - first_entry_no + 1),
    dropped_by     text NOT NULL CHECK (dropped_by <> ''),
    dropped_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    run_no         bigint,
    transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id()
);
COMMENT ON TABLE audit.checkpoint IS 'Stretches of the access log that were dropped when their keeping time was over 日志截断点';
COMMENT ON COLUMN audit.checkpoint.entry_no IS 'The last entry of the stretch; the next one''s previous_hash is its hash';

CREATE FUNCTION audit.check_checkpoint() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    keeping interval := make_interval(months => greatest(6, registry.keeping_months('ACCESS_LOG', (now() AT TIME ZONE 'Asia/Shanghai')::date)));
BEGIN
    IF NEW.first_entry_no <> (SELECT coalesce(max(c.entry_no), 0) + 1 FROM audit.checkpoint c)
        OR NEW.at >= now() - keeping
        OR NEW.entry_no >= (SELECT h.entry_no FROM audit.head h)
        OR NEW.transaction_id <> pg_current_xact_id()
        OR NOT EXISTS (SELECT FROM audit.access_entry e
                       WHERE e.entry_no = NEW.entry_no AND e.at = NEW.at AND e.hash = NEW.hash)
        OR NEW.entries <> (SELECT count(*) FROM audit.access_entry e WHERE e.entry_no <= NEW.entry_no)
    THEN
        RAISE EXCEPTION 'A stretch of the access log is dropped from its beginning, whole, and when its keeping time is over'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION audit.check_checkpoint IS 'Refuses a checkpoint that is not the end of the oldest stretch, or of one too young';
CREATE TRIGGER checked BEFORE INSERT ON audit.checkpoint FOR EACH ROW EXECUTE FUNCTION audit.check_checkpoint();
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

DROP TRIGGER immutable ON audit.access_entry;
CREATE TRIGGER immutable BEFORE UPDATE OR TRUNCATE ON audit.access_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

CREATE FUNCTION audit.refuse_without_checkpoint() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM audit.checkpoint c WHERE c.transaction_id = pg_current_xact_id()) THEN
        RAISE EXCEPTION 'Entries of the access log are never changed and never taken away but by audit.drop_entries'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION audit.refuse_without_checkpoint IS 'Refuses a deletion in a transaction that made no checkpoint, whoever asks';
CREATE TRIGGER not_without_checkpoint BEFORE DELETE ON audit.access_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_without_checkpoint();

CREATE FUNCTION audit.refuse_other_entries() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
AS $$
BEGIN
    IF EXISTS (SELECT FROM gone g WHERE NOT EXISTS (
            SELECT FROM audit.checkpoint c WHERE c.transaction_id = pg_current_xact_id()
                AND g.entry_no BETWEEN c.first_entry_no AND c.entry_no))
    THEN
        RAISE EXCEPTION 'Entries of the access log are never changed and never taken away but before a checkpoint'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION audit.refuse_other_entries IS 'Refuses the deletion of entries that no checkpoint of the transaction covers';
CREATE TRIGGER covered_by_checkpoint AFTER DELETE ON audit.access_entry REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_other_entries();

CREATE POLICY dropped ON audit.access_entry FOR DELETE TO qiyue_owner USING (true);
GRANT SELECT ON audit.checkpoint TO qiyue_registry;
ALTER TABLE audit.checkpoint ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit.checkpoint FORCE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON audit.checkpoint TO qiyue_owner USING (true);
CREATE POLICY of_the_auditor ON audit.checkpoint FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope_role()) = 'auditor');

CREATE FUNCTION audit.drop_entries(day date, at_most integer, dropped_by text, run_no bigint) RETURNS bigint
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    months  integer := greatest(6, registry.keeping_months('ACCESS_LOG', least(day, (now() AT TIME ZONE 'Asia/Shanghai')::date)));
    before  timestamptz := (least(day, (now() AT TIME ZONE 'Asia/Shanghai')::date) - make_interval(months => months)) AT TIME ZONE 'Asia/Shanghai';
    oldest  audit.access_entry;
    latest  audit.access_entry;
    dropped bigint;
    broken  bigint;
BEGIN
    PERFORM audit.turn();
    SELECT e.* INTO oldest FROM audit.access_entry e ORDER BY e.entry_no LIMIT 1;
    SELECT e.* INTO latest FROM audit.access_entry e
        WHERE e.entry_no < least(oldest.entry_no + at_most, (SELECT h.entry_no FROM audit.head h)) AND e.at < before
        ORDER BY e.entry_no DESC LIMIT 1;
    IF latest.entry_no IS NULL THEN
        RETURN 0;
    END IF;
    SELECT min(s.entry_no) INTO broken FROM (
        SELECT e.entry_no, e.hash = sha256(convert_to(audit.entry_text(e), 'UTF8')) AS fits,
               e.previous_hash = coalesce(lag(e.hash) OVER w, c.hash, decode(repeat('00', 32), 'hex')) AS follows
        FROM audit.access_entry e
        LEFT JOIN audit.checkpoint c ON c.entry_no = e.entry_no - 1
        WHERE e.entry_no <= latest.entry_no
        WINDOW w AS (ORDER BY e.entry_no)) s
        WHERE NOT (s.fits AND s.follows);
    IF broken IS NOT NULL THEN
        RAISE EXCEPTION 'the access log is broken at entry %: nothing was dropped', broken
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    INSERT INTO audit.checkpoint (entry_no, at, hash, first_entry_no, first_at, entries, dropped_by, run_no)
        VALUES (latest.entry_no, latest.at, latest.hash, oldest.entry_no, oldest.at, latest.entry_no - oldest.entry_no + 1,
            drop_entries.dropped_by, drop_entries.run_no);
    DELETE FROM audit.access_entry e WHERE e.entry_no <= latest.entry_no;
    GET DIAGNOSTICS dropped = ROW_COUNT;
    RETURN dropped;
END
$$;
COMMENT ON FUNCTION audit.drop_entries IS
    'Drops the oldest entries, so many at most, whose keeping time was over on a day that has come, and gives their number; their end stays as a checkpoint';
REVOKE ALL ON FUNCTION audit.drop_entries, registry.keeping_months FROM PUBLIC;

-- A person's entries in the register of sites leave it with him: neither a load nor the past of one.
CREATE OR REPLACE FUNCTION registry.keep_past() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'register_real_name'
        AND current_setting('qiyue.retention_run', true) <> '' THEN
        RETURN NULL;
    END IF;
    INSERT INTO registry.register_past (register, load_no, ended_by, entry)
        VALUES (TG_TABLE_NAME, OLD.load_no, nullif(current_setting('qiyue.load_no', true), '')::bigint, to_jsonb(OLD));
    RETURN NULL;
END
$$;

DO $$
DECLARE
    guarded regclass;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['registry.retention_hold', 'registry.retention_run',
        'registry.retention_passed_over', 'registry.erased_filing', 'registry.retention_certificate']::regclass[]
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
        EXECUTE format('CREATE POLICY all_rows ON %s TO qiyue_owner USING (true)', guarded);
    END LOOP;
END
$$;
-- No personal data stand in any of these, and keeping times are of nobody.
CREATE POLICY of_the_keepers ON registry.retention_certificate FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope_role()) IN ('auditor', 'security-administrator'));
CREATE POLICY of_officials ON registry.retention_hold FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope_role()) IN ('city-officer', 'data-operator'));
CREATE POLICY entered ON registry.retention_hold FOR INSERT TO qiyue_registry WITH CHECK (
    (SELECT registry.scope_role()) IN ('city-officer', 'data-operator')
    AND entered_by = (SELECT registry.scope_user()) AND ended_by IS NULL);
CREATE POLICY ended ON registry.retention_hold FOR UPDATE TO qiyue_registry
    USING ((SELECT registry.scope_role()) IN ('city-officer', 'data-operator') AND ended_by IS NULL)
    WITH CHECK (ended_by = (SELECT registry.scope_user()));

GRANT SELECT ON registry.keeping_time, registry.retention_certificate TO qiyue_registry;
GRANT SELECT, INSERT (subject, key, case_no, reason, until, entered_by), UPDATE (ended_by, ended_at, end_reason)
    ON registry.retention_hold TO qiyue_registry;
-- Whoever enters a hold may not see contracts: a number that is nobody's is told all the same.
CREATE FUNCTION registry.has_contract(number text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
BEGIN ATOMIC
    SELECT EXISTS (SELECT FROM registry.contract c WHERE c.contract_id = number)
        AND registry.scope_role() IN ('city-officer', 'data-operator');
END;
COMMENT ON FUNCTION registry.has_contract IS 'Whether there is a contract of that number; for those who enter holds alone';
REVOKE ALL ON FUNCTION registry.has_contract FROM PUBLIC;
GRANT EXECUTE ON FUNCTION registry.has_contract TO qiyue_registry;
GRANT CREATE ON SCHEMA registry TO qiyue_reader;
ALTER FUNCTION registry.has_contract OWNER TO qiyue_reader;
REVOKE CREATE ON SCHEMA registry FROM qiyue_reader;

-- A rebuild passes over what was erased, and says so.
GRANT SELECT ON registry.erased_filing, registry.retention_certificate TO qiyue_ingest;
GRANT SELECT (run_no, contracts, finished_at) ON registry.retention_run TO qiyue_ingest;

RESET ROLE;
