package org.qiyue.ingest.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.qiyue.registry.model.DatedTables;

/**
 * The figures the rules use, as in force on a day of filing: the dated table {@code parameters} as it was changed until then,
 * and the statutory tables beside it.
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
 * @param tables the statutory figures, by legal date
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
        Thresholds thresholds,
        DatedTables tables) {

    /**
     * The figures in force on a day of filing, as shipped.
     *
     * @throws IllegalStateException when the table has none, or two, for one of them
     */
    public static RuleParameters on(LocalDate day) {
        return of(DatedTables.standard(), day);
    }

    /**
     * The figures that judge filings of a day.
     *
     * @param tables what was known to be in force for filings of that day
     * @throws IllegalStateException when they have none, or two, for one of them
     */
    public static RuleParameters of(DatedTables tables, LocalDate day) {
        Map<String, String> values = tables.parameters(day);
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
                thresholds(values),
                tables);
    }

    /**
     * All figures in force on a day of filing, by name and as the table writes them, as shipped.
     *
     * @throws IllegalStateException when the table has two for one of them
     */
    public static SortedMap<String, String> values(LocalDate day) {
        return DatedTables.standard().parameters(day);
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
}
