package org.qiyue.analytics.indicators.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One worker's way in the quarters of 2025. */
class MoveTest {

    private static final int A = 1;
    private static final int B = 2;

    @Test
    void fromOneEmployerToAnotherWithinAQuarter() {
        CellMoves moves = moves(
                World.Contract.of(1, A, "2024-01-01", "2025-05-10", 1), World.Contract.of(1, B, "2025-05-16", null, 1));

        assertThat(happened(moves, 1)).isEqualTo("""
                MainB MainE MJobStart MJobEnd MHire MSep EEHire EESep J2JHire J2JSep EEHireS EESepS J2JHireS J2JSepS J2JHireGap7""");
        assertThat(happened(moves, 2)).isEqualTo("MainB MainE JobStayS");
    }

    /** At the turn of the quarters the worker has no main job, though not a day lies between. */
    @Test
    void onTheFirstDayOfAQuarter() {
        CellMoves moves = moves(
                World.Contract.of(1, A, "2024-01-01", "2025-03-31", 1), World.Contract.of(1, B, "2025-04-01", null, 1));

        assertThat(happened(moves, 0)).isEqualTo("MainB MJobEnd MSep ENSep AQSep J2JSep AQSepS J2JSepS");
        assertThat(happened(moves, 1))
                .isEqualTo("MainE MJobStart MHire NEHire AQHire J2JHire AQHireS J2JHireS J2JHireGap7");
    }

    /** On the second day there is nothing between either, but the last day of the old job is the new quarter's first. */
    @Test
    void onTheSecondDayOfAQuarter() {
        CellMoves moves = moves(
                World.Contract.of(1, A, "2024-01-01", "2025-04-01", 1), World.Contract.of(1, B, "2025-04-02", null, 1));

        assertThat(happened(moves, 0)).isEqualTo("MainB MainE JobStayS");
        assertThat(happened(moves, 1)).contains("EEHire EESep").contains("J2JHireGap7");
    }

    @Test
    void overAQuarterWithoutAJobItIsNoMove() {
        CellMoves moves = moves(
                World.Contract.of(1, A, "2024-01-01", "2025-03-31", 1), World.Contract.of(1, B, "2025-07-01", null, 1));

        assertThat(happened(moves, 0)).isEqualTo("MainB MJobEnd MSep ENSep ENPersist ENFullQ");
        assertThat(happened(moves, 1)).isEmpty();
        assertThat(happened(moves, 2)).isEqualTo("MainE MJobStart MHire NEHire NEPersist NEFullQ");
    }

    /** A short job is no main job at any turn, but whoever has it is not without a job for a quarter. */
    @Test
    void aDayOfAnyJobIsNotAQuarterWithoutOne() {
        CellMoves moves = moves(
                World.Contract.of(1, A, "2024-01-01", "2025-03-31", 1),
                World.Contract.of(1, B, "2025-05-01", "2025-05-01", 1),
                World.Contract.of(1, B, "2025-07-01", null, 1));

        assertThat(happened(moves, 0)).isEqualTo("MainB MJobEnd MSep ENSep ENPersist");
        assertThat(happened(moves, 2)).isEqualTo("MainE MJobStart MHire NEHire NEPersist");
    }

    @Test
    void backToTheSamePairWithinAQuarterIsNoMove() {
        CellMoves moves = moves(
                World.Contract.of(1, A, "2024-01-01", "2025-04-10", 1), World.Contract.of(1, A, "2025-05-01", null, 1));

        assertThat(happened(moves, 1))
                .isEqualTo("MainB MainE MJobStart MJobEnd MHire MSep NEHire ENSep NEPersist ENPersist");
    }

    @Test
    void backToTheSamePairInTheNextQuarterIsNoMoveEither() {
        CellMoves moves = moves(
                World.Contract.of(1, A, "2024-01-01", "2025-03-10", 1), World.Contract.of(1, A, "2025-05-01", null, 1));

        assertThat(happened(moves, 0)).isEqualTo("MainB MJobEnd MSep ENSep ENPersist");
        assertThat(happened(moves, 1)).isEqualTo("MainE MJobStart MHire NEHire NEPersist");
    }

    @Test
    void toTheSameEmployerInAnotherAreaIsAMove() {
        CellMoves moves = moves(
                World.Contract.of(1, A, "2024-01-01", "2025-04-10", 1),
                new World.Contract(new World.Pair(1, A, 1), 0, World.day("2025-04-11"), World.day("2026-12-31"), 1));

        assertThat(happened(moves, 1)).contains("EEHire EESep");
    }

    @Test
    void aBetterJobBesideOneThatGoesOnIsNotOutOfNone() {
        CellMoves moves =
                moves(World.Contract.of(1, A, "2024-01-01", null, 1), World.Contract.of(1, B, "2025-04-10", null, 2));

        assertThat(happened(moves, 1)).isEqualTo("MainB MainE MJobStart MJobEnd MHire MHireAdd");
    }

    @Test
    void aLesserJobBesideOneThatGoesOnChangesNothing() {
        CellMoves moves =
                moves(World.Contract.of(1, A, "2024-01-01", null, 2), World.Contract.of(1, B, "2025-04-10", null, 1));

        assertThat(happened(moves, 1)).isEqualTo("MainB MainE JobStayS");
    }

    @Test
    void whoFallsBackOnASecondJobIsNotWithoutOne() {
        CellMoves moves = moves(
                World.Contract.of(1, A, "2024-01-01", "2025-05-10", 2), World.Contract.of(1, B, "2024-06-01", null, 1));

        assertThat(happened(moves, 1)).isEqualTo("MainB MainE MJobStart MJobEnd MSep MSepKeep");
    }

    /** The other job is better paid from a day on: the main job changes, nobody comes or goes. */
    @Test
    void aRaiseChangesTheMainJobWithoutAHire() {
        CellMoves moves = moves(
                World.Contract.of(1, A, "2024-01-01", null, 2),
                World.Contract.of(1, B, "2024-06-01", "2025-05-31", 1),
                World.Contract.of(1, B, "2025-06-01", null, 3));

        assertThat(happened(moves, 1)).isEqualTo("MainB MainE MJobStart MJobEnd");
    }

    /** Days from the end of the one to the begin of the other, both within the second quarter or from the first to it. */
    @ParameterizedTest
    @CsvSource({
        "2025-05-20, 2025-05-10, Overlap",
        "2025-05-20, 2025-05-20, Overlap",
        "2025-05-20, 2025-05-21, Gap7",
        "2025-05-20, 2025-05-28, Gap7",
        "2025-05-20, 2025-05-29, Gap31",
        "2025-05-20, 2025-06-21, Gap31",
        "2025-05-20, 2025-06-22, Gap91",
        "2025-01-01, 2025-04-03, Gap91",
        "2025-01-01, 2025-04-04, Gap92",
        "2025-01-01, 2025-06-30, Gap92"
    })
    void theBandsOfTheGap(String lastDay, String firstDay, String band) {
        CellMoves moves =
                moves(World.Contract.of(1, A, "2024-01-01", lastDay, 1), World.Contract.of(1, B, firstDay, null, 1));

        assertThat(happened(moves, 1)).contains(" J2JHire ").endsWith("J2JHire" + band);
    }

    /** Both jobs have a boundary more: the old one before, the new one after. */
    @ParameterizedTest
    @CsvSource({
        "2024-09-30, 2025-02-10, 2025-02-20, 2025-07-01, true",
        "2024-10-01, 2025-02-10, 2025-02-20, 2025-07-01, false",
        "2024-09-30, 2025-02-10, 2025-02-20, 2025-06-30, false"
    })
    void aMoveOfStableJobs(String oldStart, String oldEnd, String newStart, String newEnd, boolean isStable) {
        CellMoves moves =
                moves(World.Contract.of(1, A, oldStart, oldEnd, 1), World.Contract.of(1, B, newStart, newEnd, 1));

        assertThat(happened(moves, 0)).contains("EEHire EESep");
        assertThat(happened(moves, 0).contains("EEHireS EESepS")).isEqualTo(isStable);
    }

    /** The old job of who comes in the release's first quarter may have ended before it, that of a stable move have begun earlier yet. */
    @Test
    void theFirstQuarterLooksAtWhatWasBeforeIt() {
        CellMoves moves = moves(
                World.Contract.of(1, A, "2024-06-30", "2024-12-31", 1), World.Contract.of(1, B, "2025-02-01", null, 1));
        CellMoves notStable = moves(
                World.Contract.of(1, A, "2024-07-01", "2024-12-31", 1), World.Contract.of(1, B, "2025-02-01", null, 1));

        assertThat(happened(moves, 0)).contains("AQHire J2JHire AQHireS J2JHireS");
        assertThat(happened(notStable, 0)).contains("AQHire J2JHire J2JHireGap31");
    }

    private static CellMoves moves(World.Contract... contracts) {
        return World.quarters(2025, 4, contracts).city(0);
    }

    /** The names of what is counted in a quarter, each once. */
    private static String happened(CellMoves moves, int quarter) {
        Map<MoveCount, Long> counted = new EnumMap<>(MoveCount.class);
        for (MoveCount what : MoveCount.values()) {
            if (moves.counts(what)[quarter] != 0) {
                counted.put(what, moves.counts(what)[quarter]);
            }
        }
        assertThat(counted.values()).allMatch(count -> count == 1);
        return String.join(
                " ", counted.keySet().stream().map(MoveCount::publicName).toList());
    }
}
