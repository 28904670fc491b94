package org.qiyue.analytics.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellSweepTest {

    private static final int MONTHS = 9;

    private record Contract(long worker, int first, int last, long wage) {}

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 40, 300})
    void theSweepEqualsLookingAtEachMonthByItself(int size) {
        for (int seed = 0; seed < 60; seed++) {
            List<Contract> world = world(new Random(1_000L * size + seed), size);
            StockSeries swept = sweep(world);
            for (int month = 0; month < MONTHS; month++) {
                int at = month;
                List<Contract> inForce = world.stream()
                        .filter(each -> each.first() <= at && at <= each.last())
                        .toList();
                List<Long> wages = inForce.stream()
                        .map(Contract::wage)
                        .filter(wage -> wage >= 0)
                        .sorted()
                        .toList();
                assertThat(swept.contracts()[month]).isEqualTo(inForce.size());
                assertThat(swept.workers()[month]).isEqualTo((int)
                        inForce.stream().map(Contract::worker).distinct().count());
                assertThat(swept.wages()[month]).isEqualTo(wages.size());
                assertThat(swept.doubledMedians()[month]).isEqualTo(doubledMedian(wages));
            }
        }
    }

    @Test
    void theMedianOfAnEvenCountIsTheMeanOfTheTwoMiddleWages() {
        CellSweep sweep = new CellSweep(1);
        sweep.add(1, 0, 0, 500_000);
        sweep.add(2, 0, 0, 500_001);

        assertThat(sweep.finish().medianWage(0)).isEqualByComparingTo(new BigDecimal("5000.005"));
    }

    @Test
    void aWorkerOfTwoContractsIsOneWorker() {
        CellSweep sweep = new CellSweep(3);
        sweep.add(7, 0, 1);
        sweep.add(7, 1, 2);

        StockSeries stocks = sweep.finish();
        assertThat(stocks.contracts()).containsExactly(1, 2, 1);
        assertThat(stocks.workers()).containsExactly(1, 1, 1);
    }

    @Test
    void aWorkerWhoComesBackIsMissingMeanwhile() {
        CellSweep sweep = new CellSweep(4);
        sweep.add(7, 0, 0);
        sweep.add(7, 2, 3);

        assertThat(sweep.finish().workers()).containsExactly(1, 0, 1, 1);
    }

    @Test
    void brokenOrderAndMonthsOutsideTheSeriesAreRefused() {
        CellSweep sweep = new CellSweep(3);
        sweep.add(7, 1, 1);

        assertThatThrownBy(() -> sweep.add(6, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sweep.add(7, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sweep.add(8, 0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sweep.add(8, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static StockSeries sweep(List<Contract> world) {
        CellSweep sweep = new CellSweep(MONTHS);
        world.stream()
                .sorted(Comparator.comparing(Contract::worker).thenComparing(Contract::first))
                .forEach(each -> {
                    if (each.wage() < 0) {
                        sweep.add(each.worker(), each.first(), each.last());
                    } else {
                        sweep.add(each.worker(), each.first(), each.last(), each.wage());
                    }
                });
        return sweep.finish();
    }

    private static List<Contract> world(Random random, int size) {
        List<Contract> world = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int first = random.nextInt(MONTHS);
            long wage = random.nextInt(5) == 0 ? -1 : random.nextInt(size < 20 ? 6 : 1_000_000);
            world.add(new Contract(random.nextInt(1 + size / 2), first, first + random.nextInt(MONTHS - first), wage));
        }
        return world;
    }

    private static long doubledMedian(List<Long> sorted) {
        int size = sorted.size();
        return size == 0 ? 0 : sorted.get((size - 1) / 2) + sorted.get(size / 2);
    }
}
