-- Dated parameters, statutory figures and working days change while the product runs: proposed by one official, decided by
-- another, never edited after that. A change counts for filings received from a day on that begins at least registry.change_lead()
-- after its approval. Whoever has read the approved changes once within that time before a day begins knows them all, so that
-- intake, its restarts and a rebuild judge a filing by the same figures.
SET LOCAL ROLE qiyue_owner;

CREATE FUNCTION registry.change_lead() RETURNS interval
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN interval '1 hour';
COMMENT ON FUNCTION registry.change_lead IS
    'How long before the first day of filing that it governs a change has to be approved 变更提前量';

CREATE FUNCTION registry.begin_of_day(of_day date) RETURNS timestamptz
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN of_day::timestamp AT TIME ZONE 'Asia/Shanghai';
COMMENT ON FUNCTION registry.begin_of_day IS 'The moment at which a day of filing begins in Beijing';

CREATE SEQUENCE registry.approval_no;

CREATE TABLE registry.table_change (
    change_no       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    table_name      text COLLATE "C" NOT NULL
        CHECK (table_name IN ('parameters', 'legal-figures', 'minimum-wage', 'work-days', 'code-lists')),
    entry_key       text COLLATE "C" NOT NULL CHECK (entry_key ~ '^[A-Za-z0-9][A-Za-z0-9_./-]{0,79}$'),
    entry           jsonb NOT NULL CHECK (jsonb_typeof(entry) = 'object'
        AND NOT jsonb_path_exists(entry, '$.* ? (@.type() != "string")')),
    valid_from      date NOT NULL CHECK (valid_from BETWEEN '1995-01-01' AND '2100-12-31'),
    filings_from    date NOT NULL CHECK (filings_from BETWEEN '1995-01-01' AND '2100-12-31'),
    basis           text NOT NULL CHECK (basis ~ '[^[:space:]]' AND length(basis) <= 500),
    explanation     text NOT NULL CHECK (explanation ~ '[^[:space:]]' AND length(explanation) <= 2000),
    state           text COLLATE "C" NOT NULL DEFAULT 'PROPOSED'
        CHECK (state IN ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    revision        bigint NOT NULL DEFAULT 1,
    proposed_by     text COLLATE "C" NOT NULL CHECK (proposed_by <> ''),
    proposed_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    decided_by      text COLLATE "C",
    decided_at      timestamptz,
    decision_reason text CHECK (length(decision_reason) <= 2000),
    approval_no     bigint UNIQUE,
    CHECK (table_name <> 'parameters' OR filings_from = valid_from),
    CHECK ((state = 'PROPOSED') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CHECK ((state = 'APPROVED') = (approval_no IS NOT NULL)),
    CHECK (state NOT IN ('APPROVED', 'REFUSED') OR decision_reason ~ '[^[:space:]]'),
    CONSTRAINT decided_by_another CHECK (state NOT IN ('APPROVED', 'REFUSED') OR decided_by <> proposed_by),
    CONSTRAINT withdrawn_by_the_proposer CHECK (state <> 'WITHDRAWN' OR decided_by = proposed_by)
);
CREATE UNIQUE INDEX table_change_proposed_once ON registry.table_change (table_name, entry_key, valid_from)
    WHERE state = 'PROPOSED';
CREATE INDEX table_change_of_entry ON registry.table_change (table_name, entry_key, change_no);
COMMENT ON TABLE registry.table_change IS
    'Proposed and decided changes of dated parameters, statutory tables and code lists; a decided one is never changed 参数与表变更';
COMMENT ON COLUMN registry.table_change.entry_key IS
    'Name of a figure, place, year of working days, or list and code; what the table is asked for';
COMMENT ON COLUMN registry.table_change.entry IS 'What the row says, by column, each as its table writes it';
COMMENT ON COLUMN registry.table_change.valid_from IS 'First legal date of a fact for which it holds; of parameters the same as filings_from';
COMMENT ON COLUMN registry.table_change.filings_from IS 'First day of filing (Beijing) that is judged by it 自该备案日起适用';
COMMENT ON COLUMN registry.table_change.basis IS 'Article or document 依据';
COMMENT ON COLUMN registry.table_change.explanation IS 'Why it is proposed 提出理由';
COMMENT ON COLUMN registry.table_change.decided_by IS 'Who approved or refused, never the proposer; of one withdrawn the proposer';
COMMENT ON COLUMN registry.table_change.approval_no IS 'Order of the approvals: of two for one day the later counts';

-- The only way on from PROPOSED, for whoever writes. Approvals wait for those who are reading the approved ones, and take their
-- time and number after that: who reads later sees them, who read before knew that more could come.
CREATE FUNCTION registry.keep_table_change() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'PROPOSED' THEN
            RAISE check_violation USING MESSAGE = 'a change begins as a proposal';
        END IF;
        NEW.revision := 1;
        NEW.proposed_at := clock_timestamp();
        RETURN NEW;
    END IF;
    IF TG_OP <> 'UPDATE' THEN
        RAISE object_not_in_prerequisite_state USING MESSAGE = 'what was proposed is kept';
    END IF;
    IF OLD.state <> 'PROPOSED' OR NEW.state = 'PROPOSED'
        OR (OLD.change_no, OLD.table_name, OLD.entry_key, OLD.entry, OLD.valid_from, OLD.filings_from, OLD.basis,
            OLD.explanation, OLD.proposed_by, OLD.proposed_at)
            IS DISTINCT FROM (NEW.change_no, NEW.table_name, NEW.entry_key, NEW.entry, NEW.valid_from, NEW.filings_from,
            NEW.basis, NEW.explanation, NEW.proposed_by, NEW.proposed_at)
    THEN
        RAISE object_not_in_prerequisite_state USING MESSAGE = 'a change is decided once and never edited';
    END IF;
    NEW.revision := OLD.revision + 1;
    NEW.approval_no := NULL;
    IF NEW.state = 'APPROVED' THEN
        PERFORM pg_advisory_xact_lock(registry.change_lock());
    END IF;
    NEW.decided_at := clock_timestamp();
    IF NEW.state = 'APPROVED' THEN
        IF NEW.decided_at + registry.change_lead() > registry.begin_of_day(NEW.filings_from) THEN
            RAISE EXCEPTION 'the first day of filing begins too soon' USING ERRCODE = 'QY001';
        END IF;
        NEW.approval_no := nextval('registry.approval_no');
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION registry.change_lock() RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN X'71697975655f6368'::bigint;
COMMENT ON FUNCTION registry.change_lock IS 'Held by an approval, shared by whoever reads the approved changes, to the end of the transaction';

CREATE TRIGGER keep_table_change BEFORE INSERT OR UPDATE OR DELETE ON registry.table_change
    FOR EACH ROW EXECUTE FUNCTION registry.keep_table_change();
CREATE TRIGGER keep_all_table_changes BEFORE TRUNCATE ON registry.table_change
    FOR EACH STATEMENT EXECUTE FUNCTION registry.keep_table_change();

ALTER TABLE registry.table_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE registry.table_change FORCE ROW LEVEL SECURITY;
CREATE POLICY of_the_bureau ON registry.table_change FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope_role()) IN ('rule-editor', 'rule-approver') OR (SELECT registry.scope_area()) IS NOT NULL);
CREATE POLICY proposed_by_an_editor ON registry.table_change FOR INSERT TO qiyue_registry WITH CHECK (
    (SELECT registry.scope_role()) = 'rule-editor' AND proposed_by = (SELECT registry.scope_user()));
CREATE POLICY decided_by_an_approver ON registry.table_change FOR UPDATE TO qiyue_registry
    USING ((SELECT registry.scope_role()) IN ('rule-editor', 'rule-approver'))
    WITH CHECK (decided_by = (SELECT registry.scope_user())
        AND CASE state WHEN 'WITHDRAWN' THEN (SELECT registry.scope_role()) = 'rule-editor'
            ELSE (SELECT registry.scope_role()) = 'rule-approver' END);

GRANT SELECT ON registry.table_change TO qiyue_registry, qiyue_ingest;
GRANT INSERT (table_name, entry_key, entry, valid_from, filings_from, basis, explanation, proposed_by)
    ON registry.table_change TO qiyue_registry;
GRANT UPDATE (state, decided_by, decision_reason) ON registry.table_change TO qiyue_registry;

RESET ROLE;
