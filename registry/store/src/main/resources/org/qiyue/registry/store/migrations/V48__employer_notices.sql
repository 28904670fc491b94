-- What an employer and its platforms are told of a lead (提示提醒), and what the employer answers. A notice keeps what it told when it
-- was sent; what is found later is told by the next one. Nobody outside of the bureau sees the lead itself. And which employer a
-- filing names, so that an employer finds what was refused in its name.
SET LOCAL ROLE qiyue_owner;

-- Policies bind the owner too; what stands already is told once more of what it says.
ALTER TABLE supervision.alert NO FORCE ROW LEVEL SECURITY;
ALTER TABLE supervision.alert_fact NO FORCE ROW LEVEL SECURITY;
ALTER TABLE supervision.alert_notice NO FORCE ROW LEVEL SECURITY;
ALTER TABLE registry.contract NO FORCE ROW LEVEL SECURITY;
ALTER TABLE registry.filing NO FORCE ROW LEVEL SECURITY;

-- A finding may name the contract that a worker has with somebody else (J06).
CREATE FUNCTION supervision.as_told(message text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
    SELECT regexp_replace(message, '[0-9A-HJKMNP-TV-Z]{26}', '*', 'g')
$$;
COMMENT ON FUNCTION supervision.as_told IS 'The words of a finding as an employer may read them: without the ids of contracts';
REVOKE ALL ON FUNCTION supervision.as_told FROM PUBLIC;
GRANT EXECUTE ON FUNCTION supervision.as_told TO qiyue_registry;

ALTER TABLE supervision.alert_notice
    ADD COLUMN credit_code text COLLATE "C",
    ADD COLUMN rule        text COLLATE "C",
    ADD COLUMN art74_item  smallint,
    ADD COLUMN area        text COLLATE "C",
    ADD COLUMN message_zh  text,
    ADD COLUMN message_en  text,
    ADD COLUMN basis       text,
    ADD COLUMN remedy_zh   text,
    ADD COLUMN remedy_en   text,
    ADD COLUMN standing    text COLLATE "C" NOT NULL DEFAULT 'TO_ANSWER' CHECK (standing IN
        ('TO_ANSWER', 'ANSWERED', 'REPLACED', 'CLEARED', 'CLOSED', 'IN_CASE')),
    ADD COLUMN revision    bigint NOT NULL DEFAULT 1;
UPDATE supervision.alert_notice n
    SET credit_code = a.credit_code, rule = a.rule, art74_item = a.art74_item, area = a.area, message_zh = supervision.as_told(a.message_zh),
        message_en = supervision.as_told(a.message_en), basis = a.basis, remedy_zh = a.remedy_zh, remedy_en = a.remedy_en,
        standing = CASE
            WHEN EXISTS (SELECT FROM supervision.alert_notice l WHERE l.alert_no = n.alert_no AND l.notice_no > n.notice_no)
                THEN 'REPLACED'
            WHEN a.state IN ('CLEARED', 'IN_CASE') THEN a.state
            WHEN a.state IN ('DISMISSED', 'MERGED') THEN 'CLOSED'
            ELSE 'TO_ANSWER' END
    FROM supervision.alert a WHERE a.alert_no = n.alert_no;
ALTER TABLE supervision.alert_notice
    ALTER COLUMN credit_code SET NOT NULL, ALTER COLUMN rule SET NOT NULL, ALTER COLUMN art74_item SET NOT NULL,
    ALTER COLUMN area SET NOT NULL, ALTER COLUMN message_zh SET NOT NULL, ALTER COLUMN message_en SET NOT NULL,
    ALTER COLUMN basis SET NOT NULL, ALTER COLUMN remedy_zh SET NOT NULL, ALTER COLUMN remedy_en SET NOT NULL;
CREATE INDEX alert_notice_of_employer ON supervision.alert_notice (credit_code, notice_no);
COMMENT ON COLUMN supervision.alert_notice.area IS 'Who handles the lead, and to whom the employer may turn';
COMMENT ON COLUMN supervision.alert_notice.standing IS
    'What has become of it, as far as the employer is told: answered, replaced by a later one, or no answer asked any more';
COMMENT ON COLUMN supervision.alert_notice.revision IS 'Rises when its standing changes; whoever answers names it';

CREATE TABLE supervision.notice_fact (
    notice_no   bigint NOT NULL,
    ordinal     integer NOT NULL,
    fact_id     text COLLATE "C" NOT NULL,
    contract_id text COLLATE "C",
    found_on    date NOT NULL,
    message_zh  text NOT NULL,
    message_en  text NOT NULL,
    PRIMARY KEY (notice_no, ordinal)
);
COMMENT ON TABLE supervision.notice_fact IS
    'The findings that a notice tells: those that stood when it was sent and that its sender saw, one row a contract 提示所列事实';

CREATE TABLE supervision.notice_platform (
    platform_code text COLLATE "C" NOT NULL,
    notice_no     bigint NOT NULL,
    alert_no      bigint NOT NULL,
    credit_code   text COLLATE "C" NOT NULL,
    PRIMARY KEY (platform_code, notice_no)
);
CREATE INDEX notice_platform_of_notice ON supervision.notice_platform (notice_no);
COMMENT ON TABLE supervision.notice_platform IS
    'The platforms that are told too: those of the contracts it names, or of all running contracts where it names none 抄送平台';

CREATE TABLE supervision.notice_answer (
    notice_no   bigint PRIMARY KEY,
    text        text NOT NULL CHECK (text ~ '[^[:space:]]' AND length(text) <= 4000),
    filing_id   uuid,
    contract_id text COLLATE "C",
    answered_by text COLLATE "C" NOT NULL,
    answered_on date NOT NULL,
    answered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((filing_id IS NULL) = (contract_id IS NULL))
);
COMMENT ON TABLE supervision.notice_answer IS 'What the employer answered, once to a notice 单位答复';
COMMENT ON COLUMN supervision.notice_answer.filing_id IS 'The registered filing that repairs it, as the employer says; it claims nothing by itself';

INSERT INTO supervision.notice_fact (notice_no, ordinal, fact_id, contract_id, found_on, message_zh, message_en)
    SELECT n.notice_no, row_number() OVER (PARTITION BY n.notice_no ORDER BY f.found_on DESC, f.fact_id, c.contract_id), f.fact_id,
           c.contract_id, f.found_on, coalesce(supervision.as_told(f.finding ->> 'messageZh'), ''), coalesce(supervision.as_told(f.finding ->> 'messageEn'), '')
    FROM supervision.alert_notice n JOIN supervision.alert_fact f USING (alert_no)
    LEFT JOIN LATERAL (
        SELECT f.contract_id WHERE f.contract_id IS NOT NULL
        UNION SELECT r.contract_id FROM jsonb_array_elements_text(
            CASE WHEN jsonb_typeof(f.finding -> 'contracts') = 'array' THEN f.finding -> 'contracts' ELSE '[]' END) AS named
            JOIN registry.contract r ON r.contract_id = named) c ON true
    WHERE f.found_on <= n.sent_on AND (f.cleared_on IS NULL OR f.cleared_on > n.sent_on);
INSERT INTO supervision.notice_platform (platform_code, notice_no, alert_no, credit_code)
    SELECT DISTINCT c.platform_code, n.notice_no, n.alert_no, n.credit_code
    FROM supervision.alert_notice n JOIN supervision.notice_fact f USING (notice_no)
    JOIN registry.contract c ON c.contract_id = f.contract_id;

-- What a notice says of the lead is the lead's, whoever sends it.
CREATE FUNCTION supervision.tell_of_alert() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    SELECT a.credit_code, a.rule, a.art74_item, a.area, supervision.as_told(a.message_zh), supervision.as_told(a.message_en), a.basis, a.remedy_zh, a.remedy_en
        INTO NEW.credit_code, NEW.rule, NEW.art74_item, NEW.area, NEW.message_zh, NEW.message_en, NEW.basis, NEW.remedy_zh,
             NEW.remedy_en
        FROM supervision.alert a WHERE a.alert_no = NEW.alert_no;
    UPDATE supervision.alert_notice n SET standing = 'REPLACED', revision = n.revision + 1
        WHERE n.alert_no = NEW.alert_no AND n.standing IN ('TO_ANSWER', 'ANSWERED');
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION supervision.tell_of_alert IS 'Writes into a notice what the lead is about; it takes the place of those before';
CREATE TRIGGER tell_of_alert BEFORE INSERT ON supervision.alert_notice
    FOR EACH ROW EXECUTE FUNCTION supervision.tell_of_alert();

CREATE FUNCTION supervision.tell_end_of_alert() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    UPDATE supervision.alert_notice n
        SET standing = CASE WHEN NEW.state IN ('CLEARED', 'IN_CASE') THEN NEW.state ELSE 'CLOSED' END, revision = n.revision + 1
        WHERE n.alert_no = NEW.alert_no AND n.standing IN ('TO_ANSWER', 'ANSWERED');
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION supervision.tell_end_of_alert IS 'Lets the notice of a lead say that the lead is closed, and never why a person closed it';
CREATE TRIGGER tell_end_of_alert AFTER UPDATE OF state ON supervision.alert
    FOR EACH ROW WHEN (NEW.state IN ('CLEARED', 'DISMISSED', 'MERGED', 'IN_CASE') AND OLD.state <> NEW.state)
    EXECUTE FUNCTION supervision.tell_end_of_alert();

ALTER TABLE supervision.alert FORCE ROW LEVEL SECURITY;
ALTER TABLE supervision.alert_fact FORCE ROW LEVEL SECURITY;
ALTER TABLE supervision.alert_notice FORCE ROW LEVEL SECURITY;
ALTER TABLE registry.contract FORCE ROW LEVEL SECURITY;
DO $$
DECLARE
    guarded regclass;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['supervision.notice_fact', 'supervision.notice_platform', 'supervision.notice_answer']::regclass[]
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
    END LOOP;
    -- The functions here act as the owner.
    FOREACH guarded IN ARRAY ARRAY['supervision.alert', 'supervision.alert_event', 'supervision.alert_notice',
        'supervision.notice_answer']::regclass[]
    LOOP
        EXECUTE format('CREATE POLICY all_rows ON %s TO qiyue_owner USING (true)', guarded);
    END LOOP;
END
$$;

-- A policy of notices asks their platforms, so that these ask the notices by a function.
CREATE FUNCTION supervision.is_sending(of_notice bigint, of_alert bigint, of_employer text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT EXISTS (SELECT FROM supervision.alert_notice n
                   WHERE n.notice_no = of_notice AND n.alert_no = of_alert AND n.credit_code = of_employer
                       AND n.sent_by = registry.scope_user() AND n.sent_at >= now())
$$;
COMMENT ON FUNCTION supervision.is_sending IS 'Whether the account of this transaction sends that notice of that alert just now';
REVOKE ALL ON FUNCTION supervision.is_sending FROM PUBLIC;
GRANT EXECUTE ON FUNCTION supervision.is_sending TO qiyue_registry;

CREATE POLICY to_the_employer ON supervision.alert_notice FOR SELECT TO qiyue_registry USING (
    credit_code = (SELECT registry.scope_employer()));
CREATE POLICY to_the_platform ON supervision.alert_notice FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope_platform()) IS NOT NULL
    AND EXISTS (SELECT FROM supervision.notice_platform p
                WHERE p.notice_no = alert_notice.notice_no AND p.platform_code = (SELECT registry.scope_platform())));
CREATE POLICY of_visible_notice ON supervision.notice_platform FOR SELECT TO qiyue_registry USING (
    platform_code = (SELECT registry.scope_platform())
    OR credit_code = (SELECT registry.scope_employer())
    OR EXISTS (SELECT FROM supervision.alert a WHERE a.alert_no = notice_platform.alert_no));
CREATE POLICY by_the_sender ON supervision.notice_platform FOR INSERT TO qiyue_registry WITH CHECK (
    supervision.is_sending(notice_no, alert_no, credit_code));
-- Of what is told a platform and an area see what is about contracts that they see, and what is about the employer as a whole.
CREATE POLICY of_visible_notice ON supervision.notice_fact FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM supervision.alert_notice n WHERE n.notice_no = notice_fact.notice_no)
    AND ((SELECT registry.scope_employer()) IS NOT NULL
        OR contract_id IS NULL
        OR EXISTS (SELECT FROM registry.contract c WHERE c.contract_id = notice_fact.contract_id)));
CREATE POLICY by_the_sender ON supervision.notice_fact FOR INSERT TO qiyue_registry WITH CHECK (
    EXISTS (SELECT FROM supervision.alert_notice n
            WHERE n.notice_no = notice_fact.notice_no AND n.sent_by = (SELECT registry.scope_user()) AND n.sent_at >= now()));
CREATE POLICY of_visible_notice ON supervision.notice_answer FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope_platform()) IS NULL
    AND EXISTS (SELECT FROM supervision.alert_notice n WHERE n.notice_no = notice_answer.notice_no));

-- The one act that an employer has in a lead, which it does not see. What is due next is counted by the caller.
CREATE FUNCTION supervision.answer_notice(of_notice bigint, of_revision bigint, said text, repairing uuid, repaired text, on_day date,
        next_due date, next_warn date, next_certain boolean) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    told supervision.alert_notice;
    lead supervision.alert;
BEGIN
    SELECT * INTO told FROM supervision.alert_notice n
        WHERE n.notice_no = of_notice AND n.credit_code = registry.scope_employer();
    IF NOT FOUND OR registry.scope_role() IS DISTINCT FROM 'employer-user' THEN
        RAISE insufficient_privilege USING MESSAGE = 'a notice is answered by the employer to whom it was sent';
    END IF;
    SELECT * INTO lead FROM supervision.alert a WHERE a.alert_no = told.alert_no FOR UPDATE;
    UPDATE supervision.alert_notice n SET standing = 'ANSWERED', revision = n.revision + 1
        WHERE n.notice_no = of_notice AND n.revision = of_revision AND n.standing = 'TO_ANSWER';
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    IF lead.state = 'NOTICE_SENT' THEN
        UPDATE supervision.alert a SET state = 'ANSWERED', clock = 'triage', clock_from = on_day, due_on = next_due,
            warn_on = next_warn, due_certain = next_certain WHERE a.alert_no = told.alert_no;
    ELSIF lead.state = 'REPAIR_CLAIMED' AND lead.state_before = 'NOTICE_SENT' THEN
        UPDATE supervision.alert a SET state_before = 'ANSWERED' WHERE a.alert_no = told.alert_no;
    ELSE
        RAISE object_not_in_prerequisite_state USING MESSAGE = 'no answer is waited for in this lead';
    END IF;
    INSERT INTO supervision.notice_answer (notice_no, text, filing_id, contract_id, answered_by, answered_on)
        VALUES (of_notice, said, repairing, repaired, registry.scope_user(), on_day);
    INSERT INTO supervision.alert_event (alert_no, action, by, state, entry)
        SELECT a.alert_no, 'ANSWER', registry.scope_user(), a.state,
               jsonb_strip_nulls(jsonb_build_object('notice', of_notice, 'filing', repairing))
        FROM supervision.alert a WHERE a.alert_no = told.alert_no;
    RETURN true;
END
$$;
COMMENT ON FUNCTION supervision.answer_notice IS
    'Takes the answer of the employer of this transaction to a notice of a revision; false when the notice is no more in that state';
REVOKE ALL ON FUNCTION supervision.answer_notice FROM PUBLIC;
GRANT EXECUTE ON FUNCTION supervision.answer_notice TO qiyue_registry;

GRANT SELECT ON supervision.notice_fact, supervision.notice_platform, supervision.notice_answer TO qiyue_registry;
GRANT INSERT ON supervision.notice_fact, supervision.notice_platform TO qiyue_registry;

-- Whoever answers for an employer sees what was filed in its name, refused filings among it; a filing that lacked trust names nobody.
ALTER TABLE registry.filing ADD COLUMN credit_code text COLLATE "C";
ALTER TABLE registry.filing ALTER COLUMN credit_code SET STATISTICS 20;
UPDATE registry.filing f SET credit_code = c.credit_code
    FROM registry.contract c WHERE c.contract_id = f.contract_id AND f.result <> 'ACCEPTED';
CREATE INDEX filing_of_employer ON registry.filing (credit_code, filing_no) WHERE result <> 'ACCEPTED';
COMMENT ON COLUMN registry.filing.credit_code IS
    'The employer that a filing names which was not plainly accepted; null where that cannot be told or trusted';
GRANT SELECT (credit_code) ON registry.filing TO qiyue_registry;
GRANT UPDATE (credit_code) ON registry.filing TO qiyue_ingest;
ALTER POLICY in_scope ON registry.filing USING (
    (SELECT registry.scope()) = '110000'
    OR jurisdiction_area = (SELECT registry.scope())
    OR registration_area = (SELECT registry.scope())
    OR platform_code = (SELECT registry.scope_platform())
    OR credit_code = (SELECT registry.scope_employer())
    OR (((SELECT registry.scope_employer()) IS NOT NULL OR (SELECT registry.scope_worker()) IS NOT NULL)
        AND contract_id IS NOT NULL
        AND EXISTS (SELECT FROM registry.contract c WHERE c.contract_id = filing.contract_id)));
ALTER TABLE registry.filing FORCE ROW LEVEL SECURITY;

RESET ROLE;
