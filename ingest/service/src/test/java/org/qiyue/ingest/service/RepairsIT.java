package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;

class RepairsIT {
    private static final Filings CONTRACT = Filings.of("yiqian", "YQ-1");
    private static final Duration DAY = Duration.ofHours(24);

    private RecorderFixture intake;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        intake = new RecorderFixture(folder);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void aWithdrawalIsFreeForADayAfterTheReceiptOfWhatItWithdraws() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        intake.record(conclusion);
        Filing withdrawal = CONTRACT.withdrawn(conclusion);
        intake.at(RecorderFixture.RECEIVED.plus(DAY)).record(withdrawal);
        assertThat(intake.result(withdrawal)).startsWith("ACCEPTED");
    }

    @Test
    void aLaterWithdrawalWaitsForTheBureauHoweverLateTheFilingWasRegistered() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        intake.record(conclusion);
        Filing withdrawal = CONTRACT.withdrawn(conclusion);
        intake.at(RecorderFixture.RECEIVED.plus(DAY).plusMillis(1)).record(withdrawal);
        assertThat(intake.result(withdrawal)).isEqualTo("PENDING_APPROVAL");
    }

    @Test
    void aFilingNamedUnderANumberOfTheSameBatchKeepsItsTimeOfReceipt() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        intake.record(conclusion);
        Filing renewal = CONTRACT.renewed("YQ-1-B");
        Filings renumbered = Filings.of("yiqian", "YQ-1-B").withWorkerOf(CONTRACT);
        Filing first = renumbered.withdrawn(renewal);
        Filing second = renumbered.withdrawn(conclusion);
        intake.at(RecorderFixture.RECEIVED.plus(DAY).plusMillis(1)).record(renewal, first, second);
        assertThat(intake.result(first)).startsWith("ACCEPTED");
        assertThat(intake.result(second)).isEqualTo("PENDING_APPROVAL");
    }

    @Test
    void anotherPlatformCanNeitherCorrectNorWithdrawAFilingWhoseIdsItKnows() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        intake.record(conclusion);
        Filings others = others();
        Filing correction = others.corrected(conclusion, "/contract/endDate", "2027-02-28", "2026-04-01");
        Filing withdrawal = others.withdrawn(conclusion);
        intake.record(correction, withdrawal);
        assertThat(intake.result(correction)).isEqualTo("REJECTED");
        assertThat(intake.rules(correction)).isEqualTo("J01");
        assertThat(intake.of(correction, "findings->0->>'messageEn'")).contains("none of this platform's");
        assertThat(intake.result(withdrawal)).isEqualTo("REJECTED");
        assertThat(intake.rules(withdrawal)).isEqualTo("J01");
        assertThat(intake.register.count("contract_version")).isEqualTo(1);
    }

    @Test
    void anotherPlatformCannotTakeAFilingsIdForItsOwnInTheSameContract() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        intake.record(conclusion);
        Filing renewal = others().withId(conclusion.envelope().id()).renewed();
        intake.record(renewal);
        assertThat(intake.result(renewal)).isEqualTo("REJECTED");
        assertThat(intake.of(renewal, "findings->0->>'pointer'")).isEqualTo("/id");
    }

    @Test
    void aPlatformContinuesAContractOfAnotherAndRepairsWhatItFiledItself() throws Exception {
        intake.record(CONTRACT.concluded());
        Filing renewal = others().renewed();
        intake.record(renewal);
        assertThat(intake.result(renewal)).startsWith("ACCEPTED");
        Filing withdrawal = Filings.of("jingqian", "JQ-9").withdrawn(renewal);
        intake.record(withdrawal);
        assertThat(intake.result(withdrawal)).startsWith("ACCEPTED");
    }

    @Test
    void aNumberThatNamesOneContractCannotNameAnother() throws Exception {
        Filings own = Filings.of("jingqian", "JQ-9");
        intake.record(CONTRACT.concluded(), own.concluded());
        Filing renewal = own.naming(intake.contractId(CONTRACT)).renewed();
        intake.record(renewal);
        assertThat(intake.result(renewal)).isEqualTo("REJECTED");
        assertThat(intake.of(renewal, "findings->0->>'pointer'")).isEqualTo("/data/filing/registryContractId");
    }

    @Test
    void whatTheBureauGrantsIsRegisteredAndAnsweredOnce() throws Exception {
        Filing withdrawal = lateWithdrawal();
        intake.decide(withdrawal, true);
        assertThat(intake.recorder.carryOut(10)).isEqualTo(1);
        assertThat(intake.recorder.carryOut(10)).isZero();
        assertThat(intake.result(withdrawal)).startsWith("ACCEPTED");
        assertThat(intake.of(withdrawal, "contract_version")).isEqualTo("2");
        assertThat(intake.register.query("SELECT voided::text FROM registry.contract"))
                .isEqualTo("true");
        assertThat(intake.register.column("SELECT convert_from(value, 'UTF8')::jsonb #>> '{data,replaces}'"
                        + " FROM registry.receipt_outbox ORDER BY outbox_no DESC LIMIT 1"))
                .containsExactly(intake.of(withdrawal, "provisional_receipt_no"));
    }

    @Test
    void whatTheBureauRefusesIsRefused() throws Exception {
        Filing withdrawal = lateWithdrawal();
        intake.decide(withdrawal, false);
        intake.recorder.carryOut(10);
        assertThat(intake.result(withdrawal)).isEqualTo("REJECTED");
        assertThat(intake.rules(withdrawal)).contains("J12");
        assertThat(intake.register.count("contract_version")).isEqualTo(1);
    }

    @Test
    void whatTheBureauGrantsIsStillJudgedByItsPlace() throws Exception {
        Filing withdrawal = lateWithdrawal();
        intake.record(CONTRACT.renewed());
        intake.decide(withdrawal, true);
        intake.recorder.carryOut(10);
        assertThat(intake.result(withdrawal)).isEqualTo("REJECTED");
        assertThat(intake.rules(withdrawal)).contains("J11");
    }

    @Test
    void whatAWithdrawalAsksTheBureauIsKeptReadable() throws Exception {
        Filing withdrawal = lateWithdrawal();
        assertThat(intake.asked(withdrawal, "names_filing_no::text"))
                .isEqualTo(intake.register.query("SELECT min(filing_no)::text FROM registry.filing"));
        assertThat(intake.asked(withdrawal, "reason_code")).isNotBlank();
        assertThat(intake.asked(withdrawal, "changes::text")).isEqualTo("[]");
        assertThat(intake.asked(withdrawal, "has_evidence::text")).isEqualTo("false");
    }

    @Test
    void whatACorrectionOfAnIdentityAsksNamesTheFieldAndNoValue() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        intake.record(conclusion);
        Filing correction = CONTRACT.corrected(conclusion, "/worker/idNumber", CONTRACT.worker(), "11010519491231002X");
        intake.record(correction);
        assertThat(intake.result(correction)).isEqualTo("PENDING_APPROVAL");
        assertThat(intake.asked(correction, "changes::text"))
                .isEqualTo("[{\"field\": \"/worker/idNumber\", \"withheld\": true}]");
        assertThat(intake.asked(correction, "requested_by")).isNotBlank();
    }

    private Filing lateWithdrawal() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        intake.record(conclusion);
        Filing withdrawal = CONTRACT.withdrawn(conclusion);
        intake.at(RecorderFixture.RECEIVED.plus(DAY).plusMillis(1)).record(withdrawal);
        assertThat(intake.recorder.carryOut(10)).isZero();
        return withdrawal;
    }

    /** The same contract, as a second platform names it. */
    private Filings others() throws Exception {
        return Filings.of("jingqian", "JQ-9").withWorkerOf(CONTRACT).naming(intake.contractId(CONTRACT));
    }
}
