package org.qiyue.ingest.service.decide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collection;
import java.util.Objects;

/** JSON as it stands in the register's columns. */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** What most filings have against them, and change. */
    static final String NOTHING = "[]";

    private Json() {}

    /** The text; the character U+0000, which the database cannot hold, is left out. */
    static String write(Object value) {
        if (value instanceof Collection<?> list && list.isEmpty()) {
            return NOTHING;
        }
        try {
            String text = MAPPER.writeValueAsString(value);
            return text.contains("\\u0000") ? text.replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000", "$1") : text;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A value of this house cannot be written as JSON", e);
        }
    }

    /** The tree of a text written by {@link #write}. */
    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A JSON column of the register cannot be read", e);
        }
    }

    /** Whether two values are the same; numbers are compared by value. */
    static boolean same(JsonNode one, JsonNode other) {
        if (one == null || other == null) {
            return one == other;
        }
        if (one.equals(other)) {
            return true;
        }
        return one.equals(
                (left, right) -> left.isNumber()
                                        && right.isNumber()
                                        && left.decimalValue().compareTo(right.decimalValue()) == 0
                                || Objects.equals(left, right)
                        ? 0
                        : 1,
                other);
    }
}
