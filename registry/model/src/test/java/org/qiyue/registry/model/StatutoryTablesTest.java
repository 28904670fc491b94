package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryTablesTest {

    private static final BigDecimal PAID_DAYS = new BigDecimal("21.75");

    @ParameterizedTest
    @CsvSource({
        "2018-09-01, 2120, 12.18, 24, 56",
        "2019-06-30, 2120, 12.18, 24, 56",
        "2019-07-01, 2200, 12.64, 24, 56",
        "2021-07-31, 2200, 12.64, 24, 56",
        "2021-08-01, 2320, 13.33, 25.3, 59",
        "2023-08-31, 2320, 13.33, 25.3, 59",
        "2023-09-01, 2420, 13.91, 26.4, 62",
        "2025-08-31, 2420, 13.91, 26.4, 62",
        "2025-09-01, 2540, 14.6, 27.7, 64.8"
    })
    void knowsBeijingsMinimumWageOfADay(
            LocalDate day, BigDecimal month, BigDecimal hour, BigDecimal partTime, BigDecimal holiday) {
        MinimumWage wage = MinimumWage.on("110105", day).orElseThrow();
        assertThat(wage.month()).isEqualByComparingTo(month);
        assertThat(wage.hour()).isEqualByComparingTo(hour);
        assertThat(wage.partTimeHour()).isEqualByComparingTo(partTime);
        assertThat(wage.partTimeHolidayHour()).isEqualByComparingTo(holiday);
    }

    @Test
    void hasNoMinimumWageOfOtherPlacesAndEarlierDays() {
        assertThat(MinimumWage.on("120101", LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(MinimumWage.on(null, LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(MinimumWage.on("110105", LocalDate.of(2018, 8, 31))).isEmpty();
    }

    @Test
    void findsEveryMinimumWageInForceDuringASpan() {
        DaySpan rise = DaySpan.ofDays(LocalDate.of(2025, 8, 31), LocalDate.of(2025, 9, 1));
        assertThat(MinimumWage.during("110302", rise))
                .extracting(wage -> wage.month().intValue())
                .containsExactly(2420, 2540);
        DaySpan before = DaySpan.ofDays(LocalDate.of(2025, 8, 1), LocalDate.of(2025, 8, 31));
        assertThat(MinimumWage.during("110302", before)).hasSize(1);
    }

    @Test
    void convertsTheMonthlyFigureToOtherUnits() {
        MinimumWage wage = MinimumWage.on("110105", LocalDate.of(2025, 9, 1)).orElseThrow();
        Function<String, BigDecimal> of = unit -> wage.fullTime(unit, PAID_DAYS).orElseThrow();
        assertThat(of.apply("M")).isEqualByComparingTo("2540");
        assertThat(of.apply("Y")).isEqualByComparingTo("30480");
        assertThat(of.apply("H")).isEqualByComparingTo("14.6");
        assertThat(of.apply("D")).isBetween(new BigDecimal("116.78"), new BigDecimal("116.79"));
        assertThat(wage.fullTime("X", PAID_DAYS)).isEmpty();
    }

    @Test
    void marksWhatWasNotedFromMemory() {
        assertThat(MinimumWage.on("110105", LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .fromMemory())
                .containsExactlyInAnyOrder("valid_from", "part_time_hour", "part_time_holiday_hour");
        assertThat(MinimumWage.on("110105", LocalDate.of(2024, 1, 1))
                        .orElseThrow()
                        .fromMemory())
                .isEmpty();
    }

    @Test
    void keepsTheHourNearTheMonthBy174() {
        assertThat(MinimumWage.all())
                .allSatisfy(wage -> assertThat(wage.hour().doubleValue())
                        .isCloseTo(wage.month().doubleValue() / 174, org.assertj.core.data.Offset.offset(0.01)));
    }

    @Test
    void namesTheSourceOfEveryFigure() {
        assertThat(LegalFigures.all())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.source()).isNotBlank());
    }

    @Test
    void hasOneValueOfAFigureForOneDay() {
        List<LegalFigures.Figure> figures = LegalFigures.all();
        for (LegalFigures.Figure figure : figures) {
            LocalDate first = figure.validFrom() == null ? LocalDate.of(1995, 1, 1) : figure.validFrom();
            assertThat(figures)
                    .filteredOn(other -> other.name().equals(figure.name()) && other.isValidOn(first))
                    .containsExactly(figure);
        }
        for (MinimumWage wage : MinimumWage.all()) {
            assertThat(MinimumWage.on(wage.place() + "0105", wage.validFrom())).contains(wage);
        }
    }

    @Test
    void holdsOneRowOfARetirementTrackForOneDay() {
        assertThat(Dated.rows("retirement.csv")
                        .map(row -> row.text("track"))
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrder("M60", "F55", "F50");
        noneOverlap("retirement.csv", row -> row.text("track"));
        noneOverlap("ending-reasons.csv", row -> row.text("code"));
        noneOverlap("wage-conversion.csv", row -> "");
        noneOverlap("probation-limits.csv", row -> row.text("term") + row.text("at_least_months"));
    }

    @Test
    void namesTheSourceOfEveryRow() {
        for (String table : List.of(
                "retirement.csv",
                "ending-reasons.csv",
                "wage-conversion.csv",
                "probation-limits.csv",
                "minimum-wage.csv")) {
            assertThat(Dated.rows(table)).as(table).isNotEmpty().allSatisfy(row -> {
                assertThat(row.text("source")).isNotBlank();
                assertThat(row.row().header()).containsAll(row.fromMemory());
            });
        }
        assertThat(EndingReason.all())
                .allSatisfy(reason -> assertThat(reason.fromMemory()).containsExactly("involuntary"));
    }

    @Test
    void keepsWhatTheLawAttachedToAReasonBeforeItChanged() {
        CsvTable.Row now = CsvTable.resource("ending-reasons.csv").get(0);
        EndingReason.Known table = new EndingReason.Known(Stream.of(
                changed(now, "valid_to", "2029-12-31"),
                changed(changed(now, "valid_from", "2030-01-01"), "severance", "NO")));
        assertThat(table.on("3601", LocalDate.of(2029, 12, 31)).orElseThrow().severance())
                .isEqualTo(EndingReason.Consequence.YES);
        assertThat(table.on("3601", LocalDate.of(2030, 1, 1)).orElseThrow().severance())
                .isEqualTo(EndingReason.Consequence.NO);
        assertThat(table.on("3601", LocalDate.of(2007, 12, 31))).isEmpty();
        assertThat(EndingReason.on("4406", LocalDate.of(2008, 9, 17))).isEmpty();
        assertThat(EndingReason.on("4406", LocalDate.of(2008, 9, 18))).isPresent();
    }

    private static Dated changed(Dated row, String column, String value) {
        return changed(row.row(), column, value);
    }

    private static Dated changed(CsvTable.Row row, String column, String value) {
        List<String> fields = new ArrayList<>(row.fields());
        fields.set(row.header().indexOf(column), value);
        return Dated.of(new CsvTable.Row(row.header(), fields));
    }

    private static void noneOverlap(String table, Function<Dated, String> key) {
        List<Dated> rows = Dated.rows(table).toList();
        for (Dated row : rows) {
            LocalDate first = row.validFrom() == null ? LocalDate.of(1900, 1, 1) : row.validFrom();
            assertThat(rows)
                    .as(table + " on " + first)
                    .filteredOn(other -> key.apply(other).equals(key.apply(row)) && other.isValidOn(first))
                    .containsExactly(row);
        }
    }

    @Test
    void givesAFigureForTheDaysOnWhichItHolds() {
        LegalFigures today = new LegalFigures(LocalDate.of(2026, 11, 25));
        assertThat(today.whole("non-compete-months")).contains(24);
        assertThat(today.find("probation-wage-share")).contains(new BigDecimal("0.8"));
        assertThat(new LegalFigures(LocalDate.of(2007, 12, 31)).whole("non-compete-months"))
                .isEmpty();
        assertThat(new LegalFigures(LocalDate.of(2025, 8, 31)).whole("extension-months"))
                .isEmpty();
        assertThat(new LegalFigures(LocalDate.of(2025, 9, 1)).whole("extension-months"))
                .contains(12);
        assertThatThrownBy(() -> today.find("no-such-figure")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-07, false", "2026-10-08, true", "2026-10-10, true", "2026-10-11, false", "2026-02-14, true"})
    void knowsWhichDaysAreWorked(LocalDate day, boolean worked) {
        assertThat(WorkCalendar.standard().isWorked(day)).contains(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23",
        "2026-11-20, 7, 2026-12-01",
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10",
        "2026-09-30, 4, 2026-10-12"
    })
    void countsTimeLimitsInWorkingDays(LocalDate event, int days, LocalDate deadline) {
        assertThat(WorkCalendar.standard().deadline(event, days)).contains(deadline);
    }

    @Test
    void knowsNoDeadlineInAYearThatIsNotArranged() {
        assertThat(WorkCalendar.standard().deadline(LocalDate.of(2026, 12, 30), 1))
                .isPresent();
        assertThat(WorkCalendar.standard().deadline(LocalDate.of(2026, 12, 30), 2))
                .isEmpty();
        assertThat(WorkCalendar.standard().isWorked(LocalDate.of(2019, 1, 2))).isEmpty();
    }
}
