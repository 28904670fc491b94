package org.qiyue.registry.store.alert;

import java.time.LocalDate;
import java.util.Objects;
import org.qiyue.registry.model.alert.AlertFact;
import org.qiyue.registry.model.alert.AlertKey;

/**
 * A finding that is to be in an alert.
 *
 * @param factId its name among the facts of all alerts
 * @param key the employer and the rule
 * @param area where the work is done; 110000 where that is no area of the city
 * @param severity how urgent it is
 * @param contractId the contract, or null
 * @param version the version of the contract that its filing made, or null
 * @param foundOn the day of the finding in Beijing
 * @param finding what it says: message, basis and remedy in both languages, as JSON
 */
public record Lead(
        String factId,
        AlertKey key,
        String area,
        String severity,
        String contractId,
        Integer version,
        LocalDate foundOn,
        String finding) {

    public Lead {
        Objects.requireNonNull(factId, "factId");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(foundOn, "foundOn");
        Objects.requireNonNull(finding, "finding");
    }

    /** It as a fact of an alert. */
    public AlertFact fact() {
        return AlertFact.found(factId, contractId == null ? "" : contractId, foundOn);
    }
}
