package org.qiyue.ingest.service.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.qiyue.ingest.rules.Finding;
import org.qiyue.registry.store.intake.Decision;
import org.qiyue.registry.store.intake.RiskRow;

/** What a verdict raises to supervisors. */
final class Leads {
    private Leads() {}

    static List<RiskRow> of(
            List<Finding> alerts,
            long filingNo,
            String platformCode,
            String creditCode,
            Decision decision,
            Instant now) {
        List<RiskRow> leads = new ArrayList<>(0);
        for (Finding finding : alerts) {
            leads.add(new RiskRow(
                    filingNo,
                    leads.size(),
                    finding.ruleId(),
                    finding.severity().name(),
                    platformCode,
                    creditCode,
                    decision.contractId(),
                    decision.jurisdictionArea(),
                    decision.registrationArea(),
                    now,
                    Json.write(finding)));
        }
        return leads;
    }
}
