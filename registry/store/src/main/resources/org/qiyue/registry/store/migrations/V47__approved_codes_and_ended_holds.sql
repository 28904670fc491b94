-- Approved changes of code lists count for filings, and whoever is signed in reads codes by their names. Whoever holds something
-- back does not end that: what is ended may be erased for good.
SET LOCAL ROLE qiyue_owner;

CREATE POLICY approved_codes ON registry.table_change FOR SELECT TO qiyue_registry USING (
    table_name = 'code-lists' AND state = 'APPROVED' AND (SELECT registry.scope_user()) IS NOT NULL);

ALTER TABLE registry.retention_hold ADD CONSTRAINT ended_by_another CHECK (ended_by <> entered_by) NOT VALID;
COMMENT ON COLUMN registry.retention_hold.ended_by IS 'Who ended it, never who entered it (of those ended before 2026-11-26 perhaps)';

RESET ROLE;
