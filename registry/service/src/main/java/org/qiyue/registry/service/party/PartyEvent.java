package org.qiyue.registry.service.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.FactChange;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.Term;

/** An event of a contract, reduced to what decides whether and since when it counts; the rest is not read here. */
record PartyEvent(
        String contractId,
        int version,
        String kind,
        long filingNo,
        UUID filingId,
        LocalDate occurredOn,
        LocalDate effectiveOn,
        UUID supersedes,
        LocalDate correctedTo,
        LocalDate endedOn,
        Instant recordedAt) {

    /** The event with its days alone: term and reason stand in for those that were not read. */
    ContractEvent event() {
        String filing = filingId.toString();
        FilingKind known = FilingKind.valueOf(kind);
        return switch (known) {
            case CONCLUDED -> new ContractEvent.Conclusion(filing, occurredOn, Term.openEnded(occurredOn));
            case RENEWED -> new ContractEvent.Renewal(filing, occurredOn, Term.openEnded(occurredOn));
            case AMENDED -> new ContractEvent.Amendment(filing, occurredOn, effectiveOn, FactChange.NONE, null);
            case RESCINDED, TERMINATED -> new ContractEvent.Ending(filing, known, occurredOn, "");
            case CORRECTED ->
                new ContractEvent.Correction(
                        filing,
                        occurredOn,
                        supersedes.toString(),
                        new FactChange(correctedTo, null, null, null, endedOn, null));
            case WITHDRAWN -> new ContractEvent.Withdrawal(filing, occurredOn, supersedes.toString());
        };
    }
}
