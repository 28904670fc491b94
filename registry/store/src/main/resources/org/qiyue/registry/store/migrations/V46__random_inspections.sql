-- The random inspection 双随机、一公开: what is inspected, by whom, and a draw that anybody can draw again. A plan is made by one
-- official; another freezes its lists and commits to a secret seed; a public number of a later time, which nobody here makes,
-- is recorded; only then is the seed given out, and the draw follows from lists, seed and number (registry/model,
-- INSPECTION-DRAW.md). What was frozen, drawn, assigned, found and published is appended and never changed.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE supervision.inspection_item (
    item_code  text COLLATE "C" PRIMARY KEY CHECK (item_code ~ '^[1-7]-[A-Z0-9-]{2,24}$'),
    art74_item smallint NOT NULL CHECK (art74_item BETWEEN 1 AND 7),
    name_zh    text NOT NULL CHECK (name_zh <> ''),
    name_en    text NOT NULL CHECK (name_en <> ''),
    basis      text NOT NULL CHECK (basis <> ''),
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    entered_by text COLLATE "C" NOT NULL CHECK (entered_by <> ''),
    entered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK (left(item_code, 1) = art74_item::text)
);
COMMENT ON TABLE supervision.inspection_item IS 'What may be inspected at random, by items of 劳动合同法 art. 74 随机抽查事项清单';
COMMENT ON COLUMN supervision.inspection_item.basis IS 'Articles 抽查依据';
INSERT INTO supervision.inspection_item (item_code, art74_item, name_zh, name_en, basis, valid_from, entered_by) VALUES
    ('1-RULES', 1, '制定直接涉及劳动者切身利益的规章制度及其执行', 'Rules that touch workers directly, and keeping to them', '劳动合同法第四条、第七十四条第一项', '2020-01-01', 'qiyue'),
    ('2-CONTRACT', 2, '与劳动者订立和解除劳动合同', 'Conclusion and rescission of labour contracts', '劳动合同法第十条、第三十六条至第五十条、第七十四条第二项', '2020-01-01', 'qiyue'),
    ('2-ELECTRONIC', 2, '电子劳动合同的订立、备案及劳动者查询、下载、打印', 'Electronic contracts: conclusion, filing, and the worker''s own access to them', '京人社劳发〔2020〕28号第三条至第十一条', '2020-12-01', 'qiyue'),
    ('3-DISPATCH', 3, '劳务派遣单位和用工单位遵守劳务派遣有关规定', 'Dispatch units and user units keeping the rules of dispatch', '劳动合同法第五十七条至第六十七条、第七十四条第三项', '2020-01-01', 'qiyue'),
    ('4-HOURS', 4, '遵守工作时间和休息休假规定', 'Working time, rest and leave', '劳动法第三十六条至第四十五条；劳动合同法第七十四条第四项', '2020-01-01', 'qiyue'),
    ('5-WAGES', 5, '支付约定的劳动报酬和执行最低工资标准', 'Payment of the agreed wage and the minimum wage', '劳动合同法第三十条、第七十四条第五项', '2020-01-01', 'qiyue'),
    ('6-INSURANCE', 6, '参加各项社会保险和缴纳社会保险费', 'Joining and paying social insurance', '社会保险法第五十八条、第六十条；劳动合同法第七十四条第六项', '2020-01-01', 'qiyue'),
    ('7-CHILDREN', 7, '遵守禁止使用童工规定', 'The ban on child labour', '禁止使用童工规定；劳动保障监察条例第十一条', '2020-01-01', 'qiyue'),
    ('7-PROTECTED', 7, '女职工和未成年工特殊劳动保护', 'Special protection of women and of minor workers', '劳动保障监察条例第十一条', '2020-01-01', 'qiyue');

CREATE TABLE supervision.inspection_plan (
    plan_no       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    area          text COLLATE "C" NOT NULL CHECK (area ~ '^[0-9]{6}$'),
    name          text NOT NULL CHECK (name ~ '^[^,"[:cntrl:]]+$' AND name = btrim(name) AND length(name) <= 100),
    period_from   date NOT NULL,
    period_to     date NOT NULL CHECK (period_to >= period_from),
    items         text[] COLLATE "C" NOT NULL CHECK (cardinality(items) > 0),
    sections      text[] COLLATE "C" NOT NULL DEFAULT '{}',
    shares        jsonb NOT NULL CHECK (jsonb_typeof(shares) = 'object'),
    times         smallint NOT NULL CHECK (times BETWEEN 1 AND 12),
    number_source text NOT NULL
        CHECK (number_source ~ '^[^,"[:cntrl:]]+$' AND number_source = btrim(number_source) AND length(number_source) <= 100),
    number_at     timestamptz NOT NULL,
    state         text COLLATE "C" NOT NULL DEFAULT 'DRAFT'
        CHECK (state IN ('DRAFT', 'COMMITTED', 'DRAWN', 'ASSIGNED', 'PUBLISHED', 'VOID')),
    revision      bigint NOT NULL DEFAULT 1,
    created_by    text COLLATE "C" NOT NULL CHECK (created_by <> ''),
    created_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    digest        text COLLATE "C" CHECK (digest ~ '^[0-9a-f]{64}$'),
    commitment    text COLLATE "C" CHECK (commitment ~ '^[0-9a-f]{64}$'),
    committed_by  text COLLATE "C",
    committed_at  timestamptz,
    number        text CHECK (number ~ '^[^,"[:cntrl:]]+$' AND number = btrim(number) AND length(number) <= 200),
    seed          text COLLATE "C" CHECK (seed ~ '^[0-9a-f]{64}$'),
    drawn_by      text COLLATE "C",
    drawn_at      timestamptz,
    void_by       text COLLATE "C",
    void_at       timestamptz,
    void_reason   text CHECK (length(void_reason) <= 500),
    CONSTRAINT within_a_year CHECK (extract(year FROM period_from) = extract(year FROM period_to)),
    CHECK ((digest IS NULL) = (commitment IS NULL) AND (digest IS NULL) = (committed_by IS NULL)
        AND (digest IS NULL) = (committed_at IS NULL)),
    CHECK (state NOT IN ('COMMITTED', 'DRAWN', 'ASSIGNED', 'PUBLISHED') OR digest IS NOT NULL),
    CHECK ((state IN ('DRAWN', 'ASSIGNED', 'PUBLISHED')) = (seed IS NOT NULL) AND (seed IS NULL) = (number IS NULL)
        AND (seed IS NULL) = (drawn_by IS NULL) AND (seed IS NULL) = (drawn_at IS NULL)),
    CHECK ((state = 'VOID') = (void_by IS NOT NULL) AND (state = 'VOID') = (void_reason IS NOT NULL)),
    CONSTRAINT committed_by_another CHECK (committed_by <> created_by),
    CONSTRAINT committed_before_the_number CHECK (number_at > committed_at),
    CONSTRAINT the_seed_committed_to CHECK (encode(sha256(decode(seed, 'hex')), 'hex') = commitment)
);
CREATE INDEX inspection_plan_by_area ON supervision.inspection_plan (area, plan_no);
COMMENT ON TABLE supervision.inspection_plan IS 'Plans of random inspections with their commitment and reveal 双随机抽查计划';
COMMENT ON COLUMN supervision.inspection_plan.area IS 'The unit whose plan it is, 110000 for the city';
COMMENT ON COLUMN supervision.inspection_plan.sections IS 'Sections of GB/T 4754 it is for; none for all';
COMMENT ON COLUMN supervision.inspection_plan.shares IS 'Share of each risk class that is drawn, as the published file writes it';
COMMENT ON COLUMN supervision.inspection_plan.times IS 'How often an employer is drawn at most in the year of the period, by whatever unit';
COMMENT ON COLUMN supervision.inspection_plan.number_source IS 'Where the public number will come from 公开数字来源';
COMMENT ON COLUMN supervision.inspection_plan.number_at IS 'From when it is known to the public; after the commitment';
COMMENT ON COLUMN supervision.inspection_plan.digest IS 'SHA-256 of the canonical text of the frozen lists';
COMMENT ON COLUMN supervision.inspection_plan.commitment IS 'SHA-256 of the secret seed, published before the number is known 种子承诺';
COMMENT ON COLUMN supervision.inspection_plan.seed IS 'The seed itself, revealed with the draw';

CREATE TABLE supervision.inspection_seed (
    plan_no bigint PRIMARY KEY REFERENCES supervision.inspection_plan,
    seed    text COLLATE "C" NOT NULL CHECK (seed ~ '^[0-9a-f]{64}$')
);
COMMENT ON TABLE supervision.inspection_seed IS 'Secret seeds of draws to come; read through supervision.reveal_seed alone 抽签种子';

CREATE TABLE supervision.inspection_exclusion (
    plan_no     bigint NOT NULL REFERENCES supervision.inspection_plan,
    credit_code text COLLATE "C" NOT NULL CHECK (length(credit_code) = 18),
    reason      text NOT NULL CHECK (reason ~ '^[^,"[:cntrl:]]+$' AND reason = btrim(reason) AND length(reason) <= 100),
    entered_by  text COLLATE "C" NOT NULL,
    entered_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (plan_no, credit_code)
);
COMMENT ON TABLE supervision.inspection_exclusion IS 'Employers that a plan leaves out, and why; published with its lists 不列入抽取的对象';

CREATE TABLE supervision.inspector (
    inspector_id text COLLATE "C" PRIMARY KEY CHECK (inspector_id ~ '^[0-9A-Za-z-]{1,32}$'),
    area         text COLLATE "C" NOT NULL CHECK (area ~ '^[0-9]{6}$'),
    name         text NOT NULL CHECK (name <> ''),
    account      text COLLATE "C" UNIQUE CHECK (account <> ''),
    listed_from  date NOT NULL,
    listed_to    date CHECK (listed_to >= listed_from),
    revision     bigint NOT NULL DEFAULT 1,
    entered_by   text COLLATE "C" NOT NULL CHECK (entered_by <> ''),
    entered_at   timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX inspector_by_area ON supervision.inspector (area, inspector_id);
COMMENT ON TABLE supervision.inspector IS 'Officials who may inspect, by number of their enforcement certificate 执法人员名录库';
COMMENT ON COLUMN supervision.inspector.account IS 'The account under which he enters results; null while he has none';

CREATE TABLE supervision.inspector_recusal (
    recusal_no   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    inspector_id text COLLATE "C" NOT NULL REFERENCES supervision.inspector,
    credit_code  text COLLATE "C" NOT NULL CHECK (length(credit_code) = 18),
    reason       text NOT NULL CHECK (reason <> '' AND length(reason) <= 500),
    entered_by   text COLLATE "C" NOT NULL CHECK (entered_by <> ''),
    entered_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_by     text COLLATE "C",
    ended_at     timestamptz,
    CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
CREATE UNIQUE INDEX inspector_recusal_standing ON supervision.inspector_recusal (inspector_id, credit_code) WHERE ended_at IS NULL;
COMMENT ON TABLE supervision.inspector_recusal IS 'Employers that an inspector does not inspect (劳动保障监察条例 art. 16) 回避';

CREATE TABLE supervision.inspection_object (
    plan_no      bigint NOT NULL REFERENCES supervision.inspection_plan,
    credit_code  text COLLATE "C" NOT NULL CHECK (length(credit_code) = 18),
    name         text NOT NULL,
    risk_class   text COLLATE "C" NOT NULL,
    drawn_before smallint NOT NULL CHECK (drawn_before >= 0),
    exclusion    text NOT NULL,
    PRIMARY KEY (plan_no, credit_code)
);
CREATE INDEX inspection_object_by_class ON supervision.inspection_object (plan_no, risk_class, credit_code);
COMMENT ON TABLE supervision.inspection_object IS 'The objects of a plan as they were frozen for its draw 检查对象名录';
COMMENT ON COLUMN supervision.inspection_object.drawn_before IS 'How often it had been drawn in that year';
COMMENT ON COLUMN supervision.inspection_object.exclusion IS 'Why it is left out; blank when it is not';

CREATE TABLE supervision.inspection_inspector (
    plan_no      bigint NOT NULL REFERENCES supervision.inspection_plan,
    inspector_id text COLLATE "C" NOT NULL,
    name         text NOT NULL,
    recusals     text[] COLLATE "C" NOT NULL,
    PRIMARY KEY (plan_no, inspector_id)
);
COMMENT ON TABLE supervision.inspection_inspector IS 'The inspectors of a plan and their recusals as they were frozen for its draw 执法人员名录';

CREATE TABLE supervision.inspection_number (
    entry_no    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_no     bigint NOT NULL REFERENCES supervision.inspection_plan,
    number      text NOT NULL CHECK (number ~ '^[^,"[:cntrl:]]+$' AND number = btrim(number) AND length(number) <= 200),
    recorded_by text COLLATE "C" NOT NULL CHECK (recorded_by <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX inspection_number_by_plan ON supervision.inspection_number (plan_no, entry_no);
COMMENT ON TABLE supervision.inspection_number IS 'Public numbers as they were recorded before a draw; the last one counts 公开数字';

CREATE TABLE supervision.inspection_task (
    task_no     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_no     bigint NOT NULL REFERENCES supervision.inspection_plan,
    credit_code text COLLATE "C" NOT NULL,
    risk_class  text COLLATE "C" NOT NULL,
    place       integer NOT NULL CHECK (place > 0),
    of_objects  integer NOT NULL CHECK (of_objects >= place),
    word        text COLLATE "C" NOT NULL CHECK (word ~ '^[0-9a-f]{16}$'),
    first       text COLLATE "C" NOT NULL,
    first_word  text COLLATE "C" NOT NULL CHECK (first_word ~ '^[0-9a-f]{16}$'),
    second      text COLLATE "C" NOT NULL CHECK (second <> first),
    second_word text COLLATE "C" NOT NULL CHECK (second_word ~ '^[0-9a-f]{16}$'),
    UNIQUE (plan_no, credit_code),
    UNIQUE (plan_no, risk_class, place),
    FOREIGN KEY (plan_no, credit_code) REFERENCES supervision.inspection_object,
    FOREIGN KEY (plan_no, first) REFERENCES supervision.inspection_inspector,
    FOREIGN KEY (plan_no, second) REFERENCES supervision.inspection_inspector
);
CREATE INDEX inspection_task_by_employer ON supervision.inspection_task (credit_code);
COMMENT ON TABLE supervision.inspection_task IS 'What was drawn: the proof lines of a draw, each an inspection to be done 抽签结果';
COMMENT ON COLUMN supervision.inspection_task.word IS 'The number that drew it; those of the inspectors likewise';

CREATE TABLE supervision.inspection_assignment (
    task_no     bigint NOT NULL REFERENCES supervision.inspection_task,
    ordinal     integer NOT NULL CHECK (ordinal > 0),
    first       text COLLATE "C" NOT NULL,
    second      text COLLATE "C" NOT NULL CHECK (second <> first),
    reason      text CHECK (length(reason) <= 500),
    assigned_on date NOT NULL,
    assigned_by text COLLATE "C" NOT NULL CHECK (assigned_by <> ''),
    assigned_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (task_no, ordinal),
    CHECK ((ordinal = 1) = (reason IS NULL))
);
COMMENT ON TABLE supervision.inspection_assignment IS
    'Who is to inspect: first those drawn, then whoever takes the place of one who has to recuse himself; the last counts 任务下达';

CREATE TABLE supervision.inspection_result (
    task_no      bigint PRIMARY KEY REFERENCES supervision.inspection_task,
    ordinal      integer NOT NULL,
    inspected_on date NOT NULL,
    outcome      text COLLATE "C" NOT NULL CHECK (outcome IN
        ('NO_PROBLEM', 'CORRECTED', 'TO_BE_HANDLED', 'NOT_FOUND', 'NOT_COOPERATING', 'NO_ACTIVITY')),
    found_items  text[] COLLATE "C" NOT NULL DEFAULT '{}',
    note         text NOT NULL CHECK (note <> '' AND length(note) <= 2000),
    entered_by   text COLLATE "C" NOT NULL CHECK (entered_by <> ''),
    entered_on   date NOT NULL,
    entered_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    FOREIGN KEY (task_no, ordinal) REFERENCES supervision.inspection_assignment,
    CHECK ((outcome IN ('CORRECTED', 'TO_BE_HANDLED')) = (cardinality(found_items) > 0)),
    CHECK (inspected_on <= entered_on)
);
COMMENT ON TABLE supervision.inspection_result IS 'What an inspection found 抽查结果';
COMMENT ON COLUMN supervision.inspection_result.found_items IS 'Items of the plan in which something was found';
COMMENT ON COLUMN supervision.inspection_result.note IS 'Facts for the file; not published';

CREATE TABLE supervision.inspection_publication (
    publication_no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_no        bigint NOT NULL REFERENCES supervision.inspection_plan,
    kind           text COLLATE "C" NOT NULL CHECK (kind IN ('LISTS', 'DRAW', 'RESULTS')),
    entries        integer NOT NULL CHECK (entries >= 0),
    published_by   text COLLATE "C" NOT NULL CHECK (published_by <> ''),
    published_at   timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX inspection_publication_by_plan ON supervision.inspection_publication (plan_no, publication_no);
COMMENT ON TABLE supervision.inspection_publication IS 'What of a plan was published when: lists and commitment, draw, results 公示';
COMMENT ON COLUMN supervision.inspection_publication.entries IS 'How many objects or results it was';

CREATE TABLE supervision.inspection_published_result (
    task_no        bigint PRIMARY KEY REFERENCES supervision.inspection_result,
    publication_no bigint NOT NULL REFERENCES supervision.inspection_publication
);
CREATE INDEX inspection_published_result_by_publication ON supervision.inspection_published_result (publication_no);
COMMENT ON TABLE supervision.inspection_published_result IS 'With which publication a result became public 已公示结果';

-- The way of a plan, for whoever writes. Its terms are fixed with the commitment, the commitment for ever, the seed with the draw.
CREATE FUNCTION supervision.keep_inspection_plan() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'DRAFT' THEN
            RAISE check_violation USING MESSAGE = 'a plan begins as a draft';
        END IF;
        NEW.revision := 1;
        RETURN NEW;
    END IF;
    IF TG_OP <> 'UPDATE' THEN
        RAISE restrict_violation USING MESSAGE = 'plans of inspections are kept';
    END IF;
    IF OLD.state IN ('VOID', 'PUBLISHED') OR (OLD.state <> NEW.state AND NOT (OLD.state, NEW.state) IN (
            ('DRAFT', 'COMMITTED'), ('DRAFT', 'VOID'), ('COMMITTED', 'VOID'), ('COMMITTED', 'DRAWN'), ('DRAWN', 'ASSIGNED'),
            ('ASSIGNED', 'PUBLISHED'))) THEN
        RAISE object_not_in_prerequisite_state USING MESSAGE = format('a plan that is %s does not become %s', OLD.state, NEW.state);
    END IF;
    IF (OLD.plan_no, OLD.area, OLD.created_by, OLD.created_at) IS DISTINCT FROM (NEW.plan_no, NEW.area, NEW.created_by, NEW.created_at)
        OR NEW.revision < OLD.revision
        OR (OLD.state <> 'DRAFT' AND (OLD.name, OLD.period_from, OLD.period_to, OLD.items, OLD.sections, OLD.shares, OLD.times,
                OLD.number_source, OLD.number_at, OLD.digest, OLD.commitment, OLD.committed_by, OLD.committed_at)
            IS DISTINCT FROM (NEW.name, NEW.period_from, NEW.period_to, NEW.items, NEW.sections, NEW.shares, NEW.times,
                NEW.number_source, NEW.number_at, NEW.digest, NEW.commitment, NEW.committed_by, NEW.committed_at))
        OR (OLD.state = 'DRAFT' AND NEW.state <> 'COMMITTED' AND NEW.digest IS NOT NULL)
        OR (OLD.seed IS NOT NULL AND (OLD.seed, OLD.number, OLD.drawn_by, OLD.drawn_at)
            IS DISTINCT FROM (NEW.seed, NEW.number, NEW.drawn_by, NEW.drawn_at))
    THEN
        RAISE object_not_in_prerequisite_state USING MESSAGE = 'what a plan is committed to is never changed';
    END IF;
    IF OLD.state = 'DRAFT' AND NEW.state = 'COMMITTED' THEN
        NEW.committed_at := clock_timestamp();
    ELSIF OLD.state = 'COMMITTED' AND NEW.state = 'DRAWN' THEN
        NEW.drawn_at := clock_timestamp();
        IF NEW.number IS DISTINCT FROM (SELECT n.number FROM supervision.inspection_number n WHERE n.plan_no = NEW.plan_no
                                        ORDER BY n.entry_no DESC LIMIT 1) THEN
            RAISE check_violation USING MESSAGE = 'a draw goes by the public number that was recorded';
        END IF;
    ELSIF NEW.state = 'VOID' THEN
        NEW.void_at := clock_timestamp();
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION supervision.keep_inspection_plan IS 'Holds every writer to the way of a plan';
CREATE TRIGGER keep_inspection_plan BEFORE INSERT OR UPDATE OR DELETE ON supervision.inspection_plan
    FOR EACH ROW EXECUTE FUNCTION supervision.keep_inspection_plan();
CREATE TRIGGER keep_all_inspection_plans BEFORE TRUNCATE ON supervision.inspection_plan
    FOR EACH STATEMENT EXECUTE FUNCTION supervision.keep_inspection_plan();

CREATE FUNCTION supervision.refuse_change_of_inspection() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION 'Rows of %.% are proof of an inspection and never changed', tg_table_schema, tg_table_name
        USING ERRCODE = 'restrict_violation';
END
$$;
COMMENT ON FUNCTION supervision.refuse_change_of_inspection IS 'Refuses whatever changes what was frozen, drawn, found or published';

CREATE FUNCTION supervision.keep_number_in_time() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    p supervision.inspection_plan;
BEGIN
    SELECT * INTO p FROM supervision.inspection_plan q WHERE q.plan_no = NEW.plan_no;
    IF p.state IS DISTINCT FROM 'COMMITTED' OR NEW.recorded_at < p.number_at THEN
        RAISE object_not_in_prerequisite_state USING MESSAGE = 'the public number is recorded after the commitment, once it is public';
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION supervision.keep_number_in_time IS 'Refuses a public number before its time or without a commitment';
CREATE TRIGGER keep_number_in_time BEFORE INSERT ON supervision.inspection_number
    FOR EACH ROW EXECUTE FUNCTION supervision.keep_number_in_time();

-- Given out only once the number stands that an earlier transaction recorded: who reads the seed can no longer choose the number.
CREATE FUNCTION supervision.reveal_seed(of_plan bigint) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM supervision.inspection_plan p
                   WHERE p.plan_no = of_plan AND p.area = registry.scope_area() AND p.state = 'COMMITTED')
        OR coalesce(registry.scope_role(), '') NOT IN ('city-officer', 'district-supervisor', 'district-approver')
        OR NOT EXISTS (SELECT FROM supervision.inspection_number n WHERE n.plan_no = of_plan AND n.recorded_at < now())
    THEN
        RAISE insufficient_privilege USING MESSAGE = 'the seed is given out for the draw, once the public number is recorded';
    END IF;
    RETURN (SELECT s.seed FROM supervision.inspection_seed s WHERE s.plan_no = of_plan);
END
$$;
COMMENT ON FUNCTION supervision.reveal_seed IS
    'The seed of a committed plan of the own area, after its public number was recorded and committed';
REVOKE ALL ON FUNCTION supervision.reveal_seed FROM PUBLIC;
GRANT EXECUTE ON FUNCTION supervision.reveal_seed TO qiyue_registry;

-- By whatever unit: an employer of two areas is not drawn more often than one of one. What was drawn is public.
CREATE FUNCTION supervision.drawn_in(of_year integer) RETURNS TABLE (credit_code text, times bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT t.credit_code, count(*) FROM supervision.inspection_task t JOIN supervision.inspection_plan p USING (plan_no)
    WHERE extract(year FROM p.period_from) = of_year AND registry.scope_area() IS NOT NULL
    GROUP BY t.credit_code
$$;
COMMENT ON FUNCTION supervision.drawn_in IS 'How often employers were drawn in a year, in all areas; for the bureau';
REVOKE ALL ON FUNCTION supervision.drawn_in FROM PUBLIC;
GRANT EXECUTE ON FUNCTION supervision.drawn_in TO qiyue_registry;

-- The one place that says an employer's class for a draw. A score, once it is stored, takes the place of these counts here.
CREATE VIEW supervision.inspection_risk_class WITH (security_invoker = true) AS
    SELECT f.credit_code,
        CASE WHEN bool_or(f.severity = 'CRITICAL') THEN 'RED'
             WHEN count(*) FILTER (WHERE f.severity = 'HIGH') >= 3 THEN 'ORANGE'
             ELSE 'YELLOW' END AS risk_class
    FROM (SELECT r.credit_code, r.severity FROM supervision.risk_finding r
          WHERE r.credit_code IS NOT NULL AND r.found_at >= now() - interval '24 months'
          UNION ALL
          SELECT v.credit_code, v.severity FROM supervision.review_finding v
          WHERE v.credit_code IS NOT NULL AND v.level = 'RISK' AND v.cleared_on IS NULL) f
    GROUP BY f.credit_code;
COMMENT ON VIEW supervision.inspection_risk_class IS
    'Risk class of employers with a RISK finding of 24 months or one that still holds: RED one is critical, ORANGE three or more are high, else YELLOW; all others are GREEN 风险等级';

DO $$
DECLARE
    guarded regclass;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['supervision.inspection_plan', 'supervision.inspection_seed',
        'supervision.inspection_exclusion', 'supervision.inspector', 'supervision.inspector_recusal',
        'supervision.inspection_object', 'supervision.inspection_inspector', 'supervision.inspection_number',
        'supervision.inspection_task', 'supervision.inspection_assignment', 'supervision.inspection_result',
        'supervision.inspection_publication', 'supervision.inspection_published_result',
        'supervision.inspection_item']::regclass[]
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
        -- Functions above read as the owner; it writes nothing here.
        IF guarded <> 'supervision.inspection_item'::regclass THEN
            EXECUTE format('CREATE POLICY of_the_owner ON %s FOR SELECT TO qiyue_owner USING (true)', guarded);
        END IF;
    END LOOP;
    FOREACH guarded IN ARRAY ARRAY['supervision.inspection_object', 'supervision.inspection_inspector',
        'supervision.inspection_number', 'supervision.inspection_task', 'supervision.inspection_assignment',
        'supervision.inspection_result', 'supervision.inspection_publication', 'supervision.inspection_published_result',
        'supervision.inspection_seed']::regclass[]
    LOOP
        EXECUTE format('CREATE TRIGGER immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT'
            ' EXECUTE FUNCTION supervision.refuse_change_of_inspection()', guarded);
    END LOOP;
END
$$;

-- The city sees all, an area its own; each writes its own alone. Nobody writes in another's name.
CREATE POLICY in_scope ON supervision.inspection_plan FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope_area()) IN ('110000', area));
CREATE POLICY planned ON supervision.inspection_plan FOR INSERT TO qiyue_registry WITH CHECK (
    area = (SELECT registry.scope_area()) AND created_by = (SELECT registry.scope_user())
    AND (SELECT registry.scope_role()) IN ('city-officer', 'district-supervisor'));
CREATE POLICY carried_on ON supervision.inspection_plan FOR UPDATE TO qiyue_registry USING (
    area = (SELECT registry.scope_area()));

CREATE POLICY known_to_the_bureau ON supervision.inspection_item FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope_area()) IS NOT NULL);
CREATE POLICY of_the_city ON supervision.inspection_item FOR INSERT TO qiyue_registry WITH CHECK (
    (SELECT registry.scope_role()) = 'city-officer' AND entered_by = (SELECT registry.scope_user()));
CREATE POLICY ended_by_the_city ON supervision.inspection_item FOR UPDATE TO qiyue_registry USING (
    (SELECT registry.scope_role()) = 'city-officer');

CREATE POLICY of_own_draft ON supervision.inspection_seed FOR INSERT TO qiyue_registry WITH CHECK (
    plan_no IN (SELECT p.plan_no FROM supervision.inspection_plan p
                WHERE p.area = (SELECT registry.scope_area()) AND p.state = 'DRAFT'));

CREATE POLICY of_visible_plan ON supervision.inspection_exclusion FOR SELECT TO qiyue_registry USING (
    plan_no IN (SELECT p.plan_no FROM supervision.inspection_plan p));
CREATE POLICY of_own_draft ON supervision.inspection_exclusion TO qiyue_registry USING (
    plan_no IN (SELECT p.plan_no FROM supervision.inspection_plan p
                WHERE p.area = (SELECT registry.scope_area()) AND p.state = 'DRAFT'))
    WITH CHECK (entered_by = (SELECT registry.scope_user())
        AND plan_no IN (SELECT p.plan_no FROM supervision.inspection_plan p
                        WHERE p.area = (SELECT registry.scope_area()) AND p.state = 'DRAFT'));

-- Whoever made a plan leaves the inspectors alone between its commitment and its draw.
CREATE POLICY in_scope ON supervision.inspector FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope_area()) IN ('110000', area));
CREATE POLICY own ON supervision.inspector TO qiyue_registry USING (area = (SELECT registry.scope_area()));
CREATE POLICY not_by_the_planner ON supervision.inspector AS RESTRICTIVE FOR INSERT TO qiyue_registry WITH CHECK (
    entered_by = (SELECT registry.scope_user())
    AND NOT EXISTS (SELECT FROM supervision.inspection_plan p WHERE p.area = inspector.area AND p.state = 'COMMITTED'
                        AND p.created_by = (SELECT registry.scope_user())));
CREATE POLICY not_changed_by_the_planner ON supervision.inspector AS RESTRICTIVE FOR UPDATE TO qiyue_registry USING (
    NOT EXISTS (SELECT FROM supervision.inspection_plan p WHERE p.area = inspector.area AND p.state = 'COMMITTED'
                    AND p.created_by = (SELECT registry.scope_user())));
CREATE POLICY of_visible_inspector ON supervision.inspector_recusal FOR SELECT TO qiyue_registry USING (
    inspector_id IN (SELECT i.inspector_id FROM supervision.inspector i));
CREATE POLICY of_own_inspector ON supervision.inspector_recusal FOR INSERT TO qiyue_registry WITH CHECK (
    entered_by = (SELECT registry.scope_user())
    AND inspector_id IN (SELECT i.inspector_id FROM supervision.inspector i WHERE i.area = (SELECT registry.scope_area())));
CREATE POLICY not_by_the_planner ON supervision.inspector_recusal AS RESTRICTIVE FOR INSERT TO qiyue_registry WITH CHECK (
    NOT EXISTS (SELECT FROM supervision.inspection_plan p WHERE p.area = (SELECT registry.scope_area()) AND p.state = 'COMMITTED'
                    AND p.created_by = (SELECT registry.scope_user())));
CREATE POLICY ended ON supervision.inspector_recusal FOR UPDATE TO qiyue_registry USING (
    ended_at IS NULL
    AND inspector_id IN (SELECT i.inspector_id FROM supervision.inspector i WHERE i.area = (SELECT registry.scope_area())))
    WITH CHECK (ended_by = (SELECT registry.scope_user()));
CREATE POLICY not_ended_by_the_planner ON supervision.inspector_recusal AS RESTRICTIVE FOR UPDATE TO qiyue_registry USING (
    NOT EXISTS (SELECT FROM supervision.inspection_plan p WHERE p.area = (SELECT registry.scope_area()) AND p.state = 'COMMITTED'
                    AND p.created_by = (SELECT registry.scope_user())));

DO $$
DECLARE
    appended record;
BEGIN
    FOR appended IN SELECT * FROM (VALUES
        ('inspection_object', 'DRAFT', NULL), ('inspection_inspector', 'DRAFT', NULL),
        ('inspection_number', 'COMMITTED', 'recorded_by'), ('inspection_task', 'DRAWN', NULL),
        ('inspection_publication', NULL, 'published_by')) AS v (relation, state, account)
    LOOP
        EXECUTE format('CREATE POLICY of_visible_plan ON supervision.%I FOR SELECT TO qiyue_registry USING ('
            'plan_no IN (SELECT p.plan_no FROM supervision.inspection_plan p))', appended.relation);
        EXECUTE format('CREATE POLICY of_own_plan ON supervision.%I FOR INSERT TO qiyue_registry WITH CHECK ('
            'plan_no IN (SELECT p.plan_no FROM supervision.inspection_plan p WHERE p.area = (SELECT registry.scope_area())%s)%s)',
            appended.relation,
            CASE WHEN appended.state IS NULL THEN '' ELSE format(' AND p.state = %L', appended.state) END,
            CASE WHEN appended.account IS NULL THEN ''
                ELSE format(' AND %I = (SELECT registry.scope_user())', appended.account) END);
    END LOOP;
END
$$;
CREATE POLICY of_visible_task ON supervision.inspection_assignment FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM supervision.inspection_task t WHERE t.task_no = inspection_assignment.task_no));
CREATE POLICY of_own_task ON supervision.inspection_assignment FOR INSERT TO qiyue_registry WITH CHECK (
    assigned_by = (SELECT registry.scope_user())
    AND EXISTS (SELECT FROM supervision.inspection_task t JOIN supervision.inspection_plan p USING (plan_no)
                WHERE t.task_no = inspection_assignment.task_no AND p.area = (SELECT registry.scope_area())
                    AND p.state IN ('DRAWN', 'ASSIGNED')));
CREATE POLICY of_visible_task ON supervision.inspection_result FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM supervision.inspection_task t WHERE t.task_no = inspection_result.task_no));
-- Whoever inspected enters what was found.
CREATE POLICY by_an_inspector_of_the_task ON supervision.inspection_result FOR INSERT TO qiyue_registry WITH CHECK (
    entered_by = (SELECT registry.scope_user())
    AND EXISTS (SELECT FROM supervision.inspection_assignment a
                JOIN supervision.inspector i ON i.inspector_id IN (a.first, a.second)
                WHERE a.task_no = inspection_result.task_no AND a.ordinal = inspection_result.ordinal
                    AND i.account = (SELECT registry.scope_user())));
CREATE POLICY of_visible_task ON supervision.inspection_published_result FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM supervision.inspection_task t WHERE t.task_no = inspection_published_result.task_no));
CREATE POLICY of_own_plan ON supervision.inspection_published_result FOR INSERT TO qiyue_registry WITH CHECK (
    EXISTS (SELECT FROM supervision.inspection_task t JOIN supervision.inspection_plan p USING (plan_no)
            WHERE t.task_no = inspection_published_result.task_no AND p.area = (SELECT registry.scope_area())));

GRANT SELECT ON supervision.inspection_item, supervision.inspection_plan, supervision.inspection_exclusion,
    supervision.inspector, supervision.inspector_recusal, supervision.inspection_object, supervision.inspection_inspector,
    supervision.inspection_number, supervision.inspection_task, supervision.inspection_assignment,
    supervision.inspection_result, supervision.inspection_publication, supervision.inspection_published_result,
    supervision.inspection_risk_class TO qiyue_registry;
GRANT INSERT (item_code, art74_item, name_zh, name_en, basis, valid_from, valid_to, entered_by), UPDATE (valid_to)
    ON supervision.inspection_item TO qiyue_registry;
GRANT INSERT (area, name, period_from, period_to, items, sections, shares, times, number_source, number_at, created_by),
    UPDATE (name, period_from, period_to, items, sections, shares, times, number_source, number_at, state, revision, digest,
        commitment, committed_by, number, seed, drawn_by, void_by, void_reason)
    ON supervision.inspection_plan TO qiyue_registry;
GRANT INSERT ON supervision.inspection_seed, supervision.inspection_object, supervision.inspection_inspector,
    supervision.inspection_published_result TO qiyue_registry;
GRANT INSERT (plan_no, credit_code, reason, entered_by), DELETE ON supervision.inspection_exclusion TO qiyue_registry;
GRANT INSERT (inspector_id, area, name, account, listed_from, listed_to, entered_by),
    UPDATE (name, account, listed_to, revision) ON supervision.inspector TO qiyue_registry;
GRANT INSERT (inspector_id, credit_code, reason, entered_by), UPDATE (ended_by, ended_at)
    ON supervision.inspector_recusal TO qiyue_registry;
GRANT INSERT (plan_no, number, recorded_by) ON supervision.inspection_number TO qiyue_registry;
GRANT INSERT (plan_no, credit_code, risk_class, place, of_objects, word, first, first_word, second, second_word)
    ON supervision.inspection_task TO qiyue_registry;
GRANT INSERT (task_no, ordinal, first, second, reason, assigned_on, assigned_by) ON supervision.inspection_assignment
    TO qiyue_registry;
GRANT INSERT (task_no, ordinal, inspected_on, outcome, found_items, note, entered_by, entered_on)
    ON supervision.inspection_result TO qiyue_registry;
GRANT INSERT (plan_no, kind, entries, published_by) ON supervision.inspection_publication TO qiyue_registry;

RESET ROLE;
