package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.JsonNode;
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

    /** Whether it holds for a value of the other member. */
    boolean holds(JsonNode value) {
        return values.isEmpty()
                ? !value.isArray() || !value.isEmpty()
                : value.isTextual() && values.contains(value.textValue());
    }
}
