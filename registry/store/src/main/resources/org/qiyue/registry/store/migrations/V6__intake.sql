SET LOCAL ROLE qiyue_owner;

CREATE TABLE registry.held_filing (
    filing_no         bigint PRIMARY KEY,
    platform_code     text COLLATE "C" NOT NULL,
    contract_no       text COLLATE "C" NOT NULL,
    waits_for_version integer,
    hold_until        timestamptz NOT NULL,
    rule              text COLLATE "C" NOT NULL
);
CREATE INDEX held_filing_by_contract ON registry.held_filing (platform_code, contract_no, filing_no);
CREATE INDEX held_filing_by_limit ON registry.held_filing (hold_until);
COMMENT ON TABLE registry.held_filing IS 'Parked filings; a row goes when its filing is released or refused 暂存报文';
COMMENT ON COLUMN registry.held_filing.contract_no IS
    'The contract whose next event may release it: its own (J02, J09) or the one in its way (J04)';
COMMENT ON COLUMN registry.held_filing.waits_for_version IS 
    'Contract version it waits for (J02); null where any next event may do';

CREATE TABLE registry.consumer_offset (
    topic_id    uuid NOT NULL,
    partition   integer NOT NULL,
    topic       text COLLATE "C" NOT NULL,
    next_offset bigint NOT NULL CHECK (next_offset >= 0),
    PRIMARY KEY (topic_id, partition)
) WITH (fillfactor = 50);
COMMENT ON TABLE registry.consumer_offset IS
    'Next Kafka offset to read, kept in the transaction of the filings and fenced by the expected value 消费位点';

CREATE SEQUENCE registry.outbox_number AS bigint;
CREATE TABLE registry.receipt_outbox (
    outbox_no  bigint PRIMARY KEY,
    topic      text COLLATE "C" NOT NULL,
    record_key text COLLATE "C" NOT NULL,
    headers    bytea NOT NULL,
    value      bytea NOT NULL,
    created_at timestamptz NOT NULL
);
ALTER TABLE registry.receipt_outbox SET (toast_tuple_target = 8160);
ALTER SEQUENCE registry.outbox_number OWNED BY registry.receipt_outbox.outbox_no;
COMMENT ON TABLE registry.receipt_outbox IS 'Receipts to publish, in order of outbox_no; kept 回执发件箱';
COMMENT ON COLUMN registry.receipt_outbox.headers IS 'Kafka headers: per header two length-prefixed (uint16) byte strings, name and value';

-- Numbers rise in commit order, so one mark says what is out; no row of the outbox is ever rewritten.
CREATE TABLE registry.receipt_publication (
    only_row     boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    published_to bigint NOT NULL,
    published_at timestamptz NOT NULL
);
INSERT INTO registry.receipt_publication (published_to, published_at) VALUES (0, now());
COMMENT ON TABLE registry.receipt_publication IS 'Every receipt up to published_to is in Kafka 已发布位置';

GRANT SELECT, INSERT, DELETE ON registry.held_filing TO qiyue_ingest;
GRANT SELECT, INSERT ON registry.consumer_offset, registry.receipt_outbox TO qiyue_ingest;
GRANT UPDATE (topic, next_offset) ON registry.consumer_offset TO qiyue_ingest;
GRANT SELECT ON registry.receipt_publication TO qiyue_ingest;
GRANT UPDATE (published_to, published_at) ON registry.receipt_publication TO qiyue_ingest;
GRANT USAGE ON SEQUENCE registry.outbox_number TO qiyue_ingest;

RESET ROLE;
