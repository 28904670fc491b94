package org.qiyue.registry.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * On which of the three tracks a worker comes to the statutory retirement age (法定退休年龄; from 2025-01-01
 * 关于实施渐进式延迟法定退休年龄的决定, before it 国发〔1978〕104号); dated table {@code retirement.csv}.
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
     * The day on which somebody born on that day reaches the statutory retirement age, by the law in force on a day: for
     * those born from the base month on it comes a month later for every step of months begun, up to the most.
     *
     * @param day the day on which it is asked whether the age has been reached, or how far off it is
     * @return empty for a day for which the table has no law
     */
    public Optional<LocalDate> retirementDate(LocalDate birthDate, LocalDate day) {
        return Table.STANDARD.retirementDate(this, birthDate, day);
    }

    /** One row: a rule for the track while it was in force; no base month means that nobody waits longer. */
    private record Row(Dated dated, YearMonth baseMonth, int originalAge, int stepMonths, int mostDelayMonths) {

        static Row of(Dated row) {
            boolean delays = !row.text("base_month").isEmpty();
            return new Row(
                    row,
                    delays ? YearMonth.parse(row.text("base_month")) : null,
                    row.number("original_age"),
                    delays ? row.number("step_months") : 1,
                    delays ? row.number("most_delay_months") : 0);
        }

        LocalDate retirementDate(LocalDate birthDate) {
            return birthDate.plusMonths(originalAge * 12L + delay(YearMonth.from(birthDate)));
        }

        private long delay(YearMonth birth) {
            long months = baseMonth == null ? -1 : ChronoUnit.MONTHS.between(baseMonth, birth);
            return months < 0 ? 0 : Math.min(mostDelayMonths, months / stepMonths + 1);
        }
    }

    /** The rows of each track. */
    static final class Table {
        static final Table STANDARD = new Table(Dated.rows("retirement.csv"));

        private final Map<RetirementTrack, List<Row>> rows;

        Table(Stream<Dated> table) {
            rows = table.collect(Collectors.groupingBy(
                    row -> valueOf(row.text("track")),
                    () -> new EnumMap<>(RetirementTrack.class),
                    Collectors.mapping(Row::of, Collectors.toList())));
        }

        Optional<LocalDate> retirementDate(RetirementTrack track, LocalDate birthDate, LocalDate day) {
            for (Row row : rows.get(track)) {
                if (row.dated().isValidOn(day)) {
                    return Optional.of(row.retirementDate(birthDate));
                }
            }
            return Optional.empty();
        }
    }
}
