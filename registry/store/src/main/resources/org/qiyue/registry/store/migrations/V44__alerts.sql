-- Leads: what the rules find about an employer, in the queue of the area where the work is done, until a person or a new fact
-- closes it. A finding of a filing waits in alert_due from the moment it is recorded; findings of the daily review and the score K
-- are looked through once a day. Ingest raises, grows and clears; officials act through the service, each act a row of alert_event.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE supervision.alert_due (
    filing_no bigint NOT NULL,
    ordinal   smallint NOT NULL,
    PRIMARY KEY (filing_no, ordinal)
);
COMMENT ON TABLE supervision.alert_due IS 'Findings of filings that no alert has taken in yet 待转预警的风险线索';

-- What has been found until now waits too; for this statement the owner sees the rows.
ALTER TABLE supervision.risk_finding NO FORCE ROW LEVEL SECURITY;
INSERT INTO supervision.alert_due (filing_no, ordinal) SELECT filing_no, ordinal FROM supervision.risk_finding;
ALTER TABLE supervision.risk_finding FORCE ROW LEVEL SECURITY;

-- Numbers of filings do not rise with the time of decision where filings wait, so that no watermark tells what is new.
CREATE FUNCTION supervision.alert_is_due() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO supervision.alert_due (filing_no, ordinal) SELECT f.filing_no, f.ordinal FROM found f ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION supervision.alert_is_due IS 'Lets the findings of a statement wait for their alert';
CREATE TRIGGER alert_is_due AFTER INSERT ON supervision.risk_finding REFERENCING NEW TABLE AS found
    FOR EACH STATEMENT EXECUTE FUNCTION supervision.alert_is_due();

CREATE SEQUENCE supervision.alert_number AS bigint;
CREATE TABLE supervision.alert (
    alert_no     bigint PRIMARY KEY DEFAULT nextval('supervision.alert_number'),
    credit_code  text COLLATE "C" NOT NULL CHECK (length(credit_code) = 18),
    rule         text COLLATE "C" NOT NULL,
    area         text COLLATE "C" NOT NULL,
    areas        text[] COLLATE "C" NOT NULL,
    severity     text COLLATE "C" NOT NULL CHECK (severity IN ('LOW', 'NORMAL', 'HIGH', 'CRITICAL')),
    art74_item   smallint NOT NULL CHECK (art74_item BETWEEN 1 AND 7),
    message_zh   text NOT NULL,
    message_en   text NOT NULL,
    basis        text NOT NULL,
    remedy_zh    text NOT NULL,
    remedy_en    text NOT NULL,
    state        text COLLATE "C" NOT NULL CHECK (state IN ('OPEN', 'ASSIGNED', 'NOTICE_SENT', 'ANSWERED', 'REPAIR_CLAIMED',
        'CLEARED', 'DISMISSED', 'MERGED', 'IN_CASE')),
    state_before text COLLATE "C" CHECK (state_before IN ('OPEN', 'ASSIGNED', 'NOTICE_SENT', 'ANSWERED')),
    assignee     text COLLATE "C" NOT NULL DEFAULT '',
    answer_by    date,
    facts        integer NOT NULL CHECK (facts > 0),
    standing     integer NOT NULL CHECK (standing BETWEEN 0 AND facts),
    raised_on    date NOT NULL,
    found_on     date NOT NULL,
    clock        text COLLATE "C",
    clock_from   date,
    due_on       date,
    warn_on      date,
    due_certain  boolean NOT NULL DEFAULT true,
    triage_due_on date NOT NULL,
    triaged_on   date,
    noticed_on   date,
    ceased_on    date,
    closing      text NOT NULL DEFAULT '' CHECK (length(closing) <= 2000),
    closing_kind text COLLATE "C" CHECK (closing_kind IN ('CONCLUSION', 'PAYMENT', 'RENEWAL', 'AMENDMENT', 'ENDING', 'DELIVERY',
        'REPAIR', 'FALSE_LEAD', 'NOT_COMPETENT', 'TOO_OLD', 'MINOR', 'OTHER', 'MERGED', 'CASE')),
    closed_by    text COLLATE "C" NOT NULL DEFAULT '',
    closed_on    date,
    revision     bigint NOT NULL DEFAULT 1,
    CHECK ((state = 'REPAIR_CLAIMED') = (state_before IS NOT NULL)),
    CHECK ((state IN ('CLEARED', 'DISMISSED', 'MERGED', 'IN_CASE')) = (closed_on IS NOT NULL)),
    CHECK ((closed_on IS NULL) = (closing_kind IS NULL) AND (closed_on IS NULL) = (due_on IS NOT NULL)),
    CHECK ((due_on IS NULL) = (warn_on IS NULL) AND (due_on IS NULL) = (clock IS NULL) AND (due_on IS NULL) = (clock_from IS NULL)),
    CHECK (area = ANY (areas))
) WITH (fillfactor = 80);
ALTER SEQUENCE supervision.alert_number OWNED BY supervision.alert.alert_no;
-- The service inserts none and changes neither column, so that it learns nothing by this of alerts it does not see.
CREATE UNIQUE INDEX alert_open_once ON supervision.alert (credit_code, rule)
    WHERE state NOT IN ('CLEARED', 'DISMISSED', 'MERGED');
-- The queue pages by row value: (due_on, alert_no), and (alert_no desc) for the newest.
CREATE INDEX alert_queue ON supervision.alert (due_on, alert_no) WHERE due_on IS NOT NULL;
CREATE INDEX alert_queue_of_area ON supervision.alert (area, due_on, alert_no) WHERE due_on IS NOT NULL;
CREATE INDEX alert_queue_of_assignee ON supervision.alert (assignee, due_on, alert_no) WHERE due_on IS NOT NULL;
CREATE INDEX alert_of_area ON supervision.alert (area, alert_no DESC);
CREATE INDEX alert_of_employer ON supervision.alert (credit_code, alert_no DESC);
COMMENT ON TABLE supervision.alert IS
    'A lead about an employer by one rule: no verdict, a person decides (个人信息保护法 art. 24) 预警';
COMMENT ON COLUMN supervision.alert.area IS 'Where the work of its first finding is done, 110000 where that is no area of the city; who handles it';
COMMENT ON COLUMN supervision.alert.areas IS 'The areas of all its findings; these see it, the first one acts';
COMMENT ON COLUMN supervision.alert.facts IS 'Findings it has, of which standing have not been cleared by a new fact';
COMMENT ON COLUMN supervision.alert.clock IS 'The time limit that runs: triage, or self-correction while the employer may repair';
COMMENT ON COLUMN supervision.alert.due_certain IS 'False while the working days of a year it counts are not loaded';
COMMENT ON COLUMN supervision.alert.triaged_on IS 'When it was first decided about: notice, closing or case';
COMMENT ON COLUMN supervision.alert.ceased_on IS 'Since when the condition is no longer found although no new fact tells why; a person looks';
COMMENT ON COLUMN supervision.alert.closing IS 'The reason, the filing that cleared it, or the alert or case in which it goes on';

CREATE TABLE supervision.alert_fact (
    alert_no      bigint NOT NULL,
    fact_id       text COLLATE "C" NOT NULL UNIQUE CHECK (fact_id ~ '^[FRK]:'),
    area          text COLLATE "C" NOT NULL,
    contract_id   text COLLATE "C",
    version       integer,
    found_on      date NOT NULL,
    severity      text COLLATE "C" NOT NULL,
    finding       jsonb NOT NULL,
    claim_kind    text COLLATE "C" CHECK (claim_kind IN ('CORRECTION', 'WITHDRAWAL')),
    claim_filing  text COLLATE "C",
    refused       text[] COLLATE "C" NOT NULL DEFAULT '{}',
    clearing_kind text COLLATE "C" CHECK (clearing_kind IN ('CONCLUSION', 'PAYMENT', 'RENEWAL', 'AMENDMENT', 'ENDING', 'DELIVERY')),
    clearing_fact text COLLATE "C",
    cleared_on    date,
    PRIMARY KEY (alert_no, fact_id),
    CHECK ((claim_kind IS NULL) = (claim_filing IS NULL)),
    CHECK ((clearing_kind IS NULL) = (clearing_fact IS NULL) AND (clearing_kind IS NULL) = (cleared_on IS NULL))
) WITH (fillfactor = 85);
CREATE INDEX alert_fact_of_contract ON supervision.alert_fact (contract_id) WHERE contract_id IS NOT NULL;
COMMENT ON TABLE supervision.alert_fact IS 'What was found, each finding in one alert, once 预警事实';
COMMENT ON COLUMN supervision.alert_fact.fact_id IS
    'F:<filing>:<ordinal> a finding of a filing, R:<number> of the daily review, K:<employer>:<day> a score';
COMMENT ON COLUMN supervision.alert_fact.version IS 'The version of the contract that the filing made; later ones may clear it';
COMMENT ON COLUMN supervision.alert_fact.claim_filing IS 'The correction or withdrawal that takes it back, as its filer says';
COMMENT ON COLUMN supervision.alert_fact.refused IS 'Filings that a person did not take for a repair; they claim none again';
COMMENT ON COLUMN supervision.alert_fact.clearing_fact IS 'The filing that tells the new fact';

CREATE TABLE supervision.alert_event (
    event_no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    alert_no bigint NOT NULL,
    action   text COLLATE "C" NOT NULL CHECK (action IN ('RAISE', 'GROW', 'ASSIGN', 'SEND_NOTICE', 'ANSWER', 'CLAIM_REPAIR', 'CLEAR',
        'CEASE', 'ACCEPT_REPAIR', 'REFUSE_REPAIR', 'DISMISS', 'MERGE', 'OPEN_CASE')),
    by       text COLLATE "C" NOT NULL,
    at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    state    text COLLATE "C" NOT NULL,
    reason   text NOT NULL DEFAULT '' CHECK (length(reason) <= 2000),
    entry    jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(entry) = 'object')
);
CREATE INDEX alert_event_of_alert ON supervision.alert_event (alert_no, event_no);
COMMENT ON TABLE supervision.alert_event IS 'Everything that happened to an alert, appended only 预警办理记录';
COMMENT ON COLUMN supervision.alert_event.by IS 'The account of who acted; blank when findings or filings did';
COMMENT ON COLUMN supervision.alert_event.state IS 'Where the alert stood after it';

CREATE TABLE supervision.alert_notice (
    notice_no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    alert_no  bigint NOT NULL,
    text      text NOT NULL CHECK (text ~ '[^[:space:]]' AND length(text) <= 4000),
    sent_by   text COLLATE "C" NOT NULL,
    sent_on   date NOT NULL,
    answer_by date NOT NULL CHECK (answer_by > sent_on),
    certain   boolean NOT NULL,
    sent_at   timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX alert_notice_of_alert ON supervision.alert_notice (alert_no, notice_no);
COMMENT ON TABLE supervision.alert_notice IS 'What the employer was told, and until when it may answer and repair 提示提醒函';
COMMENT ON COLUMN supervision.alert_notice.certain IS 'False where the working days at its end were not loaded yet';

CREATE TABLE supervision.employer_score (
    credit_code   text COLLATE "C" PRIMARY KEY CHECK (length(credit_code) = 18),
    day           date NOT NULL,
    value         numeric(6, 3) NOT NULL CHECK (value BETWEEN 0 AND 100),
    band          text COLLATE "C" NOT NULL,
    parts         jsonb NOT NULL CHECK (jsonb_typeof(parts) = 'array'),
    not_evaluated text[] COLLATE "C" NOT NULL,
    rules         text[] COLLATE "C" NOT NULL
) WITH (fillfactor = 80);
COMMENT ON TABLE supervision.employer_score IS
    'The latest score K of employers with any point, with its parts and weights; of employers alone, never of workers 用人单位风险分值';
COMMENT ON COLUMN supervision.employer_score.rules IS 'The rules that alone put it into its band';

CREATE TABLE supervision.alert_run (
    day         date PRIMARY KEY,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz,
    raised      integer NOT NULL DEFAULT 0,
    grown       integer NOT NULL DEFAULT 0,
    cleared     integer NOT NULL DEFAULT 0,
    claimed     integer NOT NULL DEFAULT 0,
    scored      integer NOT NULL DEFAULT 0
);
COMMENT ON TABLE supervision.alert_run IS 'The daily look at what stands: one without an end was broken off and is gone through again 预警日结';

-- What is closed stays so, whoever writes; every change is a revision of its own.
CREATE FUNCTION supervision.keep_alert() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP <> 'UPDATE' THEN
        RAISE object_not_in_prerequisite_state USING MESSAGE = 'alerts are kept';
    END IF;
    IF OLD.state IN ('CLEARED', 'DISMISSED', 'MERGED')
        OR (OLD.state = 'IN_CASE' AND NEW.state <> 'IN_CASE')
        OR (OLD.alert_no, OLD.credit_code, OLD.rule, OLD.area, OLD.raised_on)
            IS DISTINCT FROM (NEW.alert_no, NEW.credit_code, NEW.rule, NEW.area, NEW.raised_on)
    THEN
        RAISE object_not_in_prerequisite_state USING MESSAGE = 'an alert that is closed stays so';
    END IF;
    NEW.revision := OLD.revision + 1;
    RETURN NEW;
END
$$;
CREATE TRIGGER keep_alert BEFORE UPDATE OR DELETE ON supervision.alert
    FOR EACH ROW EXECUTE FUNCTION supervision.keep_alert();

DO $$
DECLARE
    guarded regclass;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['supervision.alert_due', 'supervision.alert', 'supervision.alert_fact', 'supervision.alert_event',
        'supervision.alert_notice', 'supervision.employer_score', 'supervision.alert_run']::regclass[]
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
    END LOOP;
END
$$;

-- Seen by the areas of its findings, acted upon by the area that has it and by the city; of the findings an area sees its own, those
-- about contracts that it sees and those about the employer as a whole. Nobody outside the bureau has a scope of
-- six digits: neither platform nor employer nor worker sees a lead.
CREATE POLICY in_scope ON supervision.alert FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope()) = '110000'
    OR area = (SELECT registry.scope_area())
    OR (SELECT registry.scope_area()) = ANY (areas));
CREATE POLICY acted_upon ON supervision.alert FOR UPDATE TO qiyue_registry
    USING ((SELECT registry.scope_area()) IN ('110000', area)
        AND (SELECT registry.scope_role()) IN ('city-officer', 'city-inspector', 'district-supervisor', 'district-inspector',
            'district-approver'))
    WITH CHECK ((SELECT registry.scope_area()) IN ('110000', area));
CREATE POLICY of_visible_alert ON supervision.alert_fact FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM supervision.alert a WHERE a.alert_no = alert_fact.alert_no)
    AND ((SELECT registry.scope_area()) IN ('110000', alert_fact.area)
        OR contract_id IS NULL
        OR EXISTS (SELECT FROM registry.contract c WHERE c.contract_id = alert_fact.contract_id)));
CREATE POLICY of_own_alert ON supervision.alert_fact FOR UPDATE TO qiyue_registry
    USING (EXISTS (SELECT FROM supervision.alert a WHERE a.alert_no = alert_fact.alert_no
            AND (SELECT registry.scope_area()) IN ('110000', a.area)))
    WITH CHECK (claim_kind IS NULL);
CREATE POLICY of_visible_alert ON supervision.alert_event FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM supervision.alert a WHERE a.alert_no = alert_event.alert_no));
CREATE POLICY of_own_alert ON supervision.alert_event FOR INSERT TO qiyue_registry WITH CHECK (
    by = (SELECT registry.scope_user())
    AND EXISTS (SELECT FROM supervision.alert a WHERE a.alert_no = alert_event.alert_no
                AND (SELECT registry.scope_area()) IN ('110000', a.area)));
CREATE POLICY of_visible_alert ON supervision.alert_notice FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM supervision.alert a WHERE a.alert_no = alert_notice.alert_no));
CREATE POLICY of_own_alert ON supervision.alert_notice FOR INSERT TO qiyue_registry WITH CHECK (
    sent_by = (SELECT registry.scope_user())
    AND EXISTS (SELECT FROM supervision.alert a WHERE a.alert_no = alert_notice.alert_no
                AND (SELECT registry.scope_area()) IN ('110000', a.area)));
CREATE POLICY of_visible_employer ON supervision.employer_score FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope_area()) IS NOT NULL
    AND EXISTS (SELECT FROM registry.employer e WHERE e.credit_code = employer_score.credit_code));
CREATE POLICY of_the_bureau ON supervision.alert_run FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope_area()) IS NOT NULL);

GRANT SELECT, INSERT, DELETE ON supervision.alert_due TO qiyue_ingest;
GRANT USAGE ON SEQUENCE supervision.alert_number TO qiyue_ingest;
GRANT SELECT, INSERT ON supervision.alert, supervision.alert_fact, supervision.alert_event TO qiyue_ingest;
GRANT UPDATE (areas, severity, state, state_before, answer_by, facts, standing, found_on, clock, clock_from, due_on, warn_on,
    due_certain, triaged_on, ceased_on, closing, closing_kind, closed_by, closed_on) ON supervision.alert TO qiyue_ingest;
GRANT UPDATE (claim_kind, claim_filing, clearing_kind, clearing_fact, cleared_on) ON supervision.alert_fact TO qiyue_ingest;
GRANT SELECT, INSERT, UPDATE, DELETE ON supervision.employer_score TO qiyue_ingest;
GRANT SELECT, INSERT, UPDATE ON supervision.alert_run TO qiyue_ingest;

GRANT SELECT ON supervision.alert, supervision.alert_fact, supervision.alert_event, supervision.alert_notice,
    supervision.employer_score, supervision.alert_run TO qiyue_registry;
GRANT UPDATE (state, state_before, assignee, answer_by, clock, clock_from, due_on, warn_on, due_certain, triaged_on, noticed_on,
    closing, closing_kind, closed_by, closed_on) ON supervision.alert TO qiyue_registry;
GRANT UPDATE (claim_kind, claim_filing, refused) ON supervision.alert_fact TO qiyue_registry;
GRANT INSERT (alert_no, action, by, state, reason, entry) ON supervision.alert_event TO qiyue_registry;
GRANT INSERT (alert_no, text, sent_by, sent_on, answer_by, certain) ON supervision.alert_notice TO qiyue_registry;

RESET ROLE;
