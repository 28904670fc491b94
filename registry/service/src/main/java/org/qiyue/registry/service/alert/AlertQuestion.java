package org.qiyue.registry.service.alert;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qiyue.registry.model.clock.Urgency;
import org.qiyue.registry.service.listing.Listings;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.urgency.Present;

/**
 * What is asked of the queue, as conditions on alerts {@code a} with their values by place.
 *
 * @param sql the conditions
 * @param values their values
 * @param sort the order
 */
record AlertQuestion(String sql, List<Object> values, AlertSort sort) {

    AlertQuestion {
        Objects.requireNonNull(sql);
        Objects.requireNonNull(sort);
        values = List.copyOf(values);
    }

    /**
     * A question by the names of its parameters, each of the form that {@link AlertSearch} demands.
     *
     * @param account who asks
     * @throws ProblemException INVALID_PARAMETER for a day that no month has
     */
    static AlertQuestion of(Map<String, String> asked, String account, Present present) {
        AlertSort sort = AlertSort.of(asked.getOrDefault(Listings.SORT, AlertSort.DEFAULT));
        StringBuilder sql = new StringBuilder(sort.has());
        List<Object> values = new ArrayList<>();
        asked.forEach((name, value) -> {
            switch (name) {
                case "state" -> state(value, sql, values);
                case "urgency" -> urgency(Urgency.valueOf(value), present, sql, values);
                case "severity" -> is("a.severity = ?", value, sql, values);
                case "rule" -> is("a.rule = ?", value, sql, values);
                case "item" -> is("a.art74_item = ?", Integer.valueOf(value), sql, values);
                case "employer" -> is("a.credit_code = ?", value, sql, values);
                case "area" -> is("a.area = ?", value, sql, values);
                case "assignee" -> is("a.assignee = ?", assignee(value, account), sql, values);
                case "dueTo" -> is("a.due_on <= ?", day(name, value), sql, values);
                case "raisedFrom" -> is("a.raised_on >= ?", day(name, value), sql, values);
                case "raisedTo" -> is("a.raised_on <= ?", day(name, value), sql, values);
                default -> {}
            }
        });
        return new AlertQuestion(sql.toString(), values, sort);
    }

    private static void state(String value, StringBuilder sql, List<Object> values) {
        if (value.equals("open")) {
            sql.append(" AND a.due_on IS NOT NULL");
        } else {
            is("a.state = ?", value, sql, values);
        }
    }

    private static void urgency(Urgency urgency, Present present, StringBuilder sql, List<Object> values) {
        LocalDate today = present.today();
        LocalDate critical = present.critical();
        switch (urgency) {
            case CRITICALLY_OVERDUE -> is("a.due_on < ?", critical, sql, values);
            case OVERDUE -> {
                is("a.due_on >= ?", critical, sql, values);
                is("a.due_on < ?", today, sql, values);
            }
            case DUE_SOON -> {
                is("a.due_on >= ?", today, sql, values);
                is("a.warn_on <= ?", today, sql, values);
            }
            case NOT_DUE -> {
                is("a.due_on >= ?", today, sql, values);
                is("a.warn_on > ?", today, sql, values);
            }
        }
    }

    private static void is(String condition, Object value, StringBuilder sql, List<Object> values) {
        sql.append(" AND ").append(condition);
        values.add(value);
    }

    private static String assignee(String value, String account) {
        return switch (value) {
            case "me" -> account;
            case "none" -> "";
            default -> value;
        };
    }

    private static LocalDate day(String name, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException noDay) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER, name + " 不是存在的日期。", name + " is not a day of the calendar.");
        }
    }
}
