package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DatedTablesTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);

    @Test
    void asShippedTheySayWhatTheFilesSay() {
        DatedTables tables = AmendedTables.standard().on(MARCH);
        assertThat(tables).isSameAs(DatedTables.standard());
        assertThat(tables.parameters(MARCH))
                .containsEntry("gap-days", "30")
                .hasSize(FigureDefinition.of("parameters").size());
        assertThat(tables.figures(MARCH).whole("non-compete-months")).hasValue(24);
        assertThat(tables.minimumWage("110105", MARCH)).isEqualTo(MinimumWage.on("110105", MARCH));
        assertThat(tables.amendments()).isEmpty();
    }

    @Test
    void aParameterChangesWithTheDayOfFiling() {
        AmendedTables tables = AmendedTables.with(List.of(parameter(1, "31", MARCH), parameter(2, "32", MAY)));
        assertThat(gapDays(tables, MARCH.minusDays(1))).isEqualTo("30");
        assertThat(gapDays(tables, MARCH)).isEqualTo("31");
        assertThat(gapDays(tables, MAY.minusDays(1))).isEqualTo("31");
        assertThat(gapDays(tables, MAY)).isEqualTo("32");
        assertThat(tables.on(MAY).rows(ChangeableTable.PARAMETERS).stream()
                        .filter(row -> row.key().equals("gap-days"))
                        .map(row ->
                                row.values().get("value") + " " + row.values().get("valid_to")))
                .containsExactly("30 2027-02-28", "31 2027-04-30", "32 ");
    }

    @Test
    void whatIsApprovedLaterForTheSameDayCounts() {
        assertThat(gapDays(AmendedTables.with(List.of(parameter(2, "32", MARCH), parameter(1, "31", MARCH))), MAY))
                .isEqualTo("32");
    }

    @Test
    void aChangeBeforeAnotherEndsWhereThatBegins() {
        assertThat(gapDays(AmendedTables.with(List.of(parameter(1, "32", MAY), parameter(2, "31", MARCH))), MAY))
                .isEqualTo("32");
    }

    @Test
    void aStatutoryFigureIsKnownFromADayOfFilingForFactsFromAnEarlierOne() {
        AmendedTables tables = AmendedTables.with(List.of(figure("12", MARCH, MAY)));
        assertThat(tables.on(MAY.minusDays(1)).figures(MARCH).whole("non-compete-months"))
                .hasValue(24);
        assertThat(tables.on(MAY).figures(MARCH).whole("non-compete-months")).hasValue(12);
        assertThat(tables.on(MAY).figures(MARCH.minusDays(1)).whole("non-compete-months"))
                .hasValue(24);
        assertThat(tables.on(MAY).amendments()).singleElement().asString().startsWith("legal-figures{name=non-compete");
    }

    @Test
    void aRowThatWasShippedForALaterDayStands() {
        AmendedTables tables = AmendedTables.with(List.of(wage("2400", LocalDate.of(2025, 1, 1), MARCH)));
        assertThat(month(tables, LocalDate.of(2024, 12, 31))).isEqualByComparingTo("2420");
        assertThat(month(tables, LocalDate.of(2025, 1, 1))).isEqualByComparingTo("2400");
        assertThat(month(tables, LocalDate.of(2025, 8, 31))).isEqualByComparingTo("2400");
        assertThat(month(tables, LocalDate.of(2025, 9, 1))).isEqualByComparingTo("2540");
    }

    @Test
    void aChangeForTheFirstDayOfARowStandsInItsPlace() {
        AmendedTables tables = AmendedTables.with(List.of(wage("2600", LocalDate.of(2025, 9, 1), MARCH)));
        assertThat(month(tables, LocalDate.of(2025, 9, 1))).isEqualByComparingTo("2600");
        assertThat(tables.on(MARCH)
                        .minimumWages("110105", DaySpan.ofDays(LocalDate.of(2025, 8, 31), LocalDate.of(2025, 9, 1))))
                .extracting(MinimumWage::month)
                .containsExactlyInAnyOrder(new BigDecimal("2420"), new BigDecimal("2600"));
    }

    @Test
    void aYearIsArrangedAllAtOnce() {
        LocalDate friday = LocalDate.of(2027, 1, 1);
        assertThat(DatedTables.standard().calendar().isWorked(friday)).isEmpty();
        WorkCalendar calendar = AmendedTables.with(
                        List.of(year(1, "2027-01-01 2027-01-04", ""), year(2, "2027-01-01", "2027-01-02")))
                .on(MARCH)
                .calendar();
        assertThat(calendar.isWorked(friday)).hasValue(false);
        assertThat(calendar.isWorked(LocalDate.of(2027, 1, 2))).hasValue(true);
        assertThat(calendar.isWorked(LocalDate.of(2027, 1, 4))).hasValue(true);
        assertThat(calendar.isWorked(LocalDate.of(2026, 1, 1))).hasValue(false);
    }

    @Test
    void everyFigureOfTheTablesIsDefinedAndWithinItsBounds() {
        for (ChangeableTable table : List.of(ChangeableTable.PARAMETERS, ChangeableTable.LEGAL_FIGURES)) {
            for (DatedTable.Row row : DatedTables.standard().rows(table)) {
                FigureDefinition figure =
                        FigureDefinition.find(table.tableName(), row.key()).orElseThrow();
                assertThat(figure.allows(row.values().get("value")))
                        .as(row.key())
                        .isTrue();
                assertThat(figure.nameZh()).isNotBlank();
                assertThat(figure.nameEn()).isNotBlank();
            }
            assertThat(FigureDefinition.of(table.tableName()))
                    .extracting(FigureDefinition::name)
                    .containsExactlyInAnyOrderElementsOf(DatedTables.keys(table));
        }
        for (DatedTable.Row row : DatedTables.standard().rows(ChangeableTable.MINIMUM_WAGE)) {
            for (FigureDefinition figure : FigureDefinition.of("minimum-wage")) {
                assertThat(figure.allows(row.values().get(figure.name()))).isTrue();
            }
        }
    }

    @Test
    void valuesAreRefusedThatAFigureCannotHave() {
        refused("clock-tolerance", "PT25H", "10", "P1D", "", "PT-5M", "PT");
        refused("gap-days", "367", "-1", "030", "30.5", "1e2", " 30", "");
        refused("lowered-wage-share", "1.1", ".5", "0,5", "0.1234567");
        refused("employer-register-authoritative", "2", "true");
        refused("occupations-barred-to-minors", "6-1", "x", "6-16  6-17", "6-16,");
        assertThat(flaws("occupations-barred-to-minors", "6-16 6-17-01")).isEmpty();
        assertThat(flaws("clock-tolerance", "PT1H30M")).isEmpty();
        assertThat(flaws("lowered-wage-share", "1")).isEmpty();
    }

    @Test
    void whatTheTableHasNotIsRefused() {
        assertThat(ChangeCheck.flaws(ChangeableTable.PARAMETERS, "no-such", Map.of("value", "1"), MARCH, MARCH))
                .extracting(ChangeCheck.Flaw::field)
                .containsExactly("key");
        assertThat(ChangeCheck.flaws(
                        ChangeableTable.PARAMETERS, "gap-days", Map.of("value", "1", "unit", "d"), MARCH, MAY))
                .extracting(ChangeCheck.Flaw::field)
                .containsExactlyInAnyOrder("validFrom", "unit");
        assertThat(ChangeCheck.flaws(
                        ChangeableTable.MINIMUM_WAGE, "11", Map.of("month", "2600"), MARCH, LocalDate.of(2200, 1, 1)))
                .extracting(ChangeCheck.Flaw::field)
                .containsExactlyInAnyOrder("filingsFrom", "hour", "part_time_hour", "part_time_holiday_hour");
        assertThatThrownBy(() -> parameter(1, "many", MARCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parameters value");
    }

    @Test
    void aYearNamesItsOwnDaysOnce() {
        assertThat(ChangeCheck.flaws(
                        ChangeableTable.WORK_DAYS,
                        "2027",
                        Map.of("rest", "2027-01-01 2027-01-01 2027-01-02 2028-01-03", "work", "2027-01-04"),
                        LocalDate.of(2027, 1, 1),
                        MARCH))
                .extracting(ChangeCheck.Flaw::field)
                .containsExactly("rest", "rest", "rest", "work");
        assertThat(ChangeCheck.flaws(ChangeableTable.WORK_DAYS, "2027", Map.of("rest", "tomorrow"), MARCH, MARCH))
                .extracting(ChangeCheck.Flaw::field)
                .containsExactly("validFrom", "rest");
        assertThat(ChangeCheck.flaws(ChangeableTable.WORK_DAYS, "2019", Map.of(), LocalDate.of(2019, 1, 1), MARCH))
                .extracting(ChangeCheck.Flaw::field)
                .containsExactly("key");
    }

    private static void refused(String name, String... values) {
        for (String value : values) {
            assertThat(flaws(name, value)).as(name + " " + value).hasSize(1);
        }
    }

    private static List<ChangeCheck.Flaw> flaws(String name, String value) {
        return ChangeCheck.flaws(ChangeableTable.PARAMETERS, name, Map.of("value", value), MARCH, MARCH);
    }

    private static String gapDays(AmendedTables tables, LocalDate day) {
        return tables.on(day).parameters(day).get("gap-days");
    }

    private static BigDecimal month(AmendedTables tables, LocalDate day) {
        return tables.on(MARCH).minimumWage("110105", day).orElseThrow().month();
    }

    private static DatedChange parameter(long number, String value, LocalDate day) {
        return new DatedChange(
                number, ChangeableTable.PARAMETERS, "gap-days", new TreeMap<>(Map.of("value", value)), day, day, "依据");
    }

    private static DatedChange figure(String value, LocalDate day, LocalDate filings) {
        return new DatedChange(
                1,
                ChangeableTable.LEGAL_FIGURES,
                "non-compete-months",
                new TreeMap<>(Map.of("value", value)),
                day,
                filings,
                "依据");
    }

    private static DatedChange wage(String month, LocalDate day, LocalDate filings) {
        return new DatedChange(
                1,
                ChangeableTable.MINIMUM_WAGE,
                "11",
                new TreeMap<>(Map.of(
                        "month", month, "hour", "14.6", "part_time_hour", "27.7", "part_time_holiday_hour", "64.8")),
                day,
                filings,
                "依据");
    }

    private static DatedChange year(long number, String rest, String work) {
        return new DatedChange(
                number,
                ChangeableTable.WORK_DAYS,
                "2027",
                new TreeMap<>(Map.of("rest", rest, "work", work)),
                LocalDate.of(2027, 1, 1),
                MARCH,
                "依据");
    }
}
