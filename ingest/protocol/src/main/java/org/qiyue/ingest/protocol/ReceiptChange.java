package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * What a late fact, placed by its legal date, altered in a version registered before it.
 *
 * @param version the contract version that changed
 * @param field JSON Pointer into {@code data} of the contract's present form
 * @param oldValue the value before, or null when absent
 * @param newValue the value after, or null when absent
 */
public record ReceiptChange(int version, String field, JsonNode oldValue, JsonNode newValue) {
    public ReceiptChange {
        Objects.requireNonNull(field);
    }

    /** Without names, numbers and values, so that a stray log line tells nobody anything. */
    @Override
    public String toString() {
        return "ReceiptChange[version=" + version + ", field=" + field + "]";
    }
}
