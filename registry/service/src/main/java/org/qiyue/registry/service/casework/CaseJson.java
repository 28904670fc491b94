package org.qiyue.registry.service.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What columns of cases hold as JSON. */
@ApplicationScoped
class CaseJson {
    private final ObjectMapper json;

    CaseJson(ObjectMapper json) {
        this.json = json;
    }

    /** The text of a value, null for null. */
    String write(Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("values of cases can be written", impossible);
        }
    }

    <T> T read(String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("the column holds something else", foreign);
        }
    }

    <T> List<T> list(String text, TypeReference<List<T>> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("the column holds something else", foreign);
        }
    }
}
