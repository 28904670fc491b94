package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;

/** A legal date, {@code YYYY-MM-DD}, of the years 1900 to 2999. */
record DateForm() implements Form {
    @Override
    public LocalDate read(JsonNode node, Reading reading) {
        LocalDate date = node.isTextual() ? LegalDates.parse(node.textValue()) : null;
        if (date == null) {
            reading.malformed(
                    "“" + reading.label() + "”须为真实日期 YYYY-MM-DD", "The member must be a real date, YYYY-MM-DD");
        }
        return date;
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        json.writeString(value.toString());
    }
}
