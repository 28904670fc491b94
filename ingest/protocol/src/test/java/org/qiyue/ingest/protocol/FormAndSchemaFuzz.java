package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** Good filings with a few members changed: what the codec accepts the schema accepts, and the other way round. */
class FormAndSchemaFuzz {
    private static final FilingCodec CODEC = new FilingCodec();
    private static final Schemas SCHEMAS = new Schemas();
    private static final List<Filing> FILINGS = Filings.all();
    private static final List<JsonNode> TREES =
            FILINGS.stream().map(FormAndSchemaFuzz::tree).toList();

    /** What only the codec judges, as PROTOCOL.md says: values beside a pointer, equal attributes, codes by day. */
    private static final Pattern BEYOND_SCHEMA =
            Pattern.compile("/partitionkey|/data/worker/cadreTrack|.*/(?:oldValue|newValue)(?:/.*)?");

    /** The validator passes over members of such a name, whatever the schema says of further members. */
    private static final Pattern BEYOND_VALIDATOR = Pattern.compile(".*/#[^/]*");

    private static final String CODE_OF_ITS_DAY = "The member is not a code of its list on the date of the fact.";
    private static final String INTEGER = "The member must be an integer";
    private static final String CLEAN_TEXT =
            "The text must be NFC, without white space at its ends and without control characters.";

    @FuzzTest
    void agreeOnEveryFiling(FuzzedDataProvider choice) throws IOException {
        int of = choice.consumeInt(0, FILINGS.size() - 1);
        JsonNode event = TREES.get(of).deepCopy();
        for (int changes = choice.consumeInt(1, 4); changes > 0; changes--) {
            change(event, choice);
        }
        byte[] bytes = Schemas.JSON.writeValueAsBytes(event);
        if (!(Bounds.within(() -> CODEC.read(bytes)) instanceof FilingReading.Attributed reading)) {
            assertThat(SCHEMAS.errors(FILINGS.get(of).kind(), bytes)).isNotEmpty();
            return;
        }
        if (reading.filing() == null) {
            assertThat(SCHEMAS.errors(FILINGS.get(of).kind(), bytes)).isNotEmpty();
            return;
        }
        List<?> errors = SCHEMAS.errors(reading.filing().kind(), bytes);
        if (reading.isWellFormed()) {
            assertThat(errors)
                    .as("schema, where the codec finds nothing: %s", event)
                    .isEmpty();
        } else if (errors.isEmpty()) {
            assertThat(reading.findings())
                    .as("codec, where the schema finds nothing: %s", event)
                    .allMatch(finding -> isBeyondSchema(finding, event));
        }
    }

    private static boolean isBeyondSchema(FormFinding finding, JsonNode event) {
        JsonNode value = event.at(finding.pointer());
        // A count is written in digits alone; to a schema 3.0 is an integer.
        boolean isCountWithDecimals = value.isBigDecimal() || value.isDouble();
        return isCountWithDecimals && finding.messageEn().startsWith(INTEGER)
                || BEYOND_SCHEMA.matcher(finding.pointer()).matches()
                || BEYOND_VALIDATOR.matcher(finding.pointer()).matches()
                || finding.messageEn().equals(CODE_OF_ITS_DAY)
                || finding.messageEn().startsWith(KindConditions.NAMED_TWICE)
                || finding.messageEn().equals(CLEAN_TEXT);
    }

    private static void change(JsonNode event, FuzzedDataProvider choice) {
        List<JsonNode> places = new ArrayList<>();
        collect(event, places);
        JsonNode place = choice.pickValue(places.toArray(JsonNode[]::new));
        if (place instanceof ArrayNode array) {
            change(array, choice);
        } else {
            change((ObjectNode) place, choice);
        }
    }

    private static void change(ArrayNode array, FuzzedDataProvider choice) {
        if (array.isEmpty()) {
            array.add(value(choice, array));
            return;
        }
        int index = choice.consumeInt(0, array.size() - 1);
        switch (choice.consumeInt(0, 2)) {
            case 0 -> array.remove(index);
            case 1 -> array.add(array.get(index).deepCopy());
            default -> array.set(index, value(choice, array.get(index)));
        }
    }

    private static void change(ObjectNode object, FuzzedDataProvider choice) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || choice.consumeInt(0, 15) == 0) {
            object.set(choice.consumeAsciiString(16), value(choice, NullNode.getInstance()));
            return;
        }
        String name = choice.pickValue(names.toArray(String[]::new));
        switch (choice.consumeInt(0, 3)) {
            case 0 -> object.remove(name);
            case 1 -> borrow(object, choice);
            default -> object.set(name, value(choice, object.get(name)));
        }
    }

    /** Puts in a member that stands in some filing under the same name as one of ours, or beside it. */
    private static void borrow(ObjectNode object, FuzzedDataProvider choice) {
        List<JsonNode> places = new ArrayList<>();
        collect(choice.pickValue(TREES.toArray(JsonNode[]::new)), places);
        if (choice.pickValue(places.toArray(JsonNode[]::new)) instanceof ObjectNode other && !other.isEmpty()) {
            List<String> names = new ArrayList<>();
            other.fieldNames().forEachRemaining(names::add);
            String name = choice.pickValue(names.toArray(String[]::new));
            object.set(name, other.get(name).deepCopy());
        }
    }

    private static JsonNode value(FuzzedDataProvider choice, JsonNode old) {
        return switch (choice.consumeInt(0, 7)) {
            case 0 -> NullNode.getInstance();
            case 1 -> IntNode.valueOf(choice.consumeInt());
            case 2 -> LongNode.valueOf(choice.consumeLong());
            case 3 -> DecimalNode.valueOf(BigDecimal.valueOf(choice.consumeLong(), choice.consumeInt(1, 4)));
            case 4 -> TextNode.valueOf(choice.consumeString(80));
            case 5 -> TextNode.valueOf(edited(old.asText(""), choice));
            case 6 -> TextNode.valueOf(choice.consumeAsciiString(40));
            default -> old.isTextual() ? Schemas.JSON.createArrayNode().add(old) : TextNode.valueOf(old.toString());
        };
    }

    private static String edited(String text, FuzzedDataProvider choice) {
        if (text.isEmpty()) {
            return choice.consumeString(4);
        }
        int at = choice.consumeInt(0, text.length() - 1);
        return text.substring(0, at) + choice.consumeString(2) + text.substring(at + choice.consumeInt(0, 1));
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode()) {
            places.add(node);
            for (Iterator<JsonNode> children = node.elements(); children.hasNext(); ) {
                collect(children.next(), places);
            }
        }
    }

    private static JsonNode tree(Filing filing) {
        try {
            return Schemas.JSON.readTree(CODEC.write(filing));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
