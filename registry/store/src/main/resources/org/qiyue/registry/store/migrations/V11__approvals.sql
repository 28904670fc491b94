SET LOCAL ROLE qiyue_owner;

-- Written by the registry service, carried out by ingest; never changed, never taken back.
CREATE TABLE registry.approval_decision (
    filing_no  bigint PRIMARY KEY,
    granted    boolean NOT NULL,
    decided_by text COLLATE "C" NOT NULL CHECK (decided_by <> ''),
    decided_at timestamptz NOT NULL DEFAULT now(),
    reason     text NOT NULL CHECK (reason <> '')
);
COMMENT ON TABLE registry.approval_decision IS
    'The bureau''s decision on a filing of result PENDING_APPROVAL (rule J12) 审核决定';
COMMENT ON COLUMN registry.approval_decision.decided_by IS 'Account of the official; platforms do not see it';
CREATE INDEX filing_awaiting_approval ON registry.filing (filing_no) WHERE result = 'PENDING_APPROVAL';

ALTER TABLE registry.approval_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE registry.approval_decision FORCE ROW LEVEL SECURITY;
CREATE POLICY of_visible_filing ON registry.approval_decision FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope_platform()) IS NULL
    AND EXISTS (SELECT FROM registry.filing f WHERE f.filing_no = approval_decision.filing_no));
CREATE POLICY of_waiting_filing ON registry.approval_decision FOR INSERT TO qiyue_registry WITH CHECK (
    (SELECT registry.scope_platform()) IS NULL
    AND EXISTS (SELECT FROM registry.filing f
                WHERE f.filing_no = approval_decision.filing_no AND f.result = 'PENDING_APPROVAL'));

GRANT SELECT ON registry.approval_decision TO qiyue_ingest;
GRANT SELECT, INSERT ON registry.approval_decision TO qiyue_registry;

RESET ROLE;
