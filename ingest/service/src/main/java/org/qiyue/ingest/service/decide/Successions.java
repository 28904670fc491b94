package org.qiyue.ingest.service.decide;

import java.util.ArrayList;
import java.util.List;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.store.intake.SuccessionRow;

/** Who had a contract before another employer took it over (LCL 34). */
final class Successions {
    private Successions() {}

    /** One row for each takeover that stands, in the order of their legal dates. */
    static List<SuccessionRow> of(WorkingContract contract, Employers employers) {
        List<SuccessionRow> rows = new ArrayList<>();
        String employer = null;
        for (ContractEvent event : contract.timeline().eventsInLegalOrder()) {
            String next = contract.employerAfter(event.filingId());
            if (employer != null
                    && !employer.equals(next)
                    && event instanceof ContractEvent.Amendment amendment
                    && amendment.successor() != null) {
                rows.add(new SuccessionRow(
                        contract.present().contractId(),
                        employer,
                        next,
                        amendment.effectiveOn(),
                        employers.of(employer).registrationArea()));
            }
            employer = next;
        }
        return rows;
    }
}
