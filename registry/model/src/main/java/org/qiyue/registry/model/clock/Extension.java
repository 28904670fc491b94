package org.qiyue.registry.model.clock;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A time limit made longer.
 *
 * @param length by how much, in the unit of the clock
 * @param approvedBy the account of who approved it
 * @param approvedOn the day of the approval
 */
public record Extension(int length, String approvedBy, LocalDate approvedOn) {

    public Extension {
        Objects.requireNonNull(approvedBy, "approvedBy");
        Objects.requireNonNull(approvedOn, "approvedOn");
        if (length < 1) {
            throw new IllegalArgumentException("an extension by nothing");
        }
    }
}
