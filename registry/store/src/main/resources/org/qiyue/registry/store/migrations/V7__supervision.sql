SET LOCAL ROLE qiyue_owner;

CREATE TABLE supervision.risk_finding (
    filing_no         bigint NOT NULL,
    ordinal           smallint NOT NULL,
    rule              text COLLATE "C" NOT NULL,
    severity          text COLLATE "C" NOT NULL CHECK (severity IN ('LOW', 'NORMAL', 'HIGH', 'CRITICAL')),
    platform_code     text COLLATE "C" NOT NULL,
    credit_code       text COLLATE "C",
    contract_id       text COLLATE "C",
    area              text COLLATE "C",
    registration_area text COLLATE "C",
    found_at          timestamptz NOT NULL,
    finding           jsonb NOT NULL,
    PRIMARY KEY (filing_no, ordinal)
);
CREATE INDEX risk_finding_by_area ON supervision.risk_finding (area, filing_no);
CREATE INDEX risk_finding_by_employer ON supervision.risk_finding (credit_code, filing_no);
COMMENT ON TABLE supervision.risk_finding IS
    'Probable violations: leads for a person to look at, never told to the platform 风险线索';

GRANT SELECT, INSERT ON supervision.risk_finding TO qiyue_ingest;
GRANT SELECT ON supervision.risk_finding TO qiyue_registry;

RESET ROLE;
