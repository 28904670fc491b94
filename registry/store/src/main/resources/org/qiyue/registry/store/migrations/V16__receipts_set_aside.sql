-- Receipts that could not be published when their turn came: they hold up nobody else's.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE registry.receipt_aside (
    outbox_no bigint PRIMARY KEY,
    topic     text COLLATE "C" NOT NULL,
    reason    text COLLATE "C" NOT NULL CHECK (reason IN ('NO_TOPIC', 'REFUSED')),
    since     timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX receipt_aside_by_topic ON registry.receipt_aside (topic, outbox_no) WHERE reason = 'NO_TOPIC';
ALTER TABLE registry.receipt_aside ENABLE ROW LEVEL SECURITY;
ALTER TABLE registry.receipt_aside FORCE ROW LEVEL SECURITY;
COMMENT ON TABLE registry.receipt_aside IS
    'Receipts below the mark of publication that are not in Kafka; NO_TOPIC ones are sent once the topic exists 搁置回执';
COMMENT ON COLUMN registry.receipt_aside.reason IS
    'NO_TOPIC: the topic does not exist; REFUSED: the broker will never take it (alarm, a person must look)';
GRANT SELECT, INSERT, DELETE, UPDATE (reason) ON registry.receipt_aside TO qiyue_ingest;

RESET ROLE;
