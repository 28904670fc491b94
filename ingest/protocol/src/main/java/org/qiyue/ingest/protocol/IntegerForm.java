package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/**
 * A count: a JSON number in digits alone, not negative.
 *
 * @param max the largest; above 2147483647 the value is a Long
 */
record IntegerForm(long max) implements Form {
    @Override
    public Number read(JsonNode node, Reading reading) {
        if (!node.isIntegralNumber() || node.longValue() < 0 || node.longValue() > max) {
            reading.malformed(
                    "“" + reading.label() + "”须为 0 至 " + max + " 的整数",
                    "The member must be an integer from 0 to " + max);
            return null;
        }
        if (max > Integer.MAX_VALUE) {
            return node.longValue();
        }
        return node.intValue();
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        json.writeNumber(((Number) value).longValue());
    }
}
