-- What stands of a time limit beside its clock is counted by the calendar of its day: when the arrangement of a year arrives, leads
-- and cases are counted anew, by the service, which sees of them no more than their clocks. And questions that were kept in
-- words that the ledger of cases has no longer say the same in today's.
SET LOCAL ROLE qiyue_owner;

CREATE TABLE supervision.calendar_counted (
    one        boolean PRIMARY KEY DEFAULT true CHECK (one),
    calendar   text COLLATE "C" NOT NULL CHECK (calendar ~ '^[0-9a-f]{64}$'),
    counted_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE supervision.calendar_counted IS 'By which calendar the last days of leads and cases were counted last 期限所依日历';
COMMENT ON COLUMN supervision.calendar_counted.calendar IS 'SHA-256 of its days, as the service counts it';

CREATE FUNCTION supervision.is_the_service() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(registry.scope_role() = 'service', false);
COMMENT ON FUNCTION supervision.is_the_service IS 'Whether this transaction is one of the service itself, for nobody';

CREATE FUNCTION supervision.demand_the_service() RETURNS void
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
BEGIN
    IF NOT supervision.is_the_service() THEN
        RAISE insufficient_privilege USING MESSAGE = 'last days are counted anew by the service itself';
    END IF;
END
$$;
COMMENT ON FUNCTION supervision.demand_the_service IS 'Refuses every transaction that is not one of the service itself';

ALTER TABLE supervision.calendar_counted ENABLE ROW LEVEL SECURITY;
ALTER TABLE supervision.calendar_counted FORCE ROW LEVEL SECURITY;
CREATE POLICY of_the_service ON supervision.calendar_counted TO qiyue_registry
    USING ((SELECT supervision.is_the_service())) WITH CHECK ((SELECT supervision.is_the_service()));
GRANT SELECT, INSERT, UPDATE (calendar, counted_at) ON supervision.calendar_counted TO qiyue_registry;
-- Whoever has a time limit counts it by the same days: an employer's too, who sees no other change.
CREATE POLICY calendar_of_everybody ON registry.table_change FOR SELECT TO qiyue_registry
    USING (table_name = 'work-days' AND state = 'APPROVED');

CREATE INDEX alert_of_clock ON supervision.alert (clock_from, clock) WHERE due_on IS NOT NULL;
CREATE FUNCTION supervision.clocks_of_leads(after date) RETURNS TABLE (clock text, clock_from date)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    PERFORM supervision.demand_the_service();
    RETURN QUERY SELECT DISTINCT a.clock, a.clock_from FROM supervision.alert a
        WHERE a.due_on IS NOT NULL
            AND a.clock_from = (SELECT min(b.clock_from) FROM supervision.alert b WHERE b.due_on IS NOT NULL AND b.clock_from > after);
END
$$;
COMMENT ON FUNCTION supervision.clocks_of_leads IS
    'The clocks that run for leads from the next day of an event after one, each once';

CREATE FUNCTION supervision.count_leads_anew(of_clock text, of_day date, due date, warn date, is_certain boolean) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    counted integer;
BEGIN
    PERFORM supervision.demand_the_service();
    UPDATE supervision.alert a
        SET due_on = due, warn_on = warn, due_certain = is_certain,
            answer_by = CASE WHEN a.answer_by IS NOT NULL AND of_clock = 'self-correction' THEN due ELSE a.answer_by END
        WHERE a.due_on IS NOT NULL AND a.clock = of_clock AND a.clock_from = of_day
            AND (a.due_on, a.warn_on, a.due_certain) IS DISTINCT FROM (due, warn, is_certain);
    GET DIAGNOSTICS counted = ROW_COUNT;
    RETURN counted;
END
$$;
COMMENT ON FUNCTION supervision.count_leads_anew IS 'Gives all leads of a clock and day their last day; how many had another';

CREATE FUNCTION supervision.clocks_of_cases(after bigint, at_most integer) RETURNS TABLE (case_id bigint, version bigint,
        clock text, rule_on date, started_on date, length integer, suspensions text, extension_length integer, extended_by text,
        extended_on date, stopped_on date)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    PERFORM supervision.demand_the_service();
    RETURN QUERY SELECT f.case_id, f.version, c.clock, c.rule_on, c.started_on, c.length, c.suspensions::text, c.extension_length,
            c.extended_by, c.extended_on, c.stopped_on
        FROM (SELECT o.case_id, o.version FROM supervision.case_file o WHERE o.case_id > after AND o.next_clock IS NOT NULL
              ORDER BY o.case_id LIMIT at_most) f
        JOIN supervision.case_clock c ON c.case_id = f.case_id
        WHERE c.stopped_on IS NULL ORDER BY f.case_id, c.started_on, c.clock;
END
$$;
COMMENT ON FUNCTION supervision.clocks_of_cases IS 'The running clocks of so many cases after one, in the order of their ids';

CREATE FUNCTION supervision.count_case_anew(of_case bigint, of_version bigint, of_clock text, due date, soon date, critical date,
        overdue date) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    PERFORM supervision.demand_the_service();
    UPDATE supervision.case_file f
        SET next_clock = of_clock, next_due_on = due, next_soon_on = soon, next_critical_on = critical, next_overdue_on = overdue
        WHERE f.case_id = of_case AND f.version = of_version
            AND (f.next_clock, f.next_due_on, f.next_soon_on, f.next_critical_on, f.next_overdue_on)
                IS DISTINCT FROM (of_clock, due, soon, critical, overdue);
    RETURN FOUND;
END
$$;
COMMENT ON FUNCTION supervision.count_case_anew IS 'Notes by when a case of a version is urgent; whether it was noted otherwise';

DO $$
DECLARE
    guarded regprocedure;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['supervision.clocks_of_leads(date)',
        'supervision.count_leads_anew(text, date, date, date, boolean)',
        'supervision.clocks_of_cases(bigint, integer)',
        'supervision.count_case_anew(bigint, bigint, text, date, date, date, date)']::regprocedure[]
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', guarded);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO qiyue_registry', guarded);
    END LOOP;
END
$$;

-- Policies bind the owner too. What had no time limit is not due; what was critical was not over, only near it.
ALTER TABLE registry.saved_view NO FORCE ROW LEVEL SECURITY;
UPDATE registry.saved_view v
    SET search = (v.search - 'mine')
            || CASE WHEN v.search ->> 'mine' = 'true' AND NOT v.search ? 'assignee' THEN '{"assignee": "me"}' ELSE '{}' END::jsonb
            || CASE v.search ->> 'urgency' WHEN 'CRITICAL' THEN '{"urgency": "DUE_SOON"}' WHEN 'NONE' THEN '{"urgency": "NOT_DUE"}'
                ELSE '{}' END::jsonb,
        version = v.version + 1
    WHERE v.ledger = 'cases' AND (v.search ? 'mine' OR v.search ->> 'urgency' IN ('CRITICAL', 'NONE'));
ALTER TABLE registry.saved_view FORCE ROW LEVEL SECURITY;

RESET ROLE;
