package org.qiyue.registry.store.intake;

import java.util.Objects;

/**
 * What the register says of an employer. Codes and texts that nobody has reported are null. The areas, the number of
 * contracts and the days of filing follow from the contracts and are kept by the store.
 *
 * @param creditCode unified social credit code
 * @param name registered name
 * @param registrationArea district of registration
 * @param registeredAddress address of registration
 * @param legalRepresentativeMasked masked name; the clear one is never stored outside the encrypted filing
 * @param entityKind list {@code entity-kind}
 * @param industryCode GB/T 4754 code as filed
 * @param industrySection its section, one letter
 * @param ownershipCode list {@code ownership}
 * @param sizeClass list {@code size-class}
 * @param provisional whether it is known from filings alone
 */
public record EmployerRow(
        String creditCode,
        String name,
        String registrationArea,
        String registeredAddress,
        String legalRepresentativeMasked,
        String entityKind,
        String industryCode,
        String industrySection,
        String ownershipCode,
        String sizeClass,
        boolean provisional) {

    public EmployerRow {
        Objects.requireNonNull(creditCode, "creditCode");
        Objects.requireNonNull(name, "name");
    }
}
