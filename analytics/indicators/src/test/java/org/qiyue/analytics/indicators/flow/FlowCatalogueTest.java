package org.qiyue.analytics.indicators.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiyue.analytics.indicators.Fraction;

class FlowCatalogueTest {

    @Test
    void everyFigureIsNamedOnce() {
        List<String> codes = FlowCatalogue.all().stream()
                .map(each -> each.indicator().code())
                .toList();

        assertThat(codes)
                .doesNotHaveDuplicates()
                .hasSize(46)
                .contains("EmpTotal", "HirAEndRepl", "TurnOvrS", "EarnHirNS", "SepSnxR", "FrmJbCSR");
        assertThat(FlowCatalogue.all().stream()
                        .map(each -> each.indicator().nameZh())
                        .toList())
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> FlowCatalogue.named("Earnings")).hasMessageContaining("Earnings");
    }

    /** Hires of the second quarter are 2 and 1 separations, of 4 jobs at its beginning and 5 at its end. */
    @ParameterizedTest
    @CsvSource({
        "HirA, 2",
        "HirAR, 0.4444",
        "SepR, 0.2222",
        "FrmJbCR, 0.2222",
        "EmpS, 3",
        "TurnOvrS, 0.3333",
        "HirNSR, 0.3333"
    })
    void ratesAreOverTheMeanOfBeginningAndEnd(String code, BigDecimal value) {
        FlowIndicator figure = FlowCatalogue.named(code);

        assertThat(figure.indicator().rounded(figure.formula().apply(flows())[1].rounded(9)))
                .isEqualTo(value);
    }

    @Test
    void wagesAreToldInYuan() {
        // 3 stable jobs at 4,000, 5,000 and 6,000 yuan; 4 from the quarter's beginning, one to 15 May at 3,100.
        assertThat(value("EarnS", 1)).isEqualByComparingTo("5000");
        assertThat(value("EarnBeg", 1)).isEqualByComparingTo("4133.33");
        // Three times 15,000; 3,100 for a month and 15 of 31 days; 7,000 for June, 8,000 for half of it.
        assertThat(value("Payroll", 1)).isEqualByComparingTo("60600");
    }

    @Test
    void aMeanOfNothingAndARateOverNothingAreAbsent() {
        CellFlows empty = new CellFlows(new Periods(YearMonth.of(2025, 1), 3, 2));

        assertThat(FlowCatalogue.named("EarnS").formula().apply(empty)).containsOnlyNulls();
        assertThat(FlowCatalogue.named("HirAR").formula().apply(empty)).containsOnlyNulls();
        assertThat(FlowCatalogue.named("HirA").formula().apply(empty)[0].rounded(0))
                .isEqualTo(BigDecimal.ZERO);
    }

    /** Cutting off what happens after the last period that a figure may look at changes nothing. */
    @ParameterizedTest
    @EnumSource(Variant.class)
    void noFigureLooksFurtherAheadThanItSays(Variant variant) {
        Periods periods = new Periods(YearMonth.of(2024, 1), 3, 8);
        int period = 4;
        for (int seed = 0; seed < 200; seed++) {
            World world = World.random(new Random(seed), 40, 3);
            for (FlowIndicator figure : FlowCatalogue.all()) {
                int known = periods.lastDay(period + figure.lag(variant));
                assertThat(value(figure, asOf(world, known, 0), variant, period))
                        .as("%s of world %d", figure.indicator().code(), seed)
                        .isEqualTo(value(figure, asOf(world, known, 200), variant, period));
            }
        }
    }

    /** The same world when nobody begins after a day and whoever is still there then leaves so many days later. */
    private static World asOf(World world, int day, int daysLater) {
        return new World(
                new Periods(YearMonth.of(2024, 1), 3, 8),
                world.contracts().stream()
                        .filter(each -> each.start() <= day)
                        .map(each -> each.end() <= day
                                ? each
                                : new World.Contract(
                                        each.employer(), each.worker(), each.start(), day + 1 + daysLater, each.wage()))
                        .toList());
    }

    private static Object value(FlowIndicator figure, World world, Variant variant, int period) {
        Fraction value = figure.formula().apply(world.swept(variant, 0))[period];
        return value == null ? "none" : value.rounded(9);
    }

    private static BigDecimal value(String code, int period) {
        return FlowCatalogue.named(code).formula().apply(flows())[period].rounded(2);
    }

    private static CellFlows flows() {
        List<World.Contract> contracts = List.of(
                World.Contract.of(1, 1, "2024-01-01", "2026-12-31", 400_000),
                World.Contract.of(1, 2, "2024-01-01", "2026-12-31", 500_000),
                World.Contract.of(1, 3, "2025-02-01", "2025-08-31", 600_000),
                World.Contract.of(1, 4, "2024-01-01", "2025-05-15", 310_000),
                World.Contract.of(1, 5, "2025-06-01", "2026-12-31", 700_000),
                World.Contract.of(2, 6, "2025-06-16", "2026-12-31", 800_000));
        return new World(new Periods(YearMonth.of(2025, 1), 3, 3), contracts).swept(Variant.D, 0);
    }
}
