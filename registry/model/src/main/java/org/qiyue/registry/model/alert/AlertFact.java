package org.qiyue.registry.model.alert;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A finding in an alert.
 *
 * @param id the finding
 * @param contract the contract concerned; blank when it is about the employer as a whole
 * @param foundOn the day of the finding
 * @param claimed the correction or withdrawal that takes it back, as its filer says; null when there is none
 * @param clearing what cleared it; null when nothing has
 */
public record AlertFact(String id, String contract, LocalDate foundOn, Claim claimed, Clearing clearing) {

    /**
     * A filing that takes a finding back.
     *
     * @param kind correction or withdrawal
     * @param filing the filing
     */
    public record Claim(RepairClaim kind, String filing) {
        public Claim {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(filing, "filing");
        }
    }

    /**
     * A new fact that clears a finding.
     *
     * @param kind what happened
     * @param fact the filing or record that tells it
     * @param on the day of the fact
     */
    public record Clearing(ClearingFact kind, String fact, LocalDate on) {
        public Clearing {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(on, "on");
        }
    }

    public AlertFact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(foundOn, "foundOn");
    }

    /** A finding that nothing was said of yet. */
    public static AlertFact found(String id, String contract, LocalDate foundOn) {
        return new AlertFact(id, contract, foundOn, null, null);
    }

    /** Whether a new fact has cleared it. */
    public boolean isCleared() {
        return clearing != null;
    }

    AlertFact claimed(Claim claim) {
        return new AlertFact(id, contract, foundOn, claim, clearing);
    }

    AlertFact cleared(Clearing by) {
        return new AlertFact(id, contract, foundOn, claimed, by);
    }
}
