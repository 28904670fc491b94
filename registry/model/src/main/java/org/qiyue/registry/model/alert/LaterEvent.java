package org.qiyue.registry.model.alert;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What was registered of a contract after a finding about it.
 *
 * @param kind what happened, as the register names it: CONCLUDED, RENEWED, AMENDED, RESCINDED, TERMINATED, CORRECTED or
 *     WITHDRAWN
 * @param filing the filing that tells it
 * @param on its legal day
 * @param fields JSON Pointers of what it gives another value
 * @param fills whether it only fills in what was not known before
 * @param rules the rules that fired for it
 */
public record LaterEvent(
        String kind, String filing, LocalDate on, Set<String> fields, boolean fills, Set<String> rules) {

    private static final String PAID_ON = "/ending/severancePaidOn";

    /** Days on which something was handed over, told later by a correction. */
    private static final Set<String> DELIVERED_ON =
            Set.of("/contract/textDeliveredOn", "/ending/certificateIssuedOn", "/ending/fileTransferOn");

    public LaterEvent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(filing, "filing");
        Objects.requireNonNull(on, "on");
        fields = Set.copyOf(fields);
        rules = Set.copyOf(rules);
    }

    /** The new fact that it is; empty for a correction that says other things of the past, and for a withdrawal. */
    public Optional<ClearingFact> fact() {
        return switch (kind) {
            case "CONCLUDED" -> Optional.of(ClearingFact.CONCLUSION);
            case "RENEWED" -> Optional.of(ClearingFact.RENEWAL);
            case "AMENDED" -> Optional.of(ClearingFact.AMENDMENT);
            case "RESCINDED", "TERMINATED" -> Optional.of(ClearingFact.ENDING);
            case "CORRECTED" -> filledIn();
            default -> Optional.empty();
        };
    }

    /** The claim that it is; empty for a new fact. */
    public Optional<RepairClaim> claim() {
        return switch (kind) {
            case "CORRECTED" -> filledIn().isPresent() ? Optional.empty() : Optional.of(RepairClaim.CORRECTION);
            case "WITHDRAWN" -> Optional.of(RepairClaim.WITHDRAWAL);
            default -> Optional.empty();
        };
    }

    private Optional<ClearingFact> filledIn() {
        if (!fills || fields.isEmpty()) {
            return Optional.empty();
        }
        if (DELIVERED_ON.containsAll(fields)) {
            return Optional.of(ClearingFact.DELIVERY);
        }
        return fields.equals(Set.of(PAID_ON)) ? Optional.of(ClearingFact.PAYMENT) : Optional.empty();
    }
}
