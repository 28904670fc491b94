package org.qiyue.registry.service.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.service.listing.Listings;
import org.qiyue.registry.service.urgency.Present;

/**
 * What is asked of the ledger of cases, as conditions on cases {@code f} with their values in order.
 *
 * @param sql the conditions
 * @param values the values of the conditions' places
 * @param sort the order
 */
record CaseQuestion(String sql, List<Object> values, CaseSort sort) {

    /** The urgencies in requests, as a pattern. */
    static final String URGENCIES = "CRITICALLY_OVERDUE|OVERDUE|DUE_SOON|NOT_DUE";

    /** Asks, by {@code head}, for what lies on the desk of the head: her own, and what waits for her. No address has it. */
    static final String DESK = "desk";

    private static final String MINE = "(f.handler = ? OR f.inspectors @> ARRAY[?]::text[])";
    private static final String OPEN = "f.state NOT IN ('DISMISSED', 'CLOSED', 'TRANSFERRED', 'WITHDRAWN')";
    /**
     * What the head has to let go on: a lead to be filed, also after the time for self-correction; a case without inspectors; an
     * investigation or re-check that has ended; a sanction that was reviewed; an execution that has come to its end, or to the court.
     */
    private static final String AWAITS_HEAD = "(f.state = 'TRIAGED'"
            + " OR f.state = 'REMINDED' AND " + runs("self-correction", "c.started_on + c.length < ?")
            + " OR f.state = 'FILED' AND f.inspectors = '{}'"
            + " OR f.state IN ('CONCLUDED', 'RECHECK')"
            + " OR f.state IN ('PRIOR_NOTICE', 'HEARING') AND f.reviewed"
            + " OR f.state = 'EXECUTING' AND (f.published AND (f.fulfilled OR f.in_court"
            + " OR f.decided -> 'fines' = '[]') OR " + runs("enforcement", "c.started_on <= ?") + "))";

    private static final String OVERDUE = "f.next_overdue_on <= ?";
    private static final String DUE_SOON = "f.next_soon_on <= ?";
    private static final String CRITICALLY = "f.next_due_on < ?";

    CaseQuestion {
        values = List.copyOf(values);
    }

    /**
     * A question by the names of its parameters, each of the form that the ledger's criteria demand.
     *
     * @param account whose cases are those of {@code me}
     */
    static CaseQuestion of(Map<String, String> asked, String account, Present present) {
        StringBuilder sql = new StringBuilder("true");
        List<Object> values = new ArrayList<>();
        asked.forEach((name, value) -> {
            switch (name) {
                case "number" -> add(sql, values, "f.case_number = ?", value);
                case "employer" -> add(sql, values, "f.credit_code = ?", value);
                case "area" -> add(sql, values, "f.area = ?", value);
                case "state" -> add(sql, values, "f.state = ?", value);
                case "source" -> add(sql, values, "f.source = ?", value);
                case "assignee" -> {
                    String whose = value.equals("me") ? account : value;
                    add(sql, values, MINE, whose, whose);
                }
                case DESK -> {
                    LocalDate today = present.today();
                    add(sql, values, "(" + MINE + " OR " + AWAITS_HEAD + ")", account, account, today, today);
                }
                case "awaits" -> add(sql, values, AWAITS_HEAD, present.today(), present.today());
                case "open" -> add(sql, values, value.equals("true") ? OPEN : "NOT " + OPEN);
                case "urgency" -> urgency(sql, values, Urgency.valueOf(value), present);
                default -> {
                    // The order, which is no condition.
                }
            }
        });
        return new CaseQuestion(
                sql.toString(), values, CaseSort.of(asked.getOrDefault(Listings.SORT, CaseSort.DEFAULT)));
    }

    /** How urgent a case is, as SQL of cases {@code f}; one that is closed is not. */
    static String urgencySql() {
        return "CASE WHEN NOT " + OPEN + " THEN NULL WHEN " + OVERDUE + " AND " + CRITICALLY
                + " THEN 'CRITICALLY_OVERDUE' WHEN " + OVERDUE + " THEN 'OVERDUE' WHEN " + DUE_SOON
                + " THEN 'DUE_SOON' ELSE 'NOT_DUE' END";
    }

    /** The values of {@link #urgencySql}. */
    static List<Object> urgencyValues(Present present) {
        return List.of(present.today(), present.critical(), present.today(), present.today());
    }

    private static String runs(String clock, String when) {
        return "EXISTS (SELECT FROM supervision.case_clock c WHERE c.case_id = f.case_id AND c.clock = '" + clock
                + "' AND c.stopped_on IS NULL AND " + when + ")";
    }

    private static void urgency(StringBuilder sql, List<Object> values, Urgency urgency, Present present) {
        LocalDate today = present.today();
        add(sql, values, OPEN);
        switch (urgency) {
            case CRITICALLY_OVERDUE -> add(sql, values, OVERDUE + " AND " + CRITICALLY, today, present.critical());
            case OVERDUE -> add(sql, values, OVERDUE + " AND NOT " + CRITICALLY, today, present.critical());
            case DUE_SOON -> add(sql, values, DUE_SOON + " AND (" + OVERDUE + ") IS NOT TRUE", today, today);
            case NOT_DUE -> add(sql, values, "(" + DUE_SOON + ") IS NOT TRUE", today);
        }
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, Object... more) {
        sql.append(" AND ").append(condition);
        values.addAll(List.of(more));
    }
}
