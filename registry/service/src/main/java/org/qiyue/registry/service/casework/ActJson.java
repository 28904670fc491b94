package org.qiyue.registry.service.casework;

import java.time.LocalDate;
import java.util.List;

/** What an act said, as its row keeps it; lists are never null. */
public record ActJson(
        String reason,
        List<String> inspectors,
        String person,
        LocalDate date,
        SanctionView sanction,
        String suspension,
        String delivery,
        boolean consented,
        String reference) {

    public ActJson {
        inspectors = inspectors == null ? List.of() : List.copyOf(inspectors);
    }
}
