package org.qiyue.ingest.rules;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A contract's present form as {@code data} of an event, read member by member. */
record PresentForm(JsonNode data) {

    /** The fields that rules name, each read once. */
    private static final Map<String, JsonPointer> POINTERS = new ConcurrentHashMap<>();

    private static JsonPointer pointer(String field) {
        return POINTERS.computeIfAbsent(field, JsonPointer::compile);
    }

    /** The value of a field; a missing node where there is none. */
    JsonNode at(String field) {
        return data.at(pointer(field));
    }

    Optional<LocalDate> date(String field) {
        return date(data.at(pointer(field)));
    }

    Optional<String> text(String field) {
        return Optional.ofNullable(data.at(pointer(field)).textValue());
    }

    Optional<BigDecimal> number(String field) {
        return number(data.at(pointer(field)));
    }

    boolean isTrue(String field) {
        return data.at(pointer(field)).asBoolean(false);
    }

    /** The day that a value of an event names; empty for null, an absent value and one that is no day. */
    static Optional<LocalDate> date(JsonNode value) {
        try {
            return value == null || !value.isTextual()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(value.textValue()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<BigDecimal> number(JsonNode value) {
        return value == null || !value.isNumber() ? Optional.empty() : Optional.of(value.decimalValue());
    }
}
