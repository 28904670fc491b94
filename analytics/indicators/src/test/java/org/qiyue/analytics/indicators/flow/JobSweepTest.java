package org.qiyue.analytics.indicators.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JobSweepTest {

    /** Each case in one line, for every length of period, variant and number of bridged days. */
    static Stream<Arguments> worlds() {
        return Stream.of(1, 3, 12)
                .flatMap(months -> Stream.of(Variant.values())
                        .flatMap(variant -> Stream.of(0, 30).map(bridge -> Arguments.of(months, variant, bridge))));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void theSweepCountsWhatTheDefinitionsSay(int months, Variant variant, int bridge) {
        for (int seed = 0; seed < 150; seed++) {
            World world = World.random(new Random(seed), 1 + seed % 30, months);
            CellFlows swept = world.swept(variant, bridge);
            LiteralFlows literal = new LiteralFlows(world, bridge);
            for (FlowCount what : FlowCount.values()) {
                assertThat(swept.counts(what))
                        .as("%s of world %d: %s", what, seed, world.contracts())
                        .isEqualTo(literal.counts(variant, what));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void theSweepAddsUpTheWagesOfEachDay(int months, Variant variant, int bridge) {
        for (int seed = 0; seed < 25; seed++) {
            World world = World.random(new Random(7_000 + seed), 1 + seed, months);
            CellFlows swept = world.swept(variant, bridge);
            LiteralFlows literal = new LiteralFlows(world, bridge);
            for (AccruedWage wage : AccruedWage.values()) {
                for (int t = 0; t < world.periods().count(); t++) {
                    assertThat(swept.sums(wage)[t].rounded(6))
                            .as("%s of period %d, world %d", wage, t, seed)
                            .isEqualByComparingTo(literal.sum(variant, wage, t)
                                    .round(new MathContext(30))
                                    .setScale(6, RoundingMode.HALF_UP));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void theSevenIdentitiesHold(int months, Variant variant, int bridge) {
        for (int seed = 0; seed < 300; seed++) {
            CellFlows flows =
                    World.random(new Random(90_000 + seed), 40, months).swept(variant, bridge);
            Identities.hold(flows);
        }
    }

    @Test
    void cellsAddUpWhateverTheirOrder() {
        World one = World.random(new Random(1), 30, 3);
        World other =
                new World(one.periods(), World.random(new Random(2), 30, 3).contracts());
        CellFlows sum = one.swept(Variant.D, 0);
        sum.add(other.swept(Variant.D, 0));
        CellFlows reverse = other.swept(Variant.D, 0);
        reverse.add(one.swept(Variant.D, 0));

        for (FlowCount what : FlowCount.values()) {
            assertThat(sum.counts(what)).isEqualTo(reverse.counts(what));
        }
        assertThat(sum.sums(AccruedWage.PAYROLL)).isEqualTo(reverse.sums(AccruedWage.PAYROLL));
        assertThat(sum.counts(FlowCount.EMP_TOTAL))
                .isNotEqualTo(one.swept(Variant.D, 0).counts(FlowCount.EMP_TOTAL));
    }

    @Test
    void groupsOfWorkersAddUpToTheCellWithoutWhatSpeaksOfEmployers() {
        World world = World.random(new Random(5), 60, 3);
        JobSweep sweep = new JobSweep(world.periods(), Variant.D, 0, 2, 2);
        world.contracts()
                .forEach(each -> sweep.add(
                        each.employer(),
                        each.worker(),
                        1,
                        (int) (each.worker() % 2),
                        each.start(),
                        each.end(),
                        each.wage()));
        CellFlows[] cells = sweep.finish();
        CellFlows whole = cells[1];
        CellFlows groups = new CellFlows(world.periods());
        groups.add(sweep.groups()[2]);
        groups.add(sweep.groups()[3]);

        assertThat(cells[0]).isNull();
        for (FlowCount what : FlowCount.values()) {
            if (!what.ofEmployers()) {
                assertThat(groups.counts(what)).as(what.name()).isEqualTo(whole.counts(what));
            }
        }
        assertThat(groups.sums(AccruedWage.EARN_S)).isEqualTo(whole.sums(AccruedWage.EARN_S));
        assertThat(groups.counts(FlowCount.FRM_JB_GN)).containsOnly(0);
    }

    @Test
    void anEmployerOfTwoIndustriesCreatesJobsInEach() {
        JobSweep sweep = new JobSweep(new Periods(YearMonth.of(2025, 1), 3, 2), Variant.D, 0, 2, 0);
        int before = World.day("2024-01-01");
        int within = World.day("2025-02-01");
        sweep.add(1, 1, 0, 0, before, within, 0);
        sweep.add(1, 2, 1, 0, within, Periods.FOREVER, 0);
        // The pair stays in the industry of its first contract.
        sweep.add(1, 3, 1, 0, within, World.day("2025-06-30"), 0);
        sweep.add(1, 3, 0, 0, World.day("2025-07-01"), Periods.FOREVER, 0);
        CellFlows[] cells = sweep.finish();

        assertThat(cells[0].counts(FlowCount.FRM_JB_LS)).containsExactly(1, 0);
        assertThat(cells[0].counts(FlowCount.FRM_JB_GN)).containsExactly(0, 0);
        assertThat(cells[1].counts(FlowCount.FRM_JB_GN)).containsExactly(2, 0);
        assertThat(cells[1].counts(FlowCount.EMP_END)).containsExactly(2, 2);
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void aRenewalIsNeitherAHireNorASeparation(Variant variant) {
        CellFlows flows = quarters(
                variant,
                World.Contract.of(1, 1, "2025-01-10", "2025-03-31", 500_000),
                World.Contract.of(1, 1, "2025-04-01", "2025-08-31", 600_000));

        assertThat(flows.counts(FlowCount.HIR_A)).containsExactly(1, 0, 0, 0);
        assertThat(flows.counts(FlowCount.SEP)).containsExactly(0, 0, 1, 0);
        assertThat(flows.means(AccruedWage.EARN_S)[1].rounded(0)).isEqualTo(BigDecimal.valueOf(600_000));
        assertThat(flows.means(AccruedWage.EARN_S)[0]).isNull();
    }

    @Test
    void theVariantsDifferWhereAWorkerLeavesAndComesBackWithinTheQuarter() {
        World.Contract[] contracts = {
            World.Contract.of(1, 1, "2025-01-10", "2025-04-20", 500_000),
            World.Contract.of(1, 1, "2025-06-01", "2025-12-31", 500_000)
        };

        assertThat(quarters(Variant.D, contracts).counts(FlowCount.HIR_R)).containsExactly(0, 1, 0, 0);
        assertThat(quarters(Variant.Q, contracts).counts(FlowCount.HIR_R)).containsExactly(0, 0, 0, 0);
        assertThat(quarters(Variant.Q, contracts).counts(FlowCount.EMP_S)).containsExactly(0, 1, 1, 0);
    }

    @Test
    void aYearToTheDayIsARecallAndADayMoreIsNone() {
        World.Contract before = World.Contract.of(1, 1, "2023-06-01", "2024-01-15", 500_000);

        assertThat(quarters(Variant.D, before, World.Contract.of(1, 1, "2025-01-14", "2025-12-31", 1))
                        .counts(FlowCount.HIR_R))
                .containsExactly(1, 0, 0, 0);
        assertThat(quarters(Variant.D, before, World.Contract.of(1, 1, "2025-01-15", "2025-12-31", 1))
                        .counts(FlowCount.HIR_R))
                .containsExactly(0, 0, 0, 0);
    }

    @Test
    void wagesOfContractsThatOverlapDoNotAddUp() {
        CellFlows flows = quarters(
                Variant.D,
                World.Contract.of(1, 1, "2024-01-01", "2025-12-31", 500_000),
                World.Contract.of(1, 1, "2025-01-01", "2025-01-31", 800_000));

        // January at the later contract's wage, February and March at the first one's again.
        assertThat(flows.sums(AccruedWage.PAYROLL)[0].rounded(2)).isEqualByComparingTo("1800000");
    }

    @Test
    void contractsOutOfOrderAndContractsThatEndBeforeTheyBeginAreRefused() {
        JobSweep sweep = new JobSweep(new Periods(YearMonth.of(2025, 1), 3, 4), Variant.D, 0, 1, 0);
        sweep.add(2, 5, 0, 0, 100, 200, 1);

        assertThatThrownBy(() -> sweep.add(2, 5, 0, 0, 99, 200, 1)).hasMessageContaining("first day");
        assertThatThrownBy(() -> sweep.add(2, 4, 0, 0, 100, 200, 1)).hasMessageContaining("worker");
        assertThatThrownBy(() -> sweep.add(1, 9, 0, 0, 100, 200, 1)).hasMessageContaining("employer");
        assertThatThrownBy(() -> sweep.add(3, 1, 0, 0, 100, 99, 1)).hasMessageContaining("99");
    }

    private static CellFlows quarters(Variant variant, World.Contract... contracts) {
        return new World(new Periods(YearMonth.of(2025, 1), 3, 4), List.of(contracts)).swept(variant, 0);
    }
}
