package org.qiyue.analytics.indicators.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of METHODOLOGY.md, worked out by hand: no contract states a wage, so the earlier job is the main one. */
class MoveExampleTest {

    private static final int A = 1;
    private static final int B = 2;

    private static final World.Contract[] CONTRACTS = {
        contract(1, A, "2024-01-01", "2026-12-31"),
        contract(2, A, "2025-02-10", "2025-12-31"),
        contract(3, A, "2024-03-01", "2025-03-31"),
        contract(4, A, "2025-01-01", "2025-03-31"),
        contract(4, A, "2025-04-01", "2025-09-30"),
        contract(5, A, "2025-01-15", "2025-03-20"),
        contract(2, B, "2025-06-01", "2026-05-31"),
        contract(3, B, "2025-04-01", "2027-03-31"),
        contract(6, B, "2024-07-01", "2025-05-15"),
        contract(7, B, "2024-01-01", "2024-09-30"),
        contract(7, B, "2025-04-01", "2025-12-31"),
        contract(8, B, "2025-05-01", "2025-06-30"),
        contract(9, B, "2023-06-01", "2025-06-30")
    };

    private static final List<MoveCount> COLUMNS = List.of(
            MoveCount.MAIN_B,
            MoveCount.MAIN_E,
            MoveCount.JOB_STAY_S,
            MoveCount.M_JOB_START,
            MoveCount.M_JOB_END,
            MoveCount.M_HIRE,
            MoveCount.M_SEP,
            MoveCount.NE_HIRE,
            MoveCount.EN_SEP,
            MoveCount.AQ_HIRE,
            MoveCount.AQ_SEP,
            MoveCount.NE_FULL_Q,
            MoveCount.EN_FULL_Q);

    private static final long[][] QUARTERS = {
        {4, 5, 3, 2, 1, 2, 1, 2, 1, 0, 1, 2, 0},
        {5, 5, 3, 2, 2, 2, 2, 2, 2, 1, 0, 1, 2},
        {5, 4, 4, 0, 1, 0, 1, 0, 1, 0, 0, 0, 1}
    };

    @Test
    void theMovesAreThoseWorkedOutByHand() {
        CellMoves moves = World.quarters(2025, 4, CONTRACTS).city(0);

        for (int column = 0; column < COLUMNS.size(); column++) {
            for (int quarter = 0; quarter < QUARTERS.length; quarter++) {
                assertThat(moves.counts(COLUMNS.get(column))[quarter])
                        .as("%s of quarter %d", COLUMNS.get(column), quarter + 1)
                        .isEqualTo(QUARTERS[quarter][column]);
            }
        }
        assertThat(moves.counts(MoveCount.J2J_HIRE_GAP_7)).containsExactly(0, 1, 0, 0);
        for (MoveCount none : List.of(
                MoveCount.EE_HIRE,
                MoveCount.EE_SEP,
                MoveCount.M_HIRE_ADD,
                MoveCount.M_SEP_KEEP,
                MoveCount.J2J_HIRE_OVERLAP,
                MoveCount.J2J_HIRE_GAP_31,
                MoveCount.J2J_HIRE_GAP_91,
                MoveCount.J2J_HIRE_GAP_92)) {
            assertThat(Arrays.copyOf(moves.counts(none), QUARTERS.length))
                    .as(none.publicName())
                    .containsOnly(0);
        }
        Identities.hold(moves);
        Identities.holdOfTheCity(moves);
    }

    private static World.Contract contract(int worker, int employer, String start, String end) {
        return World.Contract.of(worker, employer, start, end, World.NO_WAGE);
    }
}
