package org.qiyue.analytics.indicators.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of two jobs is the main one: one is in cell 1, the other in cell 2, the quarters are those of 2025. */
class MainJobTest {

    private static final int ONE = 1;
    private static final int OTHER = 2;

    private final List<World.Contract> contracts = new ArrayList<>();

    @Test
    void theOneWithTheHighestWage() {
        job(ONE, 1, "2024-01-01", "2026-12-31", 500_000);
        job(OTHER, 2, "2024-06-01", "2026-12-31", 500_001);

        assertThat(mainJobs()).containsExactly(OTHER, OTHER, OTHER, OTHER, OTHER);
    }

    @Test
    void byTheWageInForceOnTheFirstDayOfTheQuarter() {
        job(ONE, 1, "2024-01-01", "2025-03-31", 500_000);
        job(ONE, 1, "2025-04-01", "2025-06-30", 700_000);
        job(ONE, 1, "2025-07-02", "2026-12-31", 900_000);
        job(OTHER, 2, "2024-06-01", "2026-12-31", 600_000);

        assertThat(mainJobs()).containsExactly(OTHER, ONE, OTHER, ONE, ONE);
    }

    @Test
    void ofContractsOfAPairThatOverlapByTheOneThatBeganLast() {
        job(ONE, 1, "2024-01-01", "2026-12-31", 900_000);
        job(ONE, 1, "2025-02-01", "2025-08-31", 100_000);
        job(ONE, 1, "2025-02-01", "2025-05-31", World.NO_WAGE);
        job(OTHER, 2, "2024-06-01", "2026-12-31", 500_000);

        assertThat(mainJobs()).containsExactly(ONE, OTHER, OTHER, ONE, ONE);
    }

    @Test
    void aJobWithoutAWageComesAfterThatWithTheLowest() {
        job(ONE, 1, "2024-01-01", "2026-12-31", World.NO_WAGE);
        job(OTHER, 2, "2024-06-01", "2026-12-31", 0);

        assertThat(mainJobs()).containsExactly(OTHER, OTHER, OTHER, OTHER, OTHER);
    }

    @Test
    void withoutAnyWageTheEarlier() {
        job(ONE, 1, "2024-06-02", "2026-12-31", World.NO_WAGE);
        job(OTHER, 2, "2024-06-01", "2026-12-31", World.NO_WAGE);

        assertThat(mainJobs()).containsExactly(OTHER, OTHER, OTHER, OTHER, OTHER);
    }

    @Test
    void ofEqualWagesThatWhoseSpellBeganEarlierThoughItsContractIsYounger() {
        job(ONE, 1, "2024-06-01", "2026-12-31", 500_000);
        job(OTHER, 2, "2024-01-01", "2024-12-31", 500_000);
        job(OTHER, 2, "2025-01-01", "2026-12-31", 500_000);

        assertThat(mainJobs()).containsExactly(OTHER, OTHER, OTHER, OTHER, OTHER);
    }

    @Test
    void ofThoseOfOneDayThatOfThePairThatComesFirst() {
        job(OTHER, 1, "2024-06-01", "2026-12-31", 500_000);
        job(ONE, 2, "2024-06-01", "2026-12-31", 500_000);

        assertThat(mainJobs()).containsExactly(OTHER, OTHER, OTHER, OTHER, OTHER);
    }

    @Test
    void onABridgedDayNoWageIsInForce() {
        job(ONE, 1, "2024-01-01", "2025-03-25", 900_000);
        job(ONE, 1, "2025-04-10", "2026-12-31", 900_000);
        job(OTHER, 2, "2024-06-01", "2026-12-31", 100_000);

        assertThat(mainJobs(30)).containsExactly(ONE, OTHER, ONE, ONE, ONE);
    }

    @Test
    void noneThatBeginsOnTheFirstDayOfTheQuarterOrEndedTheDayBefore() {
        job(ONE, 1, "2025-01-01", "2025-09-30", 500_000);

        assertThat(mainJobs()).containsExactly(0, ONE, ONE, 0, 0);
    }

    private void job(int cell, int employer, String start, String end, long wage) {
        contracts.add(new World.Contract(
                new World.Pair(1, employer, cell / World.SECTIONS),
                cell % World.SECTIONS,
                World.day(start),
                World.day(end),
                wage));
    }

    /** The cell of the main job at each boundary of 2025, that of 2026 included; 0 for none. */
    private List<Integer> mainJobs() {
        return mainJobs(0);
    }

    private List<Integer> mainJobs(int bridge) {
        CellMoves[] cells = World.quarters(2025, 4, contracts.toArray(World.Contract[]::new))
                .swept(bridge);
        List<Integer> mainJobs = new ArrayList<>();
        for (int boundary = 0; boundary <= 4; boundary++) {
            int found = 0;
            for (int cell : new int[] {ONE, OTHER}) {
                long here = boundary < 4
                        ? cells[cell].counts(MoveCount.MAIN_B)[boundary]
                        : cells[cell].counts(MoveCount.MAIN_E)[3];
                found += here == 1 ? cell : 0;
            }
            mainJobs.add(found);
        }
        return mainJobs;
    }
}
