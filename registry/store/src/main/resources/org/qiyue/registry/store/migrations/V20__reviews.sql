-- What the daily review of the registry finds. Beside risk_finding, which belongs to filings and never changes: a finding
-- here lasts over days and ends when its condition no longer holds.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE supervision.review_run (
    run_no           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    day              date NOT NULL,
    rule_set_version text COLLATE "C" NOT NULL,
    started_at       timestamptz NOT NULL,
    finished_at      timestamptz,
    employers        bigint NOT NULL DEFAULT 0,
    contracts        bigint NOT NULL DEFAULT 0,
    passed_over      text[] COLLATE "C" NOT NULL DEFAULT '{}'
);
CREATE INDEX review_run_by_day ON supervision.review_run (day);
COMMENT ON TABLE supervision.review_run IS 'Runs of the daily review; one without an end was broken off 每日核查';
COMMENT ON COLUMN supervision.review_run.passed_over IS 'Employers with more contracts than the run had memory for';

CREATE TABLE supervision.review_run_rule (
    run_no   bigint NOT NULL,
    rule     text COLLATE "C" NOT NULL,
    subject  text COLLATE "C" NOT NULL CHECK (subject IN ('CONTRACT', 'EMPLOYER', 'PLATFORM', 'AUTHORITY')),
    skipped  text COLLATE "C" CHECK (skipped IN ('REGISTER_EMPTY', 'REGISTER_OUT_OF_DATE')),
    found    integer NOT NULL,
    opened   integer NOT NULL,
    cleared  integer NOT NULL,
    PRIMARY KEY (run_no, rule, subject)
);
COMMENT ON TABLE supervision.review_run_rule IS 'What each rule found in a run 核查结果';
COMMENT ON COLUMN supervision.review_run_rule.skipped IS 'Why the rule was not evaluated; null when it was';

CREATE TABLE supervision.review_finding (
    finding_no        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    rule              text COLLATE "C" NOT NULL,
    subject           text COLLATE "C" NOT NULL,
    level             text COLLATE "C" NOT NULL CHECK (level IN ('WARN', 'RISK')),
    severity          text COLLATE "C" NOT NULL CHECK (severity IN ('LOW', 'NORMAL', 'HIGH', 'CRITICAL')),
    platform_code     text COLLATE "C",
    credit_code       text COLLATE "C",
    contract_id       text COLLATE "C",
    area              text COLLATE "C",
    registration_area text COLLATE "C",
    found_on          date NOT NULL,
    cleared_on        date,
    run_no            bigint NOT NULL,
    finding           jsonb NOT NULL,
    digest            bytea NOT NULL CHECK (length(digest) = 32),
    CHECK (cleared_on >= found_on),
    UNIQUE NULLS NOT DISTINCT (rule, subject, credit_code, found_on)
) WITH (fillfactor = 85);
CREATE INDEX review_finding_by_employer ON supervision.review_finding (credit_code);
CREATE INDEX review_finding_open ON supervision.review_finding (area, rule) WHERE cleared_on IS NULL;
COMMENT ON TABLE supervision.review_finding IS
    'What a rule found for a day and as long as it holds: RISK is a lead for a person to look at 核查发现';
COMMENT ON COLUMN supervision.review_finding.subject IS 'The contract, employer, platform or authority; with the part that is meant';
COMMENT ON COLUMN supervision.review_finding.found_on IS 'First day for which the condition was found to hold';
COMMENT ON COLUMN supervision.review_finding.cleared_on IS
    'First day after it for which it was found not to hold; null while it holds. A lead is closed by a person, not by this';
COMMENT ON COLUMN supervision.review_finding.run_no IS 'The run that changed it last';
COMMENT ON COLUMN supervision.review_finding.digest IS 'SM3 of the finding as last written, to see whether it has changed';

DO $$
DECLARE
    guarded regclass;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['supervision.review_finding', 'supervision.review_run',
        'supervision.review_run_rule']::regclass[]
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
    END LOOP;
END
$$;

-- A district sees what is about its contracts and employers; findings of platforms and authorities are the city's. A
-- platform sees the warnings about its own contracts, never a risk.
CREATE POLICY in_scope ON supervision.review_finding FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope()) = '110000'
    OR area = (SELECT registry.scope())
    OR registration_area = (SELECT registry.scope())
    OR (contract_id IS NULL AND (SELECT registry.scope_platform()) IS NULL
        AND EXISTS (SELECT FROM registry.employer e WHERE e.credit_code = review_finding.credit_code))
    OR (level = 'WARN' AND platform_code = (SELECT registry.scope_platform())));
CREATE POLICY of_the_bureau ON supervision.review_run FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope()) IS NOT NULL AND (SELECT registry.scope_platform()) IS NULL);
-- How much a rule found is the whole city's affair.
CREATE POLICY of_the_city ON supervision.review_run_rule FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope()) = '110000');

GRANT SELECT, INSERT ON supervision.review_run, supervision.review_run_rule, supervision.review_finding TO qiyue_ingest;
GRANT UPDATE (finished_at, employers, contracts, passed_over) ON supervision.review_run TO qiyue_ingest;
GRANT UPDATE (severity, area, registration_area, found_on, cleared_on, run_no, finding, digest)
    ON supervision.review_finding TO qiyue_ingest;
GRANT SELECT ON supervision.review_run, supervision.review_run_rule, supervision.review_finding TO qiyue_registry;

-- The user unit of a dispatch is found by its contracts' terms; a contract without dispatch costs the index nothing but
-- one look at its terms.
CREATE INDEX contract_version_by_user_unit
    ON registry.contract_version ((terms #>> '{dispatch,userUnitCreditCode}') COLLATE "C")
    WHERE terms #>> '{dispatch,userUnitCreditCode}' IS NOT NULL;

RESET ROLE;
