package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** A JSON value whose form follows from the field that stands beside it; null stands for an absent field. */
record ValueForm() implements Form {
    @Override
    public JsonNode read(JsonNode node, Reading reading) {
        return node;
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        write((JsonNode) value, json);
    }

    private static void write(JsonNode node, JsonGenerator json) throws IOException {
        JsonToken token = node == null ? JsonToken.VALUE_NULL : node.asToken();
        switch (token) {
            case START_OBJECT -> {
                json.writeStartObject();
                for (Map.Entry<String, JsonNode> member : node.properties()) {
                    json.writeFieldName(member.getKey());
                    write(member.getValue(), json);
                }
                json.writeEndObject();
            }
            case START_ARRAY -> {
                json.writeStartArray();
                for (JsonNode element : node) {
                    write(element, json);
                }
                json.writeEndArray();
            }
            case VALUE_STRING -> json.writeString(node.textValue());
            case VALUE_NUMBER_INT -> json.writeNumber(node.bigIntegerValue());
            case VALUE_NUMBER_FLOAT -> json.writeNumber(node.decimalValue());
            case VALUE_TRUE, VALUE_FALSE -> json.writeBoolean(node.booleanValue());
            case VALUE_NULL -> json.writeNull();
            default -> throw new IllegalArgumentException("Not a JSON value: " + token);
        }
    }
}
