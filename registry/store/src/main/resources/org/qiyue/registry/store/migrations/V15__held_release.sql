-- One transaction decides a bounded number of parked filings again; contracts for which more wait stand here until the
-- next ones have looked at them.
SET LOCAL ROLE qiyue_owner;

CREATE SEQUENCE registry.held_release_number AS bigint;
CREATE TABLE registry.held_release (
    release_no    bigint NOT NULL DEFAULT nextval('registry.held_release_number'),
    platform_code text COLLATE "C" NOT NULL,
    contract_no   text COLLATE "C" NOT NULL,
    PRIMARY KEY (platform_code, contract_no)
);
ALTER SEQUENCE registry.held_release_number OWNED BY registry.held_release.release_no;
ALTER TABLE registry.held_release ENABLE ROW LEVEL SECURITY;
ALTER TABLE registry.held_release FORCE ROW LEVEL SECURITY;
COMMENT ON TABLE registry.held_release IS 'Contracts whose parked filings are still to be decided again 待续释放';
GRANT SELECT, INSERT, DELETE ON registry.held_release TO qiyue_ingest;
GRANT USAGE ON SEQUENCE registry.held_release_number TO qiyue_ingest;

RESET ROLE;
