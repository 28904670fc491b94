-- What the rules of substance ask of the register beside the contract that a filing names.
SET LOCAL ROLE qiyue_owner;

ALTER TABLE registry.worker
    ADD COLUMN birth_cipher    bytea,
    ADD COLUMN cadre_track     text COLLATE "C",
    ADD COLUMN retirement_kind text COLLATE "C",
    ADD COLUMN retirement_on   date;
COMMENT ON COLUMN registry.worker.birth_cipher IS
    'Birth date, encrypted (SM4-GCM); null where the document''s number tells it, and where it was never filed';
COMMENT ON COLUMN registry.worker.cadre_track IS
    'Kind of post that decides a woman''s retirement age, list cadre-track, as filed last 女职工岗位类别';
COMMENT ON COLUMN registry.worker.retirement_kind IS 'Agreement on earlier or later retirement, as filed last 弹性退休约定';
COMMENT ON COLUMN registry.worker.retirement_on IS 'The day of retirement agreed on';

-- A table of its own and no index on registry.contract over ended_on and ending_reason: such an index would make the
-- update of every ending write into all indexes of the contract (no HOT update), while hardly any ending is a lay-off.
CREATE TABLE registry.lay_off (
    credit_code     text COLLATE "C" NOT NULL,
    ended_on        date NOT NULL,
    contract_id     text COLLATE "C" NOT NULL,
    occupation_code text COLLATE "C" NOT NULL,
    PRIMARY KEY (credit_code, ended_on, contract_id)
);
COMMENT ON TABLE registry.lay_off IS
    'Contracts that ended by lay-off (劳动合同法 art. 41), as contract shows them: whom to prefer when hiring again 裁员';

-- Policies bind the owner too; what stands already is taken over without them.
ALTER TABLE registry.contract NO FORCE ROW LEVEL SECURITY;
INSERT INTO registry.lay_off (credit_code, ended_on, contract_id, occupation_code)
    SELECT credit_code, ended_on, contract_id, occupation_code FROM registry.contract
    WHERE ending_reason LIKE '41%' AND NOT voided AND moved_to IS NULL AND occupation_code IS NOT NULL;
ALTER TABLE registry.contract FORCE ROW LEVEL SECURITY;
ALTER TABLE registry.lay_off ENABLE ROW LEVEL SECURITY;
ALTER TABLE registry.lay_off FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON registry.lay_off TO qiyue_ingest;

RESET ROLE;
