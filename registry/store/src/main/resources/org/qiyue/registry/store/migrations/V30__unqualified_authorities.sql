-- Which certification authorities had signed for a platform's filings without being qualified at the time of signing. That
-- is about platform and authority, not about the contract: the review of the day raises it once, for the city. Without this
-- table an authority that stands in no register would be known from the encrypted filings alone.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE supervision.unqualified_authority (
    platform_code   text COLLATE "C" NOT NULL,
    authority       text COLLATE "C" NOT NULL CHECK (length(authority) <= 200),
    first_on        date NOT NULL,
    last_on         date NOT NULL,
    first_filing_no bigint NOT NULL,
    PRIMARY KEY (platform_code, authority)
);
COMMENT ON TABLE supervision.unqualified_authority IS
    'Authorities that certified signers without a valid licence or consent to use cryptography 签署时无有效资质的电子认证机构';
COMMENT ON COLUMN supervision.unqualified_authority.first_on IS 'Day on which the first such filing was received';
COMMENT ON COLUMN supervision.unqualified_authority.last_on IS 'Day on which the latest such filing was received';
COMMENT ON COLUMN supervision.unqualified_authority.first_filing_no IS 'A filing that shows it';

ALTER TABLE supervision.unqualified_authority ENABLE ROW LEVEL SECURITY;
ALTER TABLE supervision.unqualified_authority FORCE ROW LEVEL SECURITY;
CREATE POLICY of_the_city ON supervision.unqualified_authority FOR SELECT TO qiyue_registry USING (
    (SELECT registry.scope()) = '110000');

GRANT SELECT, INSERT, UPDATE (last_on) ON supervision.unqualified_authority TO qiyue_ingest;
GRANT SELECT ON supervision.unqualified_authority TO qiyue_registry;

RESET ROLE;
