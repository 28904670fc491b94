-- The past of employers and workers may be looked at: what was said of a party by whoever sees the party, with no more of a
-- worker than the masked name. What counted at a time follows from the events of the contracts for which it was filed,
-- contracts outside the scope among them.
SET LOCAL ROLE qiyue_owner;

CREATE POLICY all_rows ON registry.party_fact FOR SELECT TO qiyue_reader USING (true);
CREATE POLICY all_rows ON registry.contract_worker FOR SELECT TO qiyue_reader USING (true);
CREATE POLICY all_rows ON registry.contract_succession FOR SELECT TO qiyue_reader USING (true);
GRANT SELECT (party, field, filing_no, legal_on, contract_id, stands, value) ON registry.party_fact TO qiyue_reader;
GRANT SELECT ON registry.contract_worker, registry.contract_succession TO qiyue_reader;

-- Functions that read as qiyue_reader, with the scope inside. A policy on the table would be asked for each of an
-- employer's rows, of which there may be one for each of its contracts; and none could let a district read the days of a
-- contract that it does not see, while the whole file of an employer that employs in it is its to read.
CREATE FUNCTION registry.sees_party(asked text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    scope text := registry.scope();
BEGIN
    IF scope IS NULL OR registry.scope_platform() IS NOT NULL THEN
        RETURN false;
    END IF;
    IF length(asked) = 18 THEN
        RETURN EXISTS (SELECT FROM registry.employer e
                       WHERE e.credit_code = asked AND (scope = '110000' OR scope = ANY (e.areas)));
    END IF;
    RETURN EXISTS (
        SELECT FROM (
            SELECT o.contract_id FROM registry.contract o WHERE o.worker_id = asked::bigint
            UNION ALL
            SELECT x.contract_id FROM registry.contract_worker x WHERE x.worker_id = asked::bigint
            UNION ALL
            SELECT x.contract_id FROM registry.contract_worker x WHERE x.worker_before = asked::bigint) his
        JOIN registry.contract c ON c.contract_id = his.contract_id
        WHERE scope IN ('110000', c.jurisdiction_area, c.registration_area)
            OR EXISTS (SELECT FROM registry.contract_succession s
                       WHERE s.contract_id = c.contract_id AND s.registration_area = scope));
END
$$;
COMMENT ON FUNCTION registry.sees_party IS
    'Whether the scope sees an employer, by credit code, or a worker, by number, as the policies of their rows have it';

CREATE FUNCTION registry.party_facts(asked text)
    RETURNS TABLE (field text, filing_no bigint, contract_id text, value text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
#variable_conflict use_column
BEGIN
    IF registry.sees_party(asked) THEN
        RETURN QUERY
            SELECT f.field, f.filing_no, f.contract_id, f.value FROM registry.party_fact f
            WHERE f.party = asked AND (f.field LIKE '/employer/%' OR f.field = '/worker/name')
            ORDER BY f.field, f.filing_no;
    END IF;
END
$$;
COMMENT ON FUNCTION registry.party_facts IS
    'What was said of a party within the scope: of an employer all, of a worker the masked name';

CREATE FUNCTION registry.party_events(asked text)
    RETURNS TABLE (contract_id text, version integer, kind text, filing_no bigint, filing_id uuid, occurred_on date,
        effective_on date, supersedes uuid, corrected_to date, ended_on date, recorded_at timestamptz)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
#variable_conflict use_column
BEGIN
    IF registry.sees_party(asked) THEN
        RETURN QUERY
            SELECT e.contract_id, e.version, e.kind, e.filing_no, e.filing_id, e.occurred_on, e.effective_on, e.supersedes,
                   e.fact_occurred_on, e.fact_ended_on, e.recorded_at
            FROM (SELECT v.*, said.filings,
                         bool_or(v.kind IN ('CORRECTED', 'WITHDRAWN')) OVER (PARTITION BY v.contract_id) AS repaired
                  FROM (SELECT f.contract_id, array_agg(f.filing_no) AS filings FROM registry.party_fact f
                        WHERE f.party = asked AND f.contract_id IS NOT NULL
                        GROUP BY f.contract_id) said
                  CROSS JOIN LATERAL (
                        SELECT o.contract_id, o.version, o.kind, o.filing_no, o.filing_id, o.occurred_on, o.effective_on,
                               o.supersedes, o.fact_occurred_on, o.fact_ended_on, o.recorded_at
                        FROM registry.contract_version o WHERE o.contract_id = said.contract_id OFFSET 0) v) e
            WHERE e.repaired OR e.filing_no = ANY (e.filings)
            ORDER BY e.contract_id, e.version;
    END IF;
END
$$;
COMMENT ON FUNCTION registry.party_events IS
    'Events of the contracts for which facts of a party within the scope were filed, with their days alone: all of a contract with repairs, else those filings';

-- What a contract shows of its parties today, without going through all that was ever said of them: a renaming is filed for
-- each of an employer's contracts. The latest by legal date decide, unless they are still ahead; the flag is today's.
CREATE INDEX party_fact_latest ON registry.party_fact (party, field, legal_on DESC NULLS LAST, filing_no DESC) WHERE stands;

CREATE FUNCTION registry.party_latest(asked text, on_day date, at_most integer)
    RETURNS TABLE (field text, filing_no bigint, contract_id text, value text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
#variable_conflict use_column
BEGIN
    IF registry.sees_party(asked) THEN
        RETURN QUERY
            SELECT l.field, l.filing_no, l.contract_id, l.value
            FROM unnest(ARRAY['/employer/name', '/employer/registrationDistrict', '/employer/industryCode', '/worker/name'])
                AS shown (one)
            CROSS JOIN LATERAL (
                (SELECT f.field, f.filing_no, f.contract_id, f.value FROM registry.party_fact f
                 WHERE f.party = asked AND f.field = shown.one AND f.filing_no = 0)
                UNION ALL
                (SELECT f.field, f.filing_no, f.contract_id, f.value FROM registry.party_fact f
                 WHERE f.party = asked AND f.field = shown.one AND f.stands AND f.filing_no > 0
                    AND NOT (EXISTS (SELECT FROM registry.contract_version v
                                     WHERE v.contract_id = f.contract_id AND v.filing_no = f.filing_no
                                         AND v.kind = 'AMENDED' AND v.effective_on > on_day)
                             AND NOT EXISTS (SELECT FROM registry.contract_version v
                                             WHERE v.contract_id = f.contract_id AND v.kind = 'CORRECTED'))
                 ORDER BY f.legal_on DESC NULLS LAST, f.filing_no DESC
                 LIMIT at_most)) l;
    END IF;
END
$$;
COMMENT ON FUNCTION registry.party_latest IS
    'Of what a contract shows of a party within the scope: what stood first, and the latest that stands today and is not ahead of the day';

CREATE FUNCTION registry.party_events_of(asked text, said_by bigint[])
    RETURNS TABLE (contract_id text, version integer, kind text, filing_no bigint, filing_id uuid, occurred_on date,
        effective_on date, supersedes uuid, corrected_to date, ended_on date, recorded_at timestamptz)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
#variable_conflict use_column
BEGIN
    IF registry.sees_party(asked) THEN
        RETURN QUERY
            SELECT v.contract_id, v.version, v.kind, v.filing_no, v.filing_id, v.occurred_on, v.effective_on, v.supersedes,
                   v.fact_occurred_on, v.fact_ended_on, v.recorded_at
            FROM (SELECT DISTINCT f.contract_id
                  FROM unnest(ARRAY['/employer/name', '/employer/registrationDistrict', '/employer/industryCode',
                                    '/worker/name']) AS shown (one)
                  CROSS JOIN unnest(said_by) AS said (no)
                  JOIN registry.party_fact f ON f.party = asked AND f.field = shown.one AND f.filing_no = said.no) his
            JOIN registry.contract_version v ON v.contract_id = his.contract_id
            ORDER BY v.contract_id, v.version;
    END IF;
END
$$;
COMMENT ON FUNCTION registry.party_events_of IS
    'Events of the contracts for which these filings said something of a party within the scope, with their days alone';

REVOKE ALL ON FUNCTION registry.sees_party, registry.party_facts, registry.party_events, registry.party_latest,
    registry.party_events_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION registry.party_facts, registry.party_events, registry.party_latest, registry.party_events_of
    TO qiyue_registry;
GRANT CREATE ON SCHEMA registry TO qiyue_reader;
ALTER FUNCTION registry.sees_party OWNER TO qiyue_reader;
ALTER FUNCTION registry.party_facts OWNER TO qiyue_reader;
ALTER FUNCTION registry.party_events OWNER TO qiyue_reader;
ALTER FUNCTION registry.party_latest OWNER TO qiyue_reader;
ALTER FUNCTION registry.party_events_of OWNER TO qiyue_reader;
REVOKE CREATE ON SCHEMA registry FROM qiyue_reader;

RESET ROLE;
