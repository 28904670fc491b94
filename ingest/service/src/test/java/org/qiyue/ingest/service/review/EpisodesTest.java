package org.qiyue.ingest.service.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.store.review.Episode;
import org.qiyue.registry.store.review.FindingChange;
import org.qiyue.registry.store.review.FindingRow;

class EpisodesTest {

    private static final String RULE = "G05 CONTRACT";
    private static final LocalDate DAY = LocalDate.parse("2026-11-25");
    private static final String SAME = "00";

    @Test
    void aFindingThatDoesNotStandIsOpened() {
        assertThat(changes(true)).containsExactly(new FindingChange.Open(row(SAME), DAY, null));
    }

    @Test
    void theSameDayAgainChangesNothing() {
        assertThat(changes(true, standing("2026-11-25", null))).isEmpty();
        assertThat(changes(false, standing("2026-11-20", "2026-11-25"))).isEmpty();
    }

    @Test
    void aFindingGoesOnWhileItHoldsAndIsClearedOnTheFirstDayItDoesNot() {
        assertThat(changes(true, standing("2026-11-01", null))).isEmpty();
        assertThat(changes(false, standing("2026-11-01", null))).containsExactly(move("2026-11-01", "2026-11-25"));
    }

    @Test
    void otherWordsAreWrittenUnderTheSameFinding() {
        Episode stands = standing("2026-11-01", null);
        assertThat(on(DAY).changes(RULE, List.of(row("11")), List.of(stands)))
                .containsExactly(new FindingChange.Restate(stands.findingNo(), row("11")));
    }

    @Test
    void whatWasClearedBeforeIsANewFinding() {
        assertThat(changes(true, standing("2026-10-01", "2026-11-01")))
                .containsExactly(new FindingChange.Open(row(SAME), DAY, null));
    }

    @Test
    void whatWasClearedTheSameDayGoesOn() {
        assertThat(changes(true, standing("2026-11-01", "2026-11-25"))).containsExactly(move("2026-11-01", null));
    }

    @Test
    void whatWasFoundAndIsGoneTheSameDayIsCleared() {
        assertThat(changes(false, standing("2026-11-25", null))).containsExactly(move("2026-11-25", "2026-11-25"));
    }

    @Test
    void aPastDayTakesNothingBack() {
        assertThat(on(DAY, "2026-11-28").changes(RULE, List.of(), List.of(standing("2026-11-01", null))))
                .isEmpty();
        assertThat(on(DAY, "2026-11-28").changes(RULE, List.of(row("11")), List.of(standing("2026-11-01", null))))
                .isEmpty();
    }

    @Test
    void aFindingOfAPastDayLastsToTheNextDayThatWasReviewed() {
        assertThat(on(DAY, "2026-11-28").changes(RULE, List.of(row(SAME)), List.of()))
                .containsExactly(new FindingChange.Open(row(SAME), DAY, LocalDate.parse("2026-11-28")));
    }

    @Test
    void aFindingThatBeganOnTheNextReviewedDayBeginsEarlier() {
        assertThat(on(DAY, "2026-11-28").changes(RULE, List.of(row(SAME)), List.of(standing("2026-11-28", null))))
                .containsExactly(move("2026-11-25", null));
    }

    @Test
    void aDayBetweenOnWhichItDidNotHoldKeepsTwoFindingsApart() {
        assertThat(on(DAY, "2026-11-26", "2026-11-28")
                        .changes(RULE, List.of(row(SAME)), List.of(standing("2026-11-28", null))))
                .containsExactly(new FindingChange.Open(row(SAME), DAY, LocalDate.parse("2026-11-26")));
    }

    @Test
    void theSameContractWithAnotherEmployerIsAnotherFinding() {
        Episode others = new Episode(7, "G05", "C1", "F", LocalDate.parse("2026-11-01"), null, SAME);
        assertThat(on(DAY).changes(RULE, List.of(row(SAME)), List.of(others)))
                .containsExactlyInAnyOrder(
                        new FindingChange.Open(row(SAME), DAY, null), move("2026-11-01", "2026-11-25"));
    }

    private static List<FindingChange> changes(boolean found, Episode... standing) {
        return on(DAY).changes(RULE, found ? List.of(row(SAME)) : List.of(), List.of(standing));
    }

    private static Episodes on(LocalDate day, String... reviewed) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (String other : reviewed) {
            days.add(LocalDate.parse(other));
        }
        return new Episodes(day, Map.of(RULE, days));
    }

    private static FindingChange move(String foundOn, String clearedOn) {
        return new FindingChange.Move(
                7, LocalDate.parse(foundOn), clearedOn == null ? null : LocalDate.parse(clearedOn));
    }

    private static Episode standing(String foundOn, String clearedOn) {
        LocalDate cleared = clearedOn == null ? null : LocalDate.parse(clearedOn);
        return new Episode(7, "G05", "C1", "E", LocalDate.parse(foundOn), cleared, SAME);
    }

    private static FindingRow row(String digest) {
        return new FindingRow("G05", "C1", "RISK", "NORMAL", "yiqian", "E", "C1", "110105", "110105", "{}", digest);
    }
}
