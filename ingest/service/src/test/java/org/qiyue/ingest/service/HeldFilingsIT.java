package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;

class HeldFilingsIT {
    private static final Filings CONTRACT = Filings.of("yiqian", "YQ-1");

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
    void aRenewalBeforeItsConclusionIsHeldThenAccepted() throws Exception {
        Filing renewal = CONTRACT.renewed();
        intake.record(renewal);
        assertThat(intake.result(renewal)).isEqualTo("HELD");
        intake.record(CONTRACT.concluded());
        assertThat(intake.results()).isEqualTo("ACCEPTED,ACCEPTED");
        assertThat(intake.register.count("held_filing")).isZero();
        assertThat(intake.register.count("contract_version")).isEqualTo(2);
        assertThat(intake.register.count("receipt_outbox")).isEqualTo(3);
    }

    @Test
    void aHeldFilingIsNotJudgedForTrustASecondTime() throws Exception {
        intake.register.execute("UPDATE registry.platform SET kind = 'SELF_BUILT', own_credit_codes = '{"
                + Filings.EMPLOYER + "}' WHERE platform_code = 'yiqian'");
        Filing renewal = CONTRACT.fromPlatformOfKind("SELF_BUILT").renewed();
        intake.record(renewal);
        assertThat(intake.rules(renewal)).isEqualTo("J09");
        intake.register.execute("UPDATE registry.platform SET status = 'SUSPENDED', own_credit_codes = '{}'");
        intake.recorder.expire(10);
        assertThat(intake.result(renewal)).isEqualTo("REJECTED");
        assertThat(intake.rules(renewal)).isEqualTo("J09");
    }
}
