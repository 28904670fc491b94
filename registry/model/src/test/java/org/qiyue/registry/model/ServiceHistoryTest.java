package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceHistoryTest {

    private static final int GAP = 30;

    @Test
    void countsFixedTermsInARow() {
        ServiceHistory history =
                history(fullTime(null, fixed("2020-01-01", "2021-12-31"), fixed("2022-01-01", "2023-12-31")));
        assertThat(history.fixedTermsBefore(day("2024-01-01"), 12)).isEqualTo(2);
        assertThat(history.fixedTermsBefore(day("2022-01-01"), 12)).isEqualTo(1);
        assertThat(history.fixedTermsBefore(day("2020-01-01"), 12)).isZero();
    }

    @Test
    void bridgesAGapOfThirtyDaysAndNoMore() {
        ServiceHistory history = history(fullTime(null, fixed("2022-01-01", "2023-12-01")));
        assertThat(history.fixedTermsBefore(day("2024-01-01"), 12)).isEqualTo(1);
        assertThat(history.fixedTermsBefore(day("2024-01-02"), 12)).isZero();
        assertThat(history.serviceStart(day("2024-01-01"))).contains(day("2022-01-01"));
        assertThat(history.serviceStart(day("2024-01-02"))).isEmpty();
    }

    @Test
    void breaksWhereAContractWasEndedBeforeItsTerm() {
        ServiceHistory history = history(
                fullTime("2021-03-31", fixed("2020-01-01", "2021-12-31")),
                fullTime(null, fixed("2022-01-01", "2023-12-31")));
        assertThat(history.fixedTermsBefore(day("2024-01-01"), 12)).isEqualTo(1);
        assertThat(history.serviceStart(day("2024-01-01"))).contains(day("2022-01-01"));
    }

    @Test
    void leavesOutTasksPartTimeAndPublicWelfareButKeepsTheRow() {
        Engagement welfare = new Engagement(
                EmploymentForm.FULL_TIME,
                day("2018-01-01"),
                List.of(AgreedTerm.asSigned(fixed("2018-01-01", "2018-12-31"))),
                null,
                false,
                true);
        Engagement partTime = new Engagement(
                EmploymentForm.PART_TIME,
                day("2016-01-01"),
                List.of(AgreedTerm.asSigned(fixed("2016-01-01", "2023-12-31"))),
                null,
                false,
                false);
        Term task = new Term(TermType.TASK, day("2019-01-01"), day("2019-12-31"));
        ServiceHistory history = history(
                welfare, partTime, fullTime("2019-12-31", task), fullTime(null, fixed("2020-01-01", "2021-12-31")));
        assertThat(history.fixedTermsBefore(day("2022-01-01"), 12)).isEqualTo(1);
        assertThat(history.serviceStart(day("2022-01-01"))).contains(day("2018-01-01"));
    }

    @Test
    void countsExtensionsThatAddUpAsAContract() {
        ContractTimeline extended = ContractTimeline.empty()
                .plus(new ContractEvent.Conclusion("1", day("2020-01-01"), fixed("2020-01-01", "2021-12-31")))
                .plus(amendment("2", "2021-06-01", "2022-06-30"))
                .plus(amendment("3", "2022-06-01", "2022-12-31"));
        Engagement engagement = Engagement.of(extended, EmploymentForm.FULL_TIME, day("2020-01-01"), false, false);
        assertThat(engagement.terms()).containsExactly(new AgreedTerm(fixed("2020-01-01", "2022-12-31"), 12));
        assertThat(history(engagement).fixedTermsBefore(day("2023-01-01"), 12)).isEqualTo(2);
        assertThat(history(engagement).fixedTermsBefore(day("2023-01-01"), 13)).isEqualTo(1);
        assertThat(history(engagement).fixedTermsBefore(day("2023-01-01"), null))
                .isEqualTo(1);
    }

    @Test
    void countsATransferForOneTermWhereNoneIsRegistered() {
        Engagement transferred =
                fullTime(null, fixed("2024-01-01", "2025-12-31")).after(new Transfer("91110108MA01ABCD5T", 0));
        ServiceHistory history = history(transferred);
        assertThat(history.fixedTermsBefore(day("2026-01-01"), 12)).isEqualTo(1);
        assertThat(history.withFormer(List.of(), 1).fixedTermsBefore(day("2026-01-01"), 12))
                .isEqualTo(2);
        assertThat(history.withFormer(List.of(), 1).serviceStart(day("2026-01-01")))
                .contains(day("2023-12-01"));
        Engagement former =
                fullTime("2023-12-31", fixed("2020-01-01", "2021-12-31"), fixed("2022-01-01", "2023-12-31"));
        assertThat(history.withFormer(List.of(former), 1).fixedTermsBefore(day("2026-01-01"), 12))
                .isEqualTo(3);
        assertThat(history(fullTime(null, fixed("2024-01-01", "2025-12-31")))
                        .withFormer(List.of(), 1)
                        .fixedTermsBefore(day("2026-01-01"), 12))
                .isEqualTo(1);
    }

    @Test
    void countsATransferForAsManyTermsAsItStandsFor() {
        Engagement transferred =
                fullTime(null, fixed("2024-01-01", "2025-12-31")).after(new Transfer("91110108MA01ABCD5T", 24));
        ServiceHistory history = history(transferred);
        assertThat(history.withFormer(List.of(), 2).fixedTermsBefore(day("2026-01-01"), 12))
                .isEqualTo(3);
        assertThat(history.withFormer(List.of(), 0).fixedTermsBefore(day("2026-01-01"), 12))
                .isEqualTo(1);
        Engagement former = fullTime("2023-12-31", fixed("2022-01-01", "2023-12-31"));
        assertThat(history.withFormer(List.of(former), 0).fixedTermsBefore(day("2026-01-01"), 12))
                .isEqualTo(2);
    }

    @Test
    void countsNoTransferForWhatAContractOfThePairCovers() {
        Transfer transfer = new Transfer("91110108MA01ABCD5T", 24);
        Engagement takenOver = fullTime("2023-12-31", fixed("2022-01-01", "2023-12-31"));
        Engagement here = fullTime(null, fixed("2024-01-01", "2025-12-31")).after(transfer);
        assertThat(history(takenOver, here).withFormer(List.of(), 1).fixedTermsBefore(day("2026-01-01"), 12))
                .isEqualTo(2);
        Engagement longBefore = fullTime("2021-12-31", fixed("2020-01-01", "2021-12-31"));
        assertThat(history(longBefore, here).withFormer(List.of(), 1).fixedTermsBefore(day("2026-01-01"), 12))
                .isEqualTo(3);
    }

    @Test
    void countsNoShorteningAsAnExtension() {
        ContractTimeline shortened = ContractTimeline.empty()
                .plus(new ContractEvent.Conclusion("1", day("2020-01-01"), fixed("2020-01-01", "2023-12-31")))
                .plus(amendment("2", "2021-06-01", "2022-06-30"));
        assertThat(AgreedTerm.of(shortened)).containsExactly(AgreedTerm.asSigned(fixed("2020-01-01", "2022-06-30")));
    }

    @Test
    void stopsCountingAtTheLaw() {
        ServiceHistory history =
                history(fullTime(null, fixed("2006-01-01", "2007-12-31"), fixed("2008-01-01", "2009-12-31")));
        assertThat(history.fixedTermsBefore(day("2010-01-01"), 12)).isEqualTo(1);
        assertThat(history.serviceStart(day("2010-01-01"))).contains(day("2006-01-01"));
    }

    @Test
    void countsServiceFromTheDayOfEmployment() {
        Engagement late = new Engagement(
                EmploymentForm.FULL_TIME,
                day("2019-11-15"),
                List.of(AgreedTerm.asSigned(fixed("2020-01-01", "2021-12-31"))),
                null,
                true,
                false);
        assertThat(history(late).serviceStart(day("2021-06-01"))).contains(day("2019-11-15"));
    }

    @Test
    void remembersAnEarlierProbationHoweverLongAgo() {
        Engagement withProbation = new Engagement(
                EmploymentForm.FULL_TIME,
                day("2012-01-01"),
                List.of(AgreedTerm.asSigned(fixed("2012-01-01", "2012-12-31"))),
                null,
                true,
                false);
        assertThat(history(withProbation).hadProbationBefore(day("2024-01-01"))).isTrue();
        assertThat(history(withProbation).hadProbationBefore(day("2012-01-01"))).isFalse();
        assertThat(history(fullTime(null, fixed("2012-01-01", "2012-12-31"))).hadProbationBefore(day("2024-01-01")))
                .isFalse();
    }

    @Test
    void seesAnOpenEndedContractRunUntilItIsEnded() {
        assertThat(history(fullTime(null, Term.openEnded(day("2012-01-01")))).serviceStart(day("2024-01-01")))
                .contains(day("2012-01-01"));
        assertThat(history(fullTime("2020-01-01", Term.openEnded(day("2012-01-01"))))
                        .serviceStart(day("2024-01-01")))
                .isEmpty();
    }

    private static ContractEvent amendment(String id, String on, String end) {
        return new ContractEvent.Amendment(id, day(on), day(on), FactChange.termEnd(day(end)), null);
    }

    private static ServiceHistory history(Engagement... engagements) {
        return new ServiceHistory(List.of(engagements), GAP);
    }

    private static Engagement fullTime(String endedOn, Term... terms) {
        return new Engagement(
                EmploymentForm.FULL_TIME,
                terms[0].start(),
                Arrays.stream(terms).map(AgreedTerm::asSigned).toList(),
                endedOn == null ? null : day(endedOn),
                false,
                false);
    }

    private static Term fixed(String start, String end) {
        return Term.fixed(day(start), day(end));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
