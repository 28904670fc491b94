package org.qiyue.registry.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The dated parameters by which an agreed wage is turned into a monthly wage (月工资折算).
 *
 * @param validFrom the first day these parameters hold
 * @param paidDays paid days of a month (月计薪天数)
 * @param paidHours paid hours of a month: paid days of eight hours
 * @param source the notice that sets them
 */
public record WageConversion(LocalDate validFrom, BigDecimal paidDays, BigDecimal paidHours, String source) {

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    private static final List<WageConversion> ALL = List.of(
            new WageConversion(
                    LocalDate.of(2008, 1, 3), new BigDecimal("21.75"), new BigDecimal("174"), "劳社部发〔2008〕3号"),
            new WageConversion(
                    LocalDate.of(2025, 1, 1), new BigDecimal("21.75"), new BigDecimal("174"), "人社部发〔2025〕2号"));

    public WageConversion {
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(source, "source");
        if (paidDays.signum() <= 0 || paidHours.signum() <= 0) {
            throw new IllegalArgumentException("paid days and hours of a month must be positive");
        }
    }

    /** All parameter sets, oldest first. */
    public static List<WageConversion> all() {
        return ALL;
    }

    /** The parameters in force on that day; the oldest known also hold for days before them. */
    public static WageConversion on(LocalDate day) {
        WageConversion inForce = ALL.get(0);
        for (WageConversion candidate : ALL) {
            if (!candidate.validFrom().isAfter(day)) {
                inForce = candidate;
            }
        }
        return inForce;
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
}
