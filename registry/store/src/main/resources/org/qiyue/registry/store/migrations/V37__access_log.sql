-- Who saw or did what (PIPL 51, 54; GB/T 22239), so that what was written is never changed unseen. The rows form a chain: each
-- has the SHA-256 of its own text, and in that text the hash of the row before. They are appended by a function alone, one after
-- the other; account, role and scope are those that the service signed, never what a statement says of itself.
CREATE SCHEMA audit AUTHORIZATION qiyue_owner;
GRANT USAGE ON SCHEMA audit TO qiyue_registry, qiyue_reader;
COMMENT ON SCHEMA audit IS 'The access log: append-only, chained by hashes 访问日志';

SET LOCAL ROLE qiyue_owner;

CREATE TABLE audit.access_entry (
    entry_no      bigint PRIMARY KEY CHECK (entry_no > 0),
    at            timestamptz NOT NULL,
    account       text COLLATE "C" NOT NULL CHECK (account <> ''),
    role          text COLLATE "C" NOT NULL CHECK (role <> ''),
    unit          text COLLATE "C",
    action        text COLLATE "C" NOT NULL CHECK (action ~ '^[A-Z][A-Z_]{1,31}$'),
    resource      text COLLATE "C" NOT NULL CHECK (resource ~ '^[A-Z][A-Z_]{1,31}$'),
    records       text[] COLLATE "C" NOT NULL,
    fields        text[] COLLATE "C" NOT NULL,
    purpose       text COLLATE "C",
    purpose_note  text,
    case_no       text,
    result_count  integer CHECK (result_count >= 0),
    client_ip     text COLLATE "C",
    outcome       text COLLATE "C" NOT NULL CHECK (outcome ~ '^[A-Z][A-Z_]{1,63}$'),
    previous_hash bytea NOT NULL CHECK (length(previous_hash) = 32),
    hash          bytea NOT NULL CHECK (length(hash) = 32)
);
COMMENT ON TABLE audit.access_entry IS 'Who saw or did what, when, why; numbered without gaps, never changed 访问日志';
COMMENT ON COLUMN audit.access_entry.at IS 'Never before that of the entry before, whatever the clock does';
COMMENT ON COLUMN audit.access_entry.unit IS 'Scope of the account: 110000, an area, platform:<code>; null where it sees no register';
COMMENT ON COLUMN audit.access_entry.records IS
    'What was shown or changed: contract, filing and credit code numbers; of a worker asked for by a document the blind index, in hexadecimal';
COMMENT ON COLUMN audit.access_entry.fields IS 'Fields shown in clear; none where values of persons stayed masked';
COMMENT ON COLUMN audit.access_entry.purpose IS 'List reveal-purpose';
COMMENT ON COLUMN audit.access_entry.result_count IS 'How many records were shown; null where that is not known';
COMMENT ON COLUMN audit.access_entry.outcome IS 'OK, or the code of the problem that was answered';
COMMENT ON COLUMN audit.access_entry.previous_hash IS 'Hash of the entry before; of the first, 32 zero bytes';
COMMENT ON COLUMN audit.access_entry.hash IS 'SHA-256 of audit.entry_text';

CREATE INDEX access_entry_by_time ON audit.access_entry (at, entry_no);
CREATE INDEX access_entry_by_account ON audit.access_entry (account, entry_no);
CREATE INDEX access_entry_by_unit ON audit.access_entry (unit, entry_no);
CREATE INDEX access_entry_by_record ON audit.access_entry USING gin (records);
CREATE INDEX access_entry_reveals ON audit.access_entry (account, at) WHERE action = 'REVEAL' AND outcome = 'OK';

CREATE TABLE audit.head (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    entry_no bigint NOT NULL,
    at       timestamptz NOT NULL,
    hash     bytea NOT NULL CHECK (length(hash) = 32)
);
COMMENT ON TABLE audit.head IS 'Number, time and hash of the newest entry, so that entries cut off the end are missed 链头';
INSERT INTO audit.head (entry_no, at, hash) VALUES (0, '-infinity', decode(repeat('00', 32), 'hex'));

-- What is hashed, so that every language can hash it again: each value as its length in bytes of UTF-8, a colon and itself, a
-- minus for none; a list as the number of its members, a bracket, these, a bracket; times as UTC with six decimals; the hash
-- before in hexadecimal.
CREATE FUNCTION audit.told(value text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN coalesce(octet_length(value)::text || ':' || value, '-');
COMMENT ON FUNCTION audit.told(text) IS 'A value with its length before it';

CREATE FUNCTION audit.told(members text[]) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN cardinality(members)::text || '['
        || coalesce((SELECT string_agg(audit.told(m.member), '' ORDER BY m.place)
                     FROM unnest(members) WITH ORDINALITY AS m(member, place)), '') || ']';
COMMENT ON FUNCTION audit.told(text[]) IS 'A list with its number of members before it';

CREATE FUNCTION audit.entry_text(e audit.access_entry) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN audit.told(e.entry_no::text) || audit.told(to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || audit.told(e.account) || audit.told(e.role) || audit.told(e.unit) || audit.told(e.action)
        || audit.told(e.resource) || audit.told(e.records) || audit.told(e.fields) || audit.told(e.purpose)
        || audit.told(e.purpose_note) || audit.told(e.case_no) || audit.told(e.result_count::text)
        || audit.told(e.client_ip) || audit.told(e.outcome) || audit.told(encode(e.previous_hash, 'hex'));
COMMENT ON FUNCTION audit.entry_text IS 'The text of an entry that its hash is taken of: every column in its order but the hash';

CREATE FUNCTION audit.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION 'Entries of the access log are never changed and never taken away' USING ERRCODE = 'restrict_violation';
END
$$;
COMMENT ON FUNCTION audit.refuse_change IS 'Refuses whatever changes the access log, whoever asks';
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.access_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON audit.head
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

ALTER TABLE audit.access_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit.access_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY appended ON audit.access_entry FOR INSERT TO qiyue_owner WITH CHECK (true);
CREATE POLICY all_rows ON audit.access_entry FOR SELECT TO qiyue_owner USING (true);
CREATE POLICY of_the_auditor ON audit.access_entry FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope_role()) = 'auditor');
GRANT SELECT ON audit.access_entry, audit.head TO qiyue_registry;

-- Entries wait for each other from here to the commit. The row of the head is read after the wait: a transaction of one
-- snapshot (REPEATABLE READ) would see the head that was there when it began, and is refused.
CREATE FUNCTION audit.turn() RETURNS void
    LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog
AS $$
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'the access log is appended to in transactions of READ COMMITTED, which see the entry before'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('audit.access_entry', 0));
END
$$;
COMMENT ON FUNCTION audit.turn IS 'Waits until this transaction is the only one that appends';
REVOKE ALL ON FUNCTION audit.turn FROM PUBLIC;

CREATE FUNCTION audit.append(action text, resource text, records text[], fields text[], purpose text, purpose_note text,
        case_no text, result_count integer, client_ip text, outcome text) RETURNS bigint
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    newest audit.head;
    entry  audit.access_entry;
BEGIN
    PERFORM audit.turn();
    SELECT * INTO STRICT newest FROM audit.head;
    entry.entry_no := newest.entry_no + 1;
    entry.at := greatest(clock_timestamp(), newest.at);
    entry.account := registry.scope_user();
    entry.role := registry.scope_role();
    entry.unit := registry.scope();
    entry.action := append.action;
    entry.resource := append.resource;
    entry.records := append.records;
    entry.fields := append.fields;
    entry.purpose := append.purpose;
    entry.purpose_note := append.purpose_note;
    entry.case_no := append.case_no;
    entry.result_count := append.result_count;
    entry.client_ip := host(append.client_ip::inet);
    entry.outcome := append.outcome;
    entry.previous_hash := newest.hash;
    entry.hash := sha256(convert_to(audit.entry_text(entry), 'UTF8'));
    INSERT INTO audit.access_entry VALUES (entry.*);
    UPDATE audit.head SET entry_no = entry.entry_no, at = entry.at, hash = entry.hash;
    RETURN entry.entry_no;
END
$$;
COMMENT ON FUNCTION audit.append IS
    'Appends an entry in the name of the account of this transaction and gives its number; in READ COMMITTED alone';
REVOKE ALL ON FUNCTION audit.append FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.append TO qiyue_registry, qiyue_reader;

-- The operators of arrays are not leakproof, so under row-level security no index serves them: the search runs as the owner.
CREATE FUNCTION audit.entries_of(record text) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
BEGIN
    IF registry.scope_role() = 'auditor' THEN
        RETURN QUERY SELECT e.entry_no FROM audit.access_entry e WHERE e.records @> ARRAY[record];
    END IF;
END
$$;
COMMENT ON FUNCTION audit.entries_of IS 'Numbers of the entries that name a record; for auditors alone';
REVOKE ALL ON FUNCTION audit.entries_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.entries_of TO qiyue_registry;

-- How long until the account of this transaction may see values in clear again: null at once. Asked in one's turn, so that
-- requests on several nodes at once are counted one after the other.
CREATE FUNCTION audit.reveal_wait(per_hour integer) RETURNS integer
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    spent timestamptz;
BEGIN
    PERFORM audit.turn();
    SELECT e.at INTO spent FROM audit.access_entry e
        WHERE e.account = registry.scope_user() AND e.action = 'REVEAL' AND e.outcome = 'OK'
            AND e.at > clock_timestamp() - interval '1 hour'
        ORDER BY e.at DESC OFFSET greatest(per_hour, 1) - 1 LIMIT 1;
    IF spent IS NULL THEN
        RETURN NULL;
    END IF;
    RETURN greatest(1, ceil(extract(epoch FROM spent + interval '1 hour' - clock_timestamp())));
END
$$;
COMMENT ON FUNCTION audit.reveal_wait IS
    'Seconds until the account of this transaction has revealed fewer than so many times within the hour; null where it has';
REVOKE ALL ON FUNCTION audit.reveal_wait FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.reveal_wait TO qiyue_reader;

-- The one way to what is encrypted: with a purpose, a case and an entry in the log, which stays or goes with the answer. What it
-- gives is still encrypted; the keys are the service's.
GRANT SELECT (id_blind, id_cipher, name_cipher, birth_cipher) ON registry.worker TO qiyue_reader;
GRANT SELECT (raw_cipher, data_key_wrapped, content_digest) ON registry.filing TO qiyue_reader;

CREATE FUNCTION audit.reveal(contract text, fields text[], purpose text, purpose_note text, case_no text, client_ip text,
        per_hour integer)
    RETURNS TABLE (entry_no bigint, outcome text, wait integer, id_blind bytea, id_cipher bytea, name_cipher bytea,
        birth_cipher bytea, mobile_blind bytea, raw_cipher bytea, data_key_wrapped bytea, content_digest bytea)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog
AS $$
#variable_conflict use_column
DECLARE
    own   text := registry.scope();
    found registry.contract;
BEGIN
    IF coalesce(purpose, '') = '' OR coalesce(case_no, '') = '' OR cardinality(fields) = 0 THEN
        RAISE EXCEPTION 'nothing is revealed without fields, purpose and case' USING ERRCODE = 'check_violation';
    END IF;
    IF coalesce(registry.scope_role(), '') NOT IN
            ('district-supervisor', 'district-inspector', 'city-officer', 'city-inspector') THEN
        RAISE EXCEPTION 'nothing is revealed to this role' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT c.* INTO found FROM registry.contract c
        WHERE c.contract_id = contract AND own IN ('110000', c.jurisdiction_area, c.registration_area);
    outcome := 'NOT_FOUND';
    IF found.contract_id IS NOT NULL THEN
        wait := audit.reveal_wait(per_hour);
        outcome := CASE WHEN wait IS NULL THEN 'OK' ELSE 'TOO_MANY_REVEALS' END;
    END IF;
    entry_no := audit.append('REVEAL', 'CONTRACT', ARRAY[contract], fields, purpose, purpose_note, case_no,
        CASE WHEN outcome = 'OK' THEN 1 ELSE 0 END, client_ip, outcome);
    IF outcome = 'OK' THEN
        SELECT w.id_blind, CASE WHEN 'worker.idNo' = ANY (fields) THEN w.id_cipher END,
               CASE WHEN 'worker.name' = ANY (fields) THEN w.name_cipher END,
               CASE WHEN 'worker.birthDate' = ANY (fields) THEN w.birth_cipher END
            INTO id_blind, id_cipher, name_cipher, birth_cipher
            FROM registry.worker w WHERE w.worker_id = found.worker_id;
        IF 'worker.mobile' = ANY (fields) THEN
            SELECT v.mobile_blind, f.raw_cipher, f.data_key_wrapped, f.content_digest
                INTO mobile_blind, raw_cipher, data_key_wrapped, content_digest
                FROM registry.contract_version v JOIN registry.filing f ON f.filing_no = v.filing_no
                WHERE v.contract_id = contract AND v.mobile_blind = found.mobile_blind
                ORDER BY v.version DESC LIMIT 1;
        END IF;
    END IF;
    RETURN NEXT;
END
$$;
COMMENT ON FUNCTION audit.reveal IS
    'What is encrypted of the worker of a contract within the scope, logged with purpose and case; the outcome says whether it was given';
REVOKE ALL ON FUNCTION audit.reveal FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.reveal TO qiyue_registry;
GRANT CREATE ON SCHEMA audit TO qiyue_reader;
ALTER FUNCTION audit.reveal OWNER TO qiyue_reader;
REVOKE CREATE ON SCHEMA audit FROM qiyue_reader;

RESET ROLE;
