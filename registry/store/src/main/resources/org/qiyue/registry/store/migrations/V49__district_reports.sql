-- The periodic report of a district to the city: written by its labour-relations officer, submitted by its head with figures that are
-- frozen then, returned or accepted by the city. What may be done is decided by the table of the model; what must never be, whatever a
-- program says, stands here: nobody has two parts in one report, what was submitted stays as it was, an accepted report is over.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE supervision.district_report (
    area       text COLLATE "C" NOT NULL CHECK (area ~ '^[0-9]{6}$' AND area <> '110000'),
    period     text COLLATE "C" NOT NULL CHECK (period ~ '^[0-9]{4}-(Q[1-4]|0[1-9]|1[0-2])$'),
    state      text COLLATE "C" NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    situation  text NOT NULL CHECK (length(situation) <= 10000),
    measures   text NOT NULL CHECK (length(measures) <= 10000),
    problems   text NOT NULL CHECK (length(problems) <= 10000),
    version    integer NOT NULL DEFAULT 0 CHECK (version >= 0),
    writers    text[] COLLATE "C" NOT NULL CHECK (cardinality(writers) > 0),
    submitters text[] COLLATE "C" NOT NULL DEFAULT '{}',
    deciders   text[] COLLATE "C" NOT NULL DEFAULT '{}',
    written_by text COLLATE "C" NOT NULL,
    written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    revision   bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (area, period),
    CONSTRAINT a_writer_never_submits CHECK (NOT writers && submitters),
    CONSTRAINT a_writer_never_decides CHECK (NOT writers && deciders),
    CONSTRAINT a_submitter_never_decides CHECK (NOT submitters && deciders),
    CHECK ((version = 0) = (cardinality(submitters) = 0) AND (version = 0) = (state = 'DRAFT'))
);
CREATE INDEX district_report_by_period ON supervision.district_report (period, area);
COMMENT ON TABLE supervision.district_report IS 'Reports of districts to the city by unit and period, each as it stands 区级定期报告';
COMMENT ON COLUMN supervision.district_report.period IS 'A quarter (2026-Q3) or month (2026-10)';
COMMENT ON COLUMN supervision.district_report.situation IS 'How employment and contracts stand 形势分析';
COMMENT ON COLUMN supervision.district_report.measures IS 'What was done 工作情况';
COMMENT ON COLUMN supervision.district_report.problems IS 'What is difficult, and what the city is asked for 问题与建议';
COMMENT ON COLUMN supervision.district_report.version IS 'How often it was submitted';
COMMENT ON COLUMN supervision.district_report.writers IS 'Everybody who ever wrote in it; nobody is taken off, nor of submitters and deciders';
COMMENT ON COLUMN supervision.district_report.revision IS 'Rises with every change: an act names the one it was meant for';

CREATE TABLE supervision.district_report_version (
    area         text COLLATE "C" NOT NULL,
    period       text COLLATE "C" NOT NULL,
    version      integer NOT NULL CHECK (version > 0),
    situation    text NOT NULL,
    measures     text NOT NULL,
    problems     text NOT NULL,
    figures      jsonb NOT NULL CHECK (jsonb_typeof(figures) = 'object'),
    counted_at   timestamptz NOT NULL,
    submitted_by text COLLATE "C" NOT NULL,
    submitted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (area, period, version),
    FOREIGN KEY (area, period) REFERENCES supervision.district_report
);
COMMENT ON TABLE supervision.district_report_version IS
    'What was submitted, text and figures, each time; never changed 区级定期报告各次报送';
COMMENT ON COLUMN supervision.district_report_version.figures IS 'Figures by their names, counted from the tables of the register';
COMMENT ON COLUMN supervision.district_report_version.counted_at IS 'What the register held then was counted';

CREATE TABLE supervision.district_report_event (
    event_no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    area     text COLLATE "C" NOT NULL,
    period   text COLLATE "C" NOT NULL,
    action   text COLLATE "C" NOT NULL CHECK (action IN ('WRITE', 'SUBMIT', 'RETURN', 'ACCEPT')),
    by       text COLLATE "C" NOT NULL,
    at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    state    text COLLATE "C" NOT NULL,
    version  integer NOT NULL,
    reason   text NOT NULL DEFAULT '' CHECK (length(reason) <= 2000),
    CHECK ((action = 'RETURN') = (reason ~ '[^[:space:]]')),
    FOREIGN KEY (area, period) REFERENCES supervision.district_report
);
CREATE INDEX district_report_event_of_report ON supervision.district_report_event (area, period, event_no);
COMMENT ON TABLE supervision.district_report_event IS 'Everything that happened to a report, appended only 区级定期报告办理记录';
COMMENT ON COLUMN supervision.district_report_event.state IS 'Where the report stood after it';

CREATE TABLE supervision.district_report_reminder (
    reminder_no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    area        text COLLATE "C" NOT NULL CHECK (area ~ '^[0-9]{6}$' AND area <> '110000'),
    period      text COLLATE "C" NOT NULL CHECK (period ~ '^[0-9]{4}-(Q[1-4]|0[1-9]|1[0-2])$'),
    text        text NOT NULL CHECK (text ~ '[^[:space:]]' AND length(text) <= 1000),
    sent_by     text COLLATE "C" NOT NULL,
    sent_on     date NOT NULL,
    sent_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (area, period, sent_on)
);
COMMENT ON TABLE supervision.district_report_reminder IS
    'Reminders of the city to units that owe a report, be it begun or not; one a day at most 催报';

CREATE TABLE supervision.opinion (
    opinion_no  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    area        text COLLATE "C" NOT NULL CHECK (area ~ '^[0-9]{6}$' AND area <> '110000'),
    heard_on    date NOT NULL,
    source      text COLLATE "C" NOT NULL CHECK (source IN ('ENTERPRISE', 'UNION', 'WORKER')),
    occasion    text NOT NULL CHECK (length(occasion) BETWEEN 1 AND 200),
    text        text NOT NULL CHECK (text ~ '[^[:space:]]' AND length(text) <= 4000),
    recorded_by text COLLATE "C" NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    struck_by   text COLLATE "C",
    struck_at   timestamptz,
    struck_for  text CHECK (struck_for ~ '[^[:space:]]' AND length(struck_for) <= 500),
    CHECK (num_nonnulls(struck_by, struck_at, struck_for) IN (0, 3))
);
CREATE INDEX opinion_by_area ON supervision.opinion (area, heard_on DESC, opinion_no DESC);
CREATE INDEX opinion_by_day ON supervision.opinion (heard_on DESC, opinion_no DESC);
COMMENT ON TABLE supervision.opinion IS
    'What a district heard from enterprises, unions and workers (28号 clause 七-2), without their names 听取意见';
COMMENT ON COLUMN supervision.opinion.occasion IS 'Where it was heard, such as a meeting or a visit';
COMMENT ON COLUMN supervision.opinion.struck_for IS 'Why it does not count; a struck one stays readable';

-- What the district has handed in is the city's to decide about, what the city has accepted is over; nobody is taken off.
CREATE FUNCTION supervision.keep_district_report() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP <> 'UPDATE' THEN
        RAISE object_not_in_prerequisite_state USING MESSAGE = 'reports are kept';
    END IF;
    IF (OLD.area, OLD.period) IS DISTINCT FROM (NEW.area, NEW.period)
        OR NOT (OLD.writers <@ NEW.writers AND OLD.submitters <@ NEW.submitters AND OLD.deciders <@ NEW.deciders)
        OR NOT ((OLD.state, NEW.state) IN (('DRAFT', 'DRAFT'), ('RETURNED', 'RETURNED'), ('DRAFT', 'SUBMITTED'),
            ('RETURNED', 'SUBMITTED'), ('SUBMITTED', 'RETURNED'), ('SUBMITTED', 'ACCEPTED')))
        OR (OLD.state <> NEW.state AND (OLD.situation, OLD.measures, OLD.problems, OLD.written_by, OLD.written_at, OLD.writers)
            IS DISTINCT FROM (NEW.situation, NEW.measures, NEW.problems, NEW.written_by, NEW.written_at, NEW.writers))
        OR NEW.version <> OLD.version + (NEW.state = 'SUBMITTED')::integer
    THEN
        RAISE object_not_in_prerequisite_state USING MESSAGE = 'a report goes its way as the table says';
    END IF;
    NEW.revision := OLD.revision + 1;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION supervision.keep_district_report IS 'Holds every writer to the way of a report, and counts its revisions';
CREATE TRIGGER keep_district_report BEFORE UPDATE OR DELETE ON supervision.district_report
    FOR EACH ROW EXECUTE FUNCTION supervision.keep_district_report();
CREATE TRIGGER keep_all_reports BEFORE TRUNCATE ON supervision.district_report
    FOR EACH STATEMENT EXECUTE FUNCTION supervision.keep_district_report();

CREATE FUNCTION supervision.refuse_change_of_report() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION 'Rows of %.% tell what was reported and are never changed', tg_table_schema, tg_table_name
        USING ERRCODE = 'restrict_violation';
END
$$;
COMMENT ON FUNCTION supervision.refuse_change_of_report IS 'Refuses whatever changes what was submitted, done or sent';

-- An opinion is struck once, and says what it said.
CREATE FUNCTION supervision.keep_opinion() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP <> 'UPDATE' OR OLD.struck_by IS NOT NULL OR NEW.struck_by IS NULL
        OR (OLD.area, OLD.heard_on, OLD.source, OLD.occasion, OLD.text, OLD.recorded_by, OLD.recorded_at)
            IS DISTINCT FROM (NEW.area, NEW.heard_on, NEW.source, NEW.occasion, NEW.text, NEW.recorded_by, NEW.recorded_at)
    THEN
        RAISE object_not_in_prerequisite_state USING MESSAGE = 'an opinion is struck once and never changed';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER keep_opinion BEFORE UPDATE OR DELETE ON supervision.opinion
    FOR EACH ROW EXECUTE FUNCTION supervision.keep_opinion();

CREATE FUNCTION supervision.has_part_in_reports() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(registry.scope_role() IN ('district-supervisor', 'district-approver', 'city-officer'), false);
COMMENT ON FUNCTION supervision.has_part_in_reports IS
    'Whether the role of this transaction is one of those that have a part in reports';

DO $$
DECLARE
    guarded regclass;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['supervision.district_report', 'supervision.district_report_version',
        'supervision.district_report_event', 'supervision.district_report_reminder', 'supervision.opinion']::regclass[]
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
        EXECUTE format('CREATE POLICY in_scope ON %s FOR SELECT TO qiyue_registry USING ('
            '(SELECT supervision.has_part_in_reports()) AND (SELECT registry.scope_area()) IN (''110000'', area))', guarded);
    END LOOP;
    FOREACH guarded IN ARRAY ARRAY['supervision.district_report_version', 'supervision.district_report_event',
        'supervision.district_report_reminder']::regclass[]
    LOOP
        EXECUTE format('CREATE TRIGGER immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT'
            ' EXECUTE FUNCTION supervision.refuse_change_of_report()', guarded);
    END LOOP;
END
$$;

CREATE POLICY begun ON supervision.district_report FOR INSERT TO qiyue_registry WITH CHECK (
    (SELECT registry.scope_role()) = 'district-supervisor' AND area = (SELECT registry.scope_area())
    AND state = 'DRAFT' AND written_by = (SELECT registry.scope_user()) AND writers = ARRAY[(SELECT registry.scope_user())]);
CREATE POLICY written ON supervision.district_report FOR UPDATE TO qiyue_registry
    USING ((SELECT registry.scope_role()) = 'district-supervisor' AND area = (SELECT registry.scope_area())
        AND state IN ('DRAFT', 'RETURNED'))
    WITH CHECK ((SELECT registry.scope_role()) = 'district-supervisor' AND state IN ('DRAFT', 'RETURNED')
        AND written_by = (SELECT registry.scope_user()) AND (SELECT registry.scope_user()) = ANY (writers));
CREATE POLICY submitted ON supervision.district_report FOR UPDATE TO qiyue_registry
    USING ((SELECT registry.scope_role()) = 'district-approver' AND area = (SELECT registry.scope_area())
        AND state IN ('DRAFT', 'RETURNED'))
    WITH CHECK ((SELECT registry.scope_role()) = 'district-approver' AND state = 'SUBMITTED'
        AND (SELECT registry.scope_user()) = ANY (submitters));
CREATE POLICY decided ON supervision.district_report FOR UPDATE TO qiyue_registry
    USING ((SELECT registry.scope_role()) = 'city-officer' AND state = 'SUBMITTED')
    WITH CHECK ((SELECT registry.scope_role()) = 'city-officer' AND state IN ('RETURNED', 'ACCEPTED')
        AND (SELECT registry.scope_user()) = ANY (deciders));
CREATE POLICY submitted ON supervision.district_report_version FOR INSERT TO qiyue_registry WITH CHECK (
    (SELECT registry.scope_role()) = 'district-approver' AND area = (SELECT registry.scope_area())
    AND submitted_by = (SELECT registry.scope_user()));
CREATE POLICY in_ones_own_name ON supervision.district_report_event FOR INSERT TO qiyue_registry WITH CHECK (
    (SELECT supervision.has_part_in_reports()) AND (SELECT registry.scope_area()) IN ('110000', area)
    AND by = (SELECT registry.scope_user()));
CREATE POLICY sent ON supervision.district_report_reminder FOR INSERT TO qiyue_registry WITH CHECK (
    (SELECT registry.scope_role()) = 'city-officer' AND sent_by = (SELECT registry.scope_user()));
CREATE POLICY recorded ON supervision.opinion FOR INSERT TO qiyue_registry WITH CHECK (
    (SELECT registry.scope_role()) = 'district-supervisor' AND area = (SELECT registry.scope_area())
    AND recorded_by = (SELECT registry.scope_user()) AND struck_by IS NULL);
CREATE POLICY struck ON supervision.opinion FOR UPDATE TO qiyue_registry
    USING ((SELECT registry.scope_role()) = 'district-supervisor' AND area = (SELECT registry.scope_area()))
    WITH CHECK (struck_by = (SELECT registry.scope_user()));

GRANT SELECT ON supervision.district_report, supervision.district_report_version, supervision.district_report_event,
    supervision.district_report_reminder, supervision.opinion TO qiyue_registry;
GRANT INSERT (area, period, state, situation, measures, problems, writers, written_by),
    UPDATE (state, situation, measures, problems, version, writers, submitters, deciders, written_by, written_at)
    ON supervision.district_report TO qiyue_registry;
GRANT INSERT (area, period, version, situation, measures, problems, figures, counted_at, submitted_by)
    ON supervision.district_report_version TO qiyue_registry;
GRANT INSERT (area, period, action, by, state, version, reason) ON supervision.district_report_event TO qiyue_registry;
GRANT INSERT (area, period, text, sent_by, sent_on) ON supervision.district_report_reminder TO qiyue_registry;
GRANT INSERT (area, heard_on, source, occasion, text, recorded_by), UPDATE (struck_by, struck_at, struck_for)
    ON supervision.opinion TO qiyue_registry;

RESET ROLE;
