package org.qiyue.ingest.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A contract's present form as {@code data} of an event, read member by member. */
record PresentForm(JsonNode data) {

    Optional<LocalDate> date(String field) {
        return date(data.at(field));
    }

    Optional<String> text(String field) {
        return Optional.ofNullable(data.at(field).textValue());
    }

    Optional<BigDecimal> number(String field) {
        return number(data.at(field));
    }

    boolean isTrue(String field) {
        return data.at(field).asBoolean(false);
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
