-- The frame of the survey of labour contracts (28号 clause 六-18): each month the employers that use electronic contracts, by strata of
-- area, industry section and contracts in force, from which a sample is drawn. A frame is made and drawn from by two functions, in
-- the name of the city's statistician, and never changes; one made anew for its month is a further version beside it.
SET LOCAL ROLE qiyue_owner;

-- Statisticians and leaders see figures and no row of the register. Until now their scope was empty, so that the database did not
-- know whose figures are meant: it reads 'figures:<area>' from here on, which registry.scope() does not tell of.
CREATE OR REPLACE FUNCTION registry.scope() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(regexp_replace((registry.signed_context())[1], '^figures:.*$', ''), '');

CREATE FUNCTION registry.scope_figures() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN substring((registry.signed_context())[1] FROM '^figures:([0-9]{6})$');
COMMENT ON FUNCTION registry.scope_figures IS
    'The area whose figures this transaction may see, 110000 for the city; it opens no row of the register; null for all others';

-- They have jobs and stand in the access log under the unit whose figures they see.
CREATE OR REPLACE FUNCTION audit.append(action text, resource text, records text[], fields text[], purpose text, purpose_note text,
        case_no text, result_count integer, client_ip text, outcome text) RETURNS bigint
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    newest audit.head;
    entry  audit.access_entry;
BEGIN
    PERFORM audit.turn();
    SELECT * INTO STRICT newest FROM audit.head;
    entry.entry_no := newest.entry_no + 1;
    entry.at := greatest(clock_timestamp(), newest.at);
    entry.account := registry.scope_user();
    entry.role := registry.scope_role();
    entry.unit := coalesce(registry.scope(), registry.scope_figures());
    entry.action := append.action;
    entry.resource := append.resource;
    entry.records := append.records;
    entry.fields := append.fields;
    entry.purpose := append.purpose;
    entry.purpose_note := append.purpose_note;
    entry.case_no := append.case_no;
    entry.result_count := append.result_count;
    entry.client_ip := host(append.client_ip::inet);
    entry.outcome := append.outcome;
    entry.previous_hash := newest.hash;
    entry.hash := sha256(convert_to(audit.entry_text(entry), 'UTF8'));
    INSERT INTO audit.access_entry VALUES (entry.*);
    UPDATE audit.head SET entry_no = entry.entry_no, at = entry.at, hash = entry.hash;
    RETURN entry.entry_no;
END
$$;
COMMENT ON COLUMN audit.access_entry.unit IS
    'Scope of the account: 110000, an area, platform:<code>; of who sees figures alone their area; null where it sees neither';

ALTER POLICY own_asked ON registry.job WITH CHECK (
    account = (SELECT registry.scope_user()) AND account_role = (SELECT registry.scope_role())
    AND unit = coalesce((SELECT registry.scope()), (SELECT registry.scope_figures()), '')
    AND state = CASE WHEN needs_approval THEN 'WAITING_APPROVAL' ELSE 'QUEUED' END);
COMMENT ON COLUMN registry.job.unit IS
    'Unit of whoever asked, 110000 or an area, empty for none; with the role it is the scope in which the work is done, and an official of the same unit approves';

CREATE SEQUENCE supervision.survey_frame_number;

CREATE TABLE supervision.survey_frame (
    frame_no      bigint PRIMARY KEY DEFAULT nextval('supervision.survey_frame_number'),
    month         date NOT NULL CHECK (extract(day FROM month) = 1),
    version       integer NOT NULL CHECK (version > 0),
    made_by       text COLLATE "C" NOT NULL CHECK (made_by <> ''),
    as_of         timestamptz NOT NULL,
    insured_month date,
    employers     integer NOT NULL CHECK (employers >= 0),
    strata        integer NOT NULL CHECK (strata BETWEEN 0 AND employers),
    digest        text COLLATE "C" NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    reason        text CHECK (length(reason) BETWEEN 1 AND 500 AND reason ~ '\S'),
    UNIQUE (month, version)
);
ALTER SEQUENCE supervision.survey_frame_number OWNED BY supervision.survey_frame.frame_no;
COMMENT ON TABLE supervision.survey_frame IS 'Frames of the survey of labour contracts, one a month and version 劳动合同统计调查名录库';
COMMENT ON COLUMN supervision.survey_frame.month IS 'First day of the month in which conclusions are counted';
COMMENT ON COLUMN supervision.survey_frame.version IS 'Rises with each frame that is made for the month; those before stay';
COMMENT ON COLUMN supervision.survey_frame.as_of IS 'When it was made: employers and contracts are those registered by then';
COMMENT ON COLUMN supervision.survey_frame.insured_month IS 'Month of the insured head-counts in it; null where none were loaded';
COMMENT ON COLUMN supervision.survey_frame.digest IS
    'SHA-256 over a line for each stratum, in their order: its name, a tab, its digest, a line feed';
COMMENT ON COLUMN supervision.survey_frame.reason IS 'Why it was made; demanded once a sample of the month was drawn';

CREATE TABLE supervision.survey_stratum (
    frame_no bigint NOT NULL REFERENCES supervision.survey_frame DEFERRABLE INITIALLY DEFERRED,
    stratum  text COLLATE "C" NOT NULL,
    area     text COLLATE "C" NOT NULL,
    section  text COLLATE "C" NOT NULL,
    band     text COLLATE "C" NOT NULL,
    units    integer NOT NULL CHECK (units > 0),
    in_force bigint NOT NULL CHECK (in_force >= 0),
    digest   text COLLATE "C" NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (frame_no, stratum)
);
COMMENT ON TABLE supervision.survey_stratum IS 'Strata of frames 抽样层';
COMMENT ON COLUMN supervision.survey_stratum.stratum IS 'Area, section and band with hyphens between';
COMMENT ON COLUMN supervision.survey_stratum.area IS 'Area of registration; _O registered outside the city, _U not known';
COMMENT ON COLUMN supervision.survey_stratum.section IS 'Section of GB/T 4754; _U not known';
COMMENT ON COLUMN supervision.survey_stratum.band IS 'Band of contracts in force (registry/model, survey-bands.csv)';
COMMENT ON COLUMN supervision.survey_stratum.units IS 'Employers in it, N_h';
COMMENT ON COLUMN supervision.survey_stratum.in_force IS 'Contracts in force of these employers together';
COMMENT ON COLUMN supervision.survey_stratum.digest IS 'SHA-256 over the lines of its units in the order of their credit codes';

-- A million rows a frame: no foreign keys. They are written in the order of the key, once.
CREATE TABLE supervision.survey_unit (
    frame_no       bigint NOT NULL,
    credit_code    text COLLATE "C" NOT NULL,
    name           text NOT NULL,
    area           text COLLATE "C" NOT NULL CHECK (area ~ '^([0-9]{6}|_O|_U)$'),
    section        text COLLATE "C" NOT NULL CHECK (section ~ '^([A-T]|_U)$'),
    band           text COLLATE "C" NOT NULL CHECK (band ~ '^[A-Z][0-9]$'),
    stratum        text COLLATE "C" NOT NULL GENERATED ALWAYS AS (area || '-' || section || '-' || band) STORED,
    ownership_code text COLLATE "C",
    size_class     text COLLATE "C",
    in_force       integer NOT NULL CHECK (in_force >= 0),
    concluded      integer NOT NULL CHECK (concluded >= 0),
    insured        integer CHECK (insured >= 0),
    first_filed_on date NOT NULL,
    last_filed_on  date NOT NULL,
    PRIMARY KEY (frame_no, credit_code)
);
CREATE INDEX survey_unit_by_area ON supervision.survey_unit (frame_no, area, credit_code);
COMMENT ON TABLE supervision.survey_unit IS 'Employers of frames as they were when each was made 调查单位';
COMMENT ON COLUMN supervision.survey_unit.name IS 'Its name then, control characters made blanks';
COMMENT ON COLUMN supervision.survey_unit.in_force IS 'Contracts neither void nor moved and without a registered ending';
COMMENT ON COLUMN supervision.survey_unit.concluded IS 'Contracts signed in the month, by their start where no day of signature is known';
COMMENT ON COLUMN supervision.survey_unit.insured IS 'Insured head-count of the frame''s insured_month';

CREATE TABLE supervision.survey_draw (
    frame_no bigint PRIMARY KEY REFERENCES supervision.survey_frame,
    size     integer NOT NULL CHECK (size > 0),
    seed     text COLLATE "C" NOT NULL CHECK (seed ~ '^[0-9a-f]{64}$'),
    drawn_by text COLLATE "C" NOT NULL CHECK (drawn_by <> ''),
    drawn_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE supervision.survey_draw IS
    'Samples, one of a frame at most; of a month that of the latest version drawn from counts 样本';
COMMENT ON COLUMN supervision.survey_draw.seed IS
    'Made by the database with the draw; of a stratum those are drawn whose SHA-256 over seed, colon and credit code is least';

CREATE TABLE supervision.survey_share (
    frame_no bigint NOT NULL REFERENCES supervision.survey_draw,
    stratum  text COLLATE "C" NOT NULL,
    sampled  integer NOT NULL CHECK (sampled > 0),
    PRIMARY KEY (frame_no, stratum),
    FOREIGN KEY (frame_no, stratum) REFERENCES supervision.survey_stratum
);
COMMENT ON TABLE supervision.survey_share IS 'What a sample takes of each stratum 各层样本量';
COMMENT ON COLUMN supervision.survey_share.sampled IS 'Units drawn, n_h; the design weight of each is N_h / n_h';

CREATE TABLE supervision.survey_sampled (
    frame_no    bigint NOT NULL REFERENCES supervision.survey_draw,
    credit_code text COLLATE "C" NOT NULL,
    area        text COLLATE "C" NOT NULL,
    place       integer NOT NULL CHECK (place > 0),
    PRIMARY KEY (frame_no, credit_code),
    FOREIGN KEY (frame_no, credit_code) REFERENCES supervision.survey_unit
);
COMMENT ON TABLE supervision.survey_sampled IS 'Units that were drawn 样本单位';
COMMENT ON COLUMN supervision.survey_sampled.area IS 'As in the unit, for row-level security';
COMMENT ON COLUMN supervision.survey_sampled.place IS 'Its place in the draw of its stratum, from 1';

CREATE FUNCTION supervision.refuse_change_of_frame() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION 'Rows of %.% are part of a survey frame and never change', tg_table_schema, tg_table_name
        USING ERRCODE = 'restrict_violation';
END
$$;
COMMENT ON FUNCTION supervision.refuse_change_of_frame IS 'Refuses whatever changes a frame or what was drawn from it';

CREATE FUNCTION supervision.survey_area() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE
        WHEN registry.scope_role() IN ('statistician', 'leader', 'district-statistician') THEN registry.scope_figures()
        WHEN registry.scope_role() IN ('city-officer', 'district-supervisor', 'district-inspector', 'district-approver')
            THEN registry.scope_area() END;
COMMENT ON FUNCTION supervision.survey_area IS
    'The area whose part of the frames this transaction sees, 110000 for all of them; null for nothing';

DO $$
DECLARE
    guarded regclass;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['supervision.survey_frame', 'supervision.survey_stratum', 'supervision.survey_unit',
        'supervision.survey_draw', 'supervision.survey_share', 'supervision.survey_sampled']::regclass[]
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
        EXECUTE format('CREATE POLICY all_rows ON %s TO qiyue_reader USING (true) WITH CHECK (true)', guarded);
        EXECUTE format('CREATE TRIGGER immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT'
            ' EXECUTE FUNCTION supervision.refuse_change_of_frame()', guarded);
        EXECUTE format('GRANT SELECT ON %s TO qiyue_registry', guarded);
        EXECUTE format('GRANT SELECT, INSERT ON %s TO qiyue_reader', guarded);
    END LOOP;
END
$$;
CREATE POLICY of_the_bureau ON supervision.survey_frame FOR SELECT TO qiyue_registry USING (
    (SELECT supervision.survey_area()) IS NOT NULL);
CREATE POLICY of_the_bureau ON supervision.survey_draw FOR SELECT TO qiyue_registry USING (
    (SELECT supervision.survey_area()) IS NOT NULL);
CREATE POLICY of_its_area ON supervision.survey_stratum FOR SELECT TO qiyue_registry USING (
    (SELECT supervision.survey_area()) = '110000' OR area = (SELECT supervision.survey_area()));
CREATE POLICY of_visible_stratum ON supervision.survey_share FOR SELECT TO qiyue_registry USING (
    (SELECT supervision.survey_area()) = '110000'
    OR EXISTS (SELECT FROM supervision.survey_stratum s
               WHERE s.frame_no = survey_share.frame_no AND s.stratum = survey_share.stratum));
-- A leader has figures alone, which the strata are.
CREATE POLICY of_its_area ON supervision.survey_unit FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope_role()) <> 'leader'
    AND ((SELECT supervision.survey_area()) = '110000' OR area = (SELECT supervision.survey_area())));
CREATE POLICY of_its_area ON supervision.survey_sampled FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope_role()) <> 'leader'
    AND ((SELECT supervision.survey_area()) = '110000' OR area = (SELECT supervision.survey_area())));

GRANT USAGE ON SEQUENCE supervision.survey_frame_number TO qiyue_reader;
GRANT SELECT ON registry.register_insured TO qiyue_reader;

CREATE FUNCTION supervision.demand_statistician() RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
BEGIN
    IF registry.scope_role() IS DISTINCT FROM 'statistician' OR registry.scope_figures() IS DISTINCT FROM '110000' THEN
        RAISE insufficient_privilege USING MESSAGE = 'frames are made and drawn from by the city''s statistician';
    END IF;
END
$$;
COMMENT ON FUNCTION supervision.demand_statistician IS 'Refuses everybody but the city''s statistician';

-- One statement reads employers and contracts, so that all of a frame is of one moment. At a million employers it takes some forty
-- seconds: whoever calls it gives it the time. What has a state of its own (QY0..) is a refusal that the caller tells of.
CREATE FUNCTION supervision.make_survey_frame(of_month date, city_areas text[], bands text[], bands_from integer[],
        most_versions integer, why text) RETURNS bigint
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog SET work_mem = '64MB' AS $$
DECLARE
    this_month date := date_trunc('month', clock_timestamp() AT TIME ZONE 'Asia/Shanghai');
    head       supervision.survey_frame;
    latest     supervision.survey_frame;
BEGIN
    PERFORM supervision.demand_statistician();
    IF of_month NOT IN (this_month, (this_month - interval '1 month')::date) OR of_month IS NULL THEN
        RAISE check_violation USING MESSAGE = 'a frame is made for this month or the one before';
    END IF;
    IF coalesce(cardinality(bands), 0) = 0 OR cardinality(bands) <> cardinality(bands_from) OR bands_from[1] <> 0 THEN
        RAISE check_violation USING MESSAGE = 'bands have a beginning each, the first of them at zero';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('supervision.survey_frame', 0));
    SELECT * INTO latest FROM supervision.survey_frame f WHERE f.month = of_month ORDER BY f.version DESC LIMIT 1;
    IF latest.version >= most_versions OR most_versions IS NULL THEN
        RAISE EXCEPTION 'the month has as many frames as it may have' USING ERRCODE = 'QY011';
    END IF;
    IF why IS NULL AND EXISTS (SELECT FROM supervision.survey_draw d
                               JOIN supervision.survey_frame f ON f.frame_no = d.frame_no WHERE f.month = of_month)
    THEN
        RAISE EXCEPTION 'a sample of the month was drawn: whoever makes a further frame says why' USING ERRCODE = 'QY012';
    END IF;
    head.frame_no := nextval('supervision.survey_frame_number');
    head.month := of_month;
    head.version := 1 + coalesce(latest.version, 0);
    head.reason := why;
    head.made_by := registry.scope_user();
    head.insured_month := (SELECT max(i.month) FROM registry.register_insured i WHERE i.month <= of_month);
    head.as_of := clock_timestamp();
    WITH concluded AS (
        SELECT c.credit_code, count(*)::integer AS contracts FROM registry.contract c
        WHERE coalesce(c.signed_on, c.start_date) >= of_month
            AND coalesce(c.signed_on, c.start_date) < (of_month + interval '1 month')::date AND NOT c.voided
        GROUP BY c.credit_code)
    INSERT INTO supervision.survey_unit (frame_no, credit_code, name, area, section, band, ownership_code, size_class, in_force,
            concluded, insured, first_filed_on, last_filed_on)
        SELECT head.frame_no, e.credit_code, regexp_replace(e.name, '[[:cntrl:]]', ' ', 'g'),
            CASE WHEN e.registration_area = ANY (city_areas) THEN e.registration_area
                WHEN e.registration_area IS NULL THEN '_U' ELSE '_O' END,
            coalesce(e.industry_section, '_U'), bands[width_bucket(e.contracts_in_force, bands_from)],
            e.ownership_code, e.size_class, e.contracts_in_force, coalesce(n.contracts, 0), i.headcount,
            (e.first_filed_at AT TIME ZONE 'Asia/Shanghai')::date, (e.last_filed_at AT TIME ZONE 'Asia/Shanghai')::date
        FROM registry.employer e
        LEFT JOIN concluded n ON n.credit_code = e.credit_code
        LEFT JOIN registry.register_insured i ON i.credit_code = e.credit_code AND i.month = head.insured_month
        WHERE e.contracts_in_force > 0 OR n.contracts > 0
        ORDER BY e.credit_code;
    INSERT INTO supervision.survey_stratum (frame_no, stratum, area, section, band, units, in_force, digest)
        SELECT u.frame_no, u.stratum, u.area, u.section, u.band, count(*), sum(u.in_force),
            encode(sha256(convert_to(string_agg(
                concat(u.credit_code, E'\t', u.name, E'\t', u.ownership_code, E'\t', u.size_class, E'\t', u.in_force, E'\t',
                    u.concluded, E'\t', u.insured, E'\t', to_char(u.first_filed_on, 'YYYY-MM-DD'), E'\t',
                    to_char(u.last_filed_on, 'YYYY-MM-DD'), E'\n'), '' ORDER BY u.credit_code), 'UTF8')), 'hex')
        FROM supervision.survey_unit u WHERE u.frame_no = head.frame_no
        GROUP BY u.frame_no, u.stratum, u.area, u.section, u.band;
    SELECT coalesce(sum(s.units), 0), count(*),
            encode(sha256(convert_to(coalesce(string_agg(concat(s.stratum, E'\t', s.digest, E'\n'), '' ORDER BY s.stratum), ''),
                'UTF8')), 'hex')
        INTO head.employers, head.strata, head.digest
        FROM supervision.survey_stratum s WHERE s.frame_no = head.frame_no;
    IF head.digest = latest.digest THEN
        RAISE EXCEPTION 'nothing has changed since the latest frame of the month' USING ERRCODE = 'QY013';
    END IF;
    INSERT INTO supervision.survey_frame VALUES (head.*);
    RETURN head.frame_no;
END
$$;
COMMENT ON FUNCTION supervision.make_survey_frame IS
    'Makes the frame of a month from the register as it stands, and gives its number, unless the latest of the month is the same; bands rise';

CREATE FUNCTION supervision.draw_survey_sample(of_frame bigint, of_strata text[], of_sizes integer[]) RETURNS text
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog SET work_mem = '64MB' AS $$
DECLARE
    new_seed text := encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex');
    drawn    bigint;
BEGIN
    PERFORM supervision.demand_statistician();
    PERFORM pg_advisory_xact_lock(hashtextextended('supervision.survey_frame', 0));
    IF EXISTS (SELECT FROM supervision.survey_frame f
               JOIN supervision.survey_frame later ON later.month = f.month AND later.version > f.version
               WHERE f.frame_no = of_frame)
    THEN
        RAISE EXCEPTION 'a sample is drawn from the latest frame of its month' USING ERRCODE = 'QY014';
    END IF;
    INSERT INTO supervision.survey_draw (frame_no, size, seed, drawn_by)
        SELECT of_frame, sum(n), new_seed, registry.scope_user() FROM unnest(of_sizes) n;
    INSERT INTO supervision.survey_share (frame_no, stratum, sampled)
        SELECT of_frame, stratum, n FROM unnest(of_strata, of_sizes) AS o(stratum, n);
    IF EXISTS (SELECT FROM supervision.survey_stratum s
               LEFT JOIN supervision.survey_share o ON o.frame_no = s.frame_no AND o.stratum = s.stratum
               WHERE s.frame_no = of_frame AND coalesce(o.sampled, 0) NOT BETWEEN 1 AND s.units)
    THEN
        RAISE check_violation USING MESSAGE = 'of each stratum one unit at least is drawn and all of them at most';
    END IF;
    INSERT INTO supervision.survey_sampled (frame_no, credit_code, area, place)
        SELECT of_frame, r.credit_code, r.area, r.place
        FROM (SELECT u.credit_code, u.area, u.stratum, row_number() OVER (PARTITION BY u.stratum
                  ORDER BY sha256(convert_to(new_seed || ':' || u.credit_code, 'UTF8')), u.credit_code) AS place
              FROM supervision.survey_unit u WHERE u.frame_no = of_frame) r
        JOIN supervision.survey_share o ON o.frame_no = of_frame AND o.stratum = r.stratum
        WHERE r.place <= o.sampled;
    GET DIAGNOSTICS drawn = ROW_COUNT;
    IF drawn <> (SELECT d.size FROM supervision.survey_draw d WHERE d.frame_no = of_frame) THEN
        RAISE check_violation USING MESSAGE = 'the sample has another size than was asked for';
    END IF;
    RETURN new_seed;
END
$$;
COMMENT ON FUNCTION supervision.draw_survey_sample IS
    'Draws so many units of each stratum by a seed that it makes, and gives the seed; once for a frame, and from the latest of a month';

REVOKE ALL ON FUNCTION supervision.make_survey_frame, supervision.draw_survey_sample FROM PUBLIC;
GRANT EXECUTE ON FUNCTION supervision.make_survey_frame, supervision.draw_survey_sample TO qiyue_registry;
GRANT CREATE ON SCHEMA supervision TO qiyue_reader;
ALTER FUNCTION supervision.make_survey_frame OWNER TO qiyue_reader;
ALTER FUNCTION supervision.draw_survey_sample OWNER TO qiyue_reader;
REVOKE CREATE ON SCHEMA supervision FROM qiyue_reader;

RESET ROLE;
