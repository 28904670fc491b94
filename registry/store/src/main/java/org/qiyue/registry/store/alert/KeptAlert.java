package org.qiyue.registry.store.alert;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.qiyue.registry.model.alert.Alert;

/**
 * An alert as it stands in the register.
 *
 * @param alert the alert
 * @param areas the areas of its findings
 * @param severity the most urgent of its findings
 * @param raisedOn the day on which it was raised
 * @param ceased whether it is told already that its condition is found no more
 * @param refused filings that a person did not take for a repair
 * @param versions the version of the contract, by finding; those without are left out
 */
public record KeptAlert(
        Alert alert,
        SortedSet<String> areas,
        String severity,
        LocalDate raisedOn,
        boolean ceased,
        Set<String> refused,
        Map<String, Integer> versions) {

    public KeptAlert {
        Objects.requireNonNull(alert, "alert");
        Objects.requireNonNull(severity, "severity");
        areas = Collections.unmodifiableSortedSet(new TreeSet<>(areas));
        refused = Set.copyOf(refused);
        versions = Map.copyOf(versions);
    }

    /** The number. */
    public long number() {
        return Long.parseLong(alert.id());
    }
}
