package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/**
 * Text of a fixed shape.
 *
 * @param pattern the whole text, in the syntax that ECMA-262 and Java share
 * @param shape the same, ready for use
 * @param shapeZh the shape in Chinese words
 * @param shapeEn the shape in English words
 */
record PatternForm(String pattern, Shape shape, String shapeZh, String shapeEn) implements Form {
    PatternForm(String pattern, String shapeZh, String shapeEn) {
        this(pattern, Shape.of(pattern), shapeZh, shapeEn);
    }

    @Override
    public String read(JsonNode node, Reading reading) {
        String text = node.isTextual() && !reading.isOddNumber(node) ? node.textValue() : null;
        if (text == null || !shape.matches(text)) {
            reading.malformed("“" + reading.label() + "”须为" + shapeZh, "The member must be " + shapeEn);
            return null;
        }
        return text;
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        json.writeString((String) value);
    }
}
