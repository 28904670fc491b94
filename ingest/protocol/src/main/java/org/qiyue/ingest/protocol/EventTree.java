package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
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
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** Names and values of the objects that are not closed yet, the innermost uppermost. */
    private Object[] open = new Object[128];

    private int top;

    private EventTree(JsonParser source, FormFindings findings) throws IOException, NotAnObject {
        this.findings = findings;
        try (JsonParser parser = source) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new NotAnObject();
            }
            this.root = object(parser, 1);
            if (parser.nextToken() != null) {
                throw new NotAnObject();
            }
        }
        this.open = null;
    }

    /**
     * The tree of an event.
     *
     * @param findings where duplicate and overdeep members are reported
     * @throws NotAnObject when the bytes are not UTF-8 or not one JSON object
     */
    static EventTree of(byte[] event, FormFindings findings) throws NotAnObject {
        if (!Utf8.beginsObject(event) || !Utf8.isValid(event)) {
            throw new NotAnObject();
        }
        try {
            return new EventTree(JSON.createParser(event), findings);
        } catch (JsonProcessingException noJson) {
            findings.forget();
            return ofText(new String(event, StandardCharsets.UTF_8), findings);
        } catch (IOException e) {
            throw new IllegalStateException("Reading from memory failed", e);
        }
    }

    /** The parser of bytes refuses names with half a surrogate pair, which are JSON; the one of characters does not. */
    private static EventTree ofText(String event, FormFindings findings) throws NotAnObject {
        try {
            return new EventTree(JSON.createParser(event), findings);
        } catch (JsonProcessingException noJson) {
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

    private ObjectNode object(JsonParser parser, int depth) throws IOException {
        int bottom = top;
        long hashes = 0;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            long hash = 1L << name.hashCode();
            boolean duplicate = (hashes & hash) != 0 && isOpen(name, bottom);
            hashes |= hash;
            JsonNode value = member(parser, duplicate, depth);
            if (!duplicate) {
                push(name, value);
            }
            if (top - bottom > 2 * Members.MOST) {
                return largeObject(parser, bottom, depth);
            }
        }
        Members members = new Members(Arrays.copyOfRange(open, bottom, top));
        top = bottom;
        return new ObjectNode(JsonNodeFactory.instance, members);
    }

    /** The rest of an object that has many members. */
    private ObjectNode largeObject(JsonParser parser, int bottom, int depth) throws IOException {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        for (int i = bottom; i < top; i += 2) {
            members.put((String) open[i], (JsonNode) open[i + 1]);
        }
        top = bottom;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            boolean duplicate = members.containsKey(name);
            JsonNode value = member(parser, duplicate, depth);
            if (!duplicate) {
                members.put(name, value);
            }
        }
        return new ObjectNode(JsonNodeFactory.instance, members);
    }

    private JsonNode member(JsonParser parser, boolean duplicate, int depth) throws IOException {
        if (duplicate) {
            findings.duplicate(place(parser.getParsingContext()));
        }
        parser.nextToken();
        return value(parser, depth);
    }

    private void push(String name, JsonNode value) {
        if (top == open.length) {
            open = Arrays.copyOf(open, 2 * top);
        }
        open[top++] = name;
        open[top++] = value;
    }

    private boolean isOpen(String name, int bottom) {
        for (int i = bottom; i < top; i += 2) {
            if (open[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    private ArrayNode array(JsonParser parser, int depth) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, depth));
        }
        return array;
    }

    private JsonNode value(JsonParser parser, int depth) throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isStructStart()) {
            if (depth >= DEEPEST) {
                findings.tooDeep(place(parser.getParsingContext().getParent()));
                parser.skipChildren();
                return NullNode.getInstance();
            }
            return token == JsonToken.START_OBJECT ? object(parser, depth + 1) : array(parser, depth + 1);
        }
        return switch (token) {
            case VALUE_STRING -> text(parser);
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> decimal(parser);
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            default -> NullNode.getInstance();
        };
    }

    private static JsonNode text(JsonParser parser) throws IOException {
        TextNode known = KnownTexts.find(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        return known == null ? TextNode.valueOf(parser.getText()) : known;
    }

    private JsonNode integer(JsonParser parser) throws IOException {
        if (parser.getTextLength() > LONGEST_INTEGER) {
            return odd(parser.getText());
        }
        long number = parser.getLongValue();
        return number == (int) number ? IntNode.valueOf((int) number) : LongNode.valueOf(number);
    }

    private JsonNode decimal(JsonParser parser) throws IOException {
        int length = parser.getTextLength();
        char[] text = parser.getTextCharacters();
        int start = parser.getTextOffset();
        if (length > LONGEST_NUMBER || hasExponent(text, start, length)) {
            return odd(parser.getText());
        }
        return DecimalNode.valueOf(new BigDecimal(text, start, length));
    }

    private static boolean hasExponent(char[] text, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (text[i] == 'e' || text[i] == 'E') {
                return true;
            }
        }
        return false;
    }

    private JsonNode odd(String text) {
        JsonNode node = new TextNode(text);
        oddNumbers.add(node);
        return node;
    }

    /** Where the parser stands; made only to be told. */
    private static Place place(JsonStreamContext context) {
        if (context.inRoot()) {
            return Place.EVENT;
        }
        String name = context.inObject() ? context.getCurrentName() : Integer.toString(context.getCurrentIndex());
        return place(context.getParent()).member(name, name);
    }

    /** The bytes are not UTF-8 or not one JSON object. */
    static final class NotAnObject extends Exception {
        private static final long serialVersionUID = 1L;

        NotAnObject() {
            super(null, null, false, false);
        }
    }
}
