package org.qiyue.analytics.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.analytics.indicators.Cell;
import org.qiyue.analytics.indicators.MonthSeries;
import org.qiyue.analytics.indicators.Observation;
import org.qiyue.analytics.indicators.ObservationDigest;
import org.qiyue.registry.model.FilingKind;

class MonthlyIndicatorsTest {

    private static final LocalDate END_OF_MARCH = LocalDate.of(2024, 3, 31);

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-28", "2024-02-29", "2024-03-01", "2024-04-17", "2024-12-31"})
    void everyCellEqualsThePlainComputation(String asOf) {
        for (int seed = 0; seed < 4; seed++) {
            World world = World.random(new Random(seed), 30 + 90 * seed);
            MonthSeries series = MonthSeries.from(world.earliest(), LocalDate.parse(asOf));

            assertThat(observations(world, series))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(PlainIndicators.of(world, series.first(), series.asOf()));
        }
    }

    @Test
    void aContractThatEndsOnTheLastDayOfAMonthIsInForceOnIt() {
        World world = new World().contract(1, "2024-01-10", "2024-02-29");

        assertThat(monthly(world, "activeContracts")).containsExactly(1L, 1L, 0L);
    }

    @Test
    void aContractThatEndsADayEarlierIsNot() {
        World world = new World().contract(1, "2024-01-10", "2024-02-28");

        assertThat(monthly(world, "activeContracts")).containsExactly(1L, 0L, 0L);
    }

    @Test
    void aContractOfOneDayCountsOnlyWhenThatDayIsAReferenceDay() {
        assertThat(monthly(new World().contract(1, "2024-01-15", "2024-01-15"), "activeContracts"))
                .containsExactly(0L, 0L, 0L);
        assertThat(monthly(new World().contract(1, "2024-01-31", "2024-01-31"), "activeContracts"))
                .containsExactly(1L, 0L, 0L);
    }

    @Test
    void anOpenEndedContractStaysInForceUntilItIsEnded() {
        World world =
                new World().contract(1, "2024-01-01", null).contract(2, "2024-01-01", null, "2024-03-30", 9_000_00L);

        assertThat(monthly(world, "activeContracts")).containsExactly(2L, 2L, 1L);
    }

    @Test
    void theEarlierOfAgreedEndAndEndingCounts() {
        World world = new World()
                .contract(1, "2024-01-01", "2024-12-31", "2024-02-10", 9_000_00L)
                .contract(2, "2024-01-01", "2024-02-29", "2024-03-31", 9_000_00L);

        assertThat(monthly(world, "activeContracts")).containsExactly(2L, 1L, 0L);
    }

    @Test
    void anEndingBeforeTheStartNeverCounts() {
        World world = new World()
                .contract(1, "2024-02-10", null, "2024-01-31", 9_000_00L)
                .contract(2, "2024-01-05", "2024-03-31");

        assertThat(monthly(world, "activeContracts")).containsExactly(1L, 1L, 1L);
    }

    @Test
    void contractsThatBeginAfterTheAsOfDayAreNotYetInForce() {
        World world = new World()
                .contract(1, "2024-01-01", null)
                .contract(2, "2024-03-31", null)
                .contract(3, "2024-04-01", null);

        assertThat(monthly(world, "activeContracts")).containsExactly(1L, 1L, 2L);
    }

    @Test
    void aWorkerOfSeveralContractsIsCountedOnceEvenAcrossAreas() {
        World world = new World().contract(1, "2024-01-01", null).contract(1, "2024-02-01", "2024-02-29");
        world.contracts.add(
                new World.Contract("110108", "J", 1, LocalDate.of(2024, 1, 1), END_OF_MARCH, null, 9_000_00L));

        assertThat(monthly(world, "activeContracts")).containsExactly(2L, 3L, 2L);
        assertThat(monthly(world, "activeWorkers")).containsExactly(1L, 1L, 1L);
    }

    @Test
    void eventsCountInTheMonthOfTheirLegalDateAndMonthsWithoutAnyAreZero() {
        World world = new World()
                .event(FilingKind.CONCLUDED, "2024-01-01")
                .event(FilingKind.CONCLUDED, "2024-01-31")
                .event(FilingKind.AMENDED, "2024-01-31")
                .event(FilingKind.RENEWED, "2024-03-31");

        assertThat(monthly(world, "concluded")).containsExactly(2L, 0L, 0L);
        assertThat(monthly(world, "renewed")).containsExactly(0L, 0L, 1L);
        assertThat(monthly(world, "terminated")).containsExactly(0L, 0L, 0L);
    }

    @Test
    void theMedianWageLeavesOutContractsWithoutOne() {
        World world = new World()
                .contract(1, "2024-01-01", "2024-01-31", null, 5_000_00L)
                .contract(2, "2024-01-01", "2024-02-29", null, 6_001_00L)
                .contract(3, "2024-01-01", null, null, null);

        List<Observation> medians = cityTotals(world, "wageMedian");
        assertThat(medians).extracting(each -> each.value().intValueExact()).containsExactly(5501, 6001);
        assertThat(medians).extracting(Observation::count).containsExactly(2L, 1L);
    }

    @Test
    void anEmptyRegistryHasZeroTotalsAndNoMedian() {
        List<Observation> observations = observations(new World(), MonthSeries.from(null, END_OF_MARCH));

        assertThat(observations).hasSize(6 * 18).allMatch(each -> each.count() == 0);
        assertThat(observations).extracting(Observation::period).containsOnly("2024-03");
    }

    @Test
    void contractsOlderThanTheSeriesAreInItsFirstStock() {
        World world = new World().contract(1, "1998-09-01", null);

        List<Observation> stocks = observations(world, MonthSeries.from(world.earliest(), LocalDate.of(2008, 2, 29)));
        assertThat(stocks.stream()
                        .filter(each -> each.indicator().equals("activeContracts")
                                && each.cell().equals(Cell.WHOLE_CITY))
                        .map(Observation::count))
                .containsExactly(1L, 1L);
    }

    @Test
    void theSameWorldHasTheSameDigestInWhateverOrderItsRowsCome() {
        World world = World.random(new Random(5), 200);
        MonthSeries series = MonthSeries.from(world.earliest(), END_OF_MARCH);
        String digest = ObservationDigest.of(observations(world, series));
        java.util.Collections.shuffle(world.contracts, new Random(6));
        java.util.Collections.shuffle(world.events, new Random(7));

        assertThat(ObservationDigest.of(observations(world, series))).isEqualTo(digest);
    }

    private static List<Long> monthly(World world, String indicator) {
        return cityTotals(world, indicator).stream().map(Observation::count).toList();
    }

    /** The city's values from January to March 2024. */
    private static List<Observation> cityTotals(World world, String indicator) {
        return observations(world, new MonthSeries(YearMonth.of(2024, 1), END_OF_MARCH)).stream()
                .filter(each ->
                        each.indicator().equals(indicator) && each.cell().equals(Cell.WHOLE_CITY))
                .toList();
    }

    private static List<Observation> observations(World world, MonthSeries series) {
        return MonthlyIndicators.of(world.contracts(LocalSpark.SESSION), world.events(LocalSpark.SESSION), series);
    }
}
