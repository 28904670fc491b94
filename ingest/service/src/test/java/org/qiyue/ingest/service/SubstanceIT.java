package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.ingest.service.Courses.concluded;
import static org.qiyue.ingest.service.Courses.dismissed;
import static org.qiyue.ingest.service.Courses.dispatched;
import static org.qiyue.ingest.service.Courses.onProbation;
import static org.qiyue.ingest.service.Courses.openEnded;
import static org.qiyue.ingest.service.Courses.renewed;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;

/** Rules that look at the other contracts of the same employer and worker, through the whole of intake. */
class SubstanceIT {
    private static final Filings FIRST = Filings.of("jingqian", "JQ-1");
    private static final Filings SECOND = Filings.of("yiqian", "YQ-2").withWorkerOf(FIRST);
    private static final Filings THIRD = Filings.of("yiqian", "YQ-3").withWorkerOf(FIRST);

    private static final Instant MARCH = Instant.parse("2026-03-05T08:00:00Z");
    private static final String SUCCESSOR = "91110302MA01TEG73A";

    private final Filing first = concluded(FIRST, "2022-03-01", "2024-02-29").filing();
    private final Filing second = concluded(SECOND, "2024-03-01", "2026-02-28").filing();
    private final Filing third = concluded(THIRD, "2026-03-01", "2028-02-29").filing();

    private RecorderFixture intake;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        intake = new RecorderFixture(folder).at(MARCH);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void aThirdFixedTermInARowIsFoundWhoeverFiledTheFirst() throws Exception {
        accept(first, second, third);
        assertThat(intake.risks(second)).doesNotContain("G01");
        assertThat(intake.risks(third)).contains("G01");
        assertThat(intake.of(third, "findings::text")).doesNotContain("G01");
    }

    @Test
    void aThirdFixedTermInARowIsFoundWithinOneBatch() throws Exception {
        intake.record(first, second, third);
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED");
        assertThat(intake.risks(second)).doesNotContain("G01");
        assertThat(intake.risks(third)).contains("G01");
    }

    @Test
    void anOpenEndedContractAfterTwoFixedTermsIsLawful() throws Exception {
        Filing lawful = openEnded(concluded(THIRD, "2026-03-01", "2028-02-29")).filing();
        accept(first, second, lawful);
        assertThat(intake.risks(lawful)).doesNotContain("G01");
    }

    @Test
    void aWithdrawnContractIsNoneOfTheRow() throws Exception {
        accept(first, second);
        intake.withdraw(SECOND, second);
        accept(third);
        assertThat(intake.risks(third)).doesNotContain("G01");
    }

    @Test
    void aContractWithdrawnInTheSameBatchIsNoneOfTheRow() throws Exception {
        Filing before = concluded(FIRST, "2024-03-01", "2026-02-28").filing();
        Filing mistake = SECOND.concluded();
        Filing after = THIRD.concluded("2027-03-01", "2028-02-29");
        intake.at(RecorderFixture.RECEIVED).record(before, mistake, SECOND.withdrawn(mistake), after);
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED,ACCEPTED");
        assertThat(intake.risks(after)).doesNotContain("G01");
        Filing again = SECOND.concluded();
        Filing fourth = Filings.of("yiqian", "YQ-4").withWorkerOf(FIRST).concluded("2028-03-01", "2029-02-28");
        intake.record(again, fourth);
        assertThat(intake.risks(fourth)).contains("G01");
    }

    @Test
    void aContractTakenOverIsInTheRowOfWhomItMovedToAlone() throws Exception {
        accept(first, second);
        accept(movedToTheSuccessor(FIRST, "2023-06-01"), movedToTheSuccessor(SECOND, "2025-06-01"));
        Filing withSuccessor = Courses.by(
                SUCCESSOR, concluded(Filings.of("yiqian", "YQ-4").withWorkerOf(FIRST), "2026-03-02", "2028-02-29"));
        accept(third, withSuccessor);
        assertThat(intake.risks(third)).doesNotContain("G01");
        assertThat(intake.risks(withSuccessor)).contains("G01");
    }

    @Test
    void aCorrectedTermCountsAsCorrected() throws Exception {
        accept(first, second);
        accept(FIRST.corrected(first, "/contract/endDate", "2024-02-29", "2023-12-31"));
        accept(third);
        assertThat(intake.risks(third)).doesNotContain("G01");
    }

    @Test
    void anEarlierTermFiledLateCountsForWhatFollows() throws Exception {
        accept(second, first, third);
        assertThat(intake.risks(second) + intake.risks(first)).doesNotContain("G01");
        assertThat(intake.risks(third)).contains("G01");
    }

    @Test
    void aHeldContractIsJudgedByItsHistoryOnceItIsReleased() throws Exception {
        Filing longer = concluded(SECOND, "2024-03-01", "2026-12-31").filing();
        accept(first, longer);
        intake.record(third);
        assertThat(intake.rules(third)).contains("J04");
        assertThat(intake.risks(third)).isEmpty();
        accept(SECOND.rescinded("2026-02-28"));
        assertThat(intake.result(third)).startsWith("ACCEPTED");
        assertThat(intake.risks(third)).contains("G01");
    }

    @Test
    void aFixedRenewalAfterTenYearsIsFoundThoughServiceBeganUnderAnotherContract() throws Exception {
        Filing tenYears = concluded(FIRST, "2015-03-01", "2020-02-29").filing();
        Filing secondOne = concluded(SECOND, "2020-03-01", "2026-02-28").filing();
        Filing renewal =
                renewed(SECOND, "2026-02-28", "2026-03-01", "2028-02-29").filing();
        accept(tenYears, secondOne, renewal);
        assertThat(intake.risks(renewal)).contains("G02");
        intake.withdraw(SECOND, renewal);
        intake.withdraw(FIRST, tenYears);
        Filing again = renewed(SECOND, "2026-02-28", "2026-03-01", "2028-02-29").filing();
        accept(again);
        assertThat(intake.risks(again)).doesNotContain("G02");
    }

    @Test
    void anExpiryAfterTwoFixedTermsIsFoundAndAfterOneIsNot() throws Exception {
        accept(first, second);
        Filing expired = SECOND.terminated("4401", "2026-02-28");
        accept(expired);
        assertThat(intake.risks(expired)).contains("G04");
        Filings alone = Filings.of("yiqian", "YQ-9");
        Filing only = alone.terminated("4401", "2026-02-28");
        accept(concluded(alone, "2024-03-01", "2026-02-28").filing(), only);
        assertThat(intake.risks(only)).doesNotContain("G04");
    }

    @Test
    void aSecondProbationIsFoundAndAFirstIsNot() throws Exception {
        Filing before = onProbation(concluded(FIRST, "2022-03-01", "2024-02-29"), "2022-03-01", "2022-03-31")
                .filing();
        Filing after = onProbation(concluded(SECOND, "2024-03-01", "2026-02-28"), "2024-03-01", "2024-03-31")
                .filing();
        accept(before, after);
        assertThat(intake.risks(before)).doesNotContain("D03");
        assertThat(intake.risks(after)).contains("D03");
    }

    @Test
    void aSecondProbationIsFoundWithinOneBatchAndNotAfterTheFirstWasCorrectedAway() throws Exception {
        Filing before = onProbation(concluded(FIRST, "2022-03-01", "2024-02-29"), "2022-03-01", "2022-03-31")
                .filing();
        Filing after = onProbation(concluded(SECOND, "2024-03-01", "2026-02-28"), "2024-03-01", "2024-03-31")
                .filing();
        intake.record(before, after);
        assertThat(intake.risks(after)).contains("D03");
        intake.withdraw(SECOND, after);
        accept(withoutProbation(before));
        Filing again = onProbation(concluded(SECOND, "2024-03-01", "2026-02-28"), "2024-03-01", "2024-03-31")
                .filing();
        accept(again);
        assertThat(intake.risks(again)).doesNotContain("D03");
    }

    @Test
    void aProbationAgreedInAnEarlierTermOfTheSameContractIsFound() throws Exception {
        Filing before = onProbation(concluded(FIRST, "2022-03-01", "2024-02-29"), "2022-03-01", "2022-03-31")
                .filing();
        Filing renewal = onProbation(
                        renewed(FIRST, "2024-02-29", "2024-03-01", "2026-02-28"), "2024-03-01", "2024-03-31")
                .filing();
        accept(before, renewal);
        assertThat(intake.risks(renewal)).contains("D03");
    }

    @Test
    void aProbationThatACorrectionBringsIsFoundAsASecondOne() throws Exception {
        Filing before = onProbation(concluded(FIRST, "2022-03-01", "2024-02-29"), "2022-03-01", "2022-03-31")
                .filing();
        accept(before, second);
        Filing correction = corrected(
                SECOND,
                second,
                "[{'field': '/contract/probationStart', 'oldValue': null, 'newValue': '2024-03-01'},"
                        + "{'field': '/contract/probationEnd', 'oldValue': null, 'newValue': '2024-03-31'},"
                        + "{'field': '/contract/probationWage', 'oldValue': null, 'newValue': 9000}]");
        accept(correction);
        assertThat(intake.risks(correction)).contains("D03");
    }

    @Test
    void aCorrectedFirstDayDoesNotMakeTheOnlyProbationASecondOneNorTheSecondTermAThird() throws Exception {
        Filing only = onProbation(concluded(SECOND, "2024-03-01", "2026-02-28"), "2024-03-04", "2024-03-31")
                .filing();
        accept(first, only);
        Filing correction = SECOND.corrected(only, "/contract/startDate", "2024-03-01", "2024-03-04");
        accept(correction);
        assertThat(intake.risks(correction)).doesNotContain("D03").doesNotContain("G01");
    }

    @Test
    void aFixedTermThatACorrectionBringsIsFoundAsAThirdOne() throws Exception {
        Filing openEnded =
                openEnded(concluded(THIRD, "2026-03-01", "2028-02-29")).filing();
        accept(first, second, openEnded);
        Filing correction = corrected(
                THIRD,
                openEnded,
                "[{'field': '/contract/termType', 'oldValue': '2', 'newValue': '1'},"
                        + "{'field': '/contract/endDate', 'oldValue': null, 'newValue': '2028-02-29'}]");
        accept(correction);
        assertThat(intake.risks(correction)).contains("G01");
    }

    @Test
    void aSecondProbationOfADispatchedWorkerIsFoundAndAFirstIsNot() throws Exception {
        Filing before = onProbation(
                        dispatched(concluded(FIRST, "2022-03-01", "2024-02-29"), SUCCESSOR, "2022-03-01", "2024-02-29"),
                        "2022-03-01",
                        "2022-03-31")
                .filing();
        Filing after = onProbation(
                        dispatched(
                                concluded(SECOND, "2024-03-01", "2026-02-28"), SUCCESSOR, "2024-03-01", "2026-02-28"),
                        "2024-03-01",
                        "2024-03-31")
                .filing();
        accept(before, after);
        assertThat(intake.risks(before)).doesNotContain("D08");
        assertThat(intake.risks(after)).contains("D08").doesNotContain("D03");
    }

    @Test
    void severanceIsOwedForTheServiceUnderEarlierContractsToo() throws Exception {
        accept(second);
        Filing alone =
                dismissed(SECOND, "3601", "2026-02-28", "2024-03-01", "2").filing();
        accept(alone);
        assertThat(intake.risks(alone)).doesNotContain("I14");
        intake.withdraw(SECOND, alone);
        accept(first);
        Filing tooFew =
                dismissed(SECOND, "3601", "2026-02-28", "2024-03-01", "2").filing();
        accept(tooFew);
        assertThat(intake.risks(tooFew)).contains("I14");
    }

    @Test
    void aWorkerOfLongServiceNearRetirementIsProtectedByEarlierContractsToo() throws Exception {
        Filings before = FIRST.withWorker("1968-06-15", 1);
        Filings now = SECOND.withWorkerOf(before);
        accept(concluded(now, "2020-03-01", "2027-02-28").filing());
        Filing dismissal =
                dismissed(now, "4002", "2026-02-28", "2020-03-01", "6").filing();
        accept(dismissal);
        assertThat(intake.risks(dismissal)).doesNotContain("I10");
        intake.withdraw(now, dismissal);
        accept(concluded(before, "2010-03-01", "2020-02-29").filing());
        Filing unlawful =
                dismissed(now, "4002", "2026-02-28", "2020-03-01", "16").filing();
        accept(unlawful);
        assertThat(intake.risks(unlawful)).contains("I10");
    }

    private static Filing movedToTheSuccessor(Filings contract, String day) {
        return Edited.amended(contract, "/employer/name", "08", "北京测试(集团)有限公司", "北京承继有限公司")
                .with("/data/amendment/successorCreditCode", SUCCESSOR)
                .with("/data/amendment/effectiveOn", day)
                .on(day)
                .filing();
    }

    private static Filing withoutProbation(Filing wrong) {
        return corrected(
                FIRST,
                wrong,
                "[{'field': '/contract/probationStart', 'oldValue': '2022-03-01', 'newValue': null},"
                        + "{'field': '/contract/probationEnd', 'oldValue': '2022-03-31', 'newValue': null},"
                        + "{'field': '/contract/probationWage', 'oldValue': 9000, 'newValue': null}]");
    }

    private static Filing corrected(Filings contract, Filing wrong, String changes) {
        return Edited.from(contract.corrected(wrong, "/contract/endDate", "2024-02-29", "2024-02-28"))
                .with("/data/correction/changes", Edited.json(changes))
                .filing();
    }

    /** Records filings, each in a batch of its own, all of which must be accepted. */
    private void accept(Filing... filings) throws Exception {
        for (Filing filing : filings) {
            intake.record(filing);
            assertThat(intake.result(filing)).as(intake.rules(filing)).startsWith("ACCEPTED");
        }
    }
}
