-- What amendments and corrections say of employers and workers, by legal date: the row of the party shows the latest that
-- stands, so that an older fact filed late changes nothing and a withdrawal brings back what was before.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE registry.party_fact (
    party       text COLLATE "C" NOT NULL,
    field       text COLLATE "C" NOT NULL,
    filing_no   bigint NOT NULL,
    legal_on    date,
    contract_id text COLLATE "C",
    stands      boolean NOT NULL,
    value       text,
    cipher      bytea,
    PRIMARY KEY (party, field, filing_no)
);
ALTER TABLE registry.party_fact ENABLE ROW LEVEL SECURITY;
ALTER TABLE registry.party_fact FORCE ROW LEVEL SECURITY;
COMMENT ON TABLE registry.party_fact IS
    'Facts of employers and workers that were ever amended or corrected, with what stood before 主体信息变更';
COMMENT ON COLUMN registry.party_fact.party IS 'Credit code, or number of the worker';
COMMENT ON COLUMN registry.party_fact.field IS 'JSON Pointer into data of a conclusion';
COMMENT ON COLUMN registry.party_fact.filing_no IS 'The filing that said it; 0 for what stood before the first of them';
COMMENT ON COLUMN registry.party_fact.legal_on IS
    'Legal date of the filing, of a correction that of the filing corrected; null for what stood before';
COMMENT ON COLUMN registry.party_fact.value IS 'As the row of the party shows it: names of persons masked';
COMMENT ON COLUMN registry.party_fact.cipher IS 'A worker''s name, encrypted';
GRANT SELECT, INSERT, UPDATE ON registry.party_fact TO qiyue_ingest;

RESET ROLE;
