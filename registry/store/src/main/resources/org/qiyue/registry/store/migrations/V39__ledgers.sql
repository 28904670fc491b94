-- What officials keep of their work with the ledgers: the questions they ask again, and jobs that carry tables out of the
-- register. And the ways into the register of contracts: by number, document and worker, by day of signing and of ending.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE registry.saved_view (
    view_id    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    ledger     text COLLATE "C" NOT NULL CHECK (ledger <> ''),
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    account    text COLLATE "C" NOT NULL,
    unit       text COLLATE "C" NOT NULL,
    shared     boolean NOT NULL,
    search     jsonb NOT NULL CHECK (jsonb_typeof(search) = 'object'),
    version    integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (account, ledger, name)
);
CREATE INDEX saved_view_of_unit ON registry.saved_view (unit, ledger) WHERE shared;
COMMENT ON TABLE registry.saved_view IS 'Questions to a ledger that an account keeps, for itself or for its unit 常用查询';
COMMENT ON COLUMN registry.saved_view.unit IS 'Scope in which it was kept: who has the same sees it where it is shared';
COMMENT ON COLUMN registry.saved_view.search IS 'Search parameters as they stand in the address; never an identifier of a person';

ALTER TABLE registry.saved_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE registry.saved_view FORCE ROW LEVEL SECURITY;
CREATE POLICY own_or_of_unit ON registry.saved_view FOR SELECT TO qiyue_registry USING (
    account = (SELECT registry.scope_user()) OR (shared AND unit = (SELECT registry.scope())));
CREATE POLICY own_kept ON registry.saved_view FOR INSERT TO qiyue_registry WITH CHECK (
    account = (SELECT registry.scope_user()) AND unit = (SELECT registry.scope()));
CREATE POLICY own_changed ON registry.saved_view FOR UPDATE TO qiyue_registry
    USING (account = (SELECT registry.scope_user()))
    WITH CHECK (account = (SELECT registry.scope_user()) AND unit = (SELECT registry.scope()));
CREATE POLICY own_given_up ON registry.saved_view FOR DELETE TO qiyue_registry USING (
    account = (SELECT registry.scope_user()));

GRANT SELECT, INSERT, DELETE, UPDATE (name, unit, shared, search, version, updated_at) ON registry.saved_view
    TO qiyue_registry;

CREATE TABLE registry.job (
    job_id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    kind           text COLLATE "C" NOT NULL CHECK (kind IN ('EXPORT')),
    account        text COLLATE "C" NOT NULL,
    account_name   text NOT NULL,
    account_role   text COLLATE "C" NOT NULL,
    unit           text COLLATE "C" NOT NULL,
    asked          jsonb NOT NULL,
    needs_approval boolean NOT NULL,
    state          text COLLATE "C" NOT NULL CHECK (state IN
        ('WAITING_APPROVAL', 'QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'REFUSED', 'EXPIRED')),
    rows_expected  bigint NOT NULL,
    rows_done      bigint NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL DEFAULT now(),
    started_at     timestamptz,
    finished_at    timestamptz,
    attempt        integer NOT NULL DEFAULT 0,
    lease_by       text COLLATE "C",
    lease_until    timestamptz,
    failure        text COLLATE "C",
    file_name      text,
    file_type      text COLLATE "C",
    file_bytes     bigint,
    kept_until     timestamptz
) WITH (fillfactor = 70);
CREATE INDEX job_of_account ON registry.job (account, created_at DESC, job_id DESC);
CREATE INDEX job_unfinished ON registry.job (created_at) WHERE state IN ('WAITING_APPROVAL', 'QUEUED', 'RUNNING');
CREATE INDEX job_kept ON registry.job (kept_until) WHERE state = 'DONE';
COMMENT ON TABLE registry.job IS 'Work that is done after the answer to whoever asked for it: exports 后台任务';
COMMENT ON COLUMN registry.job.unit IS 'Scope of whoever asked; the work is done with it, and a colleague of the same approves';
COMMENT ON COLUMN registry.job.needs_approval IS 'More rows than one official alone may take out: a second one has to grant it';
COMMENT ON COLUMN registry.job.attempt IS 'How often it was begun; an instance that lost its lease writes under an attempt that is past';
COMMENT ON COLUMN registry.job.lease_until IS 'Until then no other instance takes it up; put forward while it is worked on';
COMMENT ON COLUMN registry.job.failure IS 'Code of why it failed';
COMMENT ON COLUMN registry.job.kept_until IS 'Until then its file can be fetched';

CREATE TABLE registry.job_decision (
    job_id     uuid NOT NULL,
    decision   text COLLATE "C" NOT NULL CHECK (decision IN ('GRANTED', 'REFUSED', 'CANCELLED')),
    decided_by text COLLATE "C" NOT NULL,
    decided_at timestamptz NOT NULL DEFAULT now(),
    reason     text,
    PRIMARY KEY (job_id, decision),
    CHECK (decision = 'CANCELLED' OR length(reason) BETWEEN 1 AND 500)
);
CREATE UNIQUE INDEX job_decided_once ON registry.job_decision (job_id) WHERE decision <> 'CANCELLED';
COMMENT ON TABLE registry.job_decision IS
    'What was decided about a job: granted or refused by a second official, cancelled by whoever asked 任务审批与取消';

CREATE TABLE registry.job_chunk (
    job_id   uuid NOT NULL,
    attempt  integer NOT NULL,
    chunk_no integer NOT NULL,
    bytes    bytea NOT NULL,
    PRIMARY KEY (job_id, attempt, chunk_no)
);
ALTER TABLE registry.job_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;
COMMENT ON TABLE registry.job_chunk IS 'The file of a job, in pieces, while it is kept 任务结果文件';

DO $$
DECLARE
    guarded regclass;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['registry.job', 'registry.job_decision', 'registry.job_chunk']::regclass[]
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
        EXECUTE format('CREATE POLICY all_rows ON %s TO qiyue_owner USING (true)', guarded);
    END LOOP;
END
$$;

-- One's own; of the unit what needs a second official, whatever became of it.
CREATE POLICY own_or_to_approve ON registry.job FOR SELECT TO qiyue_registry USING (
    account = (SELECT registry.scope_user())
    OR (needs_approval AND unit = (SELECT registry.scope()) AND unit ~ '^[0-9]{6}$'));
CREATE POLICY own_asked ON registry.job FOR INSERT TO qiyue_registry WITH CHECK (
    account = (SELECT registry.scope_user()) AND account_role = (SELECT registry.scope_role())
    AND unit = (SELECT registry.scope())
    AND state = CASE WHEN needs_approval THEN 'WAITING_APPROVAL' ELSE 'QUEUED' END);
-- While it runs; the rest is decided in registry.take_job.
CREATE POLICY own_carried_on ON registry.job FOR UPDATE TO qiyue_registry
    USING (account = (SELECT registry.scope_user()) AND state = 'RUNNING')
    WITH CHECK (account = (SELECT registry.scope_user()) AND state IN ('RUNNING', 'DONE', 'FAILED', 'CANCELLED'));

CREATE POLICY of_visible_job ON registry.job_decision FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM registry.job j WHERE j.job_id = job_decision.job_id));
CREATE POLICY own_cancelled ON registry.job_decision FOR INSERT TO qiyue_registry WITH CHECK (
    decision = 'CANCELLED' AND decided_by = (SELECT registry.scope_user())
    AND EXISTS (SELECT FROM registry.job j
                WHERE j.job_id = job_decision.job_id AND j.account = job_decision.decided_by));
-- Never by whoever asked.
CREATE POLICY of_a_colleague ON registry.job_decision FOR INSERT TO qiyue_registry WITH CHECK (
    decision <> 'CANCELLED' AND decided_by = (SELECT registry.scope_user())
    AND (SELECT registry.scope_role()) IN ('city-officer', 'district-supervisor', 'district-approver')
    AND EXISTS (SELECT FROM registry.job j
                WHERE j.job_id = job_decision.job_id AND j.state = 'WAITING_APPROVAL'
                    AND j.account <> job_decision.decided_by AND j.unit = (SELECT registry.scope())));

CREATE POLICY of_own_job ON registry.job_chunk FOR SELECT TO qiyue_registry USING (
    EXISTS (SELECT FROM registry.job j
            WHERE j.job_id = job_chunk.job_id AND j.account = (SELECT registry.scope_user())));
CREATE POLICY of_own_running_job ON registry.job_chunk FOR INSERT TO qiyue_registry WITH CHECK (
    EXISTS (SELECT FROM registry.job j
            WHERE j.job_id = job_chunk.job_id AND j.account = (SELECT registry.scope_user())
                AND j.state = 'RUNNING' AND j.attempt = job_chunk.attempt));

GRANT SELECT, INSERT,
    UPDATE (state, rows_expected, rows_done, finished_at, lease_until, failure, file_name, file_type, file_bytes, kept_until)
    ON registry.job TO qiyue_registry;
GRANT SELECT, INSERT ON registry.job_decision, registry.job_chunk TO qiyue_registry;

CREATE FUNCTION registry.take_job(instance text, lease interval, most_attempts integer) RETURNS SETOF registry.job
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    taken registry.job;
BEGIN
    UPDATE registry.job j SET state = d.decision, finished_at = now()
        FROM registry.job_decision d
        WHERE d.job_id = j.job_id AND d.decision = 'CANCELLED'
            AND (j.state IN ('WAITING_APPROVAL', 'QUEUED') OR j.state = 'RUNNING' AND j.lease_until < now());
    UPDATE registry.job j SET state = d.decision, finished_at = now()
        FROM registry.job_decision d
        WHERE d.job_id = j.job_id AND d.decision = 'REFUSED' AND j.state = 'WAITING_APPROVAL';
    UPDATE registry.job j SET state = 'FAILED', failure = 'ABANDONED', finished_at = now(), lease_until = NULL
        WHERE j.state = 'RUNNING' AND j.lease_until < now() AND j.attempt >= most_attempts;
    SELECT * INTO taken FROM registry.job o
        WHERE (o.state IN ('WAITING_APPROVAL', 'QUEUED') OR o.state = 'RUNNING' AND o.lease_until < now())
            AND (NOT o.needs_approval
                OR EXISTS (SELECT FROM registry.job_decision d
                           WHERE d.job_id = o.job_id AND d.decision = 'GRANTED' AND d.decided_by <> o.account))
        ORDER BY o.created_at, o.job_id
        LIMIT 1
        FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    DELETE FROM registry.job_chunk c WHERE c.job_id = taken.job_id;
    RETURN QUERY UPDATE registry.job j
        SET state = 'RUNNING', attempt = j.attempt + 1, lease_by = instance, lease_until = now() + lease, rows_done = 0,
            started_at = coalesce(j.started_at, now())
        WHERE j.job_id = taken.job_id
        RETURNING j.*;
END
$$;
COMMENT ON FUNCTION registry.take_job IS
    'Gives an instance the oldest job that may be done, one left by a dead instance among them; ends those that were cancelled, refused or begun too often';

CREATE FUNCTION registry.give_back_jobs(instance text) RETURNS bigint
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog
BEGIN ATOMIC
    WITH given AS (
        UPDATE registry.job SET lease_until = now() - interval '1 second'
        WHERE state = 'RUNNING' AND lease_by = give_back_jobs.instance
        RETURNING 1)
    SELECT count(*) FROM given;
END;
COMMENT ON FUNCTION registry.give_back_jobs IS 'Lets others take up at once what an instance that stops has not finished';

CREATE FUNCTION registry.clear_jobs(waiting interval, remembered interval) RETURNS bigint
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog
AS $$
DECLARE
    cleared bigint;
BEGIN
    UPDATE registry.job SET state = 'EXPIRED'
        WHERE state = 'DONE' AND kept_until < now();
    GET DIAGNOSTICS cleared = ROW_COUNT;
    UPDATE registry.job SET state = 'EXPIRED', finished_at = now()
        WHERE state = 'WAITING_APPROVAL' AND created_at < now() - waiting;
    DELETE FROM registry.job_chunk c USING registry.job j
        WHERE j.job_id = c.job_id AND j.state NOT IN ('RUNNING', 'DONE');
    DELETE FROM registry.job_decision d USING registry.job j
        WHERE j.job_id = d.job_id AND j.finished_at < now() - remembered AND j.state <> 'DONE';
    DELETE FROM registry.job WHERE finished_at < now() - remembered AND state <> 'DONE';
    RETURN cleared;
END
$$;
COMMENT ON FUNCTION registry.clear_jobs IS
    'Removes files whose time is up, ends what nobody approved in time, forgets what was finished long ago';

REVOKE ALL ON FUNCTION registry.take_job, registry.give_back_jobs, registry.clear_jobs FROM PUBLIC;
GRANT EXECUTE ON FUNCTION registry.take_job, registry.give_back_jobs, registry.clear_jobs TO qiyue_registry;

-- Lists of contracts: the newest registration first by the key, the others by these. A contract whose day of signing was not
-- filed stands at its first day.
CREATE INDEX contract_by_signing ON registry.contract ((coalesce(signed_on, start_date)) DESC, contract_id DESC);
CREATE INDEX contract_by_ending ON registry.contract (ended_on DESC, contract_id DESC) WHERE ended_on IS NOT NULL;
CREATE INDEX contract_by_area ON registry.contract (jurisdiction_area, contract_id DESC);

-- Neither is a column that the service may read: it asks for what it knows already, and hears keys whose rows its policies
-- guard. As functions of qiyue_reader, for the policies would be asked of each row that fits.
CREATE FUNCTION registry.workers_of_documents(blinds bytea[]) RETURNS SETOF bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
BEGIN ATOMIC
    SELECT w.worker_id FROM registry.worker w
    WHERE w.id_blind = ANY (blinds) AND registry.scope() ~ '^[0-9]{6}$';
END;
COMMENT ON FUNCTION registry.workers_of_documents IS
    'Workers by blind indexes of their identity numbers, of one person under several kinds of document; for areas and the city alone';

CREATE FUNCTION registry.contracts_of_document(digest bytea) RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
BEGIN ATOMIC
    SELECT DISTINCT v.contract_id FROM registry.contract_version v
    WHERE registry.digest_key(v.doc_digest) = registry.digest_key(digest) AND v.doc_digest IS NOT NULL
        AND v.doc_digest = digest AND registry.scope() ~ '^[0-9]{6}$';
END;
COMMENT ON FUNCTION registry.contracts_of_document IS
    'Contracts for which a document of that digest was filed; for areas and the city alone';

GRANT SELECT (id_blind) ON registry.worker TO qiyue_reader;
REVOKE ALL ON FUNCTION registry.workers_of_documents, registry.contracts_of_document FROM PUBLIC;
GRANT EXECUTE ON FUNCTION registry.workers_of_documents, registry.contracts_of_document TO qiyue_registry;
GRANT CREATE ON SCHEMA registry TO qiyue_reader;
ALTER FUNCTION registry.workers_of_documents OWNER TO qiyue_reader;
ALTER FUNCTION registry.contracts_of_document OWNER TO qiyue_reader;
REVOKE CREATE ON SCHEMA registry FROM qiyue_reader;

RESET ROLE;
