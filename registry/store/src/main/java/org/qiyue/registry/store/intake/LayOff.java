package org.qiyue.registry.store.intake;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Workers whom an employer laid off (劳动合同法 art. 41) on one day from the same occupation.
 *
 * @param creditCode the employer
 * @param endedOn the last day of their contracts
 * @param occupationCode their occupation
 */
public record LayOff(String creditCode, LocalDate endedOn, String occupationCode) {

    private static final String ARTICLE = "41";

    public LayOff {
        Objects.requireNonNull(creditCode, "creditCode");
        Objects.requireNonNull(endedOn, "endedOn");
        Objects.requireNonNull(occupationCode, "occupationCode");
    }

    /**
     * Of the days that a hiring looks back on.
     *
     * @param creditCode the employer who hires
     * @param from first day
     * @param to last day
     */
    public record Period(String creditCode, LocalDate from, LocalDate to) {}

    /** The lay-off by which a contract has ended; empty where it has not, is void, or was taken over. */
    public static Optional<LayOff> of(ContractRow contract) {
        return contract == null
                        || contract.voided()
                        || contract.movedTo() != null
                        || contract.occupationCode() == null
                        || !isLayOff(contract.ended())
                ? Optional.empty()
                : Optional.of(new LayOff(contract.creditCode(), contract.ended().on(), contract.occupationCode()));
    }

    /** Whether an ending was a lay-off; null is none. */
    public static boolean isLayOff(ContractRow.Ended ended) {
        return ended != null && ended.reason().startsWith(ARTICLE);
    }
}
