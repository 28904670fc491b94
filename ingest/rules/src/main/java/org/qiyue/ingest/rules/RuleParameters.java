package org.qiyue.ingest.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qiyue.registry.model.DatedTable;

/**
 * The figures the rules use, as in force on a day; read from the dated table {@code parameters.csv}.
 *
 * @param clockTolerance how far a platform's clock may run ahead (A09)
 * @param submissionDelay how late a filing may arrive after it was submitted (A10)
 * @param signingTolerance by how much the steps of signing may seem out of order (A20)
 * @param protectionLevel least level of classified protection of a third party (A14)
 * @param assessmentMonths how long an assessment of it holds (A14)
 * @param workersPerMobile most workers of an employer on one mobile number (B15)
 * @param authoritativeRegister whether an employer unknown to the register is refused (B08)
 * @param minimumAge least age at the start of employment, in years (C01)
 * @param endingAheadDays how many days ahead an ending may be filed (I01)
 * @param versionHold how long a filing waits for the version before it (J02)
 * @param duplicateHold how long a second contract of a pair waits for the ending of the first (J04)
 * @param contractHold how long a filing waits for its contract (J09)
 * @param freeWithdrawal how long a filing may be withdrawn without approval (J12)
 * @param thresholds the figures of the rules of substance
 */
public record RuleParameters(
        Duration clockTolerance,
        Duration submissionDelay,
        Duration signingTolerance,
        int protectionLevel,
        int assessmentMonths,
        int workersPerMobile,
        boolean authoritativeRegister,
        int minimumAge,
        int endingAheadDays,
        Duration versionHold,
        Duration duplicateHold,
        Duration contractHold,
        Duration freeWithdrawal,
        Thresholds thresholds) {

    private static final List<Row> TABLE = read();

    /**
     * The figures in force on a day of filing.
     *
     * @throws IllegalStateException when the table has none, or two, for one of them
     */
    public static RuleParameters on(LocalDate day) {
        Map<String, String> values = values(day);
        return new RuleParameters(
                duration(values, "clock-tolerance"),
                duration(values, "submission-delay"),
                duration(values, "signing-tolerance"),
                number(values, "protection-level"),
                number(values, "assessment-months"),
                number(values, "workers-per-mobile"),
                number(values, "employer-register-authoritative") == 1,
                number(values, "minimum-age"),
                number(values, "ending-ahead-days"),
                duration(values, "version-hold"),
                duration(values, "duplicate-hold"),
                duration(values, "contract-hold"),
                duration(values, "free-withdrawal"),
                thresholds(values));
    }

    /**
     * All figures in force on a day of filing, by name and as the table writes them.
     *
     * @throws IllegalStateException when the table has two for one of them
     */
    public static SortedMap<String, String> values(LocalDate day) {
        SortedMap<String, String> values = new TreeMap<>();
        for (Row row : TABLE) {
            if (row.isValidOn(day) && values.put(row.name(), row.value()) != null) {
                throw new IllegalStateException(row.name() + " has two values on " + day);
            }
        }
        return values;
    }

    /** The whole table, for whoever publishes it. */
    static DatedTable table() {
        return new DatedTable("parameters", TABLE.stream().map(Row::published).toList());
    }

    private static Thresholds thresholds(Map<String, String> values) {
        return new Thresholds(
                number(values, "task-months"),
                number(values, "longest-term-months"),
                number(values, "shortest-term-months"),
                decimal(values, "highest-monthly-wage"),
                number(values, "risky-retirement-months"),
                decimal(values, "lowered-wage-share"),
                number(values, "near-retirement-months"),
                number(values, "gap-days"),
                number(values, "certificate-days"),
                number(values, "ending-filing-days"),
                number(values, "contract-filing-days"),
                words(values, "occupations-barred-to-minors"),
                words(values, "occupations-free-of-hours-approval"),
                number(values, "overlap-days"),
                decimal(values, "severance-months-tolerance"),
                decimal(values, "severance-amount-tolerance"));
    }

    private static List<String> words(Map<String, String> values, String name) {
        return List.of(value(values, name).split(" "));
    }

    private static BigDecimal decimal(Map<String, String> values, String name) {
        return new BigDecimal(value(values, name));
    }

    private static Duration duration(Map<String, String> values, String name) {
        return Duration.parse(value(values, name));
    }

    private static int number(Map<String, String> values, String name) {
        return Integer.parseInt(value(values, name));
    }

    private static String value(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("no value of " + name);
        }
        return value;
    }

    private static List<Row> read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                RuleParameters.class.getResourceAsStream("parameters.csv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(Row::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Row(String name, String value, LocalDate validFrom, LocalDate validTo, String basis) {

        static Row of(String line) {
            String[] fields = line.split(",", 5);
            return new Row(fields[0], fields[1], day(fields[2]), day(fields[3]), fields[4]);
        }

        DatedTable.Row published() {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("name", name);
            values.put("value", value);
            values.put("valid_from", validFrom == null ? "" : validFrom.toString());
            values.put("valid_to", validTo == null ? "" : validTo.toString());
            values.put("basis", basis);
            return new DatedTable.Row(name, validFrom, validTo, values);
        }

        boolean isValidOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
        }

        private static LocalDate day(String text) {
            return text.isEmpty() ? null : LocalDate.parse(text);
        }
    }
}
