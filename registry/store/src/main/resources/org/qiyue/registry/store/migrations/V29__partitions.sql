-- The three tables that grow with every filing are kept in parts: filings and receipts by their numbers, which rise with
-- time, versions by their contract's number, which begins with the time of its conclusion. What stands already becomes the
-- first part of each: it is read once, to prove that it lies within its bounds, and neither copied nor indexed anew.
-- Why these three, and why the others stay whole: README, "Parts".
SET LOCAL ROLE qiyue_owner;

-- Policies bind the owner too; the bounds follow from what stands.
ALTER TABLE registry.filing NO FORCE ROW LEVEL SECURITY;
ALTER TABLE registry.receipt_outbox NO FORCE ROW LEVEL SECURITY;
ALTER TABLE registry.contract_version NO FORCE ROW LEVEL SECURITY;

ALTER TABLE registry.filing RENAME TO filing_first;
ALTER INDEX registry.filing_pkey RENAME TO filing_first_pkey;
ALTER INDEX registry.filing_by_platform RENAME TO filing_first_by_platform;
ALTER INDEX registry.filing_not_plainly_accepted RENAME TO filing_first_not_plainly_accepted;
ALTER INDEX registry.filing_awaiting_approval RENAME TO filing_first_awaiting_approval;
ALTER TABLE registry.receipt_outbox RENAME TO receipt_outbox_first;
ALTER INDEX registry.receipt_outbox_pkey RENAME TO receipt_outbox_first_pkey;
ALTER TABLE registry.contract_version RENAME TO contract_version_first;
ALTER INDEX registry.contract_version_pkey RENAME TO contract_version_first_pkey;
ALTER INDEX registry.contract_version_by_user_unit RENAME TO contract_version_first_by_user_unit;
ALTER INDEX registry.contract_version_by_document RENAME TO contract_version_first_by_document;

CREATE TABLE registry.filing (
    LIKE registry.filing_first INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE INCLUDING COMMENTS,
    CONSTRAINT filing_pkey PRIMARY KEY (filing_no)) PARTITION BY RANGE (filing_no);
CREATE INDEX filing_by_platform ON registry.filing (platform_code, filing_no);
CREATE INDEX filing_not_plainly_accepted ON registry.filing (platform_code, result, filing_no) WHERE result <> 'ACCEPTED';
CREATE INDEX filing_awaiting_approval ON registry.filing (filing_no) WHERE result = 'PENDING_APPROVAL';
ALTER SEQUENCE registry.filing_number OWNED BY registry.filing.filing_no;
COMMENT ON TABLE registry.filing IS 'Every filing that arrived, accepted or not, with its encrypted bytes 备案报文';

CREATE TABLE registry.receipt_outbox (
    LIKE registry.receipt_outbox_first INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE INCLUDING COMMENTS,
    CONSTRAINT receipt_outbox_pkey PRIMARY KEY (outbox_no)) PARTITION BY RANGE (outbox_no);
ALTER SEQUENCE registry.outbox_number OWNED BY registry.receipt_outbox.outbox_no;
COMMENT ON TABLE registry.receipt_outbox IS 'Receipts to publish, in order of outbox_no; kept 回执发件箱';

CREATE TABLE registry.contract_version (
    LIKE registry.contract_version_first INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE INCLUDING COMMENTS,
    CONSTRAINT contract_version_pkey PRIMARY KEY (contract_id, version)) PARTITION BY RANGE (contract_id);
CREATE INDEX contract_version_by_user_unit
    ON registry.contract_version ((terms #>> '{dispatch,userUnitCreditCode}') COLLATE "C")
    WHERE terms #>> '{dispatch,userUnitCreditCode}' IS NOT NULL;
CREATE INDEX contract_version_by_document ON registry.contract_version (registry.digest_key(doc_digest))
    WHERE doc_digest IS NOT NULL;
COMMENT ON TABLE registry.contract_version IS 'Every registered event of a contract, in order of registration 合同版本';

CREATE FUNCTION registry.contract_id_at(moment timestamptz) RETURNS text
    LANGUAGE sql STABLE STRICT PARALLEL SAFE
    RETURN (SELECT string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', ((millis >> (45 - 5 * place)) & 31)::integer + 1, 1),
                              '' ORDER BY place)
            FROM (SELECT floor(extract(epoch FROM moment) * 1000)::bigint AS millis) AS m, generate_series(0, 9) AS place);
COMMENT ON FUNCTION registry.contract_id_at IS
    'What the numbers of contracts begin with that are registered at a moment: the time of a ULID, ten characters';

CREATE FUNCTION registry.year_of_contracts(year integer) RETURNS text
    LANGUAGE sql STABLE STRICT PARALLEL SAFE
    RETURN registry.contract_id_at(make_timestamptz(year, 1, 1, 0, 0, 0, 'Asia/Shanghai'));
COMMENT ON FUNCTION registry.year_of_contracts IS 'What the numbers of contracts of a year, in Beijing, are not less than';

-- Where the first part ends: behind all that stands, at a round number or with a year. A contract whose number is of a year
-- that has not come (a clock was wrong) belongs to the rest.
CREATE TABLE registry.filing_rest PARTITION OF registry.filing DEFAULT WITH (toast_tuple_target = 8160);
CREATE TABLE registry.receipt_outbox_rest PARTITION OF registry.receipt_outbox DEFAULT WITH (toast_tuple_target = 8160);
CREATE TABLE registry.contract_version_rest PARTITION OF registry.contract_version DEFAULT WITH (toast_tuple_target = 8160);
DO $$
DECLARE
    width    constant bigint := 10000000;
    upper_no bigint;
    last_id  text;
    year     integer := 2027;
BEGIN
    SELECT (greatest(max(filing_no), 0) / width + 1) * width INTO upper_no FROM registry.filing_first;
    EXECUTE format('ALTER TABLE registry.filing ATTACH PARTITION registry.filing_first'
        ' FOR VALUES FROM (MINVALUE) TO (%s)', upper_no);
    SELECT (greatest(max(outbox_no), 0) / width + 1) * width INTO upper_no FROM registry.receipt_outbox_first;
    EXECUTE format('ALTER TABLE registry.receipt_outbox ATTACH PARTITION registry.receipt_outbox_first'
        ' FOR VALUES FROM (MINVALUE) TO (%s)', upper_no);
    SELECT max(contract_id) INTO last_id FROM registry.contract_version_first
        WHERE contract_id < registry.year_of_contracts(extract(year FROM now() AT TIME ZONE 'Asia/Shanghai')::integer + 1);
    WHILE registry.year_of_contracts(year) <= last_id LOOP
        year := year + 1;
    END LOOP;
    WITH stray AS (DELETE FROM registry.contract_version_first WHERE contract_id >= registry.year_of_contracts(year) RETURNING *)
        INSERT INTO registry.contract_version_rest SELECT * FROM stray;
    EXECUTE format('ALTER TABLE registry.contract_version ATTACH PARTITION registry.contract_version_first'
        ' FOR VALUES FROM (MINVALUE) TO (%L)', registry.year_of_contracts(year));
END
$$;

-- A part is reached through its table alone: nobody but the owner has a right on it, and the owner sees no row. What comes
-- when its part is missing falls into the rest, so that intake goes on; from there the owner moves it into its part.
CREATE FUNCTION registry.guard_part(part regclass, note text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', part);
    EXECUTE format('COMMENT ON TABLE %s IS %L', part, note);
END
$$;
REVOKE ALL ON FUNCTION registry.guard_part FROM PUBLIC;
COMMENT ON FUNCTION registry.guard_part IS 'Shuts the direct way to a part of a table';

DO $$
DECLARE
    whole text;
    part  regclass;
    shut  record;
BEGIN
    FOREACH whole IN ARRAY ARRAY['filing', 'receipt_outbox', 'contract_version']
    LOOP
        part := format('registry.%I', whole || '_first')::regclass;
        EXECUTE format('REVOKE ALL ON %s FROM qiyue_ingest, qiyue_registry, qiyue_reader, qiyue_analytics', part);
        FOR shut IN SELECT polname FROM pg_policy WHERE polrelid = part LOOP
            EXECUTE format('DROP POLICY %I ON %s', shut.polname, part);
        END LOOP;
        PERFORM registry.guard_part(part, format('The first part of registry.%I', whole));
        part := format('registry.%I', whole || '_rest')::regclass;
        PERFORM registry.guard_part(part, format('What has no other part of registry.%I: as a rule nothing 余项', whole));
        EXECUTE format('CREATE POLICY to_be_moved ON %s TO qiyue_owner USING (true)', part);
        EXECUTE format('ALTER TABLE registry.%I ENABLE ROW LEVEL SECURITY', whole);
        EXECUTE format('ALTER TABLE registry.%I FORCE ROW LEVEL SECURITY', whole);
    END LOOP;
END
$$;

-- The same rights and policies as before.
GRANT SELECT, INSERT ON registry.filing, registry.receipt_outbox, registry.contract_version TO qiyue_ingest;
GRANT UPDATE (decided_at, result, receipt_no, rule_set_version, contract_id, contract_version, jurisdiction_area,
              registration_area, findings) ON registry.filing TO qiyue_ingest;
GRANT UPDATE (withdrawn_by, corrected_on) ON registry.contract_version TO qiyue_ingest;
GRANT SELECT (filing_no, platform_code, filing_id, kind, contract_no, topic_id, topic, partition, record_offset,
              received_at, decided_at, content_digest, signature, certificate_serial, result, receipt_no,
              provisional_receipt_no, rule_set_version, contract_id, contract_version, jurisdiction_area,
              registration_area, findings, backfill, occurred_on) ON registry.filing TO qiyue_registry;
GRANT SELECT (contract_id, version, kind, occurred_on, recorded_at, filing_no, filing_id, effective_on, successor, supersedes,
              fact_occurred_on, fact_term_type, fact_term_start, fact_term_end, fact_ended_on, fact_reason, withdrawn_by,
              terms, changes, corrected_on) ON registry.contract_version TO qiyue_registry;
GRANT SELECT (filing_no) ON registry.filing TO qiyue_reader;
GRANT SELECT ON registry.contract_version TO qiyue_reader;

CREATE POLICY in_scope ON registry.filing FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope()) = '110000'
    OR jurisdiction_area = (SELECT registry.scope())
    OR registration_area = (SELECT registry.scope())
    OR platform_code = (SELECT registry.scope_platform()));
CREATE POLICY of_visible_contract ON registry.contract_version FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM registry.contract c WHERE c.contract_id = contract_version.contract_id));
CREATE POLICY all_rows ON registry.contract_version FOR SELECT TO qiyue_reader USING (true);
CREATE POLICY all_rows ON registry.filing FOR SELECT TO qiyue_reader USING (true);

-- What asks for filings asked for those of the first part.
ALTER POLICY of_visible_filing ON registry.approval_decision USING (
    (SELECT registry.scope_platform()) IS NULL
    AND EXISTS (SELECT FROM registry.filing f WHERE f.filing_no = approval_decision.filing_no));
ALTER POLICY of_waiting_filing ON registry.approval_decision WITH CHECK (
    (SELECT registry.scope_platform()) IS NULL
    AND EXISTS (SELECT FROM registry.filing f
                WHERE f.filing_no = approval_decision.filing_no AND f.result = 'PENDING_APPROVAL'));
ALTER POLICY of_visible_filing ON registry.approval_request USING (
    (SELECT registry.scope_platform()) IS NULL
    AND EXISTS (SELECT FROM registry.filing f WHERE f.filing_no = approval_request.filing_no));

CREATE FUNCTION registry.add_part(
    whole text, called text, key text, lower_end text, upper_end text, most_moved bigint) RETURNS boolean
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    parent regclass := format('registry.%I', whole)::regclass;
    rest   regclass := format('registry.%I', whole || '_rest')::regclass;
    part   text := format('registry.%I', whole || '_' || called);
    within text := format('%1$I >= %2$L AND %1$I < %3$L', key, lower_end, upper_end);
    moved  bigint;
BEGIN
    EXECUTE format('CREATE TABLE %s (LIKE %s INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE INCLUDING COMMENTS)'
        ' WITH (%s)', part, parent, (SELECT array_to_string(reloptions, ', ') FROM pg_class WHERE oid = rest));
    -- Attaching locks the rest, and nobody may write into it between the move and that.
    EXECUTE format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE', rest);
    IF pg_relation_size(rest) > 0 THEN
        EXECUTE format('SELECT count(*) FROM %s WHERE %s', rest, within) INTO moved;
        IF moved > most_moved THEN
            RAISE WARNING 'Too many rows for one go stand in % and stay there: %', rest, moved;
            EXECUTE format('DROP TABLE %s', part);
            RETURN false;
        END IF;
        EXECUTE format('WITH moved AS (DELETE FROM %s WHERE %s RETURNING *) INSERT INTO %s SELECT * FROM moved',
            rest, within, part);
    END IF;
    EXECUTE format('ALTER TABLE %s ATTACH PARTITION %s FOR VALUES FROM (%L) TO (%L)', parent, part, lower_end, upper_end);
    PERFORM registry.guard_part(part::regclass, format('registry.%I from %s on', whole, lower_end));
    RETURN true;
END
$$;
REVOKE ALL ON FUNCTION registry.add_part FROM PUBLIC;
COMMENT ON FUNCTION registry.add_part IS
    'Makes one part of a table, with what stands of it in the rest; false when that is more than may be moved';

CREATE FUNCTION registry.upper_end_of_parts(whole text) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
    RETURN (SELECT max(reach COLLATE "C") FROM (
        SELECT lpad(substring(pg_get_expr(c.relpartbound, c.oid) FROM ' TO \((?:'')?([^'')]+)(?:'')?\)$'), 20) AS reach
        FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = format('registry.%I', whole)::regclass) AS parts);
REVOKE ALL ON FUNCTION registry.upper_end_of_parts FROM PUBLIC;
COMMENT ON FUNCTION registry.upper_end_of_parts IS 'Where the parts of a table end, padded to 20 characters';

CREATE FUNCTION registry.make_partitions(
    last_filing bigint DEFAULT 0, most_moved bigint DEFAULT 200000)
    RETURNS TABLE (whole text, made integer, strays bigint)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
    width   constant bigint := 10000000;
    at_most constant integer := 100;
    column_name text;
    reach   text;
    needed  bigint;
    year    integer;
    next_id text;
BEGIN
    -- One at a time; who comes second has nothing to do.
    PERFORM pg_advisory_xact_lock(hashtextextended('registry.make_partitions', 0));
    FOR whole, column_name, needed IN VALUES
        ('filing', 'filing_no', greatest(last_filing, pg_sequence_last_value('registry.filing_number'))),
        ('receipt_outbox', 'outbox_no', pg_sequence_last_value('registry.outbox_number')),
        ('contract_version', 'contract_id', NULL)
    LOOP
        made := 0;
        reach := trim(registry.upper_end_of_parts(whole));
        IF column_name <> 'contract_id' THEN
            WHILE made < at_most AND reach::bigint <= coalesce(needed, 0) + 2 * width LOOP
                EXIT WHEN NOT registry.add_part(
                    whole, reach, column_name, reach, (reach::bigint + width)::text, most_moved);
                reach := (reach::bigint + width)::text;
                made := made + 1;
            END LOOP;
        ELSE
            FOR year IN 2027 .. extract(year FROM now() AT TIME ZONE 'Asia/Shanghai')::integer + 2 LOOP
                next_id := registry.year_of_contracts(year);
                IF next_id COLLATE "C" > reach THEN
                    EXIT WHEN NOT registry.add_part(
                        whole, (year - 1)::text, column_name, reach, next_id, most_moved);
                    reach := next_id;
                    made := made + 1;
                END IF;
            END LOOP;
        END IF;
        strays := 0;
        IF pg_relation_size(format('registry.%I', whole || '_rest')::regclass) > 0 THEN
            EXECUTE format('SELECT count(*) FROM (SELECT FROM registry.%I LIMIT 1000000) AS counted', whole || '_rest')
                INTO strays;
        END IF;
        RETURN NEXT;
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION registry.make_partitions FROM PUBLIC;
GRANT EXECUTE ON FUNCTION registry.make_partitions TO qiyue_ingest;
COMMENT ON FUNCTION registry.make_partitions IS
    'Makes the parts that filings will soon need, up to a number if one is given, moves at most so many rows from the rest (null: all), and tells how many stay there';

-- Autovacuum looks at parts and never at a table of parts as a whole, of which the planner asks when it joins.
CREATE FUNCTION registry.analyze_partitioned() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    whole record;
BEGIN
    FOR whole IN SELECT format('%I.%I', s.schemaname, s.relname) AS name
        FROM pg_partitioned_table p JOIN pg_stat_all_tables s ON s.relid = p.partrelid
        WHERE s.schemaname = 'registry' AND NOT EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = p.partrelid)
            AND coalesce(s.last_analyze, '-infinity') < now() - interval '12 hours'
    LOOP
        EXECUTE format('ANALYZE %s %s',
            CASE WHEN current_setting('server_version_num')::integer >= 180000 THEN 'ONLY' ELSE '' END, whole.name);
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION registry.analyze_partitioned FROM PUBLIC;
GRANT EXECUTE ON FUNCTION registry.analyze_partitioned TO qiyue_ingest;
COMMENT ON FUNCTION registry.analyze_partitioned IS 'Statistics of the tables of parts as a whole, unless they are of today';

SELECT registry.make_partitions();

RESET ROLE;
SET LOCAL ROLE qiyue_reader;

CREATE OR REPLACE VIEW extract.contract_event AS
    SELECT v.contract_id AS contract_key,
           v.kind,
           coalesce(v.corrected_on, v.occurred_on) AS occurred_on,
           c.jurisdiction_area AS area,
           c.industry_section,
           v.filing_no
    FROM registry.contract_version v
    JOIN registry.contract c USING (contract_id)
    WHERE v.withdrawn_by IS NULL
      AND v.kind NOT IN ('CORRECTED', 'WITHDRAWN');

CREATE OR REPLACE VIEW extract.snapshot AS
    SELECT coalesce(max(filing_no), 0) AS position
    FROM registry.filing;

RESET ROLE;
