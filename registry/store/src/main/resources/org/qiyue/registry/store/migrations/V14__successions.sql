-- A contract taken over (LCL 34) runs on with its new employer under the same row; here it stays with the one who had it.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE registry.contract_succession (
    credit_code       text COLLATE "C" NOT NULL,
    contract_id       text COLLATE "C" NOT NULL,
    moved_to          text COLLATE "C" NOT NULL,
    moved_on          date NOT NULL,
    registration_area text COLLATE "C",
    PRIMARY KEY (credit_code, contract_id, moved_on)
);
CREATE INDEX contract_succession_by_contract ON registry.contract_succession (contract_id);
CREATE INDEX contract_succession_by_area ON registry.contract_succession (registration_area);
ALTER TABLE registry.contract_succession ENABLE ROW LEVEL SECURITY;
ALTER TABLE registry.contract_succession FORCE ROW LEVEL SECURITY;
COMMENT ON TABLE registry.contract_succession IS
    'Contracts that an employer had until another took them over; in its eyes they are MOVED 承继';
COMMENT ON COLUMN registry.contract_succession.credit_code IS 'The employer who had it';
COMMENT ON COLUMN registry.contract_succession.moved_to IS 'The successor';
COMMENT ON COLUMN registry.contract_succession.moved_on IS 'First day with the successor';
COMMENT ON COLUMN registry.contract_succession.registration_area IS
    'Where the employer who had it is registered: that area goes on seeing the contract';

GRANT SELECT, INSERT, DELETE ON registry.contract_succession TO qiyue_ingest;
GRANT SELECT ON registry.contract_succession TO qiyue_registry;

-- Must not ask registry.contract, whose policy asks this table.
CREATE POLICY in_scope ON registry.contract_succession FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope()) = '110000'
    OR registration_area = (SELECT registry.scope()));
ALTER POLICY in_scope ON registry.contract USING (
    (SELECT registry.scope()) = '110000'
    OR jurisdiction_area = (SELECT registry.scope())
    OR registration_area = (SELECT registry.scope())
    OR platform_code = (SELECT registry.scope_platform())
    OR contract_id IN (SELECT s.contract_id FROM registry.contract_succession s
                       WHERE s.registration_area = (SELECT registry.scope())));

RESET ROLE;
