SET LOCAL ROLE qiyue_owner;

CREATE SEQUENCE registry.filing_number AS bigint;
CREATE TABLE registry.filing (
    filing_no              bigint PRIMARY KEY,
    platform_code          text COLLATE "C" NOT NULL,
    filing_id              uuid,
    kind                   text COLLATE "C" CHECK (kind IN
        ('CONCLUDED', 'RENEWED', 'AMENDED', 'RESCINDED', 'TERMINATED', 'CORRECTED', 'WITHDRAWN')),
    contract_no            text,
    topic_id               uuid NOT NULL,
    topic                  text COLLATE "C" NOT NULL,
    partition              integer NOT NULL,
    record_offset          bigint NOT NULL,
    received_at            timestamptz NOT NULL,
    decided_at             timestamptz NOT NULL,
    content_digest         bytea NOT NULL CHECK (length(content_digest) = 32),
    raw_cipher             bytea NOT NULL,
    data_key_wrapped       bytea,
    signature              text,
    certificate_serial     text COLLATE "C",
    result                 text COLLATE "C" NOT NULL CHECK (result IN
        ('ACCEPTED', 'ACCEPTED_WITH_WARNINGS', 'REJECTED', 'HELD', 'PENDING_APPROVAL', 'QUARANTINED')),
    receipt_no             text COLLATE "C",
    provisional_receipt_no text COLLATE "C",
    rule_set_version       text COLLATE "C" NOT NULL,
    contract_id            text COLLATE "C",
    contract_version       integer,
    jurisdiction_area      text COLLATE "C",
    registration_area      text COLLATE "C",
    findings               jsonb NOT NULL DEFAULT '[]',
    backfill               boolean NOT NULL DEFAULT false,
    occurred_on            date
);
-- Ciphertext does not compress and is read one filing at a time: keep the row whole (8 kB), try no compression.
ALTER TABLE registry.filing SET (toast_tuple_target = 8160);
ALTER TABLE registry.filing ALTER COLUMN raw_cipher SET STORAGE EXTERNAL;
ALTER SEQUENCE registry.filing_number OWNED BY registry.filing.filing_no;
CREATE INDEX filing_by_platform ON registry.filing (platform_code, filing_no);
CREATE INDEX filing_not_plainly_accepted ON registry.filing (platform_code, result, filing_no) WHERE result <> 'ACCEPTED';
COMMENT ON TABLE registry.filing IS 'Every filing that arrived, accepted or not, with its encrypted bytes 备案报文';
COMMENT ON COLUMN registry.filing.filing_no IS 'Rises in commit order: intake writes one transaction at a time';
COMMENT ON COLUMN registry.filing.platform_code IS 'The topic''s platform, whatever the event claims';
COMMENT ON COLUMN registry.filing.filing_id IS 'The event''s id, null where it is no UUID';
COMMENT ON COLUMN registry.filing.content_digest IS 'SM3 of the exact bytes; stays when the data key is destroyed';
COMMENT ON COLUMN registry.filing.raw_cipher IS 'Exact bytes under SM4-GCM with this filing''s own data key';
COMMENT ON COLUMN registry.filing.data_key_wrapped IS 'Data key under the yearly wrapping key; null once destroyed (erasure of a person)';
COMMENT ON COLUMN registry.filing.findings IS
    'Findings of the receipt: REJECT, WARN, HOLD, APPROVAL. RISK never stands here, platforms read this';

-- An event id is taken once per platform, by the first event that passes A01 and A03 to A06.
CREATE TABLE registry.filing_key (
    platform_code  text COLLATE "C" NOT NULL,
    filing_id      uuid NOT NULL,
    content_digest bytea NOT NULL,
    filing_no      bigint NOT NULL,
    receipt_no     text COLLATE "C" NOT NULL,
    PRIMARY KEY (platform_code, filing_id)
);
COMMENT ON TABLE registry.filing_key IS 'Idempotency keys and the first receipt under each 幂等键';

-- What was refused under A03 to A07 or quarantined takes no key; the same bytes again change nothing either.
CREATE TABLE registry.refused_content (
    platform_code  text COLLATE "C" NOT NULL,
    content_digest bytea NOT NULL,
    filing_no      bigint NOT NULL,
    receipt_no     text COLLATE "C" NOT NULL,
    PRIMARY KEY (platform_code, content_digest)
);
COMMENT ON TABLE registry.refused_content IS 'Refusals that took no key, by digest 未占用幂等键的拒收';

GRANT SELECT, INSERT ON registry.filing, registry.filing_key, registry.refused_content TO qiyue_ingest;
GRANT UPDATE (decided_at, result, receipt_no, rule_set_version, contract_id, contract_version, jurisdiction_area,
              registration_area, findings) ON registry.filing TO qiyue_ingest;
GRANT UPDATE (receipt_no) ON registry.filing_key TO qiyue_ingest;
GRANT USAGE ON SEQUENCE registry.filing_number TO qiyue_ingest;
-- The bureau's screens have no use for ciphertext or keys: reveal is its own case-bound way.
GRANT SELECT (filing_no, platform_code, filing_id, kind, contract_no, topic_id, topic, partition, record_offset,
              received_at, decided_at, content_digest, signature, certificate_serial, result, receipt_no,
              provisional_receipt_no, rule_set_version, contract_id, contract_version, jurisdiction_area,
              registration_area, findings, backfill, occurred_on) ON registry.filing TO qiyue_registry;

RESET ROLE;
