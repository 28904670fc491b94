package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.registry.model.ContractTimelineTest.amendment;
import static org.qiyue.registry.model.ContractTimelineTest.conclusion;
import static org.qiyue.registry.model.ContractTimelineTest.day;
import static org.qiyue.registry.model.ContractTimelineTest.name;
import static org.qiyue.registry.model.ContractTimelineTest.reason;
import static org.qiyue.registry.model.ContractTimelineTest.renewal;
import static org.qiyue.registry.model.ContractTimelineTest.rescission;

import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.Placement.Reason;

class ContractRepairTest {

    private static final ContractTimeline CONCLUDED = ContractTimeline.empty().plus(conclusion("c", "2024-12-20"));
    private static final ContractTimeline ENDED = CONCLUDED.plus(rescission("e", "2025-06-30"));

    @Test
    void withdrawingAnEndingRestoresTheStateBeforeIt() {
        ContractTimeline restored = ENDED.plus(withdrawal("w", "e"));
        assertThat(restored.version()).isEqualTo(3);
        assertThat(restored.ending()).isEmpty();
        assertThat(name(restored, "2025-07-01")).isEqualTo("ACTIVE");
        assertThat(restored.place(renewal("r", "2025-12-15"))).isInstanceOf(Placement.Lawful.class);
    }

    @Test
    void withdrawingARenewalRestoresTheTermBeforeIt() {
        ContractTimeline restored = CONCLUDED.plus(renewal("r", "2025-12-15")).plus(withdrawal("w", "r"));
        assertThat(restored.latestTerm()).isEqualTo(CONCLUDED.latestTerm());
    }

    @Test
    void withdrawingTheConclusionLeavesAVoidContract() {
        ContractTimeline voided = CONCLUDED.plus(withdrawal("w", "c"));
        assertThat(voided.isVoid()).isTrue();
        assertThat(name(voided, "2025-05-01")).isEqualTo("VOID");
        assertThat(voided.latestTerm()).isEmpty();
        assertThat(reason(voided, amendment("a", "2025-05-01"))).isEqualTo(Reason.VOIDED);
        assertThat(reason(voided, withdrawal("w2", "w"))).isEqualTo(Reason.VOIDED);
    }

    @Test
    void aVoidNumberBeginsAgainWithANewConclusion() {
        ContractTimeline again = CONCLUDED.plus(withdrawal("w", "c")).plus(conclusion("d", "2025-01-02"));
        assertThat(again.version()).isOne();
        assertThat(name(again, "2025-05-01")).isEqualTo("ACTIVE");
    }

    @Test
    void onlyTheLatestFilingCanBeWithdrawn() {
        assertThat(reason(ENDED, withdrawal("w", "c"))).isEqualTo(Reason.LATER_FILING);
        ContractTimeline corrected = CONCLUDED.plus(correction("k", "c", FactChange.NONE));
        assertThat(reason(corrected, withdrawal("w", "c"))).isEqualTo(Reason.LATER_FILING);
    }

    @Test
    void filingsCanBeWithdrawnOneAfterAnotherBackToTheConclusion() {
        ContractTimeline voided = ENDED.plus(withdrawal("w1", "e")).plus(withdrawal("w2", "c"));
        assertThat(voided.isVoid()).isTrue();
    }

    @Test
    void withdrawingAWithdrawalBringsTheFilingBack() {
        ContractTimeline back = ENDED.plus(withdrawal("w1", "e")).plus(withdrawal("w2", "w1"));
        assertThat(name(back, "2025-07-01")).isEqualTo("ENDED");
    }

    @Test
    void refusesToRepairWhatIsNotThereAnyMore() {
        assertThat(reason(CONCLUDED, withdrawal("w", "unknown"))).isEqualTo(Reason.UNKNOWN_FILING);
        assertThat(reason(CONCLUDED, correction("k", "unknown", FactChange.NONE)))
                .isEqualTo(Reason.UNKNOWN_FILING);
        ContractTimeline restored = ENDED.plus(withdrawal("w", "e"));
        assertThat(reason(restored, withdrawal("w2", "e"))).isEqualTo(Reason.UNKNOWN_FILING);
        assertThat(reason(restored, correction("k", "e", FactChange.NONE))).isEqualTo(Reason.UNKNOWN_FILING);
        assertThat(restored.counts("e")).isFalse();
        assertThat(restored.counts("c")).isTrue();
    }

    @Test
    void aCorrectionReplacesTheFactsOfTheFilingItNames() {
        ContractTimeline corrected = ENDED.plus(correction("k", "e", FactChange.endedOn(day("2025-07-31"))));
        assertThat(corrected.version()).isEqualTo(3);
        assertThat(corrected.ending().orElseThrow().endedOn()).isEqualTo(day("2025-07-31"));
        assertThat(name(corrected, "2025-07-15")).isEqualTo("ACTIVE");
    }

    @Test
    void aCorrectionMayNameAnEarlierCorrection() {
        ContractTimeline corrected = CONCLUDED
                .plus(correction("k1", "c", FactChange.termEnd(day("2026-01-31"))))
                .plus(correction("k2", "k1", FactChange.termEnd(day("2026-02-28"))));
        assertThat(corrected.latestTerm().orElseThrow().end()).isEqualTo(day("2026-02-28"));
    }

    @Test
    void withdrawingACorrectionRestoresTheFactsBeforeIt() {
        ContractTimeline restored = CONCLUDED
                .plus(correction("k", "c", FactChange.termEnd(day("2026-01-31"))))
                .plus(withdrawal("w", "k"));
        assertThat(restored.latestTerm()).isEqualTo(CONCLUDED.latestTerm());
    }

    @Test
    void aCorrectionOfTheTermThatNamesTheEndingGoesToTheTerm() {
        ContractTimeline corrected = ENDED.plus(correction("k", "e", FactChange.termEnd(day("2026-01-31"))));
        assertThat(corrected.latestTerm().orElseThrow().end()).isEqualTo(day("2026-01-31"));
        ContractTimeline other = ENDED.plus(correction("k", "c", FactChange.endedOn(day("2025-05-31"))));
        assertThat(other.ending().orElseThrow().endedOn()).isEqualTo(day("2025-05-31"));
    }

    @Test
    void anEndedContractCanBeCorrectedButNotAgainstItsOtherFacts() {
        ContractTimeline timeline = CONCLUDED.plus(amendment("a", "2025-05-01")).plus(rescission("e", "2025-06-30"));
        assertThat(reason(timeline, correction("k", "e", FactChange.endedOn(day("2025-04-30")))))
                .isEqualTo(Reason.BREAKS_LATER_EVENT);
        assertThat(reason(timeline, correction("k", "c", FactChange.termEnd(day("2024-12-31")))))
                .isEqualTo(Reason.IMPOSSIBLE_TERM);
    }

    @Test
    void aCorrectionOfAnAmendmentKeepsItsOtherChanges() {
        ContractTimeline amended = CONCLUDED.plus(new ContractEvent.Amendment(
                "a", day("2025-06-01"), day("2025-06-01"), FactChange.termEnd(day("2026-03-31")), null));
        ContractTimeline corrected =
                amended.plus(correction("k", "a", new FactChange(null, null, day("2025-01-02"), null, null, null)));
        assertThat(corrected.latestTerm()).contains(Term.fixed(day("2025-01-02"), day("2026-03-31")));
    }

    private static ContractEvent withdrawal(String id, String supersedes) {
        return new ContractEvent.Withdrawal(id, day("2025-07-01"), supersedes);
    }

    private static ContractEvent correction(String id, String supersedes, FactChange change) {
        return new ContractEvent.Correction(id, day("2025-07-01"), supersedes, change);
    }
}
