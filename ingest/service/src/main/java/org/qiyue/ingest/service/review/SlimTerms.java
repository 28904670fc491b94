package org.qiyue.ingest.service.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps of a contract's terms what the rules of the day ask for; equal values are one object, for the memory's sake. */
final class SlimTerms {

    private static final Map<String, List<String>> KEPT = Map.of(
            "contract",
            List.of(
                    "employmentForm",
                    "signedOn",
                    "employmentStart",
                    "startDate",
                    "textDeliveredOn",
                    "workPlaceDivision",
                    "wageAmount",
                    "wageUnit",
                    "fixedTermRequestedByWorker",
                    "publicWelfareJob"),
            "dispatch",
            List.of("userUnitDivision"),
            "ending",
            List.of("certificateIssuedOn", "fileTransferOn", "massLayoffNo", "priorNoticeToAllOn", "staffTotal"));

    private final Map<JsonNode, JsonNode> pool = new HashMap<>();

    JsonNode of(JsonNode terms) {
        ObjectNode slim = JsonNodeFactory.instance.objectNode();
        KEPT.forEach((block, members) -> {
            JsonNode full = terms.path(block);
            for (String member : members) {
                JsonNode value = full.get(member);
                if (value != null) {
                    slim.withObjectProperty(block).set(member, pool.computeIfAbsent(value, same -> same));
                }
            }
        });
        return slim;
    }
}
