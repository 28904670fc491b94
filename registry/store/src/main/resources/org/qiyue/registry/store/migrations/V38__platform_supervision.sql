-- How a platform comes into the register and what the bureau keeps about it there: the application with its checklist, the
-- steps by which an approved one is carried out, papers, certificates, incidents, notices, and who changed what.
SET LOCAL ROLE qiyue_owner;

ALTER TABLE registry.platform
    ADD COLUMN operator_name text,
    ADD COLUMN operator_credit_code text COLLATE "C" CHECK (length(operator_credit_code) = 18),
    ADD COLUMN client_key text,
    ADD COLUMN revision bigint NOT NULL DEFAULT 1;
COMMENT ON COLUMN registry.platform.operator_name IS 'Who runs it 运营单位';
COMMENT ON COLUMN registry.platform.client_key IS
    'Public key (PEM) by which its client proves itself to the identity provider; null where that is a shared secret';
COMMENT ON COLUMN registry.platform.revision IS 'Rises with every change that an official makes to the platform or its file';

ALTER TABLE registry.platform_certificate
    ADD COLUMN registered_at timestamptz NOT NULL DEFAULT '-infinity',
    ADD COLUMN registered_by text COLLATE "C",
    ADD COLUMN revoked_by text COLLATE "C",
    ADD COLUMN revocation_reason text,
    ADD COLUMN invalid_since timestamptz,
    ADD CHECK (revoked_at >= registered_at);
COMMENT ON COLUMN registry.platform_certificate.registered_at IS
    'From when filings signed with it are taken: what came before was refused, and a rebuild refuses it again';
COMMENT ON COLUMN registry.platform_certificate.revoked_at IS
    'From when filings signed with it are refused; never before the moment at which that was entered';
COMMENT ON COLUMN registry.platform_certificate.invalid_since IS
    'From when it is not to be relied on, which may lie before the revocation: filings since are looked at by a person';

CREATE TABLE registry.platform_application (
    application_no       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    platform_code        text COLLATE "C" NOT NULL CHECK (platform_code ~ '^[a-z][a-z0-9-]{1,31}$'),
    name_zh              text NOT NULL CHECK (name_zh <> ''),
    name_en              text NOT NULL CHECK (name_en <> ''),
    kind                 text COLLATE "C" NOT NULL CHECK (kind IN ('THIRD_PARTY', 'SELF_BUILT', 'GOVERNMENT')),
    operator_name        text NOT NULL CHECK (operator_name <> ''),
    operator_credit_code text COLLATE "C" NOT NULL CHECK (length(operator_credit_code) = 18),
    own_credit_codes     text[] COLLATE "C" NOT NULL DEFAULT '{}',
    certificate          bytea,
    client_key           text,
    state                text COLLATE "C" NOT NULL DEFAULT 'DRAFT'
        CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REFUSED')),
    revision             bigint NOT NULL DEFAULT 1,
    created_by           text COLLATE "C" NOT NULL CHECK (created_by <> ''),
    created_at           timestamptz NOT NULL DEFAULT clock_timestamp(),
    proposed_by          text COLLATE "C",
    proposed_at          timestamptz,
    decided_by           text COLLATE "C",
    decided_at           timestamptz,
    decision_reason      text,
    CHECK (kind = 'SELF_BUILT' OR own_credit_codes = '{}'),
    CHECK (state = 'DRAFT' OR proposed_by IS NOT NULL),
    CHECK ((state IN ('RETURNED', 'APPROVED', 'REFUSED')) = (decided_by IS NOT NULL)),
    CONSTRAINT decided_by_another CHECK (decided_by <> proposed_by)
);
CREATE UNIQUE INDEX platform_application_by_platform ON registry.platform_application (platform_code)
    WHERE state <> 'REFUSED';
COMMENT ON TABLE registry.platform_application IS 'Applications of signing systems to be admitted 平台接入申请';
COMMENT ON COLUMN registry.platform_application.certificate IS 'X.509 SM2 certificate to be bound to the platform, DER';
COMMENT ON COLUMN registry.platform_application.client_key IS 'Public key (PEM) of its client at the identity provider';
COMMENT ON COLUMN registry.platform_application.proposed_by IS 'Account that submitted it; another one decides';

CREATE TABLE registry.platform_application_item (
    application_no  bigint NOT NULL REFERENCES registry.platform_application,
    item            text COLLATE "C" NOT NULL CHECK (item ~ '^[A-Z0-9-]{2,24}$'),
    declared        text COLLATE "C" NOT NULL CHECK (declared IN ('CONFORMS', 'PARTLY', 'NOT_APPLICABLE')),
    statement       text NOT NULL CHECK (statement <> ''),
    evidence_digest bytea CHECK (length(evidence_digest) = 32),
    declared_by     text COLLATE "C" NOT NULL,
    declared_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    result          text COLLATE "C" CHECK (result IN ('PASSED', 'FAILED')),
    note            text,
    reviewed_by     text COLLATE "C",
    reviewed_at     timestamptz,
    PRIMARY KEY (application_no, item),
    CHECK ((result IS NULL) = (reviewed_by IS NULL)),
    CHECK (result <> 'FAILED' OR note <> '')
);
COMMENT ON TABLE registry.platform_application_item IS
    'What an applicant declares item by item of the checklist, and what the reviewer found 接入核对项';
COMMENT ON COLUMN registry.platform_application_item.evidence_digest IS 'SM3 of the evidence handed in';

CREATE TABLE registry.platform_admission_step (
    platform_code text COLLATE "C" NOT NULL,
    step          text COLLATE "C" NOT NULL CHECK (step IN ('TOPICS', 'ACCESS', 'QUOTA', 'CLIENT', 'REGISTER')),
    state         text COLLATE "C" NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    attempts      integer NOT NULL DEFAULT 0,
    failure       text COLLATE "C",
    detail_zh     text,
    detail_en     text,
    changed_by    text COLLATE "C" NOT NULL,
    changed_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (platform_code, step),
    CHECK ((state = 'FAILED') = (failure IS NOT NULL))
);
COMMENT ON TABLE registry.platform_admission_step IS
    'How far broker, identity provider and register are in line with what was decided 接入执行步骤';
COMMENT ON COLUMN registry.platform_admission_step.failure IS 'Why the last attempt failed: a stable code, told beside it';

CREATE TABLE registry.qualification_paper (
    kind             text COLLATE "C" NOT NULL,
    holder           text NOT NULL,
    number           text NOT NULL,
    scan_digest      bytea CHECK (length(scan_digest) = 32),
    succeeds         text,
    verified_by      text COLLATE "C",
    verified_at      timestamptz,
    verified_load_no bigint,
    revision         bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (kind, holder, number),
    CHECK ((verified_by IS NULL) = (verified_load_no IS NULL))
);
COMMENT ON TABLE registry.qualification_paper IS
    'What the bureau keeps beside an entry of register_qualification, which is what rules read 资质材料';
COMMENT ON COLUMN registry.qualification_paper.scan_digest IS 'SM3 of the scanned document';
COMMENT ON COLUMN registry.qualification_paper.succeeds IS 'Number of the entry of the same kind and holder that it follows';
COMMENT ON COLUMN registry.qualification_paper.verified_load_no IS
    'The load that had brought the entry when it was verified; once another has changed it, it is not verified any more';

CREATE TABLE registry.incident_deadline (
    name       text COLLATE "C" NOT NULL CHECK (name IN ('report-hours', 'final-days')),
    value      integer NOT NULL CHECK (value > 0),
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    source     text NOT NULL,
    PRIMARY KEY (name, valid_from)
);
COMMENT ON TABLE registry.incident_deadline IS 'Within how long an incident is reported, and how long after it finally 事件报告时限';
INSERT INTO registry.incident_deadline (name, value, valid_from, source) VALUES
    ('report-hours', 4, '2020-01-01', '国家网络安全事件报告管理办法 (4 小时); noted from memory, check before relying on it'),
    ('final-days', 30, '2020-01-01', '国家网络安全事件报告管理办法 (30 日); noted from memory, check before relying on it');

CREATE TABLE registry.platform_incident (
    incident_no   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    platform_code text COLLATE "C" NOT NULL REFERENCES registry.platform,
    kind          text COLLATE "C" NOT NULL
        CHECK (kind IN ('LEAK', 'TAMPERING', 'LOSS', 'INTRUSION', 'OUTAGE', 'KEY_COMPROMISE', 'OTHER')),
    discovered_at timestamptz NOT NULL,
    reported_at   timestamptz NOT NULL,
    report_due_at timestamptz NOT NULL,
    final_due_on  date NOT NULL,
    persons       integer CHECK (persons >= 0),
    summary       text NOT NULL CHECK (summary <> ''),
    harm          text NOT NULL,
    measures      text NOT NULL,
    entered_by    text COLLATE "C" NOT NULL,
    entered_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    closed_by     text COLLATE "C",
    closed_at     timestamptz,
    conclusion    text,
    CHECK (reported_at >= discovered_at),
    CHECK ((closed_by IS NULL) = (closed_at IS NULL) AND (closed_by IS NULL) = (conclusion IS NULL))
);
CREATE INDEX platform_incident_by_platform ON registry.platform_incident (platform_code, incident_no);
COMMENT ON TABLE registry.platform_incident IS 'Security incidents that a platform reports (28号 clause 9, PIPL 57) 安全事件';
COMMENT ON COLUMN registry.platform_incident.report_due_at IS 'By when it had to be reported, by the figures of that day';
COMMENT ON COLUMN registry.platform_incident.final_due_on IS 'Last day for the final report';
COMMENT ON COLUMN registry.platform_incident.persons IS 'How many persons it concerns, null while not known';

CREATE TABLE registry.platform_change (
    change_no      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    platform_code  text COLLATE "C",
    application_no bigint,
    kind           text COLLATE "C" NOT NULL CHECK (kind ~ '^[A-Z_]{3,40}$'),
    changed_by     text COLLATE "C" NOT NULL CHECK (changed_by <> ''),
    changed_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    reason         text,
    entry          jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX platform_change_by_platform ON registry.platform_change (platform_code, change_no);
COMMENT ON TABLE registry.platform_change IS 'Who changed what about platforms, and when; rows are never changed 平台变更记录';
COMMENT ON COLUMN registry.platform_change.platform_code IS 'Null where it is about a certification authority';

-- The register of platforms is public and written by the city alone; everything else here is the city's.
DO $$
DECLARE
    guarded regclass;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['registry.platform', 'registry.platform_certificate', 'registry.platform_application',
        'registry.platform_application_item', 'registry.platform_admission_step', 'registry.qualification_paper',
        'registry.platform_incident', 'registry.platform_change', 'registry.register_qualification',
        'registry.register_key_compromise']::regclass[]
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
        EXECUTE format('CREATE POLICY of_the_city ON %s TO qiyue_registry USING ((SELECT registry.scope()) = ''110000'')',
            guarded);
    END LOOP;
END
$$;
-- Nobody writes in another's name.
CREATE POLICY by_the_account ON registry.platform_change AS RESTRICTIVE FOR INSERT TO qiyue_registry
    WITH CHECK (changed_by = (SELECT registry.scope_user()));
CREATE POLICY known_to_all ON registry.platform FOR SELECT USING (true);
CREATE POLICY known_to_all ON registry.platform_certificate FOR SELECT USING (true);
-- Loads of registers, and the keeping of what they end, are the owner's.
CREATE POLICY of_the_owner ON registry.platform TO qiyue_owner USING (true);
CREATE POLICY of_the_owner ON registry.platform_certificate TO qiyue_owner USING (true);
CREATE POLICY of_the_owner ON registry.register_qualification TO qiyue_owner USING (true);
CREATE POLICY of_the_owner ON registry.register_key_compromise TO qiyue_owner USING (true);

GRANT INSERT, UPDATE (name_zh, name_en, status, own_credit_codes, operator_name, operator_credit_code, client_key, revision)
    ON registry.platform TO qiyue_registry;
GRANT INSERT, UPDATE (revoked_at, revoked_by, revocation_reason, invalid_since)
    ON registry.platform_certificate TO qiyue_registry;
GRANT SELECT, INSERT ON registry.platform_application, registry.platform_application_item,
    registry.platform_admission_step, registry.qualification_paper, registry.platform_incident, registry.platform_change
    TO qiyue_registry;
GRANT UPDATE (name_zh, name_en, kind, operator_name, operator_credit_code, own_credit_codes, certificate, client_key, state,
        revision, proposed_by, proposed_at, decided_by, decided_at, decision_reason)
    ON registry.platform_application TO qiyue_registry;
GRANT UPDATE (declared, statement, evidence_digest, declared_by, declared_at, result, note, reviewed_by, reviewed_at)
    ON registry.platform_application_item TO qiyue_registry;
GRANT UPDATE (state, attempts, failure, detail_zh, detail_en, changed_by, changed_at)
    ON registry.platform_admission_step TO qiyue_registry;
GRANT UPDATE (scan_digest, succeeds, verified_by, verified_at, verified_load_no, revision)
    ON registry.qualification_paper TO qiyue_registry;
GRANT UPDATE (closed_by, closed_at, conclusion) ON registry.platform_incident TO qiyue_registry;
GRANT SELECT ON registry.incident_deadline, registry.register_qualification, registry.register_key_compromise TO qiyue_registry;
GRANT SELECT (load_no, register, loaded_by, loaded_at) ON registry.register_load TO qiyue_registry;

-- Whoever changes a platform notes what it was, also where he may not write the history by himself.
ALTER FUNCTION registry.keep_platform_history() SECURITY DEFINER;

-- A change by hand is a load of one entry: what it replaces is kept, and a rebuild makes it once more at its place among the
-- others. What intake decides before the lock is had it decides without the change, as with a file.
CREATE FUNCTION registry.enter_register(of_register text, entry jsonb, digest bytea) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    load bigint;
    whole jsonb;
BEGIN
    IF (SELECT registry.scope()) IS DISTINCT FROM '110000' THEN
        RAISE insufficient_privilege USING MESSAGE = 'registers are written by the city';
    END IF;
    load := nextval(pg_get_serial_sequence('registry.register_load', 'load_no'));
    PERFORM set_config('qiyue.load_no', load::text, true);
    whole := entry || jsonb_build_object('load_no', load);
    CASE of_register
        WHEN 'qualification' THEN
            INSERT INTO registry.register_qualification AS t
                SELECT * FROM jsonb_populate_record(NULL::registry.register_qualification, whole)
                ON CONFLICT (kind, holder, number) DO UPDATE SET valid_from = excluded.valid_from,
                    valid_to = excluded.valid_to, level = excluded.level, assessed_on = excluded.assessed_on,
                    load_no = excluded.load_no;
        WHEN 'key-compromise' THEN
            INSERT INTO registry.register_key_compromise AS t
                SELECT * FROM jsonb_populate_record(NULL::registry.register_key_compromise, whole)
                ON CONFLICT (cert_serial) DO UPDATE SET compromised_since = excluded.compromised_since,
                    reported_on = excluded.reported_on, source = excluded.source, load_no = excluded.load_no;
    END CASE;
    PERFORM pg_advisory_xact_lock(X'7169797565'::bigint);
    INSERT INTO registry.register_load (load_no, register, file_name, file_digest, loaded_by, loaded_at, rows_read,
            rows_changed, rows_removed, left_without)
        OVERRIDING SYSTEM VALUE VALUES (load, of_register, '', digest, registry.scope_user(), clock_timestamp(), 1, 1, 0,
            registry.register_gaps(of_register, load));
    RETURN load;
END
$$;
COMMENT ON FUNCTION registry.enter_register IS
    'Enters or replaces one entry of a register for the city; the number of the load that it is 名录单条登记';
REVOKE ALL ON FUNCTION registry.enter_register FROM PUBLIC;
GRANT EXECUTE ON FUNCTION registry.enter_register TO qiyue_registry;
COMMENT ON COLUMN registry.register_load.file_name IS 'Empty where an official entered a single entry';
COMMENT ON COLUMN registry.register_load.file_digest IS 'SM3 of the file''s bytes, of a single entry that of its JSON';

RESET ROLE;
