package org.qiyue.registry.service.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/**
 * Which entries of the access log are asked for; null where it is not asked.
 *
 * @param from the first day in Beijing
 * @param to the last day in Beijing
 * @param unit scope of the account: 110000, an area, {@code platform:<code>}
 * @param record number of something that was seen or changed
 * @param purpose list {@code reveal-purpose}
 * @param refused whether it was refused
 */
record EntryQuestion(
        LocalDate from,
        LocalDate to,
        String account,
        String unit,
        String action,
        String resource,
        String record,
        String purpose,
        Boolean refused) {
    private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");

    EntryQuestion {
        if (from != null && to != null && to.isBefore(from)) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER, "to 不得早于 from。", "The day to lies before the day from.");
        }
    }

    /** The conditions as SQL over {@code audit.access_entry e}, true where there are none; their values are {@link #values}. */
    String conditions() {
        StringBuilder sql = new StringBuilder("true");
        // Times never go back from entry to entry, so that a span of time is a span of numbers.
        add(
                sql,
                from,
                " and e.entry_no >= coalesce((select entry_no from audit.access_entry where at >= :from"
                        + " order by at, entry_no limit 1), 9223372036854775807)");
        add(
                sql,
                to,
                " and e.entry_no < coalesce((select entry_no from audit.access_entry where at >= :to"
                        + " order by at, entry_no limit 1), 9223372036854775807)");
        add(sql, account, " and e.account = :account");
        add(sql, unit, " and e.unit = :unit");
        add(sql, action, " and e.action = :action");
        add(sql, resource, " and e.resource = :resource");
        add(sql, record, " and e.entry_no in (select audit.entries_of(:record))");
        add(sql, purpose, " and e.purpose = :purpose");
        add(sql, refused, " and (e.outcome <> 'OK') = :refused");
        return sql.toString();
    }

    /** The values of the conditions by name. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "from", from == null ? null : from.atStartOfDay(PLACE).toInstant());
        put(values, "to", to == null ? null : to.plusDays(1).atStartOfDay(PLACE).toInstant());
        put(values, "account", account);
        put(values, "unit", unit);
        put(values, "action", action);
        put(values, "resource", resource);
        put(values, "record", record);
        put(values, "purpose", purpose);
        put(values, "refused", refused);
        return values;
    }

    private static void add(StringBuilder sql, Object value, String condition) {
        if (value != null) {
            sql.append(condition);
        }
    }

    private static void put(Map<String, Object> values, String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
