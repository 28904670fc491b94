package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Set;
import org.qiyue.registry.model.CodeList;

/**
 * What the forms know while they read one event.
 *
 * @param findings where departures go
 * @param oddNumbers the nodes that stand for numbers written in a form the protocol does not have
 * @param occurredOn the legal date of the fact, which decides on its codes; null admits every code that ever was
 * @param toldOn the day in the city on which the event says it was sent; null when it does not say
 */
record Reading(FormFindings findings, Set<JsonNode> oddNumbers, LocalDate occurredOn, LocalDate toldOn) {
    boolean isOddNumber(JsonNode node) {
        return !oddNumbers.isEmpty() && oddNumbers.contains(node);
    }

    Reading on(LocalDate day) {
        return new Reading(findings, oddNumbers, day, toldOn);
    }

    /** Whether a code of a list may stand for this fact. */
    boolean allows(CodeList list, String code) {
        if (occurredOn == null) {
            return list.find(code).isPresent();
        }
        return list.allows(code, occurredOn, toldOn == null ? occurredOn : toldOn);
    }
}
