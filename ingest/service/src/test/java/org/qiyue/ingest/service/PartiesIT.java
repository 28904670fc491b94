package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Filing;

/** What filings of contracts do to the rows of employers and workers. */
class PartiesIT {
    private static final Filings CONTRACT = Filings.of("yiqian", "YQ-1");
    private static final String DESCRIBED = "北京测试(集团)有限公司|110105|北京市朝阳区测试路1号|测**|01";

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
    void aCorrectionInABatchOfItsOwnLeavesTheEmployerAsItWas() throws Exception {
        Filing conclusion = CONTRACT.concluded();
        intake.record(conclusion);
        Filing correction = CONTRACT.corrected(conclusion, "/contract/positionName", "工程师", "高级工程师");
        intake.record(correction);
        assertThat(intake.result(correction)).startsWith("ACCEPTED");
        assertThat(employer()).isEqualTo(DESCRIBED);
        assertThat(intake.register.query("SELECT registration_area FROM registry.contract"))
                .isEqualTo("110105");
    }

    @Test
    void aWithdrawalInABatchOfItsOwnLeavesTheEmployerAsItWas() throws Exception {
        Filing amendment = CONTRACT.amended(10000, 12000);
        intake.record(CONTRACT.concluded(), amendment);
        Filing withdrawal = CONTRACT.withdrawn(amendment);
        intake.record(withdrawal);
        assertThat(intake.result(withdrawal)).startsWith("ACCEPTED");
        assertThat(employer()).isEqualTo(DESCRIBED);
        assertThat(intake.register.query("SELECT registration_area || wage_amount FROM registry.contract"))
                .isEqualTo("11010510000.00");
    }

    private String employer() throws Exception {
        return intake.register.query("SELECT concat_ws('|', name, registration_area, registered_address,"
                + " legal_representative_masked, entity_kind) FROM registry.employer");
    }
}
