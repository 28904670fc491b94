-- Who sees which row. The service states its scope per transaction: set_config('qiyue.scope', <scope>, true).
--   '110000'           the whole city
--   '110105'           that supervision area
--   'platform:<code>'  that platform: its own contracts and filings, no risk findings
--   unset or ''        nothing (after a transaction the setting reads '', not null)
-- Policies ask (SELECT registry.scope()): once per query, not once per row.
SET LOCAL ROLE qiyue_owner;

CREATE FUNCTION registry.scope() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('qiyue.scope', true), '');
COMMENT ON FUNCTION registry.scope IS 'Scope of this transaction; null sees nothing';

CREATE FUNCTION registry.scope_platform() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN registry.scope() LIKE 'platform:%' THEN substr(registry.scope(), 10) END;
COMMENT ON FUNCTION registry.scope_platform IS 'The platform this transaction speaks for, or null';

DO $$
DECLARE
    guarded regclass;
BEGIN
    FOREACH guarded IN ARRAY ARRAY[
        'registry.employer', 'registry.employer_area', 'registry.employer_name', 'registry.worker',
        'registry.contract', 'registry.contract_alias', 'registry.contract_version',
        'registry.filing', 'registry.filing_key', 'registry.refused_content', 'registry.held_filing',
        'registry.receipt_outbox', 'supervision.risk_finding']::regclass[]
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
    END LOOP;
END
$$;

-- Of the contracts a district sees those of its own area, and all of them where it is the area of registration.
CREATE POLICY in_scope ON registry.contract FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope()) = '110000'
    OR jurisdiction_area = (SELECT registry.scope())
    OR registration_area = (SELECT registry.scope())
    OR platform_code = (SELECT registry.scope_platform()));

CREATE POLICY of_visible_contract ON registry.contract_alias FOR SELECT TO qiyue_registry USING (
    platform_code = (SELECT registry.scope_platform())
    OR EXISTS (SELECT FROM registry.contract c WHERE c.contract_id = contract_alias.contract_id));

CREATE POLICY of_visible_contract ON registry.contract_version FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM registry.contract c WHERE c.contract_id = contract_version.contract_id));

CREATE POLICY of_visible_contract ON registry.worker FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM registry.contract c WHERE c.worker_id = worker.worker_id));

-- The whole file of an employer registered or employing in the district.
CREATE POLICY in_scope ON registry.employer FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope()) = '110000'
    OR (SELECT registry.scope()) = ANY (areas)
    OR ((SELECT registry.scope_platform()) IS NOT NULL
        AND EXISTS (SELECT FROM registry.contract c WHERE c.credit_code = employer.credit_code)));

CREATE POLICY of_visible_employer ON registry.employer_area FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM registry.employer e WHERE e.credit_code = employer_area.credit_code));

CREATE POLICY in_scope ON registry.filing FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope()) = '110000'
    OR jurisdiction_area = (SELECT registry.scope())
    OR registration_area = (SELECT registry.scope())
    OR platform_code = (SELECT registry.scope_platform()));

CREATE POLICY in_scope ON supervision.risk_finding FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope()) = '110000'
    OR area = (SELECT registry.scope())
    OR registration_area = (SELECT registry.scope()));

-- qiyue_reader owns what reads past these policies on behalf of others: the extract views and the search below.
CREATE POLICY all_rows ON registry.contract FOR SELECT TO qiyue_reader USING (true);
CREATE POLICY all_rows ON registry.contract_version FOR SELECT TO qiyue_reader USING (true);
CREATE POLICY all_rows ON registry.employer FOR SELECT TO qiyue_reader USING (true);
CREATE POLICY all_rows ON registry.employer_name FOR SELECT TO qiyue_reader USING (true);
CREATE POLICY all_rows ON registry.worker FOR SELECT TO qiyue_reader USING (true);
CREATE POLICY all_rows ON registry.filing FOR SELECT TO qiyue_reader USING (true);

GRANT SELECT ON registry.contract, registry.contract_version, registry.employer, registry.employer_name TO qiyue_reader;
GRANT SELECT (worker_id, worker_key, birth_year, sex) ON registry.worker TO qiyue_reader;
GRANT SELECT (filing_no) ON registry.filing TO qiyue_reader;

-- LIKE and array operators are not leakproof, so under row-level security no index serves them: the search runs as
-- qiyue_reader. It gives codes only; the caller joins registry.employer, whose policy decides what is seen.
CREATE FUNCTION registry.employer_search(query text, at_most integer) RETURNS SETOF text
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    scope  text := registry.scope();
    wanted text := registry.plain_name(query);
BEGIN
    IF scope IS NULL OR registry.scope_platform() IS NOT NULL OR coalesce(wanted, '') = '' THEN
        RETURN;
    END IF;
    RETURN QUERY
        SELECT n.credit_code
        FROM registry.employer_name n
        JOIN registry.employer e USING (credit_code)
        WHERE n.grams @> registry.grams(wanted)
          AND strpos(n.plain, wanted) > 0
          AND (scope = '110000' OR scope = ANY (e.areas))
        ORDER BY e.contracts_in_force DESC, n.credit_code
        LIMIT at_most;
END
$$;
COMMENT ON FUNCTION registry.employer_search IS
    'Credit codes within the scope whose name contains the query (brackets, spaces, case, width ignored), most contracts first';
REVOKE ALL ON FUNCTION registry.employer_search FROM PUBLIC;
GRANT EXECUTE ON FUNCTION registry.employer_search TO qiyue_registry;
GRANT CREATE ON SCHEMA registry TO qiyue_reader;
ALTER FUNCTION registry.employer_search OWNER TO qiyue_reader;
REVOKE CREATE ON SCHEMA registry FROM qiyue_reader;

RESET ROLE;
