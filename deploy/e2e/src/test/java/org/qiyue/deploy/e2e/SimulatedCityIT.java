package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qiyue.deploy.local.SimulationReport;

@ExtendWith(SharedCity.class)
class SimulatedCityIT {

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
    void theSameHistoryDeliveredOnceMoreChangesNothing() throws SQLException {
        String before = stateOfTheRegister();
        SimulationReport again = SharedCity.city().simulate();
        assertThat(again).isEqualTo(SharedCity.report());
        assertThat(stateOfTheRegister()).isEqualTo(before);
    }

    /** Row counts and a digest of every table that a filing touches, other people's filings left out. */
    private static String stateOfTheRegister() throws SQLException {
        try (Connection connection = SharedCity.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT concat_ws(' ',
                          (SELECT count(*) || ':' || md5(string_agg(c::text, '|' ORDER BY contract_id))
                             FROM registry.contract c WHERE platform_code <> 'kaifang'),
                          (SELECT count(*) || ':' || md5(string_agg(v::text, '|' ORDER BY contract_id, version))
                             FROM registry.contract_version v JOIN registry.contract c USING (contract_id)
                            WHERE c.platform_code <> 'kaifang'),
                          (SELECT count(*) FROM registry.filing WHERE platform_code <> 'kaifang'),
                          (SELECT count(*) FROM registry.worker))
                        """)) {
            row.next();
            return row.getString(1);
        }
    }
}
