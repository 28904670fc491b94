-- What tells that a document was filed for others before (A23), and that several workers of an employer have one mobile
-- number (B15). The digest says nothing of the document; of the number only the blind index is kept, as of identifiers.
SET LOCAL ROLE qiyue_owner;

ALTER TABLE registry.contract_version
    ADD COLUMN doc_digest   bytea CHECK (length(doc_digest) = 32),
    ADD COLUMN mobile_blind bytea CHECK (length(mobile_blind) = 16);
ALTER TABLE registry.contract ADD COLUMN mobile_blind bytea CHECK (length(mobile_blind) = 16);
COMMENT ON COLUMN registry.contract_version.doc_digest IS
    'Digest of the signed document that the event gives, of a correction the one it gives instead 合同文件摘要';
COMMENT ON COLUMN registry.contract_version.mobile_blind IS
    'Blind index (HMAC-SM3) of the worker''s mobile number that the event gives 手机号盲索引';
COMMENT ON COLUMN registry.contract.mobile_blind IS
    'Blind index (HMAC-SM3) of the worker''s mobile number as it stands; the number itself is in the encrypted filing alone';

-- Both indexes are over eight bytes: 20 bytes an entry, two to three gigabytes at 10^8, where whole digests would take seven;
-- rows are compared in full afterwards. B-trees and no hash indexes, though these are as small: a document filed a hundred
-- thousand times is what A23 is about, and in a hash index each further entry would walk through all of its pages.
CREATE FUNCTION registry.digest_key(digest bytea) RETURNS bigint
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ('x' || encode(substr(digest, 1, 8), 'hex'))::bit(64)::bigint;
COMMENT ON FUNCTION registry.digest_key IS 'The first eight bytes, as a number';

-- With the employer inside, so that a number of nobody that a whole city files is counted for one employer only.
CREATE FUNCTION registry.mobile_key(credit_code text, mobile_blind bytea) RETURNS bigint
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN hashtextextended(credit_code COLLATE "C", registry.digest_key(mobile_blind));
COMMENT ON FUNCTION registry.mobile_key IS 'An employer and a blind index of 16 bytes, as a number';

CREATE INDEX contract_version_by_document ON registry.contract_version (registry.digest_key(doc_digest))
    WHERE doc_digest IS NOT NULL;
CREATE INDEX contract_by_mobile ON registry.contract (registry.mobile_key(credit_code, mobile_blind))
    WHERE mobile_blind IS NOT NULL;

-- Neither is for the bureau's screens.
REVOKE SELECT ON registry.contract, registry.contract_version FROM qiyue_registry;
DO $$
DECLARE
    shown record;
BEGIN
    FOR shown IN SELECT attrelid::regclass AS place, string_agg(quote_ident(attname), ', ') AS names
        FROM pg_attribute
        WHERE attrelid IN ('registry.contract'::regclass, 'registry.contract_version'::regclass)
            AND attnum > 0 AND NOT attisdropped AND attname NOT IN ('doc_digest', 'mobile_blind')
        GROUP BY attrelid
    LOOP
        EXECUTE format('GRANT SELECT (%s) ON %s TO qiyue_registry', shown.names, shown.place);
    END LOOP;
END
$$;

RESET ROLE;
