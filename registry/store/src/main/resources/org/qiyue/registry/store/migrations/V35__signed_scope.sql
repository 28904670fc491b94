-- Whose rows a transaction sees was a plain setting, which any statement of the service's role could have changed: an injected
-- one too. It is signed now by the service, with a key that its role cannot read. The setting qiyue.scope reads
--   scope | role | account | seconds | signature
-- scope as in V8; the account in hexadecimal UTF-8; seconds since 1970; the signature HMAC-SHA256 in hexadecimal over what
-- stands before the last stroke. One that does not fit, or was made more than 300 seconds from the transaction's begin, is
-- an error and not an empty answer: what is wrong must be seen.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE registry.scope_key (
    key_no    integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    inner_pad bytea NOT NULL UNIQUE CHECK (length(inner_pad) = 64),
    outer_pad bytea NOT NULL CHECK (length(outer_pad) = 64),
    made_at   timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE registry.scope_key IS
    'Keys that the registry service signs its scope with, each as the two blocks of HMAC (RFC 2104); no program reads them 范围签名密钥';

CREATE FUNCTION registry.signed_context() RETURNS text[]
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    stated text := current_setting('qiyue.scope', true);
    parts  text[];
    signed bytea;
BEGIN
    IF coalesce(stated, '') = '' THEN
        RETURN NULL;
    END IF;
    parts := string_to_array(stated, '|');
    IF cardinality(parts) = 5
        AND parts[4] ~ '^[0-9]{1,12}$'
        AND abs(extract(epoch FROM now()) - parts[4]::bigint) <= 300
    THEN
        signed := convert_to(array_to_string(parts[1:4], '|'), 'UTF8');
        IF EXISTS (SELECT FROM registry.scope_key k
                   WHERE encode(sha256(k.outer_pad || sha256(k.inner_pad || signed)), 'hex') = parts[5])
        THEN
            RETURN parts;
        END IF;
    END IF;
    RAISE EXCEPTION 'the scope of this transaction is not signed with a key of this database, or not at this time'
        USING ERRCODE = 'insufficient_privilege';
END
$$;
COMMENT ON FUNCTION registry.signed_context IS
    'Scope, role, account (hexadecimal), seconds, signature of this transaction; null where nothing was stated';

CREATE OR REPLACE FUNCTION registry.scope() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif((registry.signed_context())[1], '');

CREATE FUNCTION registry.scope_role() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif((registry.signed_context())[2], '');
COMMENT ON FUNCTION registry.scope_role IS 'The role in which the account of this transaction acts, or null';

CREATE FUNCTION registry.scope_user() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN convert_from(decode(nullif((registry.signed_context())[3], ''), 'hex'), 'UTF8');
COMMENT ON FUNCTION registry.scope_user IS 'The account this transaction speaks for, or null';

-- Nobody decides in another's name.
DROP POLICY of_waiting_filing ON registry.approval_decision;
CREATE POLICY of_waiting_filing ON registry.approval_decision FOR INSERT TO qiyue_registry WITH CHECK (
    decided_by = (SELECT registry.scope_user())
    AND (SELECT registry.scope_platform()) IS NULL
    AND EXISTS (SELECT FROM registry.filing f
                WHERE f.filing_no = approval_decision.filing_no AND f.result = 'PENDING_APPROVAL'));

RESET ROLE;
