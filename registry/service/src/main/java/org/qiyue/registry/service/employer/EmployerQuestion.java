package org.qiyue.registry.service.employer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.qiyue.registry.service.contract.StateName;
import org.qiyue.registry.service.listing.Listings;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/**
 * What is asked of the ledger, as conditions on employers {@code e} with their values.
 *
 * @param text what is searched for in names, null for nothing; {@link EmployerLedger#searched} looks it up
 * @param sql the conditions
 * @param values the values of the conditions' parameters
 * @param sort the order
 */
record EmployerQuestion(String text, String sql, Map<String, Object> values, EmployerSort sort) {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final int SHORTEST_CODE = 4;

    EmployerQuestion {
        Objects.requireNonNull(sort);
        values = Map.copyOf(values);
    }

    /**
     * A question by the names of its parameters, each of the form that {@link EmployerSearch} demands.
     *
     * @throws ProblemException INVALID_PARAMETER for a day that no month has
     */
    static EmployerQuestion of(Map<String, String> asked, LocalDate today) {
        StringBuilder sql = new StringBuilder("true");
        Map<String, Object> values = new HashMap<>();
        String text = asked.getOrDefault("q", "").strip();
        if (isCode(text)) {
            sql.append(" and e.credit_code >= :codeFrom and e.credit_code < :codeTo");
            values.put("codeFrom", text.toUpperCase(Locale.ROOT));
            values.put("codeTo", text.toUpperCase(Locale.ROOT) + "~");
        }
        asked.forEach((name, value) -> {
            switch (name) {
                case "codes" -> sql.append(" and e.credit_code = any (string_to_array(cast(:codes as text), ','))");
                case "area" -> sql.append(" and cast(:area as text) = any (e.areas)");
                case "registeredIn" -> sql.append(" and e.registration_area = :registeredIn");
                case "section" -> sql.append(" and e.industry_section = :section");
                case "size" -> sql.append(" and e.size_class = :size");
                case "register" -> sql.append(" and e.provisional = :register");
                case "state" -> {
                    sql.append(
                                    " and exists (select 1 from registry.contract c where c.credit_code = e.credit_code and (")
                            .append(StateName.SQL)
                            .append(") = :state)");
                    values.put("today", today);
                }
                case "contractsFrom" -> sql.append(" and e.contracts_in_force >= :contractsFrom");
                case "contractsTo" -> sql.append(" and e.contracts_in_force <= :contractsTo");
                case "filedFrom" -> sql.append(" and e.last_filed_at >= :filedFrom");
                case "filedTo" -> sql.append(" and e.last_filed_at < :filedTo");
                default -> {
                    return;
                }
            }
            values.put(name, value(name, value));
        });
        return new EmployerQuestion(
                text.isEmpty() || isCode(text) ? null : text,
                sql.toString(),
                values,
                EmployerSort.of(asked.getOrDefault(Listings.SORT, EmployerSort.DEFAULT)));
    }

    /** The same of these employers alone, whose names were searched. */
    EmployerQuestion of(List<String> creditCodes) {
        Map<String, Object> more = new HashMap<>(values);
        more.put("found", String.join(",", creditCodes));
        return new EmployerQuestion(
                null, sql + " and e.credit_code = any (string_to_array(cast(:found as text), ','))", more, sort);
    }

    private static Object value(String name, String value) {
        return switch (name) {
            case "register" -> value.equals("provisional");
            case "contractsFrom", "contractsTo" -> Integer.valueOf(value);
            case "filedFrom" -> begin(name, value, 0);
            case "filedTo" -> begin(name, value, 1);
            default -> value;
        };
    }

    private static Instant begin(String name, String day, int later) {
        try {
            return LocalDate.parse(day).plusDays(later).atStartOfDay(CITY).toInstant();
        } catch (DateTimeException noDay) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER, name + " 不是存在的日期。", name + " is not a day of the calendar.");
        }
    }

    /** Whether the text is the beginning of a credit code, which is all capital letters and digits. */
    private static boolean isCode(String text) {
        return text.length() >= SHORTEST_CODE
                && text.matches("[0-9A-Za-z]{4,18}")
                && text.chars().anyMatch(Character::isDigit);
    }
}
