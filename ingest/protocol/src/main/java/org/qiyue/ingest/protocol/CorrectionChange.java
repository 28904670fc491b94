package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One corrected field (更正项). The components are the members of the block by their names on the wire;
 * a component is null when the member is absent or was not well-formed.
 *
 * @param field 更正字段
 * @param oldValue 原值, a JSON null where the field was absent
 * @param newValue 新值, a JSON null where the field is taken away
 */
public record CorrectionChange(String field, JsonNode oldValue, JsonNode newValue) {
    /** Without names, numbers and values, so that a stray log line tells nobody anything. */
    @Override
    public String toString() {
        return "CorrectionChange[field=" + field + "]";
    }
}
