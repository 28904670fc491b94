-- Tables of which rows are only ever asked for by an index that names few: the planner needs to know little of them, and
-- what it is told has to be found out again with every tenth row that comes, from 300 rows of the sample for each step of a
-- column's statistics. A hundred steps, as everywhere else, took a tenth of a core while a register filled.
SET LOCAL ROLE qiyue_owner;

CREATE FUNCTION registry.ask_for_few_statistics(of_table regclass) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    steps constant integer := 20;
    one   record;
BEGIN
    EXECUTE (SELECT format('ALTER TABLE ONLY %s %s', of_table,
                           string_agg(format('ALTER COLUMN %I SET STATISTICS %s', attname, steps), ', '))
             FROM pg_attribute WHERE attrelid = of_table AND attnum > 0 AND NOT attisdropped);
    FOR one IN
        SELECT i.indexrelid::regclass AS of_index, a.attnum
        FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indexrelid
        WHERE i.indrelid = of_table AND i.indkey[a.attnum - 1] = 0
    LOOP
        EXECUTE format('ALTER INDEX %s ALTER COLUMN %s SET STATISTICS %s', one.of_index, one.attnum, steps);
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION registry.ask_for_few_statistics FROM PUBLIC;
COMMENT ON FUNCTION registry.ask_for_few_statistics IS 'Has the planner know little of a table whose rows are asked for by an index that names few';

CREATE OR REPLACE FUNCTION registry.guard_part(part regclass, note text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', part);
    EXECUTE format('COMMENT ON TABLE %s IS %L', part, note);
    PERFORM registry.ask_for_few_statistics(part);
END
$$;
COMMENT ON FUNCTION registry.guard_part IS 'Shuts the direct way to a part of a table, and has the planner know little of it';

SELECT registry.ask_for_few_statistics(t.oid)
FROM pg_class t
WHERE t.relnamespace = 'registry'::regnamespace
  AND t.relkind IN ('r', 'p')
  AND (t.relname IN ('filing_key', 'contract_alias', 'refused_content')
       OR EXISTS (SELECT FROM pg_partitioned_table p
                  WHERE p.partrelid = t.oid
                     OR EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = t.oid AND i.inhparent = p.partrelid)));

RESET ROLE;
