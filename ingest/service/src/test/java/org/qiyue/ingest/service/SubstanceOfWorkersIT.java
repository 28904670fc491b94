package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.ingest.service.Courses.by;
import static org.qiyue.ingest.service.Courses.concluded;
import static org.qiyue.ingest.service.Courses.dismissed;
import static org.qiyue.ingest.service.Courses.dispatched;
import static org.qiyue.ingest.service.Courses.renewed;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;

/** Rules that look at a worker's contracts with others, his retirement, and whom the employer laid off. */
class SubstanceOfWorkersIT {
    private static final Filings ELSEWHERE = Filings.of("jingqian", "JQ-1");
    private static final Filings HERE = Filings.of("yiqian", "YQ-2").withWorkerOf(ELSEWHERE);
    private static final Filings WOMAN = Filings.of("yiqian", "YQ-7").withWorker("1974-06-15", 2);

    private static final Instant MARCH = Instant.parse("2026-03-05T08:00:00Z");
    private static final String OTHER = "91110302MA01TEG73A";
    private static final String USER_UNIT = "91110108MA01KP2T5U";

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
    void twoFullTimeContractsAtOnceAreFoundWhoeverFiledTheFirst() throws Exception {
        Filing elsewhere = by(OTHER, concluded(ELSEWHERE, "2025-01-01", "2027-12-31"));
        Filing here = concluded(HERE, "2025-06-01", "2027-05-31").filing();
        accept(elsewhere, here);
        assertThat(intake.risks(here)).contains("J06");
    }

    @Test
    void twoFullTimeContractsAtOnceAreFoundWithinOneBatch() throws Exception {
        Filing elsewhere = by(OTHER, concluded(ELSEWHERE, "2025-01-01", "2027-12-31"));
        Filing here = concluded(HERE, "2025-06-01", "2027-05-31").filing();
        intake.record(elsewhere, here);
        assertThat(intake.risks(here)).contains("J06");
    }

    @Test
    void aContractElsewhereThatHasEndedOrWasWithdrawnDoesNotMatter() throws Exception {
        Filing elsewhere = by(OTHER, concluded(ELSEWHERE, "2025-01-01", "2027-12-31"));
        accept(elsewhere, by(OTHER, Edited.from(ELSEWHERE.rescinded("2025-05-31"))));
        Filing here = concluded(HERE, "2025-06-01", "2027-05-31").filing();
        accept(here);
        assertThat(intake.risks(here)).doesNotContain("J06");
        Filings again = Filings.of("jingqian", "JQ-3").withWorker("1985-01-01", 1);
        Filings then = Filings.of("yiqian", "YQ-4").withWorkerOf(again);
        Filing mistake = by(OTHER, concluded(again, "2025-01-01", "2027-12-31"));
        accept(mistake);
        intake.withdraw(again, mistake);
        Filing alone = concluded(then, "2025-06-01", "2027-05-31").filing();
        accept(alone);
        assertThat(intake.risks(alone)).doesNotContain("J06");
    }

    @Test
    void aContractTakenOverByTheEmployerItselfIsNoneElsewhere() throws Exception {
        Filing elsewhere = by(OTHER, concluded(ELSEWHERE, "2025-01-01", "2025-12-31"));
        Filing takeover = Edited.amended(ELSEWHERE, "/employer/name", "08", "北京测试(集团)有限公司", "北京承继有限公司")
                .with("/data/amendment/successorCreditCode", Filings.EMPLOYER)
                .with("/data/amendment/effectiveOn", "2025-03-01")
                .with("/data/employer/creditCode", OTHER)
                .on("2025-03-01")
                .filing();
        accept(elsewhere, takeover);
        Filing here = concluded(HERE, "2025-06-01", "2027-05-31").filing();
        accept(here);
        assertThat(intake.risks(here)).doesNotContain("J06");
    }

    @Test
    void aWorkerPassedOnToTheSameUserUnitIsFoundAndOneSentElsewhereIsNot() throws Exception {
        accept(by(OTHER, agency(ELSEWHERE, USER_UNIT, "2024-03-01")));
        Filing passedOn = agency(HERE, USER_UNIT, "2025-03-01").filing();
        accept(passedOn);
        assertThat(intake.risks(passedOn)).contains("F10");
        intake.withdraw(HERE, passedOn);
        Filing elsewhere = agency(HERE, "91110102MA0000018X", "2025-03-01").filing();
        intake.record(elsewhere);
        assertThat(intake.risks(elsewhere)).doesNotContain("F10");
    }

    @Test
    void aWorkerPassedOnIsFoundWithinOneBatchAndNotAfterTheFirstDispatchEnded() throws Exception {
        Filing first = by(OTHER, agency(ELSEWHERE, USER_UNIT, "2024-03-01"));
        Filing passedOn = agency(HERE, USER_UNIT, "2025-03-01").filing();
        intake.record(first, passedOn);
        assertThat(intake.risks(passedOn)).contains("F10");
        intake.withdraw(HERE, passedOn);
        accept(by(OTHER, Edited.from(ELSEWHERE.rescinded("2025-02-28"))));
        Filing lawful = agency(HERE, USER_UNIT, "2025-03-01").filing();
        accept(lawful);
        assertThat(intake.risks(lawful)).doesNotContain("F10");
    }

    @Test
    void hiringForTheWorkOfThoseLaidOffIsFoundForHalfAYear() throws Exception {
        Filings laidOff = Filings.of("jingqian", "JQ-8");
        Filing layOff = laidOff(laidOff, "2026-02-10");
        accept(concluded(laidOff, "2024-03-01", "2027-02-28").filing(), layOff);
        Filing hired = concluded(HERE, "2026-03-02", "2028-03-01").filing();
        Filing otherWork = concluded(Filings.of("yiqian", "YQ-5"), "2026-03-02", "2028-03-01")
                .with("/data/contract/occupationCode", "4-04-05-01")
                .filing();
        Filing himself = concluded(Filings.of("yiqian", "YQ-6").withWorkerOf(laidOff), "2026-03-02", "2028-03-01")
                .filing();
        accept(hired, otherWork, himself);
        assertThat(intake.risks(hired)).contains("I13");
        assertThat(intake.risks(otherWork) + intake.risks(himself)).doesNotContain("I13");
        Filing muchLater = concluded(Filings.of("yiqian", "YQ-9"), "2026-08-11", "2028-08-10")
                .filing();
        intake.at(Instant.parse("2026-08-12T08:00:00Z"));
        accept(muchLater);
        assertThat(intake.risks(muchLater)).doesNotContain("I13");
    }

    @Test
    void hiringAfterALayOffIsFoundWithinOneBatchAndNotOnceTheLayOffIsWithdrawn() throws Exception {
        Filings laidOff = Filings.of("jingqian", "JQ-8");
        Filing layOff = laidOff(laidOff, "2026-02-10");
        Filing hired = concluded(HERE, "2026-03-02", "2028-03-01").filing();
        intake.record(concluded(laidOff, "2024-03-01", "2027-02-28").filing(), layOff, hired);
        assertThat(intake.risks(hired)).contains("I13");
        assertThat(intake.register.count("lay_off")).isEqualTo(1);
        intake.withdraw(laidOff, layOff);
        assertThat(intake.register.count("lay_off")).isZero();
        Filing next = concluded(Filings.of("yiqian", "YQ-5"), "2026-03-02", "2028-03-01")
                .filing();
        accept(next);
        assertThat(intake.risks(next)).doesNotContain("I13");
    }

    @Test
    void retirementBeforeItsDateIsFoundByTheWomansPostThatAnotherContractFiled() throws Exception {
        Filings before = Filings.of("jingqian", "JQ-7").withWorkerOf(WOMAN);
        accept(post(concluded(before, "2020-03-01", "2021-02-28"), "F55"));
        accept(concluded(WOMAN, "2021-03-01", "2027-02-28").filing());
        Filing retired = WOMAN.terminated("4402", "2026-02-28");
        accept(retired);
        assertThat(intake.rules(retired)).contains("I22");
    }

    @Test
    void anAgreementOnEarlierRetirementCountsUntilItIsWithdrawn() throws Exception {
        accept(post(concluded(WOMAN, "2021-03-01", "2027-02-28"), "F55"));
        Filing agreement = agreement(WOMAN, "EARLY", "2026-02-28");
        Filing retired = WOMAN.terminated("4402", "2026-02-28");
        intake.record(agreement, retired);
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED,ACCEPTED");
        assertThat(intake.of(retired, "findings::text")).doesNotContain("I22");
        intake.withdraw(WOMAN, retired);
        intake.withdraw(WOMAN, agreement);
        Filing early = WOMAN.terminated("4402", "2026-02-28");
        accept(early);
        assertThat(intake.rules(early)).contains("I22");
    }

    @Test
    void thePostOfTheLaterContractCountsWhicheverIsFiledFirst() throws Exception {
        Filings before = Filings.of("jingqian", "JQ-7").withWorkerOf(WOMAN);
        accept(post(concluded(WOMAN, "2021-03-01", "2027-02-28"), "F55"));
        accept(post(concluded(before, "2020-03-01", "2021-02-28"), "F50"));
        assertThat(intake.register.query("SELECT cadre_track FROM registry.worker"))
                .isEqualTo("F55");
        Filing corrected =
                post(concluded(Filings.of("jingqian", "JQ-9").withWorkerOf(WOMAN), "2027-03-01", "2028-02-29"), "F50");
        intake.at(Instant.parse("2027-03-05T08:00:00Z"));
        accept(corrected);
        assertThat(intake.register.query("SELECT cadre_track FROM registry.worker"))
                .isEqualTo("F50");
        intake.withdraw(Filings.of("jingqian", "JQ-9"), corrected);
        assertThat(intake.register.query("SELECT cadre_track FROM registry.worker"))
                .isEqualTo("F55");
    }

    @Test
    void theBirthDateOfAWorkerWhoseDocumentDoesNotTellItIsKeptEncrypted() throws Exception {
        Filing conclusion = traveller(concluded(HERE, "2021-03-01", "2027-02-28"))
                .with("/data/worker/sex", "1")
                .with("/data/worker/birthDate", "1970-06-15")
                .filing();
        accept(conclusion);
        assertThat(intake.register.query(
                        "SELECT birth_cipher IS NOT NULL AND position('1970'::bytea IN birth_cipher) = 0"
                                + " FROM registry.worker"))
                .isEqualTo("t");
        Filing retired =
                traveller(Edited.from(HERE.terminated("4402", "2026-02-28"))).filing();
        accept(retired);
        assertThat(intake.rules(retired)).contains("I22");
        intake.withdraw(HERE, retired);
        accept(HERE.corrected(conclusion, "/worker/birthDate", "1970-06-15", "1960-06-15"));
        Filing old =
                traveller(Edited.from(HERE.terminated("4402", "2026-02-28"))).filing();
        accept(old);
        assertThat(intake.of(old, "findings::text")).doesNotContain("I22");
    }

    @Test
    void aRenewalIsMeasuredByTheRetirementDateOfTheRegisteredPost() throws Exception {
        Filings woman = WOMAN.withWorker("1974-11-15", 2);
        accept(post(concluded(woman, "2024-03-01", "2026-02-28"), "F50"));
        Filing past = renewed(woman, "2026-02-28", "2026-03-01", "2031-12-31").filing();
        accept(past);
        assertThat(intake.rules(past)).contains("C03", "C04");
        intake.withdraw(woman, past);
        accept(agreement(woman, "DELAYED", "2027-10-31"));
        Filing agreed = renewed(woman, "2026-02-28", "2026-03-01", "2027-02-28").filing();
        accept(agreed);
        assertThat(intake.of(agreed, "findings::text")).doesNotContain("C03").doesNotContain("C04");
    }

    @Test
    void aTermShortenedBeforeRetirementIsFoundByTheRegisteredPost() throws Exception {
        Filings woman = WOMAN.withWorker("1976-06-15", 2);
        Filings younger = Filings.of("yiqian", "YQ-8").withWorker("1986-06-15", 2);
        accept(post(concluded(woman, "2024-03-01", "2027-02-28"), "F50"));
        accept(post(concluded(younger, "2024-03-01", "2027-02-28"), "F50"));
        Filing shortened = shortened(woman);
        Filing ofYounger = shortened(younger);
        accept(shortened, ofYounger);
        assertThat(intake.risks(shortened)).contains("H04");
        assertThat(intake.risks(ofYounger)).doesNotContain("H04");
    }

    @Test
    void theWorkersPostIsThatOfTheLatestContractInWhateverOrderTheyCome() throws Exception {
        String[] posts = {"F50", "F55", "F50", null};
        int woman = 0;
        for (String order : List.of("0123", "0132", "0213", "0321", "1032", "1203", "2031", "2310", "3012", "3201")) {
            Filings[] contracts = new Filings[posts.length];
            Filing[] conclusions = new Filing[posts.length];
            woman += 2;
            for (char next : order.toCharArray()) {
                int year = next - '0';
                contracts[year] =
                        Filings.of("yiqian", "YQ-" + woman + "-" + year).withWorker("1980-06-15", woman);
                Edited conclusion = concluded(contracts[year], (2021 + year) + "-03-01", (2021 + year) + "-12-31");
                conclusions[year] = posts[year] == null ? conclusion.filing() : post(conclusion, posts[year]);
                accept(conclusions[year]);
            }
            assertThat(post(contracts[3])).as(order).isEqualTo("F50");
            intake.withdraw(contracts[2], conclusions[2]);
            assertThat(post(contracts[3])).as(order).isEqualTo("F55");
            intake.withdraw(contracts[1], conclusions[1]);
            assertThat(post(contracts[3])).as(order).isEqualTo("F50");
            intake.withdraw(contracts[0], conclusions[0]);
            assertThat(post(contracts[3])).as(order).isNull();
        }
    }

    private String post(Filings contract) throws Exception {
        return intake.register.query("SELECT w.cadre_track FROM registry.worker w JOIN registry.contract c"
                + " USING (worker_id) WHERE c.contract_id = '" + intake.contractId(contract) + "'");
    }

    private static Edited agency(Filings contract, String userUnit, String start) {
        String end = start.replace("2024", "2026").replace("2025-", "2027-").replace("03-01", "02-28");
        return dispatched(concluded(contract, start, end), userUnit, start, end);
    }

    private static Filing laidOff(Filings contract, String day) {
        return dismissed(contract, "4101", day, "2024-03-01", "2")
                .with("/data/ending/massLayoffNo", "测裁-1")
                .with("/data/ending/massLayoffHeadcount", Edited.json("20"))
                .with("/data/ending/staffTotal", Edited.json("100"))
                .with("/data/ending/priorNoticeToAllOn", "2026-01-05")
                .filing();
    }

    private static Filing post(Edited conclusion, String cadreTrack) {
        return conclusion.with("/data/worker/cadreTrack", cadreTrack).filing();
    }

    private static Filing agreement(Filings contract, String kind, String date) {
        return Edited.amended(contract, "/worker/retirementAgreement", "09", null, "")
                .with(
                        "/data/amendment/items/0/newValue",
                        Edited.json("{'kind': '" + kind + "', 'date': '" + date + "'}"))
                .filing();
    }

    private static Filing shortened(Filings contract) {
        return Edited.amended(contract, "/contract/endDate", "01", "2027-02-28", "2026-06-30")
                .with("/data/amendment/extensionMonthsTotal", Edited.json("0"))
                .filing();
    }

    /** Of a worker who holds a travel permit. */
    private static Edited traveller(Edited filing) {
        return filing.with("/data/worker/idType", "03").with("/data/worker/idNumber", "H12345678");
    }

    /** Records filings, each in a batch of its own, all of which must be accepted. */
    private void accept(Filing... filings) throws Exception {
        for (Filing filing : filings) {
            intake.record(filing);
            assertThat(intake.result(filing)).as(intake.rules(filing)).startsWith("ACCEPTED");
        }
    }
}
