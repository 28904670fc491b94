package org.qiyue.ingest.rules;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An employer in the register.
 *
 * @param name its registered name
 * @param closedOn when it was deregistered, revoked or cancelled; null while it exists
 * @param unlicensedBranch whether it is a branch without a licence of its own
 */
public record EmployerEntry(String name, LocalDate closedOn, boolean unlicensedBranch) {

    public EmployerEntry {
        Objects.requireNonNull(name, "name");
    }
}
