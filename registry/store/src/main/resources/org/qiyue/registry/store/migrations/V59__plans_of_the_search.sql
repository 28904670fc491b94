-- The index over the parts of names is of the database's collation: asked in another, it is not used and all names are read. And a
-- word that one name has wants another plan than one that every tenth has.
GRANT CREATE ON SCHEMA registry TO qiyue_reader;
SET LOCAL ROLE qiyue_reader;

CREATE OR REPLACE FUNCTION registry.employer_search(query text, at_most integer, asked text DEFAULT NULL) RETURNS SETOF text
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan
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
        WHERE n.grams @> registry.grams(wanted COLLATE "default")
          AND strpos(n.plain, wanted) > 0
          AND (within = '110000' OR within = ANY (e.areas)
               OR ARRAY[e.industry_section, left(e.industry_code, 3)] && sectors)
        ORDER BY e.contracts_in_force DESC, n.credit_code
        LIMIT at_most;
END
$$;

RESET ROLE;
REVOKE CREATE ON SCHEMA registry FROM qiyue_reader;
