package org.qiyue.ingest.rules.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qiyue.ingest.protocol.Severity;

/**
 * One place where a rule's condition holds.
 *
 * @param contract the contract it is about; null for an employer, platform or authority as a whole
 * @param part what tells it from others of the same rule and employer; null when there is one at most
 * @param contracts the contracts concerned
 * @param severity the severity here; null = the rule's
 * @param detail what replaces {@code {}} in the rule's message
 * @param facts what the condition rests on, by name
 */
record Sighting(
        ContractOnDay contract,
        String part,
        List<String> contracts,
        Severity severity,
        String detail,
        Map<String, String> facts) {

    static final List<Sighting> NONE = List.of();

    static Sighting of(ContractOnDay contract, String detail) {
        return new Sighting(contract, null, List.of(contract.contractId()), null, detail, Map.of());
    }

    static Sighting of(List<String> contracts, String detail) {
        return new Sighting(null, null, contracts, null, detail, Map.of());
    }

    Sighting as(Severity other) {
        return new Sighting(contract, part, contracts, other, detail, facts);
    }

    Sighting apart(String other) {
        return new Sighting(contract, other, contracts, severity, detail, facts);
    }

    Sighting with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(facts);
        more.put(name, String.valueOf(value));
        return new Sighting(contract, part, contracts, severity, detail, more);
    }
}
