-- A day on which very many leads began is counted anew in portions, each a transaction of its own, in the order of their numbers.
SET LOCAL ROLE qiyue_owner;

DROP FUNCTION supervision.count_leads_anew(text, date, date, date, boolean);
CREATE FUNCTION supervision.count_leads_anew(of_clock text, of_day date, due date, warn date, is_certain boolean, at_most integer)
    RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    counted integer;
BEGIN
    PERFORM supervision.demand_the_service();
    WITH next AS MATERIALIZED (
        SELECT o.alert_no FROM supervision.alert o
            WHERE o.due_on IS NOT NULL AND o.clock = of_clock AND o.clock_from = of_day
                AND (o.due_on, o.warn_on, o.due_certain) IS DISTINCT FROM (due, warn, is_certain)
            ORDER BY o.alert_no LIMIT at_most FOR NO KEY UPDATE)
    UPDATE supervision.alert a
        SET due_on = due, warn_on = warn, due_certain = is_certain,
            answer_by = CASE WHEN a.answer_by IS NOT NULL AND of_clock = 'self-correction' THEN due ELSE a.answer_by END
        FROM next n WHERE a.alert_no = n.alert_no;
    GET DIAGNOSTICS counted = ROW_COUNT;
    RETURN counted;
END
$$;
COMMENT ON FUNCTION supervision.count_leads_anew IS
    'Gives leads of a clock and day their last day, so many at most; how many had another';
REVOKE ALL ON FUNCTION supervision.count_leads_anew FROM PUBLIC;
GRANT EXECUTE ON FUNCTION supervision.count_leads_anew TO qiyue_registry;

RESET ROLE;
