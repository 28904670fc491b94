package org.qiyue.registry.store.registers;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A qualification on record.
 *
 * @param kind AUTHORITY_LICENCE, AUTHORITY_CRYPTOGRAPHY, CRYPTOGRAPHIC_PRODUCT or CLASSIFIED_PROTECTION
 * @param holder name of an authority, or code of a platform
 * @param validFrom first day
 * @param validTo last day
 * @param level of classified protection, else null
 * @param assessedOn last assessment, or null
 */
public record QualificationRow(
        String kind, String holder, LocalDate validFrom, LocalDate validTo, Integer level, LocalDate assessedOn) {

    public QualificationRow {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(validTo, "validTo");
    }
}
