package org.qiyue.registry.store.intake;

import java.sql.Connection;
import java.sql.SQLException;

/** supervision.risk_finding. */
final class RiskTable {

    private RiskTable() {}

    static void write(Connection connection, IntakeBatch batch) throws SQLException {
        BinaryCopy copy = new BinaryCopy();
        for (RiskRow risk : batch.risks) {
            copy.row(11)
                    .bigint(risk.filingNo())
                    .smallint(risk.ordinal())
                    .text(risk.rule())
                    .text(risk.severity())
                    .text(risk.platformCode())
                    .text(risk.creditCode())
                    .text(risk.contractId())
                    .text(risk.area())
                    .text(risk.registrationArea())
                    .instant(risk.foundAt())
                    .jsonb(risk.finding());
        }
        copy.into(
                connection,
                "supervision.risk_finding (filing_no, ordinal, rule, severity, platform_code, credit_code, contract_id,"
                        + " area, registration_area, found_at, finding)");
    }
}
