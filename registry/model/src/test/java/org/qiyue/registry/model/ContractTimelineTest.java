package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.model.Placement.Reason;

class ContractTimelineTest {

    private static final Term YEAR_2025 = Term.fixed(day("2025-01-01"), day("2025-12-31"));
    private static final Term YEAR_2026 = Term.fixed(day("2026-01-01"), day("2026-12-31"));
    private static final ContractTimeline CONCLUDED = ContractTimeline.empty().plus(conclusion("c", "2024-12-20"));

    @Test
    void beginsWithAConclusionOnly() {
        assertThat(reason(ContractTimeline.empty(), renewal("r", "2025-12-01"))).isEqualTo(Reason.NOT_CONCLUDED);
        assertThat(CONCLUDED.version()).isOne();
        assertThat(reason(CONCLUDED, conclusion("again", "2025-05-01"))).isEqualTo(Reason.ALREADY_CONCLUDED);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-19, ",
        "2024-12-20, PENDING",
        "2024-12-31, PENDING",
        "2025-01-01, ACTIVE",
        "2025-12-31, ACTIVE",
        "2026-01-01, OVERDUE"
    })
    void passesThroughItsStatesByTheCalendar(LocalDate day, String state) {
        assertThat(CONCLUDED.stateOn(day).map(ContractState::name).orElse(null)).isEqualTo(state);
    }

    @Test
    void isActiveFromItsStartWhenSignedLate() {
        ContractTimeline timeline = ContractTimeline.empty().plus(conclusion("c", "2025-03-01"));
        assertThat(name(timeline, "2025-01-01")).isEqualTo("ACTIVE");
        assertThat(timeline.stateOn(day("2024-12-31"))).isEmpty();
    }

    @Test
    void neverRunsOverWhenOpenEndedOrATask() {
        Term task = new Term(TermType.TASK, day("2025-01-01"), day("2025-03-31"));
        for (Term term : List.of(task, Term.openEnded(day("2025-01-01")))) {
            ContractTimeline timeline =
                    ContractTimeline.empty().plus(new ContractEvent.Conclusion("c", day("2025-01-01"), term));
            assertThat(name(timeline, "2030-01-01")).isEqualTo("ACTIVE");
        }
    }

    @Test
    void takesUpTheRenewedTerm() {
        ContractTimeline timeline = CONCLUDED.plus(renewal("r", "2025-12-15"));
        assertThat(timeline.version()).isEqualTo(2);
        assertThat(timeline.termOn(day("2025-12-31"))).contains(YEAR_2025);
        assertThat(timeline.termOn(day("2026-01-01"))).contains(YEAR_2026);
        assertThat(timeline.latestTerm()).contains(YEAR_2026);
        assertThat(name(timeline, "2026-06-01")).isEqualTo("ACTIVE");
    }

    @Test
    void waitsForARenewedTermThatStartsAfterAGap() {
        Term later = Term.fixed(day("2026-02-01"), day("2026-12-31"));
        ContractTimeline timeline = CONCLUDED.plus(new ContractEvent.Renewal("r", day("2026-01-20"), later));
        assertThat(name(timeline, "2026-01-10")).isEqualTo("OVERDUE");
        assertThat(name(timeline, "2026-01-25")).isEqualTo("PENDING");
        assertThat(name(timeline, "2026-02-01")).isEqualTo("ACTIVE");
    }

    @Test
    void replacesTheRestOfATermByAnEarlyRenewal() {
        Term early = Term.fixed(day("2025-07-01"), day("2025-09-30"));
        ContractTimeline timeline = CONCLUDED.plus(new ContractEvent.Renewal("r", day("2025-06-15"), early));
        assertThat(name(timeline, "2025-10-01")).isEqualTo("OVERDUE");
    }

    @Test
    void isEndedFromTheDayOfItsEnding() {
        ContractTimeline timeline = CONCLUDED.plus(rescission("e", "2025-06-30"));
        assertThat(name(timeline, "2025-06-29")).isEqualTo("ACTIVE");
        assertThat(timeline.stateOn(day("2025-06-30")))
                .contains(new ContractState.Ended(FilingKind.RESCINDED, day("2025-06-30"), "3701"));
        assertThat(timeline.ending().orElseThrow().reasonCode()).isEqualTo("3701");
    }

    @Test
    void refusesWhatIsDatedOnOrAfterTheEnding() {
        ContractTimeline ended = CONCLUDED.plus(rescission("e", "2025-06-30"));
        assertThat(reason(ended, renewal("r", "2025-12-15"))).isEqualTo(Reason.AFTER_ENDING);
        assertThat(reason(ended, amendment("a", "2025-06-30"))).isEqualTo(Reason.AFTER_ENDING);
        assertThat(((Placement.Unlawful) ended.place(renewal("r", "2025-12-15")))
                        .conflict()
                        .filingId())
                .isEqualTo("e");
    }

    @Test
    void placesALateFactBeforeTheEnding() {
        ContractTimeline ended = CONCLUDED.plus(rescission("e", "2025-06-30"));
        Placement.Lawful placed = (Placement.Lawful) ended.place(amendment("a", "2025-05-01"));
        assertThat(placed.isLate()).isTrue();
        assertThat(placed.followers()).extracting(ContractEvent::filingId).containsExactly("e");
        assertThat(placed.timeline().eventsInLegalOrder())
                .extracting(ContractEvent::filingId)
                .containsExactly("c", "a", "e");
        assertThat(placed.timeline().version()).isEqualTo(3);
    }

    @Test
    void refusesASecondEndingAndAnEndingBeforeAcceptedFacts() {
        ContractTimeline ended = CONCLUDED.plus(rescission("e", "2025-06-30"));
        assertThat(reason(ended, rescission("f", "2025-08-31"))).isEqualTo(Reason.AFTER_ENDING);
        assertThat(reason(ended, rescission("f", "2025-05-31"))).isEqualTo(Reason.BREAKS_LATER_EVENT);
        ContractTimeline renewed = CONCLUDED.plus(renewal("r", "2025-12-15"));
        assertThat(reason(renewed, rescission("e", "2025-10-01"))).isEqualTo(Reason.BREAKS_LATER_EVENT);
    }

    @Test
    void refusesWhatIsDatedBeforeTheConclusion() {
        assertThat(reason(CONCLUDED, amendment("a", "2024-12-01"))).isEqualTo(Reason.BEFORE_CONCLUSION);
        assertThat(reason(CONCLUDED, rescission("e", "2024-12-19"))).isEqualTo(Reason.BEFORE_CONCLUSION);
    }

    @Test
    void allowsRenewalAndEndingButNoAmendmentOnceTheTermIsOver() {
        assertThat(reason(CONCLUDED, amendment("a", "2026-01-01"))).isEqualTo(Reason.TERM_OVER);
        assertThat(CONCLUDED.place(amendment("a", "2025-12-31"))).isInstanceOf(Placement.Lawful.class);
        assertThat(CONCLUDED.place(renewal("r", "2026-01-15"))).isInstanceOf(Placement.Lawful.class);
        assertThat(CONCLUDED.place(rescission("e", "2026-01-15"))).isInstanceOf(Placement.Lawful.class);
        assertThat(CONCLUDED.place(expiry("t", "2026-01-15"))).isInstanceOf(Placement.Lawful.class);
    }

    @Test
    void ordersFactsOfOneDayByVersion() {
        ContractTimeline timeline = CONCLUDED.plus(renewal("r", "2025-06-30")).plus(rescission("e", "2025-06-30"));
        assertThat(name(timeline, "2025-06-30")).isEqualTo("ENDED");
        ContractTimeline other = CONCLUDED.plus(rescission("e", "2025-06-30"));
        assertThat(reason(other, renewal("r", "2025-06-30"))).isEqualTo(Reason.AFTER_ENDING);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 2025-03-01, 2025-03-01",
        "2025-01-01, 2025-03-01, 2025-03-01",
        "2025-01-02, 2025-03-01, 2025-01-01",
        "2025-01-02, 2024-12-27, 2024-12-27",
        "2024-12-31, , 2025-01-01"
    })
    void firstRunsOnTheDayThatWasAgreedBeforeItBegan(LocalDate agreed, LocalDate start, LocalDate first) {
        FactChange change = new FactChange(null, null, start, null, null, null);
        ContractTimeline amended = CONCLUDED.plus(new ContractEvent.Amendment("a", agreed, agreed, change, null));
        assertThat(amended.firstStart()).contains(first);
        assertThat(amended.plus(renewal("r", "2025-12-15")).firstStart()).contains(first);
        assertThat(CONCLUDED.plus(renewal("r", "2025-12-15")).firstStart()).contains(day("2025-01-01"));
        assertThat(ContractTimeline.empty().firstStart()).isEmpty();
    }

    @Test
    void extendsATermByAmendment() {
        ContractTimeline timeline = CONCLUDED.plus(new ContractEvent.Amendment(
                "a", day("2025-06-01"), day("2025-06-01"), FactChange.termEnd(day("2026-03-31")), null));
        assertThat(timeline.latestTerm().orElseThrow().end()).isEqualTo(day("2026-03-31"));
        assertThat(name(timeline, "2026-02-01")).isEqualTo("ACTIVE");
    }

    @Test
    void dropsTheEndWhenAmendedToOpenEnded() {
        FactChange openEnded = new FactChange(null, TermType.OPEN_ENDED, null, null, null, null);
        ContractTimeline timeline =
                CONCLUDED.plus(new ContractEvent.Amendment("a", day("2025-06-01"), day("2025-06-01"), openEnded, null));
        assertThat(timeline.latestTerm()).contains(Term.openEnded(day("2025-01-01")));
    }

    @Test
    void refusesAnAmendmentThatMakesNoTerm() {
        ContractEvent amendment = new ContractEvent.Amendment(
                "a", day("2025-06-01"), day("2025-06-01"), FactChange.termEnd(day("2024-01-01")), null);
        assertThat(reason(CONCLUDED, amendment)).isEqualTo(Reason.IMPOSSIBLE_TERM);
    }

    @Test
    void isMovedInTheEyesOfTheFormerEmployer() {
        ContractTimeline timeline = CONCLUDED.plus(new ContractEvent.Amendment(
                "a", day("2025-05-20"), day("2025-06-01"), FactChange.NONE, "91110302MA01TEG73A"));
        LocalDate after = day("2025-06-01");
        assertThat(timeline.stateSeenBy("91110105MA00XYH16C", after))
                .contains(new ContractState.Moved("91110302MA01TEG73A", after));
        assertThat(timeline.stateSeenBy("91110105MA00XYH16C", after.minusDays(1))
                        .map(ContractState::name))
                .contains("ACTIVE");
        assertThat(timeline.stateSeenBy("91110302MA01TEG73A", after).map(ContractState::name))
                .contains("ACTIVE");
        assertThat(timeline.successorOn(after)).contains("91110302MA01TEG73A");
        assertThat(timeline.successorOn(after.minusDays(1))).isEmpty();
    }

    @Test
    void refusesAnUnlawfulEventWhenAskedToAddIt() {
        assertThatThrownBy(() -> CONCLUDED.plus(conclusion("x", "2025-01-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ALREADY_CONCLUDED");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void rebuildsTheSameLifeFromItsEvents(int count) {
        List<ContractEvent> events = CONCLUDED
                .plus(amendment("a", "2025-05-01"))
                .plus(rescission("e", "2025-06-30"))
                .events()
                .subList(0, count);
        ContractTimeline rebuilt = ContractTimeline.of(events);
        assertThat(rebuilt.version()).isEqualTo(count);
        ContractTimeline added = ContractTimeline.empty();
        for (ContractEvent event : events) {
            added = added.plus(event);
        }
        assertThat(rebuilt).isEqualTo(added).hasSameHashCodeAs(added);
    }

    static ContractEvent conclusion(String id, String signed) {
        return new ContractEvent.Conclusion(id, day(signed), YEAR_2025);
    }

    static ContractEvent renewal(String id, String signed) {
        return new ContractEvent.Renewal(id, day(signed), YEAR_2026);
    }

    static ContractEvent amendment(String id, String agreed) {
        return new ContractEvent.Amendment(id, day(agreed), day(agreed), FactChange.NONE, null);
    }

    static ContractEvent rescission(String id, String ended) {
        return new ContractEvent.Ending(id, FilingKind.RESCINDED, day(ended), "3701");
    }

    static ContractEvent expiry(String id, String ended) {
        return new ContractEvent.Ending(id, FilingKind.TERMINATED, day(ended), "4401");
    }

    static Reason reason(ContractTimeline timeline, ContractEvent event) {
        return ((Placement.Unlawful) timeline.place(event)).reason();
    }

    static String name(ContractTimeline timeline, String day) {
        return timeline.stateOn(day(day)).orElseThrow().name();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
