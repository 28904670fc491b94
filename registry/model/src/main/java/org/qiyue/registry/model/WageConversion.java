package org.qiyue.registry.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The dated parameters by which an agreed wage is turned into a monthly wage (月工资折算); table {@code wage-conversion.csv}.
 *
 * @param validFrom the first day these parameters hold; null = from the beginning
 * @param validTo the last day; null = still
 * @param paidDays paid days of a month (月计薪天数)
 * @param paidHours paid hours of a month: paid days of eight hours
 * @param fromMemory the columns that were noted from memory
 * @param source the notice that sets them
 */
public record WageConversion(
        LocalDate validFrom,
        LocalDate validTo,
        BigDecimal paidDays,
        BigDecimal paidHours,
        Set<String> fromMemory,
        String source) {

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    private static final List<WageConversion> TABLE =
            Dated.rows("wage-conversion.csv").map(WageConversion::of).toList();

    public WageConversion {
        Objects.requireNonNull(source, "source");
        fromMemory = Set.copyOf(fromMemory);
        if (paidDays.signum() <= 0 || paidHours.signum() <= 0) {
            throw new IllegalArgumentException("paid days and hours of a month must be positive");
        }
    }

    /** All rows of the table, oldest first; together they hold for every day. */
    public static List<WageConversion> all() {
        return TABLE;
    }

    /** The parameters in force on that day. */
    public static WageConversion on(LocalDate day) {
        for (WageConversion row : TABLE) {
            if (row.isValidOn(day)) {
                return row;
            }
        }
        throw new IllegalStateException("no wage conversion on " + day);
    }

    /**
     * The monthly wage in yuan, rounded half up to the fen.
     *
     * @param amount the agreed amount in yuan, per unit
     * @param unit the unit it is agreed in
     */
    public BigDecimal monthly(BigDecimal amount, WageUnit unit) {
        return switch (unit) {
            case M -> amount.setScale(2, RoundingMode.HALF_UP);
            case H -> amount.multiply(paidHours).setScale(2, RoundingMode.HALF_UP);
            case D -> amount.multiply(paidDays).setScale(2, RoundingMode.HALF_UP);
            case Y -> amount.divide(MONTHS_OF_A_YEAR, 2, RoundingMode.HALF_UP);
        };
    }

    private boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    private static WageConversion of(Dated row) {
        return new WageConversion(
                row.validFrom(),
                row.validTo(),
                new BigDecimal(row.text("paid_days")),
                new BigDecimal(row.text("paid_hours")),
                row.fromMemory(),
                row.text("source"));
    }
}
