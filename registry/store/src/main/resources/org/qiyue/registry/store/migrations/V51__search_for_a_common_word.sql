-- A word that many names have is looked for among the largest employers first, in the order of an index that holds all that the
-- search needs, instead of reading every name that has the word. The order is of the last night: filings do not touch it.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE registry.employer_rank (
    area        text COLLATE "C" NOT NULL,
    credit_code text COLLATE "C" NOT NULL,
    contracts   integer NOT NULL,
    plain       text COLLATE "C" NOT NULL,
    PRIMARY KEY (credit_code, area)
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.01);
CREATE INDEX employer_rank_by_contracts
    ON registry.employer_rank (area, contracts DESC, credit_code) INCLUDE (plain);
COMMENT ON TABLE registry.employer_rank IS
    'Employers of each area, and of the city under 110000, by their contracts in force when registry.rank_employers ran last; read only through registry.employer_search';
COMMENT ON COLUMN registry.employer_rank.plain IS 'As in registry.employer_name';

ALTER TABLE registry.employer_rank ENABLE ROW LEVEL SECURITY;
ALTER TABLE registry.employer_rank FORCE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON registry.employer_rank TO qiyue_reader USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON registry.employer_rank TO qiyue_reader;

RESET ROLE;
GRANT CREATE ON SCHEMA registry TO qiyue_reader;
SET LOCAL ROLE qiyue_reader;

CREATE FUNCTION registry.rank_employers(after text, at_most integer, OUT last text, OUT changed bigint)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    codes text[] := ARRAY(SELECT e.credit_code FROM registry.employer e
                          WHERE e.credit_code > after ORDER BY e.credit_code LIMIT at_most);
    gone  bigint;
BEGIN
    last := codes[cardinality(codes)];
    DELETE FROM registry.employer_rank r
    USING registry.employer e
    WHERE r.credit_code = ANY (codes) AND e.credit_code = r.credit_code
        AND r.area <> '110000' AND r.area <> ALL (e.areas);
    GET DIAGNOSTICS gone = ROW_COUNT;
    INSERT INTO registry.employer_rank AS r (area, credit_code, contracts, plain)
    SELECT DISTINCT a.area, e.credit_code, e.contracts_in_force, n.plain
    FROM registry.employer e
    JOIN registry.employer_name n USING (credit_code)
    CROSS JOIN LATERAL unnest(e.areas || '110000'::text) AS a (area)
    WHERE e.credit_code = ANY (codes)
    ON CONFLICT (credit_code, area) DO UPDATE SET contracts = excluded.contracts, plain = excluded.plain
        WHERE (r.contracts, r.plain) IS DISTINCT FROM (excluded.contracts, excluded.plain);
    GET DIAGNOSTICS changed = ROW_COUNT;
    changed := changed + gone;
END
$$;
COMMENT ON FUNCTION registry.rank_employers IS
    'Brings registry.employer_rank to what the register says now of the next employers after a code; the last of them, null at the end, and the rows changed. All of them once a day';
REVOKE ALL ON FUNCTION registry.rank_employers FROM PUBLIC;
GRANT EXECUTE ON FUNCTION registry.rank_employers TO qiyue_ingest;

-- How common a word is, a sample of 2,000 names tells. From one in a hundred on the order finds 500 sooner than reading all names
-- that have the word.
DROP FUNCTION registry.employer_search(text, integer);
CREATE FUNCTION registry.employer_search(query text, at_most integer, asked text DEFAULT NULL) RETURNS SETOF text
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    within  text := registry.scope_area();
    sectors text[] := registry.scope_sectors();
    wanted  text COLLATE "C" := registry.plain_name(query);
    percent real;
    seen    bigint;
    common  bigint;
    largest text[];
BEGIN
    IF (within IS NULL AND sectors IS NULL) OR coalesce(wanted, '') = '' THEN
        RETURN;
    END IF;
    IF within = '110000' AND asked IS NOT NULL THEN
        within := asked;
    END IF;
    IF within IS NOT NULL THEN
        SELECT least(100, 200000 / c.reltuples) INTO percent
        FROM pg_class c
        WHERE c.oid = 'registry.employer_name'::regclass AND c.reltuples > 0;
    END IF;
    IF percent IS NOT NULL THEN
        SELECT count(*), count(*) FILTER (WHERE strpos(n.plain COLLATE "C", wanted) > 0) INTO seen, common
        FROM registry.employer_name n TABLESAMPLE SYSTEM (percent) REPEATABLE (1);
        IF common > 0 AND 100 * common >= seen THEN
            largest := ARRAY(
                SELECT r.credit_code
                FROM registry.employer_rank r
                JOIN registry.employer_name n USING (credit_code)
                JOIN registry.employer e USING (credit_code)
                WHERE r.area = within AND strpos(r.plain, wanted) > 0
                  AND strpos(n.plain COLLATE "C", wanted) > 0
                  AND (within = '110000' OR within = ANY (e.areas))
                ORDER BY r.contracts DESC, r.credit_code
                LIMIT at_most);
            -- With fewer, those of today who are not in the order yet belong to the answer.
            IF cardinality(largest) = at_most THEN
                RETURN QUERY SELECT unnest(largest);
                RETURN;
            END IF;
        END IF;
    END IF;
    RETURN QUERY
        SELECT n.credit_code
        FROM registry.employer_name n
        JOIN registry.employer e USING (credit_code)
        WHERE n.grams @> registry.grams(wanted)
          AND strpos(n.plain, wanted) > 0
          AND (within = '110000' OR within = ANY (e.areas)
               OR ARRAY[e.industry_section, left(e.industry_code, 3)] && sectors)
        ORDER BY e.contracts_in_force DESC, n.credit_code
        LIMIT at_most;
END
$$;
COMMENT ON FUNCTION registry.employer_search IS
    'Credit codes within the scope, and for the city within the area asked for if any, whose name contains the query (brackets, spaces, case, width ignored), most contracts first: for a word that more names have than are asked for, those with the most contracts when registry.rank_employers ran last';
REVOKE ALL ON FUNCTION registry.employer_search FROM PUBLIC;
GRANT EXECUTE ON FUNCTION registry.employer_search TO qiyue_registry;

RESET ROLE;
REVOKE CREATE ON SCHEMA registry FROM qiyue_reader;
