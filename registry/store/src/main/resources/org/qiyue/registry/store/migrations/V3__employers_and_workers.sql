SET LOCAL ROLE qiyue_owner;

CREATE TABLE registry.employer (
    credit_code                  text COLLATE "C" PRIMARY KEY CHECK (length(credit_code) = 18),
    name                         text COLLATE "zh-x-icu" NOT NULL,
    registration_area            text COLLATE "C",
    areas                        text[] COLLATE "C" NOT NULL DEFAULT '{}',
    registered_address           text,
    legal_representative_masked  text,
    entity_kind                  text COLLATE "C",
    industry_code                text COLLATE "C",
    industry_section             text COLLATE "C" CHECK (length(industry_section) = 1),
    ownership_code               text COLLATE "C",
    size_class                   text COLLATE "C",
    provisional                  boolean NOT NULL,
    first_filed_at               timestamptz NOT NULL,
    last_filed_at                timestamptz NOT NULL,
    contracts_in_force           integer NOT NULL DEFAULT 0
) WITH (fillfactor = 80);
-- The ledger pages by row value: (name, credit_code), (contracts_in_force desc, credit_code), (last_filed_at desc, ..).
CREATE INDEX employer_by_name ON registry.employer (name, credit_code);
CREATE INDEX employer_by_contracts ON registry.employer (contracts_in_force DESC, credit_code);
CREATE INDEX employer_by_last_filed ON registry.employer (last_filed_at DESC, credit_code);
COMMENT ON TABLE registry.employer IS 'Employers known from filings or the employer register 用人单位';
COMMENT ON COLUMN registry.employer.name IS 'Sorted by pinyin; deterministic collation, so = and LIKE compare code points';
COMMENT ON COLUMN registry.employer.areas IS 'registration_area and every area it has employed in; same facts as employer_area, here for row-level security';
COMMENT ON COLUMN registry.employer.legal_representative_masked IS 'Masked; the clear name stands only in the encrypted filing';
COMMENT ON COLUMN registry.employer.contracts_in_force IS 'Contracts neither void nor moved and without a registered ending, whatever the day (pending and overdue included)';

CREATE TABLE registry.employer_area (
    area        text COLLATE "C" NOT NULL,
    credit_code text COLLATE "C" NOT NULL,
    PRIMARY KEY (area, credit_code)
);
COMMENT ON TABLE registry.employer_area IS 'Areas in which an employer is registered or has employed; the ledger filter 用人单位所涉地区';

-- Search by any part of the name. Apart from employer, so that a filing does not touch the index.
CREATE FUNCTION registry.plain_name(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(regexp_replace(normalize(name, NFKC), '[[:space:]()]', '', 'g'));
COMMENT ON FUNCTION registry.plain_name IS 'A name without brackets, spaces, letter case and width';

CREATE FUNCTION registry.grams(plain text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ARRAY(SELECT DISTINCT substr(plain, at, 2) FROM generate_series(1, length(plain) - 1) AS at);
COMMENT ON FUNCTION registry.grams IS 'Distinct pairs of neighbouring characters';

CREATE TABLE registry.employer_name (
    credit_code text COLLATE "C" PRIMARY KEY,
    name        text NOT NULL,
    plain       text NOT NULL GENERATED ALWAYS AS (registry.plain_name(name)) STORED,
    grams       text[] NOT NULL GENERATED ALWAYS AS (registry.grams(registry.plain_name(name))) STORED
);
CREATE INDEX employer_name_by_grams ON registry.employer_name USING gin (grams);
COMMENT ON TABLE registry.employer_name IS 'Search index over names; read only through registry.employer_search';

CREATE SEQUENCE registry.worker_number AS bigint;
CREATE TABLE registry.worker (
    worker_id   bigint PRIMARY KEY DEFAULT nextval('registry.worker_number'),
    worker_key  bigint NOT NULL DEFAULT (hashtextextended(gen_random_uuid()::text, 0) & 9223372036854775807),
    id_type     text COLLATE "C" NOT NULL,
    id_blind    bytea NOT NULL CHECK (length(id_blind) = 16),
    id_cipher   bytea NOT NULL,
    id_masked   text NOT NULL,
    name_cipher bytea NOT NULL,
    name_masked text NOT NULL,
    birth_year  smallint,
    sex         text COLLATE "C",
    UNIQUE (id_blind, id_type)
);
ALTER SEQUENCE registry.worker_number OWNED BY registry.worker.worker_id;
COMMENT ON TABLE registry.worker IS 'Workers; identifier and name encrypted (SM4-GCM), found by blind index (HMAC-SM3) 劳动者';
COMMENT ON COLUMN registry.worker.worker_key IS 'Random pseudonym for statistics, unrelated to the identifier and to worker_id';

GRANT SELECT, INSERT, UPDATE ON registry.employer, registry.employer_name, registry.worker TO qiyue_ingest;
GRANT SELECT, INSERT ON registry.employer_area TO qiyue_ingest;
GRANT USAGE ON SEQUENCE registry.worker_number TO qiyue_ingest;
GRANT SELECT ON registry.employer, registry.employer_area TO qiyue_registry;
GRANT SELECT (worker_id, id_type, id_masked, name_masked, birth_year, sex) ON registry.worker TO qiyue_registry;

RESET ROLE;
