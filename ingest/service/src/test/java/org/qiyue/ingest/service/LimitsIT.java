package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;

/** What one contract, or one filing, cannot do to all the others. */
class LimitsIT {
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
    void aContractHasAThousandEventsAndThenOnlyAnEndingAndItsWithdrawal() throws Exception {
        List<Filing> filings = new ArrayList<>(List.of(CONTRACT.concluded()));
        for (int raise = 0; raise < 1000; raise++) {
            filings.add(CONTRACT.amended(10000 + raise, 10001 + raise));
        }
        intake.record(filings.toArray(Filing[]::new));
        assertThat(intake.result(filings.get(999))).startsWith("ACCEPTED");
        Filing tooMany = filings.get(1000);
        assertThat(intake.result(tooMany)).isEqualTo("REJECTED");
        assertThat(intake.of(tooMany, "findings->0->>'rule'")).isEqualTo("J01");
        assertThat(intake.of(tooMany, "findings->0->>'messageEn'")).contains("limit of 1000");
        Filing correction = CONTRACT.corrected(filings.get(0), "/contract/positionName", "工程师", "高级工程师");
        Filing ending = CONTRACT.rescinded("2026-06-30");
        Filing withdrawal = CONTRACT.withdrawn(ending);
        intake.at(Instant.parse("2026-07-01T08:00:00Z")).record(correction, ending, withdrawal);
        assertThat(intake.result(correction)).isEqualTo("REJECTED");
        assertThat(intake.result(ending)).startsWith("ACCEPTED");
        assertThat(intake.result(withdrawal)).startsWith("ACCEPTED");
        assertThat(intake.register.query("SELECT version || ' ' || wage_amount FROM registry.contract"))
                .isEqualTo("1002 10999.00");
    }

    @Test
    void aReceiptStaysSmallHoweverMuchIsWrongWithAFiling() throws Exception {
        Edited filing = Edited.from(CONTRACT.concluded());
        String name = "n".repeat(300);
        for (int member = 0; member < 150; member++) {
            filing.with("/data/contract/" + name + member, "x");
        }
        byte[] event = filing.bytes();
        intake.record(List.of(intake.arrived("yiqian", event, intake.signature("yiqian", event))));
        assertThat(intake.results()).isEqualTo("REJECTED");
        assertThat(intake.register.query("SELECT jsonb_array_length(findings) FROM registry.filing"))
                .isEqualTo("100");
        assertThat(Integer.parseInt(intake.register.query("SELECT length(value) FROM registry.receipt_outbox")))
                .isLessThan(200_000);
        assertThat(intake.register.query("SELECT max(length(f->>'pointer')) <= 256 FROM registry.filing,"
                        + " jsonb_array_elements(findings) f"))
                .isEqualTo("t");
    }
}
