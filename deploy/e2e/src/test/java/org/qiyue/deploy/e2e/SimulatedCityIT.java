package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qiyue.deploy.local.SimulationReport;

@ExtendWith(SharedCity.class)
class SimulatedCityIT {

    @Test
    void ingestWasKilledTwiceWhileThePlatformsFiled() {
        assertThat(SharedCity.killedAt()).hasSize(2).isSorted().doesNotHaveDuplicates();
        assertThat(SharedCity.killedAt())
                .allMatch(registered ->
                        0 < registered && registered < SharedCity.report().sent());
    }

    @Test
    void whatWasSentAndWhatIsRegisteredAgreeKindByKindThoughIngestWasKilledTwice() {
        assertThat(SharedCity.report().lines())
                .allSatisfy(line -> assertThat(line.found())
                        .as("%s %s", line.kind(), line.result())
                        .isEqualTo(line.expected()));
        assertThat(SharedCity.report().lines())
                .contains(new SimulationReport.Line(
                        "合同 contracts", "REGISTERED", SharedCity.CONTRACTS, SharedCity.CONTRACTS));
    }

    @Test
    void theDailyReviewFindsWhatTheCityIsMadeToNeglectAndItsCrowdsToDo() {
        assertThat(SharedCity.report().lines())
                .filteredOn(line -> line.kind().startsWith("核查") && line.expected() > 0)
                .extracting(SimulationReport.Line::result)
                .contains("RUN", "C11", "C22", "E02", "E11", "F08", "F12", "G03", "G05", "G07")
                .contains("I11", "I12", "I16", "I17", "I27", "J13");
    }

    @Test
    void theSameHistoryDeliveredOnceMoreChangesNothing() throws SQLException {
        Map<String, String> before = Register.state();
        long filings = Register.count("SELECT count(*) FROM registry.filing");

        SimulationReport again = SharedCity.city().simulate();

        assertThat(again).isEqualTo(SharedCity.report());
        assertThat(Register.state()).isEqualTo(before);
        assertThat(Register.count("SELECT count(*) FROM registry.filing")).isEqualTo(filings);
    }
}
