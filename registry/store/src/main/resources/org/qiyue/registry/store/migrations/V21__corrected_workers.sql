-- A granted correction of the worker's document gives the contract to the worker of the right one. Who had it before
-- stays written here, so that a withdrawal brings it back and a look at an earlier day shows whom it named then. Kept
-- beside the versions, not in them: such corrections are rare, and a column would be carried by every event.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE registry.contract_worker (
    contract_id   text COLLATE "C" NOT NULL,
    filing_no     bigint NOT NULL,
    worker_id     bigint NOT NULL,
    worker_before bigint NOT NULL,
    PRIMARY KEY (contract_id, filing_no)
);
CREATE INDEX contract_worker_by_worker_before ON registry.contract_worker (worker_before);
CREATE INDEX contract_worker_by_worker ON registry.contract_worker (worker_id);
ALTER TABLE registry.contract_worker ENABLE ROW LEVEL SECURITY;
ALTER TABLE registry.contract_worker FORCE ROW LEVEL SECURITY;
COMMENT ON TABLE registry.contract_worker IS
    'Corrections of the worker''s document: the contract is of another person of the register 劳动者身份更正';
COMMENT ON COLUMN registry.contract_worker.filing_no IS 'The correction';
COMMENT ON COLUMN registry.contract_worker.worker_id IS 'Whose contract it is by the correction';
COMMENT ON COLUMN registry.contract_worker.worker_before IS 'Whose contract it was when the correction was registered';

GRANT SELECT, INSERT ON registry.contract_worker TO qiyue_ingest;
GRANT SELECT ON registry.contract_worker TO qiyue_registry;

CREATE POLICY of_visible_contract ON registry.contract_worker FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM registry.contract c WHERE c.contract_id = contract_worker.contract_id));
ALTER POLICY of_visible_contract ON registry.worker USING (
    EXISTS (SELECT FROM registry.contract c WHERE c.worker_id = worker.worker_id)
    OR EXISTS (SELECT FROM registry.contract_worker x WHERE x.worker_before = worker.worker_id)
    OR EXISTS (SELECT FROM registry.contract_worker x WHERE x.worker_id = worker.worker_id));

RESET ROLE;
