package org.qiyue.analytics.indicators.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiyue.analytics.indicators.Fraction;
import org.qiyue.analytics.indicators.Indicator;
import org.qiyue.analytics.indicators.flow.FlowCatalogue;
import org.qiyue.analytics.indicators.flow.FlowIndicator;
import org.qiyue.analytics.indicators.flow.Periods;

class MoveCatalogueTest {

    @Test
    void everyFigureIsNamedOnceAlsoBesideThoseOfTheFlows() {
        List<Indicator> all = Stream.concat(
                        MoveCatalogue.all().stream().map(MoveIndicator::indicator),
                        FlowCatalogue.all().stream().map(FlowIndicator::indicator))
                .toList();

        assertThat(all.stream().map(Indicator::code))
                .doesNotHaveDuplicates()
                .contains("MainB", "J2JHire", "J2JHireGap92", "EEHireR", "ENFullQR");
        assertThat(all.stream().map(Indicator::nameZh)).doesNotHaveDuplicates();
        assertThat(all.stream().map(Indicator::nameEn)).doesNotHaveDuplicates();
        assertThat(MoveCatalogue.all()).hasSize(32 + 14);
        assertThatThrownBy(() -> MoveCatalogue.named("HirA")).hasMessageContaining("HirA");
    }

    /** In the second quarter one of three goes from employer to employer; two have a job at its beginning, three at its end. */
    @ParameterizedTest
    @CsvSource({"MainB, 2", "MainE, 3", "EEHire, 1", "EEHireR, 0.4000", "MHire, 2", "MHireR, 0.8000", "NEHireR, 0.4000"
    })
    void ratesAreOverTheMeanOfMainJobsAtTheBeginningAndTheEnd(String code, BigDecimal value) {
        CellMoves moves = World.quarters(
                        2025,
                        2,
                        World.Contract.of(1, 1, "2024-01-01", null, 1),
                        World.Contract.of(2, 1, "2024-01-01", "2025-04-30", 1),
                        World.Contract.of(2, 2, "2025-05-01", null, 1),
                        World.Contract.of(3, 2, "2025-05-01", null, 1))
                .city(0);
        MoveIndicator figure = MoveCatalogue.named(code);

        assertThat(figure.formula().apply(moves)[1].rounded(figure.indicator().decimals()))
                .isEqualTo(value);
    }

    @Test
    void aRateOverNobodyIsAbsentAndACountIsZero() {
        CellMoves empty = new CellMoves(new Periods(YearMonth.of(2025, 1), 3, 2));

        assertThat(MoveCatalogue.named("J2JHireR").formula().apply(empty)).containsOnlyNulls();
        assertThat(MoveCatalogue.named("J2JHire").formula().apply(empty)[0].rounded(0))
                .isEqualTo(BigDecimal.ZERO);
    }

    /** Cutting off what happens after the last period that a figure may look at changes nothing. */
    @Test
    void noFigureLooksFurtherAheadThanItSays() {
        int period = 4;
        List<String> lookingAsFar = new ArrayList<>();
        for (int seed = 0; seed < 300; seed++) {
            World world = World.random(new Random(seed), 60, 3);
            for (MoveIndicator figure : MoveCatalogue.all()) {
                int known = world.periods().lastDay(period + figure.lag());
                assertThat(value(figure, asOf(world, known, 0), period))
                        .as("%s of world %d", figure.indicator().code(), seed)
                        .isEqualTo(value(figure, asOf(world, known, 200), period));
                if (figure.lag() > 0 && looksFurther(figure, world, period)) {
                    lookingAsFar.add(figure.indicator().code());
                }
            }
        }
        assertThat(lookingAsFar)
                .as("figures that are not known earlier")
                .containsAll(MoveCatalogue.all().stream()
                        .filter(figure -> figure.lag() > 0)
                        .map(figure -> figure.indicator().code())
                        .toList());
    }

    private static boolean looksFurther(MoveIndicator figure, World world, int period) {
        int known = world.periods().lastDay(period + figure.lag());
        int earlier = world.periods().lastDay(period + figure.lag() - 1);
        return !value(figure, asOf(world, earlier, 0), period).equals(value(figure, asOf(world, known, 200), period));
    }

    /** The same world when nobody begins after a day and whoever is still there then leaves so many days later. */
    private static World asOf(World world, int day, int daysLater) {
        return new World(
                world.periods(),
                world.contracts().stream()
                        .filter(each -> each.start() <= day)
                        .map(each -> each.end() <= day
                                ? each
                                : new World.Contract(
                                        each.pair(), each.section(), each.start(), day + 1 + daysLater, each.wage()))
                        .toList());
    }

    private static Object value(MoveIndicator figure, World world, int period) {
        Fraction value = figure.formula().apply(world.city(0))[period];
        return value == null ? "none" : value.rounded(9);
    }
}
