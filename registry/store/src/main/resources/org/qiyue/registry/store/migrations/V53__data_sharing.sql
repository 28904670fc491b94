-- Data handed to others by agreement (28号 clauses 五-13, 五-15; PIPL 20-23, 25; State Council order 809). An agreement says who may
-- ask for what purpose, on what ground, which fields, where, from when until when and how often. Whoever drafts it does not put it in
-- force. A consumer has no scope over the register: what it hears comes from one function, which looks at the agreement, counts,
-- keeps the call and writes the entry of the access log, all in one transaction.
SET LOCAL ROLE qiyue_owner;

CREATE SEQUENCE supervision.sharing_agreement_number;

CREATE TABLE supervision.sharing_agreement (
    agreement_no  text COLLATE "C" PRIMARY KEY CHECK (agreement_no ~ '^GX[0-9]{4}-[0-9]{6}$')
        DEFAULT to_char(now() AT TIME ZONE 'Asia/Shanghai', '"GX"YYYY"-"')
            || to_char(nextval('supervision.sharing_agreement_number'), 'FM000000'),
    consumer      text NOT NULL CHECK (consumer ~ '[^[:space:]]' AND length(consumer) <= 200),
    account       text COLLATE "C" NOT NULL CHECK (account <> '' AND length(account) <= 100),
    role          text COLLATE "C" NOT NULL CHECK (role IN ('province-consumer', 'sector-user')),
    purpose       text COLLATE "C" NOT NULL CHECK (purpose ~ '^[A-Z][A-Z_]{1,31}$'),
    purpose_text  text NOT NULL CHECK (purpose_text ~ '[^[:space:]]' AND length(purpose_text) <= 500),
    basis         text NOT NULL CHECK (basis ~ '[^[:space:]]' AND length(basis) <= 500),
    questions     text[] COLLATE "C" NOT NULL CHECK (cardinality(questions) > 0
        AND questions <@ ARRAY['EMPLOYMENT', 'EMPLOYER']),
    fields        text[] COLLATE "C" NOT NULL CHECK (fields <@ ARRAY['/filing/registryContractId', '/employer/name',
        '/contract/employmentForm', '/contract/termType', '/contract/signedOn', '/contract/employmentStart', '/contract/startDate',
        '/contract/endDate', '/contract/jurisdictionUnit', '/ending/endedOn', '/ending/reasonCode']),
    areas         text[] COLLATE "C" NOT NULL CHECK (cardinality(areas) BETWEEN 1 AND 18),
    valid_from    date NOT NULL,
    valid_to      date NOT NULL,
    daily_quota   integer NOT NULL CHECK (daily_quota BETWEEN 1 AND 1000000),
    total_quota   integer NOT NULL CHECK (total_quota BETWEEN 1 AND 100000000),
    state         text COLLATE "C" NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'IN_FORCE', 'SUSPENDED', 'ENDED')),
    suspended_for text CHECK (suspended_for ~ '[^[:space:]]' AND length(suspended_for) <= 500),
    drafters      text[] COLLATE "C" NOT NULL CHECK (cardinality(drafters) > 0),
    enacted_by    text COLLATE "C",
    drafted_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    revision      bigint NOT NULL DEFAULT 1,
    CONSTRAINT reviewed_within_a_year CHECK (valid_to >= valid_from AND valid_to < valid_from + interval '1 year'),
    CONSTRAINT no_day_above_the_total CHECK (daily_quota <= total_quota),
    CONSTRAINT put_in_force_by_another CHECK (NOT enacted_by = ANY (drafters)),
    CHECK ((state = 'SUSPENDED') = (suspended_for IS NOT NULL)),
    CHECK (state = 'ENDED' OR (state = 'DRAFT') = (enacted_by IS NULL))
);
ALTER SEQUENCE supervision.sharing_agreement_number OWNED BY supervision.sharing_agreement.agreement_no;
CREATE INDEX sharing_agreement_of_account ON supervision.sharing_agreement (account);
COMMENT ON TABLE supervision.sharing_agreement IS 'Agreements by which data is handed to other departments and provinces 数据共享协议';
COMMENT ON COLUMN supervision.sharing_agreement.consumer IS 'The organisation that asks 使用方';
COMMENT ON COLUMN supervision.sharing_agreement.account IS 'Its account or client at the realm, in the role beside it';
COMMENT ON COLUMN supervision.sharing_agreement.purpose IS 'Code of the purpose, which every call states 用途';
COMMENT ON COLUMN supervision.sharing_agreement.basis IS 'Article it rests on 法律依据';
COMMENT ON COLUMN supervision.sharing_agreement.questions IS
    'EMPLOYMENT: has a worker a contract with an employer; EMPLOYER: how many contracts of an employer stand how';
COMMENT ON COLUMN supervision.sharing_agreement.fields IS
    'What is told beside the state, by JSON Pointer of the filing; no field of class P3 is among those that can be told';
COMMENT ON COLUMN supervision.sharing_agreement.areas IS
    'Areas by place of work or registration whose contracts are told of, 110000 for the city';
COMMENT ON COLUMN supervision.sharing_agreement.daily_quota IS 'How many workers or employers may be asked about on a day of Beijing';
COMMENT ON COLUMN supervision.sharing_agreement.drafters IS 'Everybody who ever wrote in it; nobody is taken off';
COMMENT ON COLUMN supervision.sharing_agreement.revision IS 'Rises with every change: an act names the one it was meant for';

CREATE TABLE supervision.sharing_event (
    event_no     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agreement_no text COLLATE "C" NOT NULL REFERENCES supervision.sharing_agreement,
    action       text COLLATE "C" NOT NULL CHECK (action IN ('WRITE', 'PUT_IN_FORCE', 'SUSPEND', 'RESUME', 'END')),
    by           text COLLATE "C" NOT NULL,
    at           timestamptz NOT NULL DEFAULT clock_timestamp(),
    state        text COLLATE "C" NOT NULL,
    reason       text NOT NULL DEFAULT '' CHECK (length(reason) <= 500),
    CHECK (action NOT IN ('SUSPEND', 'END') OR reason ~ '[^[:space:]]')
);
CREATE INDEX sharing_event_of_agreement ON supervision.sharing_event (agreement_no, event_no);
COMMENT ON TABLE supervision.sharing_event IS 'Everything that was done with an agreement, appended only 共享协议办理记录';

CREATE TABLE supervision.sharing_call (
    call_no       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    receipt_no    uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    agreement_no  text COLLATE "C" NOT NULL REFERENCES supervision.sharing_agreement,
    account       text COLLATE "C" NOT NULL,
    purpose       text COLLATE "C" NOT NULL,
    business_no   text NOT NULL CHECK (business_no ~ '[^[:space:]]' AND length(business_no) <= 60),
    question      text COLLATE "C" NOT NULL,
    subjects      integer NOT NULL CHECK (subjects > 0),
    found         integer NOT NULL CHECK (found BETWEEN 0 AND subjects),
    outcome       text COLLATE "C" NOT NULL CHECK (outcome ~ '^[A-Z][A-Z_]{1,63}$'),
    entry_no      bigint NOT NULL,
    asked_on      date NOT NULL,
    asked_at      timestamptz NOT NULL,
    answer_digest text COLLATE "C" CHECK (answer_digest ~ '^[0-9a-f]{64}$'),
    CHECK (outcome = 'OK' OR (found = 0 AND answer_digest IS NULL))
);
CREATE INDEX sharing_call_of_agreement ON supervision.sharing_call (agreement_no, call_no DESC);
COMMENT ON TABLE supervision.sharing_call IS
    'Calls by agreement, answered or refused, with their receipts; whom they asked about stands in the access log alone 共享调用';
COMMENT ON COLUMN supervision.sharing_call.business_no IS 'The matter of the consumer for which it asked 业务编号';
COMMENT ON COLUMN supervision.sharing_call.subjects IS 'How many workers or employers it asked about; of what was answered it counts against the quota';
COMMENT ON COLUMN supervision.sharing_call.outcome IS 'OK, or the code of the problem that was answered';
COMMENT ON COLUMN supervision.sharing_call.entry_no IS 'Its entry in the access log';
COMMENT ON COLUMN supervision.sharing_call.asked_on IS 'Day in Beijing';
COMMENT ON COLUMN supervision.sharing_call.answer_digest IS 'SM3 of the answer in the form of RFC 8785, written once, in the transaction of the call';

CREATE TABLE supervision.sharing_use (
    agreement_no text COLLATE "C" NOT NULL REFERENCES supervision.sharing_agreement,
    day          date NOT NULL,
    calls        integer NOT NULL,
    refused      integer NOT NULL,
    subjects     integer NOT NULL,
    found        integer NOT NULL,
    last_at      timestamptz NOT NULL,
    PRIMARY KEY (agreement_no, day)
);
COMMENT ON TABLE supervision.sharing_use IS
    'What the calls of an agreement come to on each day, counted with each of them: quotas are asked of it 共享用量';
COMMENT ON COLUMN supervision.sharing_use.calls IS 'Answered or refused';
COMMENT ON COLUMN supervision.sharing_use.subjects IS 'Asked about by calls that were answered';

-- Terms are written in the draft alone; what is over does not come back.
CREATE FUNCTION supervision.keep_sharing_agreement() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP <> 'UPDATE' THEN
        RAISE object_not_in_prerequisite_state USING MESSAGE = 'agreements are kept';
    END IF;
    IF NOT ((OLD.state, NEW.state) IN (('DRAFT', 'DRAFT'), ('DRAFT', 'IN_FORCE'), ('DRAFT', 'ENDED'), ('IN_FORCE', 'SUSPENDED'),
            ('SUSPENDED', 'IN_FORCE'), ('IN_FORCE', 'ENDED'), ('SUSPENDED', 'ENDED')))
        OR NOT OLD.drafters <@ NEW.drafters
        OR (OLD.agreement_no, OLD.drafted_at) IS DISTINCT FROM (NEW.agreement_no, NEW.drafted_at)
        OR (NEW.state <> 'DRAFT' AND (OLD.consumer, OLD.account, OLD.role, OLD.purpose, OLD.purpose_text, OLD.basis, OLD.questions,
                OLD.fields, OLD.areas, OLD.valid_from, OLD.valid_to, OLD.daily_quota, OLD.total_quota, OLD.drafters)
            IS DISTINCT FROM (NEW.consumer, NEW.account, NEW.role, NEW.purpose, NEW.purpose_text, NEW.basis, NEW.questions,
                NEW.fields, NEW.areas, NEW.valid_from, NEW.valid_to, NEW.daily_quota, NEW.total_quota, NEW.drafters))
        OR (OLD.state = 'DRAFT' AND NEW.state = 'IN_FORCE' AND NEW.enacted_by IS DISTINCT FROM registry.scope_user())
        OR (NOT (OLD.state = 'DRAFT' AND NEW.state = 'IN_FORCE') AND OLD.enacted_by IS DISTINCT FROM NEW.enacted_by)
    THEN
        RAISE object_not_in_prerequisite_state USING MESSAGE = 'an agreement goes its way as the table says';
    END IF;
    NEW.revision := OLD.revision + 1;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION supervision.keep_sharing_agreement IS 'Holds every writer to the way of an agreement, and counts its revisions';
CREATE TRIGGER keep_sharing_agreement BEFORE UPDATE OR DELETE ON supervision.sharing_agreement
    FOR EACH ROW EXECUTE FUNCTION supervision.keep_sharing_agreement();
CREATE TRIGGER keep_all_agreements BEFORE TRUNCATE ON supervision.sharing_agreement
    FOR EACH STATEMENT EXECUTE FUNCTION supervision.keep_sharing_agreement();
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON supervision.sharing_event
    FOR EACH STATEMENT EXECUTE FUNCTION supervision.refuse_change_of_report();

CREATE FUNCTION supervision.keep_sharing_call() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.answer_digest IS NULL AND NEW.answer_digest IS NOT NULL AND OLD.asked_at >= now()
        AND to_jsonb(OLD) - 'answer_digest' = to_jsonb(NEW) - 'answer_digest'
    THEN
        RETURN NEW;
    END IF;
    RAISE object_not_in_prerequisite_state USING MESSAGE = 'a call is kept as it was answered';
END
$$;
COMMENT ON FUNCTION supervision.keep_sharing_call IS 'Lets the transaction of a call write the digest of its answer, once, and nothing else';
CREATE TRIGGER keep_sharing_call BEFORE UPDATE OR DELETE ON supervision.sharing_call
    FOR EACH ROW EXECUTE FUNCTION supervision.keep_sharing_call();
CREATE TRIGGER keep_all_calls BEFORE TRUNCATE ON supervision.sharing_call
    FOR EACH STATEMENT EXECUTE FUNCTION supervision.keep_sharing_call();

DO $$
DECLARE
    guarded regclass;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['supervision.sharing_agreement', 'supervision.sharing_event',
        'supervision.sharing_call', 'supervision.sharing_use']::regclass[]
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
    END LOOP;
END
$$;
CREATE POLICY of_the_city_and_its_own ON supervision.sharing_agreement FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope_role()) IN ('city-officer', 'auditor')
    OR (account = (SELECT registry.scope_user()) AND role = (SELECT registry.scope_role()) AND enacted_by IS NOT NULL));
CREATE POLICY drafted ON supervision.sharing_agreement FOR INSERT TO qiyue_registry WITH CHECK (
    (SELECT registry.scope_role()) = 'city-officer' AND state = 'DRAFT'
    AND drafters = ARRAY[(SELECT registry.scope_user())]);
CREATE POLICY drafted_again ON supervision.sharing_agreement FOR UPDATE TO qiyue_registry
    USING ((SELECT registry.scope_role()) = 'city-officer' AND state = 'DRAFT')
    WITH CHECK ((SELECT registry.scope_role()) = 'city-officer' AND state = 'DRAFT'
        AND (SELECT registry.scope_user()) = ANY (drafters));
CREATE POLICY decided ON supervision.sharing_agreement FOR UPDATE TO qiyue_registry
    USING ((SELECT registry.scope_role()) = 'city-officer')
    WITH CHECK ((SELECT registry.scope_role()) = 'city-officer' AND state <> 'DRAFT');
CREATE POLICY of_visible_agreement ON supervision.sharing_event FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM supervision.sharing_agreement a WHERE a.agreement_no = sharing_event.agreement_no));
CREATE POLICY in_ones_own_name ON supervision.sharing_event FOR INSERT TO qiyue_registry WITH CHECK (
    (SELECT registry.scope_role()) = 'city-officer' AND by = (SELECT registry.scope_user()));
CREATE POLICY of_visible_agreement ON supervision.sharing_call FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM supervision.sharing_agreement a WHERE a.agreement_no = sharing_call.agreement_no));
CREATE POLICY of_visible_agreement ON supervision.sharing_use FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM supervision.sharing_agreement a WHERE a.agreement_no = sharing_use.agreement_no));
CREATE POLICY answered ON supervision.sharing_call FOR UPDATE TO qiyue_registry
    USING (account = (SELECT registry.scope_user()) AND outcome = 'OK')
    WITH CHECK (account = (SELECT registry.scope_user()));
CREATE POLICY all_rows ON supervision.sharing_agreement FOR SELECT TO qiyue_reader USING (true);
CREATE POLICY all_rows ON supervision.sharing_call FOR SELECT TO qiyue_reader USING (true);
CREATE POLICY asked ON supervision.sharing_call FOR INSERT TO qiyue_reader WITH CHECK (true);
CREATE POLICY counted ON supervision.sharing_use TO qiyue_reader USING (true) WITH CHECK (true);

GRANT USAGE ON SCHEMA supervision TO qiyue_reader;
GRANT SELECT ON supervision.sharing_agreement, supervision.sharing_call TO qiyue_reader;
GRANT INSERT (agreement_no, account, purpose, business_no, question, subjects, found, outcome, entry_no, asked_on, asked_at)
    ON supervision.sharing_call TO qiyue_reader;
GRANT SELECT, INSERT, UPDATE ON supervision.sharing_use TO qiyue_reader;
GRANT SELECT ON supervision.sharing_agreement, supervision.sharing_event, supervision.sharing_call, supervision.sharing_use
    TO qiyue_registry;
GRANT USAGE ON SEQUENCE supervision.sharing_agreement_number TO qiyue_registry;
GRANT INSERT (consumer, account, role, purpose, purpose_text, basis, questions, fields, areas, valid_from, valid_to, daily_quota,
        total_quota, drafters),
    UPDATE (consumer, account, role, purpose, purpose_text, basis, questions, fields, areas, valid_from, valid_to, daily_quota,
        total_quota, drafters, state, suspended_for, enacted_by)
    ON supervision.sharing_agreement TO qiyue_registry;
GRANT INSERT (agreement_no, action, by, state, reason) ON supervision.sharing_event TO qiyue_registry;
GRANT UPDATE (answer_digest) ON supervision.sharing_call TO qiyue_registry;

CREATE FUNCTION supervision.state_on(c registry.contract, of_day date) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN c.voided THEN 'VOID' WHEN c.moved_to IS NOT NULL THEN 'MOVED' WHEN c.ended_on <= of_day THEN 'ENDED'
        WHEN c.start_date > of_day AND (c.version = 1 OR c.employment_start IS NULL OR c.employment_start > of_day) THEN 'PENDING'
        WHEN c.term_type = '1' AND c.end_date < of_day THEN 'OVERDUE' ELSE 'ACTIVE' END;
COMMENT ON FUNCTION supervision.state_on IS 'The state of a contract on a day, as its row tells it 合同状态';

-- Which of several reasons refuses a call: the first of these. Null where none does.
CREATE FUNCTION supervision.sharing_refusal(a supervision.sharing_agreement, stated_purpose text, asked_question text, asking integer,
        of_day date) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog
    RETURN CASE
        WHEN a.state = 'SUSPENDED' THEN 'AGREEMENT_SUSPENDED'
        WHEN a.state <> 'IN_FORCE' THEN 'AGREEMENT_ENDED'
        WHEN of_day < a.valid_from THEN 'AGREEMENT_NOT_BEGUN'
        WHEN of_day > a.valid_to THEN 'AGREEMENT_EXPIRED'
        WHEN stated_purpose <> a.purpose THEN 'PURPOSE_NOT_AGREED'
        WHEN NOT asked_question = ANY (a.questions) THEN 'QUESTION_NOT_AGREED'
        WHEN asking + (SELECT coalesce(sum(u.subjects), 0) FROM supervision.sharing_use u
                       WHERE u.agreement_no = a.agreement_no) > a.total_quota THEN 'TOTAL_QUOTA_SPENT'
        WHEN asking + (SELECT coalesce(sum(u.subjects), 0) FROM supervision.sharing_use u
                       WHERE u.agreement_no = a.agreement_no AND u.day = of_day) > a.daily_quota
            THEN 'DAILY_QUOTA_SPENT'
        END;
COMMENT ON FUNCTION supervision.sharing_refusal IS 'Why an agreement does not cover a call on a day, or null where it does';

CREATE FUNCTION supervision.shared_employment(a supervision.sharing_agreement, employers text[], blinds text[], of_day date)
    RETURNS TABLE (place bigint, contract_id text, told jsonb)
    LANGUAGE sql STABLE SET search_path = pg_catalog
BEGIN ATOMIC
    SELECT s.place, c.contract_id,
           jsonb_build_object('state', CASE WHEN c.credit_code = s.credit_code THEN supervision.state_on(c, of_day) ELSE 'MOVED' END)
           || coalesce((SELECT jsonb_object_agg(f.key, f.value)
                        FROM jsonb_each_text(jsonb_build_object(
                            '/filing/registryContractId', c.contract_id, '/employer/name', e.name,
                            '/contract/jurisdictionUnit', c.jurisdiction_area)
                            || CASE WHEN c.credit_code = s.credit_code THEN jsonb_build_object(
                                '/contract/employmentForm', c.employment_form, '/contract/termType', c.term_type,
                                '/contract/signedOn', c.signed_on, '/contract/employmentStart', c.employment_start,
                                '/contract/startDate', c.start_date, '/contract/endDate', c.end_date,
                                '/ending/endedOn', c.ended_on, '/ending/reasonCode', c.ending_reason)
                            ELSE '{}' END) f
                        WHERE f.key = ANY (a.fields) AND f.value IS NOT NULL), '{}')
    FROM unnest(employers, blinds) WITH ORDINALITY AS s(credit_code, blind, place)
    JOIN registry.worker w ON w.id_blind = decode(s.blind, 'hex')
    JOIN registry.contract c ON c.worker_id = w.worker_id AND NOT c.voided
    LEFT JOIN registry.employer e ON e.credit_code = s.credit_code
    WHERE (c.credit_code = s.credit_code
            OR EXISTS (SELECT FROM registry.contract_succession p
                       WHERE p.contract_id = c.contract_id AND p.credit_code = s.credit_code))
        AND ('110000' = ANY (a.areas) OR c.jurisdiction_area = ANY (a.areas) OR c.registration_area = ANY (a.areas))
        AND (registry.scope_sectors() IS NULL
            OR ARRAY[e.industry_section, left(e.industry_code, 3)] && registry.scope_sectors());
END;
COMMENT ON FUNCTION supervision.shared_employment IS
    'Contracts of workers with employers that an agreement tells of, each with the agreed fields alone; a handed-over one as MOVED';

CREATE FUNCTION supervision.shared_employers(a supervision.sharing_agreement, employers text[], of_day date)
    RETURNS TABLE (place bigint, contract_id text, told jsonb)
    LANGUAGE sql STABLE SET search_path = pg_catalog
BEGIN ATOMIC
    SELECT s.place, NULL::text,
           (SELECT jsonb_object_agg(n.state, n.many)
            FROM (SELECT supervision.state_on(c, of_day) AS state, count(*) AS many
                  FROM registry.contract c
                  WHERE c.credit_code = e.credit_code AND NOT c.voided
                      AND ('110000' = ANY (a.areas) OR c.jurisdiction_area = ANY (a.areas) OR c.registration_area = ANY (a.areas))
                  GROUP BY 1) n)
           || CASE WHEN '/employer/name' = ANY (a.fields) THEN jsonb_build_object('/employer/name', e.name) ELSE '{}' END
    FROM unnest(employers) WITH ORDINALITY AS s(credit_code, place)
    JOIN registry.employer e ON e.credit_code = s.credit_code
    WHERE (registry.scope_sectors() IS NULL
            OR ARRAY[e.industry_section, left(e.industry_code, 3)] && registry.scope_sectors())
        AND EXISTS (SELECT FROM registry.contract c
                    WHERE c.credit_code = e.credit_code AND NOT c.voided
                        AND ('110000' = ANY (a.areas) OR c.jurisdiction_area = ANY (a.areas) OR c.registration_area = ANY (a.areas)));
END;
COMMENT ON FUNCTION supervision.shared_employers IS 'How many contracts of employers stand how, as far as an agreement tells of them';

REVOKE ALL ON FUNCTION supervision.sharing_refusal, supervision.shared_employment, supervision.shared_employers FROM PUBLIC;
GRANT EXECUTE ON FUNCTION supervision.sharing_refusal, supervision.shared_employment, supervision.shared_employers TO qiyue_reader;

-- Calls by one agreement wait for each other, so that a quota is spent once. A refusal is kept as well, and its entry in the log.
CREATE FUNCTION supervision.share(of_agreement text, stated_purpose text, of_business text, asked_question text, employers text[],
        blinds text[], client_ip text)
    RETURNS TABLE (outcome text, suspended_for text, purpose text, begins_on date, ends_on date, receipt_no uuid, entry_no bigint,
        asked_on date, asked_at timestamptz, told jsonb)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
#variable_conflict use_column
DECLARE
    a       supervision.sharing_agreement;
    asking  integer := cardinality(employers);
    hits    integer := 0;
    named   text[] := ARRAY[of_agreement] || employers || coalesce(blinds, '{}');
BEGIN
    IF coalesce(registry.scope_role(), '') NOT IN ('province-consumer', 'sector-user') THEN
        RAISE insufficient_privilege USING MESSAGE = 'nothing is shared with this role';
    END IF;
    IF coalesce(stated_purpose, '') = '' OR coalesce(of_business, '') = '' OR coalesce(asking, 0) NOT BETWEEN 1 AND 100
        OR asked_question NOT IN ('EMPLOYMENT', 'EMPLOYER')
        OR (asked_question = 'EMPLOYMENT') <> (coalesce(cardinality(blinds), 0) = asking)
    THEN
        RAISE check_violation USING MESSAGE = 'a call states its purpose and business number and asks about 1 to 100';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('supervision.sharing_agreement/' || of_agreement, 0));
    asked_at := clock_timestamp();
    asked_on := (asked_at AT TIME ZONE 'Asia/Shanghai')::date;
    SELECT g.* INTO a FROM supervision.sharing_agreement g
        WHERE g.agreement_no = of_agreement AND g.account = registry.scope_user() AND g.role = registry.scope_role()
            AND g.enacted_by IS NOT NULL;
    IF a.agreement_no IS NULL THEN
        outcome := 'NOT_FOUND';
        entry_no := audit.append('SHARE', 'CONTRACT', named, '{}', stated_purpose, asked_question, of_business, 0, client_ip, outcome);
        RETURN NEXT;
        RETURN;
    END IF;
    outcome := coalesce(supervision.sharing_refusal(a, stated_purpose, asked_question, asking, asked_on), 'OK');
    suspended_for := a.suspended_for;
    purpose := a.purpose;
    begins_on := a.valid_from;
    ends_on := a.valid_to;
    IF outcome = 'OK' THEN
        SELECT coalesce(jsonb_agg(f.told || jsonb_build_object('place', f.place) ORDER BY f.place, f.contract_id), '[]'),
               count(DISTINCT f.place), named || coalesce(array_agg(f.contract_id) FILTER (WHERE f.contract_id IS NOT NULL), '{}')
            INTO told, hits, named
            FROM (SELECT x.place, x.contract_id, x.told FROM supervision.shared_employment(a, employers, blinds, asked_on) x
                  WHERE asked_question = 'EMPLOYMENT'
                  UNION ALL
                  SELECT y.place, y.contract_id, y.told FROM supervision.shared_employers(a, employers, asked_on) y
                  WHERE asked_question = 'EMPLOYER') f;
    END IF;
    entry_no := audit.append('SHARE', 'CONTRACT', named, CASE WHEN outcome = 'OK' THEN a.fields ELSE '{}' END, stated_purpose,
        asked_question, of_business, hits, client_ip, outcome);
    INSERT INTO supervision.sharing_call (agreement_no, account, purpose, business_no, question, subjects, found, outcome, entry_no,
            asked_on, asked_at)
        VALUES (of_agreement, registry.scope_user(), stated_purpose, of_business, asked_question, asking, hits, outcome, entry_no,
            asked_on, asked_at)
        RETURNING sharing_call.receipt_no INTO receipt_no;
    INSERT INTO supervision.sharing_use AS u (agreement_no, day, calls, refused, subjects, found, last_at)
        VALUES (of_agreement, asked_on, 1, (outcome <> 'OK')::integer, CASE WHEN outcome = 'OK' THEN asking ELSE 0 END, hits,
            asked_at)
        ON CONFLICT (agreement_no, day) DO UPDATE SET calls = u.calls + 1, refused = u.refused + excluded.refused,
            subjects = u.subjects + excluded.subjects, found = u.found + excluded.found, last_at = excluded.last_at;
    RETURN NEXT;
END
$$;
COMMENT ON FUNCTION supervision.share IS
    'Answers or refuses a call by the agreement of the account of this transaction; keeps it, with an entry in the access log';
REVOKE ALL ON FUNCTION supervision.share FROM PUBLIC;
GRANT EXECUTE ON FUNCTION supervision.share TO qiyue_registry;
GRANT CREATE ON SCHEMA supervision TO qiyue_reader;
ALTER FUNCTION supervision.share OWNER TO qiyue_reader;
REVOKE CREATE ON SCHEMA supervision FROM qiyue_reader;

COMMENT ON COLUMN audit.access_entry.purpose IS 'List reveal-purpose; of what was shared by agreement, the purpose that was stated';

RESET ROLE;
