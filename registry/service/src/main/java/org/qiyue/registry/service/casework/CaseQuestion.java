package org.qiyue.registry.service.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.service.listing.Listings;

/**
 * What is asked of the ledger of cases, as conditions on cases {@code f} with their values in order.
 *
 * @param sql the conditions
 * @param values the values of the conditions' places
 * @param sort the order
 */
record CaseQuestion(String sql, List<Object> values, CaseSort sort) {

    /** The urgencies in requests, as a pattern. */
    static final String URGENCIES = "OVERDUE|CRITICAL|DUE_SOON|NOT_DUE|NONE";

    private static final String OPEN = "f.state NOT IN ('DISMISSED', 'CLOSED', 'TRANSFERRED', 'WITHDRAWN')";
    private static final String OVERDUE = "coalesce(f.next_overdue_on <= ?, false)";
    private static final String CRITICAL = "coalesce(f.next_critical_on <= ? AND f.next_overdue_on > ?, false)";
    private static final String DUE_SOON =
            "coalesce(f.next_soon_on <= ?, false) AND coalesce(f.next_critical_on > ?, true)"
                    + " AND coalesce(f.next_overdue_on > ?, true)";
    private static final String NOT_DUE = "coalesce(f.next_soon_on > ?, false)";

    CaseQuestion {
        values = List.copyOf(values);
    }

    /**
     * A question by the names of its parameters, each of the form that the ledger's criteria demand.
     *
     * @param account whose cases are "mine"
     */
    static CaseQuestion of(Map<String, String> asked, String account, LocalDate today) {
        StringBuilder sql = new StringBuilder("true");
        List<Object> values = new ArrayList<>();
        asked.forEach((name, value) -> {
            switch (name) {
                case "number" -> add(sql, values, "f.case_number = ?", value);
                case "employer" -> add(sql, values, "f.credit_code = ?", value);
                case "area" -> add(sql, values, "f.area = ?", value);
                case "state" -> add(sql, values, "f.state = ?", value);
                case "source" -> add(sql, values, "f.source = ?", value);
                case "mine" ->
                    add(sql, values, "(f.handler = ? OR f.inspectors @> ARRAY[?]::text[])", account, account);
                case "open" -> add(sql, values, value.equals("true") ? OPEN : "NOT " + OPEN);
                case "urgency" -> urgency(sql, values, value, today);
                default -> {
                    // The order, which is no condition.
                }
            }
        });
        return new CaseQuestion(
                sql.toString(), values, CaseSort.of(asked.getOrDefault(Listings.SORT, CaseSort.DEFAULT)));
    }

    /** How urgent a case is, as SQL of cases {@code f}. */
    static String urgencySql() {
        return "CASE WHEN f.next_clock IS NULL THEN 'NONE' WHEN " + OVERDUE + " THEN 'OVERDUE' WHEN " + CRITICAL
                + " THEN 'CRITICAL' WHEN " + DUE_SOON + " THEN 'DUE_SOON' ELSE 'NOT_DUE' END";
    }

    /** The values of {@link #urgencySql}. */
    static List<Object> urgencyValues(LocalDate today) {
        return List.of(today, today, today, today, today, today);
    }

    private static void urgency(StringBuilder sql, List<Object> values, String urgency, LocalDate today) {
        switch (urgency) {
            case "OVERDUE" -> add(sql, values, OVERDUE, today);
            case "CRITICAL" -> add(sql, values, CRITICAL, today, today);
            case "DUE_SOON" -> add(sql, values, DUE_SOON, today, today, today);
            case "NOT_DUE" -> add(sql, values, NOT_DUE, today);
            default -> add(sql, values, "f.next_clock IS NULL");
        }
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, Object... more) {
        sql.append(" AND ").append(condition);
        values.addAll(List.of(more));
    }
}
