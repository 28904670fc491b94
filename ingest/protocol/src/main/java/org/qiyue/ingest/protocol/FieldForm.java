package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;

/**
 * JSON Pointer to a field of a contract that may be changed.
 *
 * @param correction whether a correction changes it, not an amendment
 */
record FieldForm(boolean correction) implements Form {
    /** The pointers, in the order of the dictionary. */
    Set<String> pointers() {
        return (correction ? FieldCatalogue.correctable() : FieldCatalogue.amendable()).keySet();
    }

    @Override
    public String read(JsonNode node, Reading reading) {
        String pointer = node.isTextual() && !reading.isOddNumber(node) ? node.textValue() : null;
        if (pointer == null || !pointers().contains(pointer)) {
            reading.malformed(
                    correction ? "合同中没有可更正的这一字段" : "合同中没有可变更的这一字段；当事人证件有误的，请报送更正",
                    correction
                            ? "The contract has no such field that could be corrected"
                            : "The contract has no such field that could be amended");
            return null;
        }
        return pointer;
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        json.writeString((String) value);
    }
}
