package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** {@code true} or {@code false}. */
record FlagForm() implements Form {
    @Override
    public Boolean read(JsonNode node, Reading reading) {
        if (!node.isBoolean()) {
            reading.malformed("“" + reading.label() + "”须为 true 或 false", "The member must be true or false");
            return null;
        }
        return node.booleanValue();
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        json.writeBoolean((Boolean) value);
    }
}
