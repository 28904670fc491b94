package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.ingest.service.Courses.by;
import static org.qiyue.ingest.service.Courses.concluded;
import static org.qiyue.ingest.service.Courses.dispatched;
import static org.qiyue.ingest.service.Courses.openEnded;
import static org.qiyue.ingest.service.Courses.renewed;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;

/** What the register hands the rules of an amendment, an ending and a transfer, through the whole of intake. */
class AmendedTermsIT {
    private static final Filings HERE = Filings.of("yiqian", "YQ-1");
    private static final Filings ELSEWHERE = Filings.of("jingqian", "JQ-2").withWorkerOf(HERE);
    private static final Instant MARCH = Instant.parse("2026-03-05T08:00:00Z");
    private static final String OTHER = "91110302MA01TEG73A";
    private static final String USER_UNIT = "91110108MA01ABCD5T";
    private static final String ANOTHER_UNIT = "91110101MA04BKE98F";

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
    void whatAnAmendmentAgreesIsFoundWithItAndNotAgainWithTheNext() throws Exception {
        Filing deposit = amended(
                "2023-06-01", "{'field': '/contract/depositTaken', 'kind': '99', 'oldValue': null, 'newValue': true}");
        Filing raise = amended(
                "2023-07-01", "{'field': '/contract/wageAmount', 'kind': '05', 'oldValue': 10000, 'newValue': 11000}");
        accept(concluded(HERE, "2022-03-01", "2026-12-31").filing(), deposit, raise);
        assertThat(intake.risks(deposit)).isEqualTo("C12");
        assertThat(intake.risks(raise)).isEmpty();
        assertThat(intake.of(deposit, "findings::text")).doesNotContain("C12");
    }

    @Test
    void anAmendmentThatMakesADispatchWithoutItsParticularsIsRefused() throws Exception {
        accept(concluded(HERE, "2022-03-01", "2026-12-31").filing());
        Filing bare = amended(
                "2023-06-01",
                "{'field': '/contract/employmentForm', 'kind': '06', 'oldValue': '01', 'newValue': '03'}");
        intake.record(bare);
        assertThat(intake.result(bare)).isEqualTo("REJECTED");
        assertThat(intake.rules(bare)).contains("F06");
    }

    @Test
    void aLateAmendmentIsJudgedByTheTermsOfItsOwnDay() throws Exception {
        Filing averaged = amended(
                "2024-06-01",
                "{'field': '/contract/workingHourScheme', 'kind': '04', 'oldValue': '1', 'newValue': '2'},"
                        + "{'field': '/contract/workingHourApprovalNo', 'kind': '04', 'oldValue': null, 'newValue': '批1'}");
        Filing late = amended(
                "2023-06-01", "{'field': '/contract/hoursPerWeek', 'kind': '04', 'oldValue': 40, 'newValue': 44}");
        accept(concluded(HERE, "2022-03-01", "2026-12-31").filing(), averaged, late);
        assertThat(intake.risks(averaged)).isEmpty();
        assertThat(intake.risks(late)).isEqualTo("E06");
        Filing today = amended(
                "2024-07-01", "{'field': '/contract/hoursPerWeek', 'kind': '04', 'oldValue': 44, 'newValue': 48}");
        accept(today);
        assertThat(intake.risks(today)).isEmpty();
    }

    @Test
    void aUserUnitThatAnAmendmentNamesIsComparedWithWhatIsKnownOfTheWorkerAndTheAgency() throws Exception {
        accept(
                by(
                        OTHER,
                        dispatched(
                                concluded(ELSEWHERE, "2024-03-01", "2026-12-31"),
                                USER_UNIT,
                                "2024-03-01",
                                "2026-12-31")),
                dispatched(concluded(HERE, "2024-03-01", "2026-12-31"), ANOTHER_UNIT, "2024-03-01", "2026-12-31")
                        .filing());
        Filing moved = amended("2024-06-01", userUnit(ANOTHER_UNIT, USER_UNIT));
        accept(moved);
        assertThat(intake.risks(moved)).contains("F10");
        Filing back = amended("2024-07-01", userUnit(USER_UNIT, ANOTHER_UNIT));
        accept(back);
        assertThat(intake.risks(back)).doesNotContain("F10").doesNotContain("F09");
        intake.register.execute("INSERT INTO registry.register_relation VALUES ('" + USER_UNIT + "', '"
                + Filings.EMPLOYER + "', 'OWNS', '2020-01-01', NULL, 1)");
        Filing owned = amended("2024-08-01", userUnit(ANOTHER_UNIT, USER_UNIT));
        accept(owned);
        assertThat(intake.risks(owned)).contains("F09");
    }

    @Test
    void anEndingIsHeldToTheDayOnWhichTheContractWasSigned() throws Exception {
        Filing conclusion = Edited.from(HERE.concluded())
                .with("/data/contract/signedOn", "2026-02-24")
                .filing();
        accept(conclusion);
        Filing early = HERE.rescinded("2026-02-23");
        intake.record(early);
        assertThat(intake.rules(early)).contains("I01");
        accept(HERE.corrected(conclusion, "/contract/signedOn", "2026-02-24", "2026-02-23"));
        Filing lawful = HERE.rescinded("2026-02-23");
        accept(lawful);
    }

    @Test
    void aRenewalDoesNotMoveTheDayOnWhichTheContractWasSigned() throws Exception {
        accept(
                concluded(HERE, "2022-03-01", "2026-03-02").filing(),
                renewed(HERE, "2026-03-01", "2026-03-03", "2028-03-02").filing());
        Filing late = HERE.rescinded("2026-02-20");
        intake.record(late);
        assertThat(intake.rules(late)).doesNotContain("I01");
    }

    @Test
    void aTransferCountsForATermWhereNoneOfTheFormerEmployerIsRegistered() throws Exception {
        Filing again = renewed(HERE, "2026-02-28", "2026-03-01", "2028-02-29").filing();
        accept(transferred(), again);
        assertThat(intake.risks(again)).contains("G01");
        intake.withdraw(HERE, again);
        Filing expired = Edited.from(HERE.terminated("4401", "2026-02-28"))
                .on("2026-02-28")
                .filing();
        accept(expired);
        assertThat(intake.risks(expired)).contains("G04");
    }

    @Test
    void aRenewalWithoutATransferBeforeIsTheSecondTerm() throws Exception {
        Filing again = renewed(HERE, "2026-02-28", "2026-03-01", "2028-02-29").filing();
        accept(concluded(HERE, "2024-03-01", "2026-02-28").filing(), again);
        assertThat(intake.risks(again)).doesNotContain("G01");
    }

    @Test
    void theTermsOfTheFormerEmployerCountAsRegistered() throws Exception {
        Filing former = by(OTHER, openEnded(concluded(ELSEWHERE, "2022-03-01", "2024-02-29")));
        Filing left = by(OTHER, Edited.from(ELSEWHERE.rescinded("2024-02-29")));
        Filing again = renewed(HERE, "2026-02-28", "2026-03-01", "2028-02-29").filing();
        accept(former, left, transferred(), again);
        assertThat(intake.risks(again)).doesNotContain("G01");
    }

    @Test
    void twoTermsWithTheFormerEmployerAreEnoughWithinOneBatch() throws Exception {
        Filings first = Filings.of("jingqian", "JQ-3").withWorkerOf(HERE);
        Filing one = by(OTHER, concluded(first, "2022-03-01", "2024-02-29"));
        Filing two = by(OTHER, concluded(ELSEWHERE, "2024-03-01", "2026-02-28"));
        Filing here = concluded(HERE, "2026-03-01", "2028-02-29")
                .with("/data/contract/transferredFrom", OTHER)
                .with("/data/contract/priorServiceMonths", Edited.json("48"))
                .filing();
        intake.record(one, two, here);
        assertThat(intake.risks(here)).contains("G01");
    }

    @Test
    void theTermsOfTheFormerEmployerCountAsRegisteredForAContractThatDoesNotNameHim() throws Exception {
        Filings next = Filings.of("yiqian", "YQ-2").withWorkerOf(HERE);
        Filing again = concluded(next, "2026-03-01", "2028-02-29").filing();
        accept(
                by(OTHER, openEnded(concluded(ELSEWHERE, "2022-03-01", "2024-02-29"))),
                by(OTHER, Edited.from(ELSEWHERE.rescinded("2024-02-29"))),
                transferred(),
                again);
        assertThat(intake.risks(again)).doesNotContain("G01");
    }

    @Test
    void theTermsOfAFormerEmployerCountWhereAFilingOfTheSameBatchNamesHim() throws Exception {
        Filing conclusion = concluded(HERE, "2024-03-01", "2026-02-28").filing();
        accept(
                by(OTHER, openEnded(concluded(ELSEWHERE, "2022-03-01", "2024-02-29"))),
                by(OTHER, Edited.from(ELSEWHERE.rescinded("2024-02-29"))),
                conclusion);
        Filing named = corrected(conclusion, "null", "'" + OTHER + "'");
        Filing expired = Edited.from(HERE.terminated("4401", "2026-02-28"))
                .on("2026-02-28")
                .filing();
        intake.record(named, expired);
        assertThat(intake.result(named)).as(intake.rules(named)).startsWith("ACCEPTED");
        assertThat(intake.result(expired)).as(intake.rules(expired)).startsWith("ACCEPTED");
        assertThat(intake.risks(expired)).doesNotContain("G04");
    }

    @Test
    void theTermsOfAFormerEmployerCountWhereTheWithdrawalOfACorrectionNamesHimAgain() throws Exception {
        Filing conclusion = transferred();
        Filing unnamed = corrected(conclusion, "'" + OTHER + "'", "null");
        accept(
                by(OTHER, openEnded(concluded(ELSEWHERE, "2022-03-01", "2024-02-29"))),
                by(OTHER, Edited.from(ELSEWHERE.rescinded("2024-02-29"))),
                conclusion,
                unnamed);
        Filing again = renewed(HERE, "2026-02-28", "2026-03-01", "2028-02-29").filing();
        intake.record(HERE.withdrawn(unnamed), again);
        assertThat(intake.result(again)).as(intake.rules(again)).startsWith("ACCEPTED");
        assertThat(intake.risks(again)).doesNotContain("G01");
    }

    private static Filing transferred() {
        return concluded(HERE, "2024-03-01", "2026-02-28")
                .with("/data/contract/transferredFrom", OTHER)
                .with("/data/contract/priorServiceMonths", Edited.json("24"))
                .filing();
    }

    private static Filing corrected(Filing conclusion, String before, String after) {
        return Edited.from(HERE.corrected(conclusion, "/contract/transferredFrom", "", ""))
                .with(
                        "/data/correction/changes",
                        Edited.json("[{'field': '/contract/transferredFrom', 'oldValue': " + before + ", 'newValue': "
                                + after + "}]"))
                .filing();
    }

    private static String userUnit(String before, String after) {
        return "{'field': '/dispatch/userUnitCreditCode', 'kind': '06', 'oldValue': '" + before + "', 'newValue': '"
                + after + "'}";
    }

    private static Filing amended(String day, String items) {
        return Edited.from(HERE.amended(1, 2))
                .on(day)
                .with("/data/amendment/effectiveOn", day)
                .with("/data/amendment/items", Edited.json("[" + items + "]"))
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
