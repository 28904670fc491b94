SET LOCAL ROLE qiyue_owner;

CREATE TABLE registry.platform (
    platform_code    text COLLATE "C" PRIMARY KEY CHECK (platform_code ~ '^[a-z][a-z0-9-]{1,31}$'),
    name_zh          text NOT NULL,
    name_en          text NOT NULL,
    kind             text NOT NULL CHECK (kind IN ('THIRD_PARTY', 'SELF_BUILT', 'GOVERNMENT')),
    status           text NOT NULL CHECK (status IN ('ACTIVE', 'SUSPENDED', 'TERMINATED', 'SANDBOX')),
    own_credit_codes text[] NOT NULL DEFAULT '{}',
    registered_on    date NOT NULL,
    CHECK (kind = 'SELF_BUILT' OR own_credit_codes = '{}')
);
COMMENT ON TABLE registry.platform IS 'Signing platforms admitted to file 签署平台';
COMMENT ON COLUMN registry.platform.own_credit_codes IS 'SELF_BUILT: the only employers it may file for (rule A11)';

CREATE TABLE registry.platform_certificate (
    serial        text COLLATE "C" PRIMARY KEY CHECK (serial ~ '^([0-9a-f]{2}){1,20}$'),
    platform_code text COLLATE "C" NOT NULL REFERENCES registry.platform,
    certificate   bytea NOT NULL,
    not_before    timestamptz NOT NULL,
    not_after     timestamptz NOT NULL,
    revoked_at    timestamptz,
    CHECK (not_before < not_after)
);
CREATE INDEX platform_certificate_by_platform ON registry.platform_certificate (platform_code);
COMMENT ON TABLE registry.platform_certificate IS 'X.509 SM2 certificates bound to a platform, DER 平台证书';

CREATE TABLE registry.code_item (
    list       text COLLATE "C" NOT NULL,
    code       text COLLATE "C" NOT NULL,
    name_zh    text NOT NULL,
    name_en    text NOT NULL,
    parent     text COLLATE "C",
    valid_from date,
    valid_to   date,
    source     text NOT NULL,
    UNIQUE NULLS NOT DISTINCT (list, code, valid_from)
);
COMMENT ON TABLE registry.code_item IS 'Dated code lists, a copy of the CSV resources of registry/model 代码表';

GRANT SELECT ON registry.platform, registry.platform_certificate, registry.code_item TO qiyue_ingest, qiyue_registry;

RESET ROLE;
