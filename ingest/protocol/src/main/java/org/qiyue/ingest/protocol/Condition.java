package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * Members of a block that become required by another member of it.
 *
 * @param member the other member
 * @param values its values that make them required; empty when its presence does, a list's when it is not empty
 * @param required the names of the members that are then required
 */
record Condition(String member, Set<String> values, List<String> required) {
    Condition {
        values = Set.copyOf(values);
        required = List.copyOf(required);
    }

    static Condition whenPresent(String member, String... required) {
        return new Condition(member, Set.of(), List.of(required));
    }

    static Condition when(String member, Set<String> values, String... required) {
        return new Condition(member, values, List.of(required));
    }

    boolean holds(ObjectNode block) {
        JsonNode value = block.get(member);
        if (value == null) {
            return false;
        }
        return values.isEmpty()
                ? !value.isArray() || !value.isEmpty()
                : value.isTextual() && values.contains(value.textValue());
    }
}
