-- How far the values of the register have been encrypted anew, for each table and newest key: a rotation that stops goes on
-- from there.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE registry.key_rotation (
    key_number  integer NOT NULL,
    place       text COLLATE "C" NOT NULL,
    done_to     text[] COLLATE "C" NOT NULL DEFAULT '{}',
    seen        bigint NOT NULL DEFAULT 0,
    rewritten   bigint NOT NULL DEFAULT 0,
    started_at  timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    PRIMARY KEY (key_number, place)
);
COMMENT ON TABLE registry.key_rotation IS 'Encrypting what is kept under the newest keys of the ring, by table 密钥轮换';
COMMENT ON COLUMN registry.key_rotation.key_number IS 'The newest key: a year, or the number after it where a year had several';
COMMENT ON COLUMN registry.key_rotation.done_to IS 'Key of the last row looked at, column by column';
COMMENT ON COLUMN registry.key_rotation.seen IS 'Rows looked at';
COMMENT ON COLUMN registry.key_rotation.rewritten IS 'Rows that were under an older key';

RESET ROLE;
