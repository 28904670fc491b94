package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Set;

/**
 * What the forms know while they read one event.
 *
 * @param findings where departures go
 * @param oddNumbers the nodes that stand for numbers written in a form the protocol does not have
 * @param occurredOn the legal date on which codes must be valid; null admits every code that ever was
 */
record Reading(FormFindings findings, Set<JsonNode> oddNumbers, LocalDate occurredOn) {
    boolean isOddNumber(JsonNode node) {
        return !oddNumbers.isEmpty() && oddNumbers.contains(node);
    }

    Reading on(LocalDate day) {
        return new Reading(findings, oddNumbers, day);
    }
}
