-- Employers, workers and sector departments (28号 十一, 七-3) have scopes of their own, beside the bureau's and the platforms':
--   'employer:<credit code>'   that employer and the contracts it has, with their filings; no lead of the bureau
--   'worker:<blind index>'     the contracts of the worker with that index, in hexadecimal; their employers
--   'sector:<code>,<code>'     employers of these sections (H) and divisions (I65) of GB/T 4754; no contract, no worker
-- Until now "not a platform" stood for "the bureau". It is asked for by its area from here on.
SET LOCAL ROLE qiyue_owner;

CREATE FUNCTION registry.scope_area() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN substring(registry.scope() FROM '^[0-9]{6}$');
COMMENT ON FUNCTION registry.scope_area IS 'The area this transaction supervises, 110000 for the city; null for all but the bureau';

CREATE FUNCTION registry.scope_employer() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN substring(registry.scope() FROM '^employer:([0-9A-Z]{18})$');
COMMENT ON FUNCTION registry.scope_employer IS 'The employer this transaction speaks for, or null';

CREATE FUNCTION registry.scope_sectors() RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN string_to_array(substring(registry.scope() FROM '^sector:([A-T](?:[0-9]{2})?(?:,[A-T](?:[0-9]{2})?)*)$'), ',');
COMMENT ON FUNCTION registry.scope_sectors IS 'Sections and divisions of GB/T 4754 this transaction looks after, or null';

-- Read as qiyue_reader: the policy of the worker's row asks his contracts, whose policy asks this.
GRANT SELECT (id_blind) ON registry.worker TO qiyue_reader;
CREATE FUNCTION registry.scope_worker() RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog
    RETURN (SELECT w.worker_id FROM registry.worker w
            WHERE w.id_blind = decode(substring(registry.scope() FROM '^worker:([0-9a-f]{32})$'), 'hex')
            LIMIT 1);
COMMENT ON FUNCTION registry.scope_worker IS 'The worker this transaction speaks for, or null';

ALTER POLICY in_scope ON registry.contract USING (
    (SELECT registry.scope()) = '110000'
    OR jurisdiction_area = (SELECT registry.scope())
    OR registration_area = (SELECT registry.scope())
    OR platform_code = (SELECT registry.scope_platform())
    OR credit_code = (SELECT registry.scope_employer())
    OR worker_id = (SELECT registry.scope_worker())
    OR contract_id IN (SELECT s.contract_id FROM registry.contract_succession s
                       WHERE s.registration_area = (SELECT registry.scope())));

ALTER POLICY in_scope ON registry.employer USING (
    (SELECT registry.scope()) = '110000'
    OR (SELECT registry.scope()) = ANY (areas)
    OR credit_code = (SELECT registry.scope_employer())
    OR ARRAY[industry_section, left(industry_code, 3)] && (SELECT registry.scope_sectors())
    OR (((SELECT registry.scope_platform()) IS NOT NULL OR (SELECT registry.scope_worker()) IS NOT NULL)
        AND EXISTS (SELECT FROM registry.contract c WHERE c.credit_code = employer.credit_code)));

ALTER POLICY in_scope ON registry.filing USING (
    (SELECT registry.scope()) = '110000'
    OR jurisdiction_area = (SELECT registry.scope())
    OR registration_area = (SELECT registry.scope())
    OR platform_code = (SELECT registry.scope_platform())
    OR (((SELECT registry.scope_employer()) IS NOT NULL OR (SELECT registry.scope_worker()) IS NOT NULL)
        AND contract_id IS NOT NULL
        AND EXISTS (SELECT FROM registry.contract c WHERE c.contract_id = filing.contract_id)));

ALTER POLICY of_visible_filing ON registry.approval_decision USING (
    (SELECT registry.scope_area()) IS NOT NULL
    AND EXISTS (SELECT FROM registry.filing f WHERE f.filing_no = approval_decision.filing_no));
ALTER POLICY of_waiting_filing ON registry.approval_decision WITH CHECK (
    decided_by = (SELECT registry.scope_user())
    AND (SELECT registry.scope_area()) IS NOT NULL
    AND EXISTS (SELECT FROM registry.filing f
                WHERE f.filing_no = approval_decision.filing_no AND f.result = 'PENDING_APPROVAL'));
ALTER POLICY of_visible_filing ON registry.approval_request USING (
    (SELECT registry.scope_area()) IS NOT NULL
    AND EXISTS (SELECT FROM registry.filing f WHERE f.filing_no = approval_request.filing_no));
ALTER POLICY in_scope ON supervision.review_finding USING (
    (SELECT registry.scope()) = '110000'
    OR area = (SELECT registry.scope())
    OR registration_area = (SELECT registry.scope())
    OR (contract_id IS NULL AND (SELECT registry.scope_area()) IS NOT NULL
        AND EXISTS (SELECT FROM registry.employer e WHERE e.credit_code = review_finding.credit_code))
    OR (level = 'WARN' AND platform_code = (SELECT registry.scope_platform())));
ALTER POLICY of_the_bureau ON supervision.review_run USING ((SELECT registry.scope_area()) IS NOT NULL);

GRANT CREATE ON SCHEMA registry TO qiyue_reader;
ALTER FUNCTION registry.scope_worker OWNER TO qiyue_reader;
SET LOCAL ROLE qiyue_reader;

CREATE OR REPLACE FUNCTION registry.employer_search(query text, at_most integer) RETURNS SETOF text
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    area    text := registry.scope_area();
    sectors text[] := registry.scope_sectors();
    wanted  text := registry.plain_name(query);
BEGIN
    IF (area IS NULL AND sectors IS NULL) OR coalesce(wanted, '') = '' THEN
        RETURN;
    END IF;
    RETURN QUERY
        SELECT n.credit_code
        FROM registry.employer_name n
        JOIN registry.employer e USING (credit_code)
        WHERE n.grams @> registry.grams(wanted)
          AND strpos(n.plain, wanted) > 0
          AND (area = '110000' OR area = ANY (e.areas)
               OR ARRAY[e.industry_section, left(e.industry_code, 3)] && sectors)
        ORDER BY e.contracts_in_force DESC, n.credit_code
        LIMIT at_most;
END
$$;

CREATE OR REPLACE FUNCTION registry.sees_party(asked text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    area     text := registry.scope_area();
    employer text := registry.scope_employer();
    worker   bigint := registry.scope_worker();
BEGIN
    IF length(asked) = 18 THEN
        RETURN asked = employer
            OR EXISTS (SELECT FROM registry.employer e
                       WHERE e.credit_code = asked
                           AND (area = '110000' OR area = ANY (e.areas)
                                OR ARRAY[e.industry_section, left(e.industry_code, 3)] && registry.scope_sectors()
                                OR (worker IS NOT NULL
                                    AND EXISTS (SELECT FROM registry.contract c
                                                WHERE c.credit_code = asked AND c.worker_id = worker))));
    END IF;
    IF asked::bigint = worker THEN
        RETURN true;
    END IF;
    IF area IS NULL AND employer IS NULL THEN
        RETURN false;
    END IF;
    RETURN EXISTS (
        SELECT FROM (
            SELECT o.contract_id FROM registry.contract o WHERE o.worker_id = asked::bigint
            UNION ALL
            SELECT x.contract_id FROM registry.contract_worker x WHERE x.worker_id = asked::bigint
            UNION ALL
            SELECT x.contract_id FROM registry.contract_worker x WHERE x.worker_before = asked::bigint) his
        JOIN registry.contract c ON c.contract_id = his.contract_id
        WHERE area IN ('110000', c.jurisdiction_area, c.registration_area)
            OR c.credit_code = employer
            OR EXISTS (SELECT FROM registry.contract_succession s
                       WHERE s.contract_id = c.contract_id AND s.registration_area = area));
END
$$;

SET LOCAL ROLE qiyue_owner;
REVOKE CREATE ON SCHEMA registry FROM qiyue_reader;

RESET ROLE;
