package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A JSON array.
 *
 * @param element the form of its elements
 * @param min the fewest elements
 * @param max the most elements
 */
record ListForm(Form element, int min, int max) implements Form {
    /** The elements that are well-formed. */
    @Override
    public List<Object> read(JsonNode node, Reading reading) {
        if (!node.isArray() || node.size() < min || node.size() > max) {
            reading.malformed(
                    "“" + reading.label() + "”须为 " + min + " 至 " + max + " 个元素的数组",
                    "The member must be an array of " + min + " to " + max + " elements");
            return null;
        }
        List<Object> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            reading.enter(i);
            Object value = element.read(node.get(i), reading);
            reading.leave();
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Object each : (List<?>) value) {
            element.write(each, json);
        }
        json.writeEndArray();
    }
}
