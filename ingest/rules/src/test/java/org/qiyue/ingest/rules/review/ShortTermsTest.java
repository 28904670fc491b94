package org.qiyue.ingest.rules.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.ingest.rules.review.Made.contract;
import static org.qiyue.ingest.rules.review.Made.employer;
import static org.qiyue.ingest.rules.review.Made.many;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What C22 takes for a term, and for a short one, on 2026-11-25; it wants twenty terms, more than half of them short. */
class ShortTermsTest {

    private static List<ReviewFinding> found(int contracts, IntFunction<Made> each) {
        return ReviewBook.standard().review(employer("2026-11-25", many(contracts, each)), ReviewBookTest.only("C22"));
    }

    @Test
    void aTaskEstimatedToBeShortIsShort() {
        assertThat(found(20, n -> contract(n).task("2026-06-01", "2026-11-30"))).hasSize(1);
        assertThat(found(20, n -> contract(n).task("2026-06-01", "2026-12-01"))).isEmpty();
    }

    @Test
    void aTaskWithoutEstimateIsAsLongAsItTook() {
        assertThat(found(20, n -> contract(n).task("2026-03-01", null).rescinded("2026-08-31", "4407")))
                .hasSize(1);
        assertThat(found(20, n -> contract(n).task("2026-03-01", null).rescinded("2026-09-01", "4407")))
                .isEmpty();
    }

    @Test
    void aTaskOfWhichNobodyKnowsTheLengthStandsOutside() {
        assertThat(found(
                        60,
                        n -> n < 20
                                ? contract(n).fixed("2026-06-01", "2026-11-30")
                                : contract(n).task("2026-06-01", null)))
                .hasSize(1);
        assertThat(found(
                        25,
                        n -> n < 19
                                ? contract(n).fixed("2026-06-01", "2026-11-30")
                                : contract(n).task("2026-06-01", null)))
                .isEmpty();
    }

    @Test
    void longTasksAndOpenEndedContractsAreLong() {
        assertThat(found(
                        40,
                        n -> n < 20
                                ? contract(n).fixed("2026-06-01", "2026-11-30")
                                : n < 30
                                        ? contract(n).task("2026-06-01", "2027-05-31")
                                        : contract(n).openEnded("2026-06-01")))
                .isEmpty();
    }

    @Test
    void everyTermCountsByItselfAndEachContractIsNamedOnce() {
        List<ReviewFinding> found = found(
                5,
                n -> contract(n)
                        .fixed("2026-01-01", "2026-02-28")
                        .renewed("2026-02-15", "2026-03-01", "2026-04-30")
                        .renewed("2026-04-15", "2026-05-01", "2026-06-30")
                        .renewed("2026-06-15", "2026-07-01", "2029-06-30"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).messageEn()).contains("15/20");
        assertThat(found.get(0).contractCount()).isEqualTo(5);
    }

    @Test
    void aTermThatIsToComeOrNeverCameIsNone() {
        assertThat(found(
                        10,
                        n -> n < 5
                                ? contract(n)
                                        .fixed("2026-06-01", "2026-11-30")
                                        .renewed("2026-11-01", "2026-12-01", "2027-02-28")
                                : contract(n)
                                        .fixed("2026-06-01", "2026-11-10")
                                        .renewed("2026-11-01", "2026-11-11", "2027-02-28")
                                        .rescinded("2026-11-10", "3601")))
                .isEmpty();
    }
}
