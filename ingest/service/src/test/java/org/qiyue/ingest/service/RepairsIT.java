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
}
