SET LOCAL ROLE qiyue_owner;

-- What a filing of result PENDING_APPROVAL asks for, readable without its bytes. A table of its own: one filing in
-- thousands waits for the bureau, the hot table need not carry the columns; and platforms do not read it.
CREATE TABLE registry.approval_request (
    filing_no       bigint PRIMARY KEY,
    names_filing    uuid,
    names_filing_no bigint,
    reason_code     text COLLATE "C",
    requested_by    text COLLATE "C",
    has_evidence    boolean NOT NULL,
    changes         jsonb NOT NULL DEFAULT '[]'
);
COMMENT ON TABLE registry.approval_request IS 'What a filing that waits for the bureau asks for (rule J12) 待审核事项';
COMMENT ON COLUMN registry.approval_request.names_filing IS 'The filing to be corrected or withdrawn';
COMMENT ON COLUMN registry.approval_request.names_filing_no IS 'Its number, null where the register does not know it';
COMMENT ON COLUMN registry.approval_request.reason_code IS 'List correction-reason or withdrawal-reason, by the kind of filing';
COMMENT ON COLUMN registry.approval_request.requested_by IS 'List correction-requester; null for a withdrawal';
COMMENT ON COLUMN registry.approval_request.has_evidence IS 'Whether the digest of a proof was filed';
COMMENT ON COLUMN registry.approval_request.changes IS
    'Fields by JSON Pointer, old and new value; values that describe a person are left out and "withheld" says so';

ALTER TABLE registry.approval_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE registry.approval_request FORCE ROW LEVEL SECURITY;
CREATE POLICY of_visible_filing ON registry.approval_request FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope_platform()) IS NULL
    AND EXISTS (SELECT FROM registry.filing f WHERE f.filing_no = approval_request.filing_no));

GRANT SELECT, INSERT ON registry.approval_request TO qiyue_ingest;
GRANT SELECT ON registry.approval_request TO qiyue_registry;

RESET ROLE;
