SET LOCAL ROLE qiyue_owner;

-- No foreign keys here: each would be a trigger per row on the hot path. Ingest is the only writer, one transaction
-- at a time, and an integration test looks for orphans.
CREATE TABLE registry.contract (
    contract_id         text COLLATE "C" PRIMARY KEY CHECK (length(contract_id) = 26),
    platform_code       text COLLATE "C" NOT NULL,
    contract_no         text NOT NULL,
    credit_code         text COLLATE "C" NOT NULL,
    worker_id           bigint NOT NULL,
    jurisdiction_area   text COLLATE "C" NOT NULL,
    registration_area   text COLLATE "C",
    employment_form     text COLLATE "C" NOT NULL,
    term_type           text COLLATE "C" NOT NULL,
    signed_on           date,
    employment_start    date,
    start_date          date NOT NULL,
    end_date            date,
    industry_section    text COLLATE "C",
    occupation_code     text COLLATE "C",
    work_place_division text COLLATE "C",
    wage_amount         numeric(12, 2),
    wage_unit           text COLLATE "C",
    wage_monthly        numeric(12, 2),
    probation_start     date,
    probation_end       date,
    ended_on            date,
    ending_reason       text COLLATE "C",
    ending_kind         text COLLATE "C" CHECK (ending_kind IN ('RESCINDED', 'TERMINATED')),
    moved_to            text COLLATE "C",
    voided              boolean NOT NULL DEFAULT false,
    version             integer NOT NULL CHECK (version > 0),
    first_filing_no     bigint NOT NULL,
    last_filing_no      bigint NOT NULL,
    updated_at          timestamptz NOT NULL,
    CHECK ((ended_on IS NULL) = (ending_kind IS NULL))
) WITH (fillfactor = 85);
-- contract_id is a ULID, so both orders run with time.
CREATE INDEX contract_by_employer ON registry.contract (credit_code, contract_id);
CREATE INDEX contract_by_worker ON registry.contract (worker_id);
COMMENT ON TABLE registry.contract IS 'Present form of each labour contract 劳动合同现状';
COMMENT ON COLUMN registry.contract.jurisdiction_area IS 'Supervising area by place of employment, domain rule 用工所在地';
COMMENT ON COLUMN registry.contract.registration_area IS 'Area of the employer''s registration 登记地';
COMMENT ON COLUMN registry.contract.wage_monthly IS 'Agreed wage as yuan a month, null where the unit does not convert';
COMMENT ON COLUMN registry.contract.moved_to IS 'Credit code of the successor that took the contract over (LCL 34), else null';
COMMENT ON COLUMN registry.contract.voided IS 'Its conclusion was withdrawn; the number may be used again';

CREATE TABLE registry.contract_alias (
    platform_code text COLLATE "C" NOT NULL,
    contract_no   text COLLATE "C" NOT NULL,
    contract_id   text COLLATE "C" NOT NULL,
    PRIMARY KEY (platform_code, contract_no)
);
COMMENT ON TABLE registry.contract_alias IS
    'What (platform, contract number) names: one contract, the newest where a voided number is used again 合同编号';

CREATE TABLE registry.contract_version (
    contract_id      text COLLATE "C" NOT NULL,
    version          integer NOT NULL,
    kind             text COLLATE "C" NOT NULL CHECK (kind IN
        ('CONCLUDED', 'RENEWED', 'AMENDED', 'RESCINDED', 'TERMINATED', 'CORRECTED', 'WITHDRAWN')),
    occurred_on      date NOT NULL,
    recorded_at      timestamptz NOT NULL,
    filing_no        bigint NOT NULL,
    filing_id        uuid NOT NULL,
    -- The facts by which the contract's life is replayed; each kind of event has its own of them.
    effective_on     date,
    successor        text COLLATE "C",
    supersedes       uuid,
    fact_occurred_on date,
    fact_term_type   text COLLATE "C",
    fact_term_start  date,
    fact_term_end    date,
    fact_ended_on    date,
    fact_reason      text COLLATE "C",
    withdrawn_by     bigint,
    terms            jsonb NOT NULL,
    changes          jsonb NOT NULL DEFAULT '[]',
    PRIMARY KEY (contract_id, version)
);
-- Terms stay in the row up to 8 kB: reading a history costs no detour.
ALTER TABLE registry.contract_version SET (toast_tuple_target = 8160);
COMMENT ON TABLE registry.contract_version IS 'Every registered event of a contract, in order of registration 合同版本';
COMMENT ON COLUMN registry.contract_version.occurred_on IS 'Valid time: the legal date of the fact, of an ending its last day';
COMMENT ON COLUMN registry.contract_version.supersedes IS 'The filing that a correction or withdrawal repairs';
COMMENT ON COLUMN registry.contract_version.recorded_at IS 'Transaction time: when it was registered';
COMMENT ON COLUMN registry.contract_version.terms IS 'The terms in force after this event; never a name or an identifier';
COMMENT ON COLUMN registry.contract_version.withdrawn_by IS 'Filing number of the withdrawal that took this event back';

GRANT SELECT, INSERT, UPDATE ON registry.contract, registry.contract_alias TO qiyue_ingest;
GRANT SELECT, INSERT, UPDATE (withdrawn_by) ON registry.contract_version TO qiyue_ingest;
GRANT SELECT ON registry.contract, registry.contract_alias, registry.contract_version TO qiyue_registry;

RESET ROLE;
