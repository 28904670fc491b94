package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The JSON object in the bytes of an event. Of duplicate members the first is kept and the others are reported;
 * a number in a form that the protocol does not have stands as its text and is noted as odd.
 */
final class EventTree {
    private static final int DEEPEST = 16;
    private static final int LONGEST_NUMBER = 24;
    private static final int LONGEST_INTEGER = 18;
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Wire.MAX_EVENT_BYTES)
                    .maxNumberLength(Wire.MAX_EVENT_BYTES)
                    .maxNameLength(Wire.MAX_EVENT_BYTES)
                    .build())
            .build();

    private final FormFindings findings;
    private final Set<JsonNode> oddNumbers = Collections.newSetFromMap(new IdentityHashMap<>(0));
    private final ObjectNode root;

    private EventTree(String text, FormFindings findings) throws IOException, NotAnObject {
        this.findings = findings;
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new NotAnObject();
            }
            this.root = object(parser, Place.EVENT, 1);
            if (parser.nextToken() != null) {
                throw new NotAnObject();
            }
        }
    }

    /**
     * The tree of an event.
     *
     * @param findings where duplicate and overdeep members are reported
     * @throws NotAnObject when the bytes are not UTF-8 or not one JSON object
     */
    static EventTree of(byte[] event, FormFindings findings) throws NotAnObject {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(event))
                    .toString();
            return new EventTree(text, findings);
        } catch (CharacterCodingException | JsonProcessingException e) {
            throw new NotAnObject();
        } catch (IOException e) {
            throw new IllegalStateException("Reading from memory failed", e);
        }
    }

    ObjectNode root() {
        return root;
    }

    Set<JsonNode> oddNumbers() {
        return oddNumbers;
    }

    private ObjectNode object(JsonParser parser, Place place, int depth) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            boolean duplicate = object.has(name);
            if (duplicate) {
                findings.duplicate(place.member(name, name));
            }
            parser.nextToken();
            JsonNode value = value(parser, place, name, depth);
            if (!duplicate) {
                object.set(name, value);
            }
        }
        return object;
    }

    private ArrayNode array(JsonParser parser, Place place, int depth) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, place, Integer.toString(array.size()), depth));
        }
        return array;
    }

    private JsonNode value(JsonParser parser, Place parent, String name, int depth) throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isStructStart()) {
            Place place = parent.member(name, name);
            if (depth >= DEEPEST) {
                findings.tooDeep(place);
                parser.skipChildren();
                return NullNode.getInstance();
            }
            return token == JsonToken.START_OBJECT ? object(parser, place, depth + 1) : array(parser, place, depth + 1);
        }
        return switch (token) {
            case VALUE_STRING -> TextNode.valueOf(parser.getText());
            case VALUE_NUMBER_INT -> integer(parser.getText());
            case VALUE_NUMBER_FLOAT -> decimal(parser.getText());
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            default -> NullNode.getInstance();
        };
    }

    private JsonNode integer(String text) {
        if (text.length() > LONGEST_INTEGER) {
            return odd(text);
        }
        long number = Long.parseLong(text);
        return number == (int) number ? IntNode.valueOf((int) number) : LongNode.valueOf(number);
    }

    private JsonNode decimal(String text) {
        if (text.length() > LONGEST_NUMBER || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            return odd(text);
        }
        return DecimalNode.valueOf(new BigDecimal(text));
    }

    private JsonNode odd(String text) {
        JsonNode node = new TextNode(text);
        oddNumbers.add(node);
        return node;
    }

    /** The bytes are not UTF-8 or not one JSON object. */
    static final class NotAnObject extends Exception {
        private static final long serialVersionUID = 1L;

        NotAnObject() {
            super(null, null, false, false);
        }
    }
}
