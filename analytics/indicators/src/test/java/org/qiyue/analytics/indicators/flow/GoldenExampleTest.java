package org.qiyue.analytics.indicators.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The example of METHODOLOGY.md, worked out by hand: thirteen contracts, twelve spells, three quarters. */
class GoldenExampleTest {

    private static final int A = 1;
    private static final int B = 2;

    private static final List<World.Contract> CONTRACTS = List.of(
            World.Contract.of(A, 1, "2024-01-01", "2026-12-31", 0),
            World.Contract.of(A, 2, "2025-02-10", "2025-12-31", 0),
            World.Contract.of(A, 3, "2024-03-01", "2025-03-31", 0),
            World.Contract.of(A, 4, "2025-01-01", "2025-03-31", 0),
            World.Contract.of(A, 4, "2025-04-01", "2025-09-30", 0),
            World.Contract.of(A, 5, "2025-01-15", "2025-03-20", 0),
            World.Contract.of(B, 2, "2025-06-01", "2026-05-31", 0),
            World.Contract.of(B, 3, "2025-04-01", "2027-03-31", 0),
            World.Contract.of(B, 6, "2024-07-01", "2025-05-15", 0),
            World.Contract.of(B, 7, "2024-01-01", "2024-09-30", 0),
            World.Contract.of(B, 7, "2025-04-01", "2025-12-31", 0),
            World.Contract.of(B, 8, "2025-05-01", "2025-06-30", 0),
            World.Contract.of(B, 9, "2023-06-01", "2025-06-30", 0));

    private static final List<FlowCount> COLUMNS = List.of(
            FlowCount.EMP_TOTAL,
            FlowCount.EMP,
            FlowCount.EMP_END,
            FlowCount.EMP_S,
            FlowCount.EMP_SPV,
            FlowCount.HIR_A,
            FlowCount.HIR_N,
            FlowCount.HIR_R,
            FlowCount.SEP,
            FlowCount.HIR_A_END,
            FlowCount.SEP_BEG,
            FlowCount.HIR_AS,
            FlowCount.HIR_NS,
            FlowCount.SEP_S,
            FlowCount.SEP_SNX,
            FlowCount.FRM_JB_GN,
            FlowCount.FRM_JB_LS,
            FlowCount.FRM_JB_GN_S,
            FlowCount.FRM_JB_LS_S,
            FlowCount.HIR_A_END_REPL);

    private static final long[][] QUARTERS = {
        {7, 4, 5, 3, 4, 3, 3, 0, 2, 2, 1, 0, 0, 1, 2, 1, 0, 0, 1, 1},
        {9, 5, 6, 3, 3, 4, 3, 1, 3, 3, 2, 2, 2, 2, 1, 1, 0, 2, 2, 2},
        {6, 6, 5, 5, 3, 0, 0, 0, 1, 0, 1, 3, 2, 1, 2, 0, 1, 3, 1, 0}
    };

    @ParameterizedTest
    @EnumSource(Variant.class)
    void bothVariantsGiveTheFiguresWorkedOutByHand(Variant variant) {
        World world = new World(new Periods(YearMonth.of(2025, 1), 3, 3), CONTRACTS);
        CellFlows flows = world.swept(variant, 0);

        for (int column = 0; column < COLUMNS.size(); column++) {
            for (int quarter = 0; quarter < 3; quarter++) {
                assertThat(flows.counts(COLUMNS.get(column))[quarter])
                        .as("%s of quarter %d", COLUMNS.get(column), quarter + 1)
                        .isEqualTo(QUARTERS[quarter][column]);
            }
        }
        Identities.hold(flows);
    }
}
