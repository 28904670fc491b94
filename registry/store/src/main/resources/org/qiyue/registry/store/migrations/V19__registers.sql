-- Registers that come from outside and are loaded from CSV files by an operator, as the role that migrates. Intake reads
-- them; while one is empty, the rules that need it are not evaluated.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE registry.register_load (
    load_no      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    register     text COLLATE "C" NOT NULL,
    file_name    text NOT NULL,
    file_digest  bytea NOT NULL CHECK (length(file_digest) = 32),
    loaded_by    text NOT NULL,
    loaded_at    timestamptz NOT NULL,
    rows_read    integer NOT NULL,
    rows_changed integer NOT NULL,
    rows_removed integer NOT NULL
);
COMMENT ON TABLE registry.register_load IS 'Which file was loaded into which register, when and by whom 名录导入记录';
COMMENT ON COLUMN registry.register_load.file_digest IS 'SM3 of the file''s bytes';
COMMENT ON COLUMN registry.register_load.rows_changed IS 'Entries that are new or differ from what stood there';

CREATE TABLE registry.register_employer (
    credit_code         text COLLATE "C" PRIMARY KEY CHECK (length(credit_code) = 18),
    name                text NOT NULL,
    status              text COLLATE "C" NOT NULL CHECK (status IN ('ACTIVE', 'DEREGISTERED', 'REVOKED', 'CANCELLED')),
    status_on           date,
    registration_area   text COLLATE "C",
    branch_of           text COLLATE "C",
    branch_licensed     boolean NOT NULL DEFAULT true,
    approved_for_minors boolean NOT NULL DEFAULT false,
    load_no             bigint NOT NULL,
    CHECK (status = 'ACTIVE' OR status_on IS NOT NULL)
);
COMMENT ON TABLE registry.register_employer IS 'The employer register: rules B08 to B12, C01 单位名录';
COMMENT ON COLUMN registry.register_employer.status_on IS 'Since when it has this status';
COMMENT ON COLUMN registry.register_employer.branch_of IS 'Credit code of the legal person of a branch';
COMMENT ON COLUMN registry.register_employer.branch_licensed IS 'Whether a branch has a licence of its own (LCL-IR 4)';
COMMENT ON COLUMN registry.register_employer.approved_for_minors IS 'Approved to employ minors for art, sport or special crafts (LL 15)';

CREATE TABLE registry.register_insured (
    credit_code text COLLATE "C" NOT NULL CHECK (length(credit_code) = 18),
    month       date NOT NULL CHECK (extract(day FROM month) = 1),
    headcount   integer NOT NULL CHECK (headcount >= 0),
    load_no     bigint NOT NULL,
    PRIMARY KEY (credit_code, month)
);
CREATE INDEX register_insured_by_month ON registry.register_insured (month);
COMMENT ON TABLE registry.register_insured IS 'Insured head-counts by employer and month (first day): rule I26 参保人数';

CREATE TABLE registry.register_real_name (
    credit_code text COLLATE "C" NOT NULL CHECK (length(credit_code) = 18),
    id_type     text COLLATE "C" NOT NULL,
    id_blind    bytea NOT NULL CHECK (length(id_blind) = 16),
    entered_on  date NOT NULL,
    left_on     date,
    migrant     boolean NOT NULL,
    load_no     bigint NOT NULL,
    PRIMARY KEY (credit_code, id_blind, id_type, entered_on),
    CHECK (left_on >= entered_on)
);
COMMENT ON TABLE registry.register_real_name IS
    'Workers on sites by blind index alone, neither name nor number is kept: rule C23 工地实名制';

CREATE TABLE registry.register_relation (
    owner      text COLLATE "C" NOT NULL CHECK (length(owner) = 18),
    owned      text COLLATE "C" NOT NULL CHECK (length(owned) = 18),
    kind       text COLLATE "C" NOT NULL CHECK (kind IN ('OWNS', 'RUNS')),
    valid_from date NOT NULL,
    valid_to   date,
    load_no    bigint NOT NULL,
    PRIMARY KEY (owned, owner, kind, valid_from),
    CHECK (owner <> owned),
    CHECK (valid_to >= valid_from)
);
COMMENT ON TABLE registry.register_relation IS 'Which company owns or runs which: rule F09 企业关联关系';

CREATE TABLE registry.register_average_wage (
    area    text COLLATE "C" NOT NULL CHECK (length(area) = 6),
    year    integer NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    monthly numeric(12, 2) NOT NULL CHECK (monthly > 0),
    load_no bigint NOT NULL,
    PRIMARY KEY (area, year)
);
COMMENT ON TABLE registry.register_average_wage IS
    'Average monthly wage of a year by area, 110000 for the city, yuan: rules I14, I15 社会平均工资';

CREATE TABLE registry.register_qualification (
    kind        text COLLATE "C" NOT NULL CHECK (kind IN
        ('AUTHORITY_LICENCE', 'AUTHORITY_CRYPTOGRAPHY', 'CRYPTOGRAPHIC_PRODUCT', 'CLASSIFIED_PROTECTION')),
    holder      text NOT NULL,
    number      text NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date NOT NULL,
    level       smallint CHECK (level BETWEEN 1 AND 5),
    assessed_on date,
    load_no     bigint NOT NULL,
    PRIMARY KEY (kind, holder, number),
    CHECK (valid_to >= valid_from),
    CHECK (kind <> 'CLASSIFIED_PROTECTION' OR level IS NOT NULL)
);
COMMENT ON TABLE registry.register_qualification IS
    'Licences of certification authorities, product certificates and grading of platforms: rules A12 to A14 资质';
COMMENT ON COLUMN registry.register_qualification.holder IS 'Name of the authority as in certificates, or code of the platform';

CREATE TABLE registry.register_key_compromise (
    cert_serial       text COLLATE "C" PRIMARY KEY CHECK (cert_serial ~ '^[0-9a-f]{1,40}$'),
    compromised_since timestamptz NOT NULL,
    reported_on       date NOT NULL,
    source            text NOT NULL,
    load_no           bigint NOT NULL
);
COMMENT ON TABLE registry.register_key_compromise IS 'Signer certificates reported as compromised: rule A19 失密告知';

GRANT SELECT ON registry.register_employer, registry.register_insured, registry.register_real_name,
    registry.register_relation, registry.register_average_wage, registry.register_qualification,
    registry.register_key_compromise, registry.register_load TO qiyue_ingest;

RESET ROLE;
