package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;

/** What a correction of a worker's document does, once the bureau has granted it. */
class IdentityIT {
    private static final Filings WRONG = Filings.of("yiqian", "YQ-1");
    private static final Filings RIGHT = Filings.of("yiqian", "YQ-2");
    private static final String NUMBER = "/worker/idNumber";

    private RecorderFixture intake;
    private Filing conclusion;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        intake = new RecorderFixture(folder);
        conclusion = WRONG.concluded();
        intake.record(conclusion);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void theContractBecomesThatOfAWorkerWhoWasNotKnown() throws Exception {
        grant(WRONG.corrected(conclusion, NUMBER, WRONG.worker(), RIGHT.worker()));
        assertThat(intake.register.count("worker")).isEqualTo(2);
        assertThat(worker("w.worker_id::text")).isEqualTo("2");
        assertThat(worker("right(w.id_masked, 2)"))
                .isEqualTo(RIGHT.worker().substring(RIGHT.worker().length() - 2));
        assertThat(worker("w.name_masked || w.birth_year"))
                .isEqualTo("测**" + RIGHT.worker().substring(6, 10));
        assertThat(intake.register.query("SELECT worker_before || ' ' || worker_id FROM registry.contract_worker"))
                .isEqualTo("1 2");
    }

    @Test
    void theContractBecomesThatOfAWorkerWhomTheRegisterKnows() throws Exception {
        intake.record(RIGHT.concluded());
        grant(WRONG.corrected(conclusion, NUMBER, WRONG.worker(), RIGHT.worker()));
        assertThat(intake.register.count("worker")).isEqualTo(2);
        assertThat(intake.register.query("SELECT count(*) FROM registry.contract WHERE worker_id = 2"))
                .isEqualTo("2");
    }

    @Test
    void fromThenOnItIsFiledForUnderTheRightDocument() throws Exception {
        grant(WRONG.corrected(conclusion, NUMBER, WRONG.worker(), RIGHT.worker()));
        Filing before = WRONG.amended(10000, 11000);
        Filing after = WRONG.withWorkerOf(RIGHT).amended(10000, 11000);
        intake.record(before, after);
        assertThat(intake.result(before)).isEqualTo("REJECTED");
        assertThat(intake.rules(before)).contains("J01");
        assertThat(intake.result(after)).startsWith("ACCEPTED");
        assertThat(worker("w.worker_id::text")).isEqualTo("2");
    }

    @Test
    void aSecondContractOfTheRightPersonIsSeenBesideIt() throws Exception {
        grant(WRONG.corrected(conclusion, NUMBER, WRONG.worker(), RIGHT.worker()));
        Filing second = RIGHT.concluded();
        Filing ofTheOther = Filings.of("yiqian", "YQ-3").withWorkerOf(WRONG).concluded();
        intake.record(second, ofTheOther);
        assertThat(intake.result(second)).isEqualTo("HELD");
        assertThat(intake.rules(second)).contains("J04");
        assertThat(intake.result(ofTheOther)).startsWith("ACCEPTED");
    }

    @Test
    void aWithdrawalOfTheCorrectionBringsTheOtherWorkerBack() throws Exception {
        Filing correction = WRONG.corrected(conclusion, NUMBER, WRONG.worker(), RIGHT.worker());
        grant(correction);
        Filing withdrawal = WRONG.withdrawn(correction);
        intake.record(withdrawal);
        assertThat(intake.result(withdrawal)).startsWith("ACCEPTED");
        assertThat(worker("w.worker_id::text")).isEqualTo("1");
        Filing amendment = WRONG.amended(10000, 11000);
        intake.record(amendment);
        assertThat(intake.result(amendment)).startsWith("ACCEPTED");
    }

    @Test
    void anotherKindOfDocumentIsAnotherDocument() throws Exception {
        grant(WRONG.corrected(conclusion, "/worker/idType", "01", "02"));
        assertThat(worker("w.id_type || w.worker_id")).isEqualTo("022");
    }

    @Test
    void theBureauIsNotAskedForANumberThatCannotBe() throws Exception {
        String mistyped = "110105194912310021";
        Filing correction = WRONG.corrected(conclusion, NUMBER, WRONG.worker(), mistyped);
        intake.record(correction);
        assertThat(intake.result(correction)).isEqualTo("REJECTED");
        assertThat(intake.rules(correction)).contains("B01");
        assertThat(intake.of(correction, "findings->0->>'pointer'")).isEqualTo("/data/correction/changes/0/newValue");
    }

    @Test
    void theNumberSaidToHaveStoodMustBeTheRegisteredOne() throws Exception {
        Filing correction = WRONG.corrected(conclusion, NUMBER, "11010519491231002X", RIGHT.worker());
        intake.record(correction);
        assertThat(intake.result(correction)).isEqualTo("REJECTED");
        assertThat(intake.rules(correction)).isEqualTo("H03,J12");
    }

    @Test
    void aCitizensNumberTellsTheSexWhateverACorrectionSays() throws Exception {
        String told = worker("w.sex");
        Filing correction = WRONG.corrected(conclusion, "/worker/sex", told, told.equals("1") ? "2" : "1");
        intake.record(correction);
        assertThat(intake.result(correction)).isEqualTo("ACCEPTED_WITH_WARNINGS");
        assertThat(intake.rules(correction)).isEqualTo("B04");
        assertThat(worker("w.sex")).isEqualTo(told);
    }

    @Test
    void aCorrectionIsJudgedByWhatItMakesOfTheContract() throws Exception {
        Filing correction = Edited.from(WRONG.corrected(conclusion, "/contract/wageAmount", "", ""))
                .with(
                        "/data/correction/changes",
                        Edited.json("[{'field':'/contract/wageAmount','oldValue':10000,'newValue':1000}]"))
                .filing();
        intake.record(correction);
        assertThat(intake.result(correction)).startsWith("ACCEPTED");
        assertThat(intake.register.column("SELECT rule FROM supervision.risk_finding"))
                .containsExactly("E01");
    }

    @Test
    void whatWasUnlawfulBeforeTheCorrectionIsNotFoundAgain() throws Exception {
        Filings other = Filings.of("yiqian", "YQ-4");
        Filing poor = Edited.from(other.concluded())
                .with("/data/contract/wageAmount", Edited.json("1000"))
                .filing();
        Filing correction = other.corrected(poor, "/contract/positionName", "工程师", "高级工程师");
        intake.record(poor, correction);
        assertThat(intake.result(correction)).isEqualTo("ACCEPTED");
        assertThat(intake.register.column("SELECT rule FROM supervision.risk_finding"))
                .containsExactly("E01");
    }

    private void grant(Filing correction) throws Exception {
        intake.record(correction);
        assertThat(intake.result(correction)).isEqualTo("PENDING_APPROVAL");
        intake.decide(correction, true);
        assertThat(intake.recorder.carryOut(10)).isEqualTo(1);
        assertThat(intake.result(correction)).startsWith("ACCEPTED");
    }

    /** Of the worker whose contract it is. */
    private String worker(String columns) throws Exception {
        return intake.register.query("SELECT " + columns + " FROM registry.contract c JOIN registry.worker w"
                + " USING (worker_id) WHERE c.contract_no = 'YQ-1'");
    }
}
