-- Cases from lead to closing: where each stands, who has which part, its time limits, and every act that brought it there. What
-- may be done is decided by the table of the model; what must never be, whatever a program says, stands here as a constraint:
-- nobody who ever investigated a case approves or reviews in it, and nobody acts in another's name.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE supervision.official (
    account text COLLATE "C" PRIMARY KEY,
    name    text NOT NULL CHECK (name <> ''),
    role    text COLLATE "C" NOT NULL CHECK (role IN
        ('district-supervisor', 'district-inspector', 'district-approver', 'city-officer', 'city-inspector')),
    unit    text COLLATE "C" NOT NULL CHECK (unit ~ '^[0-9]{6}$'),
    seen_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX official_by_unit ON supervision.official (unit, role);
COMMENT ON TABLE supervision.official IS
    'Officials who have a part in cases, as each signed in last: who may be named in one 办案人员';
COMMENT ON COLUMN supervision.official.role IS 'As the realm signed it, never as another official says';
COMMENT ON COLUMN supervision.official.unit IS '110000 for the city, else a supervision area';

CREATE TABLE supervision.case_file (
    case_id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    area               text COLLATE "C" NOT NULL CHECK (area ~ '^[0-9]{6}$' AND area <> '110000'),
    credit_code        text COLLATE "C" NOT NULL CHECK (length(credit_code) = 18),
    employer_name      text NOT NULL CHECK (employer_name <> ''),
    source             text COLLATE "C" NOT NULL CHECK (source IN ('ALERT', 'RANDOM_INSPECTION', 'COMPLAINT', 'REPORT',
        'WRITTEN_REVIEW', 'PATROL', 'CAMPAIGN', 'TRANSFER', 'ASSIGNMENT')),
    source_reference   text,
    alerts             bigint[] NOT NULL DEFAULT '{}',
    subject            text NOT NULL CHECK (length(subject) BETWEEN 1 AND 2000),
    art74_item         smallint CHECK (art74_item BETWEEN 1 AND 7),
    violation_ended_on date,
    opened_on          date NOT NULL,
    opened_by          text COLLATE "C" NOT NULL,
    opened_at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    state              text COLLATE "C" NOT NULL CHECK (state ~ '^[A-Z_]{3,24}$'),
    case_number        text UNIQUE CHECK (case_number <> ''),
    handler            text COLLATE "C",
    inspectors         text[] COLLATE "C" NOT NULL DEFAULT '{}',
    ever_inspectors    text[] COLLATE "C" NOT NULL DEFAULT '{}',
    approvers          text[] COLLATE "C" NOT NULL DEFAULT '{}',
    recused            text[] COLLATE "C" NOT NULL DEFAULT '{}',
    reviewers          text[] COLLATE "C" NOT NULL DEFAULT '{}',
    chair              text COLLATE "C",
    hearing_on         date,
    hearing_ended      boolean NOT NULL DEFAULT false,
    proposed           jsonb,
    decided            jsonb,
    reviewed           boolean NOT NULL DEFAULT false,
    discussed          boolean NOT NULL DEFAULT false,
    published          boolean NOT NULL DEFAULT false,
    fulfilled          boolean NOT NULL DEFAULT false,
    in_court           boolean NOT NULL DEFAULT false,
    last_act_on        date NOT NULL,
    next_clock         text COLLATE "C",
    next_due_on        date,
    next_soon_on       date,
    next_critical_on   date,
    next_overdue_on    date,
    version            bigint NOT NULL DEFAULT 1,
    changed_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT an_inspector_never_approves CHECK (NOT ever_inspectors && approvers),
    CONSTRAINT an_inspector_never_reviews CHECK (NOT ever_inspectors && reviewers),
    CONSTRAINT who_is_recused_does_not_investigate CHECK (NOT recused && inspectors),
    CHECK (inspectors <@ ever_inspectors),
    CONSTRAINT filed_under_a_number CHECK (case_number IS NOT NULL
        OR state IN ('NEW', 'TRIAGED', 'DISMISSED', 'REMINDED', 'CLOSED', 'TRANSFERRED', 'WITHDRAWN'))
) WITH (fillfactor = 80);
CREATE INDEX case_file_by_due ON supervision.case_file (area, (coalesce(next_due_on, '9999-12-31'::date)), case_id);
CREATE INDEX case_file_of_city_by_due ON supervision.case_file ((coalesce(next_due_on, '9999-12-31'::date)), case_id);
CREATE INDEX case_file_by_area ON supervision.case_file (area, case_id DESC);
CREATE INDEX case_file_by_employer ON supervision.case_file (credit_code, case_id DESC);
CREATE INDEX case_file_by_handler ON supervision.case_file (handler, case_id DESC) WHERE handler IS NOT NULL;
CREATE INDEX case_file_by_inspector ON supervision.case_file USING gin (inspectors);
COMMENT ON TABLE supervision.case_file IS 'Cases of supervision, each as its acts have left it 案件';
COMMENT ON COLUMN supervision.case_file.area IS 'Supervision area that has it: that of the place of work';
COMMENT ON COLUMN supervision.case_file.employer_name IS 'As it was when the case was opened';
COMMENT ON COLUMN supervision.case_file.source_reference IS 'Number of the complaint, letter, plan or order it comes from';
COMMENT ON COLUMN supervision.case_file.alerts IS 'Numbers of the alerts it comes from';
COMMENT ON COLUMN supervision.case_file.art74_item IS 'Item of 劳动合同法 art. 74 that it is about';
COMMENT ON COLUMN supervision.case_file.violation_ended_on IS 'Null while the violation continues';
COMMENT ON COLUMN supervision.case_file.case_number IS 'Given at the filing, such as 京劳监〔2026〕东字第00012号';
COMMENT ON COLUMN supervision.case_file.handler IS 'Who is to go on with it; null while it lies with the unit';
COMMENT ON COLUMN supervision.case_file.ever_inspectors IS 'Everybody who ever investigated it; nobody is taken off';
COMMENT ON COLUMN supervision.case_file.proposed IS 'The sanction of which the party had prior notice';
COMMENT ON COLUMN supervision.case_file.next_clock IS
    'The time limit that ends first of those that bind the bureau, else of those it waits for; null when none runs';
COMMENT ON COLUMN supervision.case_file.next_overdue_on IS 'From when the bureau is late; null for what it merely waits for';
COMMENT ON COLUMN supervision.case_file.version IS 'Rises with every act: an act names the one it was meant for';

CREATE TABLE supervision.case_clock (
    case_id          bigint NOT NULL REFERENCES supervision.case_file,
    clock            text COLLATE "C" NOT NULL CHECK (clock ~ '^[a-z-]{3,40}$'),
    rule_on          date NOT NULL,
    started_on       date NOT NULL,
    length           integer NOT NULL CHECK (length > 0),
    suspensions      jsonb NOT NULL DEFAULT '[]',
    extension_length integer CHECK (extension_length > 0),
    extended_by      text COLLATE "C",
    extended_on      date,
    stopped_on       date,
    PRIMARY KEY (case_id, clock),
    CHECK (num_nonnulls(extension_length, extended_by, extended_on) IN (0, 3))
);
COMMENT ON TABLE supervision.case_clock IS
    'Time limits that were set running in a case; their last days are counted from the calendar when asked for 期限';
COMMENT ON COLUMN supervision.case_clock.rule_on IS 'By the rule of which day';

CREATE TABLE supervision.case_act (
    case_id     bigint NOT NULL REFERENCES supervision.case_file,
    act_no      integer NOT NULL CHECK (act_no > 0),
    action      text COLLATE "C" NOT NULL CHECK (action ~ '^[A-Z_]{3,40}$'),
    from_state  text COLLATE "C" NOT NULL,
    to_state    text COLLATE "C" NOT NULL,
    acted_by    text COLLATE "C" NOT NULL,
    acted_role  text COLLATE "C" NOT NULL,
    acted_on    date NOT NULL,
    acted_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    particulars jsonb NOT NULL,
    forms       text[] COLLATE "C" NOT NULL,
    clocks      jsonb NOT NULL,
    version     bigint NOT NULL,
    PRIMARY KEY (case_id, act_no),
    UNIQUE (case_id, version)
);
COMMENT ON TABLE supervision.case_act IS 'Every act in a case, never changed and never taken back 办理记录';
COMMENT ON COLUMN supervision.case_act.acted_on IS 'The day on which it was done; of what is served, the day of service';
COMMENT ON COLUMN supervision.case_act.forms IS 'The documents it made';
COMMENT ON COLUMN supervision.case_act.clocks IS 'What it did to the time limits';
COMMENT ON COLUMN supervision.case_act.version IS 'The version of the case that it made';

CREATE TABLE supervision.case_comment (
    comment_no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id    bigint NOT NULL REFERENCES supervision.case_file,
    kind       text COLLATE "C" NOT NULL CHECK (kind IN ('COMMENT', 'HAND_OVER')),
    text       text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    handed_to  text COLLATE "C",
    written_by text COLLATE "C" NOT NULL,
    written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    version    bigint,
    CHECK ((kind = 'HAND_OVER') = (handed_to IS NOT NULL AND version IS NOT NULL))
);
CREATE INDEX case_comment_by_case ON supervision.case_comment (case_id, comment_no);
COMMENT ON TABLE supervision.case_comment IS 'What officials say to each other in a case, hand-overs among it; never changed 案件留言与交接';

CREATE TABLE supervision.case_attachment (
    attachment_no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id       bigint NOT NULL REFERENCES supervision.case_file,
    file_name     text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
    media_type    text COLLATE "C" NOT NULL,
    bytes         bigint NOT NULL CHECK (bytes > 0),
    digest        bytea NOT NULL CHECK (length(digest) = 32),
    added_by      text COLLATE "C" NOT NULL,
    added_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (case_id, digest)
);
COMMENT ON TABLE supervision.case_attachment IS 'Files put to a case, each looked at before it was taken 案件附件';
COMMENT ON COLUMN supervision.case_attachment.media_type IS 'By its content, not by its name';
COMMENT ON COLUMN supervision.case_attachment.digest IS 'SM3 of its octets';

CREATE TABLE supervision.case_attachment_part (
    attachment_no bigint NOT NULL REFERENCES supervision.case_attachment,
    part_no       integer NOT NULL,
    bytes         bytea NOT NULL,
    PRIMARY KEY (attachment_no, part_no)
);
ALTER TABLE supervision.case_attachment_part ALTER COLUMN bytes SET STORAGE EXTERNAL;
COMMENT ON TABLE supervision.case_attachment_part IS 'The octets of attachments, in pieces of 256 KiB';

CREATE TABLE supervision.case_counter (
    area  text COLLATE "C" NOT NULL,
    year  integer NOT NULL,
    given integer NOT NULL CHECK (given > 0),
    PRIMARY KEY (area, year)
);
COMMENT ON TABLE supervision.case_counter IS 'The last case number given in an area and year 案号计数';

-- A row of the counter stays locked until the filing is committed or taken back, so that numbers have no gaps and no doubles.
CREATE FUNCTION supervision.next_case_number(of_area text, of_year integer) RETURNS integer
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    number integer;
BEGIN
    IF registry.scope_role() IS DISTINCT FROM 'district-approver' OR registry.scope_area() IS DISTINCT FROM of_area THEN
        RAISE EXCEPTION 'case numbers are given by the head of the area alone' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO supervision.case_counter AS c (area, year, given) VALUES (of_area, of_year, 1)
        ON CONFLICT (area, year) DO UPDATE SET given = c.given + 1
        RETURNING given INTO number;
    RETURN number;
END
$$;
COMMENT ON FUNCTION supervision.next_case_number IS
    'Gives the next case number of an area and year; one whose transaction is rolled back is given again';
REVOKE ALL ON FUNCTION supervision.next_case_number FROM PUBLIC;
GRANT EXECUTE ON FUNCTION supervision.next_case_number TO qiyue_registry;

CREATE FUNCTION supervision.has_part_in_cases() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(registry.scope_role() IN
        ('district-supervisor', 'district-inspector', 'district-approver', 'city-officer', 'city-inspector'), false);
COMMENT ON FUNCTION supervision.has_part_in_cases IS 'Whether the role of this transaction is one of those that have a part in cases';

DO $$
DECLARE
    guarded regclass;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['supervision.official', 'supervision.case_file', 'supervision.case_clock',
        'supervision.case_act', 'supervision.case_comment', 'supervision.case_attachment',
        'supervision.case_attachment_part', 'supervision.case_counter']::regclass[]
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
        EXECUTE format('CREATE POLICY all_rows ON %s TO qiyue_owner USING (true)', guarded);
    END LOOP;
END
$$;

CREATE POLICY of_the_unit_and_the_city ON supervision.official FOR SELECT TO qiyue_registry USING (
    (SELECT supervision.has_part_in_cases())
    AND (account = (SELECT registry.scope_user()) OR (SELECT registry.scope_area()) IN ('110000', unit) OR unit = '110000'));
CREATE POLICY of_oneself ON supervision.official FOR INSERT TO qiyue_registry WITH CHECK (
    account = (SELECT registry.scope_user()) AND role = (SELECT registry.scope_role())
    AND unit = (SELECT registry.scope_area()));
CREATE POLICY of_oneself_anew ON supervision.official FOR UPDATE TO qiyue_registry
    USING (account = (SELECT registry.scope_user()))
    WITH CHECK (account = (SELECT registry.scope_user()) AND role = (SELECT registry.scope_role())
        AND unit = (SELECT registry.scope_area()));

CREATE POLICY in_scope ON supervision.case_file FOR SELECT TO qiyue_registry USING (
    (SELECT supervision.has_part_in_cases()) AND (SELECT registry.scope_area()) IN ('110000', area));
CREATE POLICY opened ON supervision.case_file FOR INSERT TO qiyue_registry WITH CHECK (
    (SELECT supervision.has_part_in_cases()) AND (SELECT registry.scope_area()) IN ('110000', area)
    AND opened_by = (SELECT registry.scope_user()) AND state = 'NEW' AND case_number IS NULL AND version = 1);
CREATE POLICY carried_on ON supervision.case_file FOR UPDATE TO qiyue_registry USING (
    (SELECT supervision.has_part_in_cases()) AND (SELECT registry.scope_area()) IN ('110000', area));

CREATE POLICY of_visible_case ON supervision.case_clock TO qiyue_registry USING (
    EXISTS (SELECT FROM supervision.case_file f WHERE f.case_id = case_clock.case_id));
CREATE POLICY of_visible_case ON supervision.case_act FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM supervision.case_file f WHERE f.case_id = case_act.case_id));
CREATE POLICY in_ones_own_name ON supervision.case_act FOR INSERT TO qiyue_registry WITH CHECK (
    acted_by = (SELECT registry.scope_user()) AND acted_role = (SELECT registry.scope_role())
    AND EXISTS (SELECT FROM supervision.case_file f WHERE f.case_id = case_act.case_id));
CREATE POLICY of_visible_case ON supervision.case_comment FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM supervision.case_file f WHERE f.case_id = case_comment.case_id));
CREATE POLICY in_ones_own_name ON supervision.case_comment FOR INSERT TO qiyue_registry WITH CHECK (
    written_by = (SELECT registry.scope_user())
    AND EXISTS (SELECT FROM supervision.case_file f WHERE f.case_id = case_comment.case_id));
CREATE POLICY of_visible_case ON supervision.case_attachment FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM supervision.case_file f WHERE f.case_id = case_attachment.case_id));
CREATE POLICY in_ones_own_name ON supervision.case_attachment FOR INSERT TO qiyue_registry WITH CHECK (
    added_by = (SELECT registry.scope_user())
    AND EXISTS (SELECT FROM supervision.case_file f WHERE f.case_id = case_attachment.case_id));
CREATE POLICY of_visible_attachment ON supervision.case_attachment_part FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM supervision.case_attachment a WHERE a.attachment_no = case_attachment_part.attachment_no));
CREATE POLICY of_ones_own ON supervision.case_attachment_part FOR INSERT TO qiyue_registry WITH CHECK (
    EXISTS (SELECT FROM supervision.case_attachment a
            WHERE a.attachment_no = case_attachment_part.attachment_no AND a.added_by = (SELECT registry.scope_user())));

GRANT SELECT, INSERT, UPDATE (name, role, unit, seen_at) ON supervision.official TO qiyue_registry;
GRANT SELECT, INSERT,
    UPDATE (state, case_number, handler, inspectors, ever_inspectors, approvers, recused, reviewers, chair, hearing_on,
        hearing_ended, proposed, decided, reviewed, discussed, published, fulfilled, in_court, last_act_on, next_clock,
        next_due_on, next_soon_on, next_critical_on, next_overdue_on, version, changed_at)
    ON supervision.case_file TO qiyue_registry;
GRANT SELECT, INSERT,
    UPDATE (rule_on, started_on, length, suspensions, extension_length, extended_by, extended_on, stopped_on)
    ON supervision.case_clock TO qiyue_registry;
GRANT SELECT, INSERT ON supervision.case_act, supervision.case_comment, supervision.case_attachment,
    supervision.case_attachment_part TO qiyue_registry;

RESET ROLE;
