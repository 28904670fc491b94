package org.qiyue.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void reconciliationLinesUpUnderChineseNamesToo() {
        SimulationReport report = new SimulationReport(
                3,
                List.of(
                        new SimulationReport.Line("concluded", "ACCEPTED", 1_200, 1_200),
                        new SimulationReport.Line("A03 no signature 未签名（缺头）", "REJECTED", 48, 47)));

        List<String> lines = Summary.reconciliation(report).lines().toList();

        assertThat(lines.get(1)).contains("NOT exact");
        assertThat(lines.get(3)).isEqualTo("    concluded                        ACCEPTED        1,200        1,200");
        assertThat(lines.get(4)).isEqualTo("    A03 no signature 未签名（缺头）  REJECTED           48           47  <-");
    }
}
