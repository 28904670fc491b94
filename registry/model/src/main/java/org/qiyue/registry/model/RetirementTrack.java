package org.qiyue.registry.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * On which of the three tracks a worker comes to the statutory retirement age (法定退休年龄, 关于实施渐进式延迟法定退休年龄的
 * 决定, from 2025-01-01); table {@code retirement.csv}.
 */
public enum RetirementTrack {
    /** Men, formerly at sixty. */
    M60,
    /** Women in a manager's or technician's post, formerly at fifty-five. */
    F55,
    /** Women in a worker's post, formerly at fifty. */
    F50;

    /**
     * The track of a worker; empty when it is not known.
     *
     * @param sex may be null
     * @param cadreTrack code of list {@code cadre-track}, which decides for a woman; may be null
     */
    public static Optional<RetirementTrack> of(Sex sex, String cadreTrack) {
        if (sex == Sex.MALE) {
            return Optional.of(M60);
        }
        if (sex != Sex.FEMALE || cadreTrack == null) {
            return Optional.empty();
        }
        return switch (cadreTrack) {
            case "F55" -> Optional.of(F55);
            case "F50" -> Optional.of(F50);
            default -> Optional.empty();
        };
    }

    /**
     * The day on which somebody born on that day reaches the statutory retirement age: for those born from the base month
     * on it comes a month later for every step of months begun, up to the most.
     */
    public LocalDate retirementDate(LocalDate birthDate) {
        Row row = Table.rows[ordinal()];
        return birthDate.plusMonths(row.originalAge * 12L + row.delay(YearMonth.from(birthDate)));
    }

    private record Row(YearMonth baseMonth, int originalAge, int stepMonths, int mostDelayMonths) {

        long delay(YearMonth birth) {
            long months = ChronoUnit.MONTHS.between(baseMonth, birth);
            return months < 0 ? 0 : Math.min(mostDelayMonths, months / stepMonths + 1);
        }
    }

    private static final class Table {
        private static final Row[] rows = new Row[values().length];

        static {
            Dated.rows("retirement.csv")
                    .forEach(row -> rows[valueOf(row.text("track")).ordinal()] = new Row(
                            YearMonth.parse(row.text("base_month")),
                            row.number("original_age"),
                            row.number("step_months"),
                            row.number("most_delay_months")));
        }
    }
}
