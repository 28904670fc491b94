package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codec and schema give the same verdict on whole, damaged and doubly damaged events. */
class CodecAndSchemaTest {
    private static final Schemas SCHEMAS = new Schemas();
    private static final FilingCodec CODEC = new FilingCodec();

    /** Values that a JSON Schema cannot judge: they depend on another member. */
    private static final Set<String> BEYOND_SCHEMA = Set.of("oldValue", "newValue", "subject", "partitionkey");

    private static final List<String> STRAY_VALUES = List.of(
            "null",
            "true",
            "7",
            "-1",
            "0",
            "1.5",
            "1.25",
            "123456789012.5",
            "0.01",
            "99999999999999999999",
            "{}",
            "[]",
            "[[]]",
            "[\"CERT\"]",
            "\"\"",
            "\" \"",
            "\"x \"",
            "\"\\u3000x\"",
            "\"x\\n\"",
            "\"a\\nb\"",
            "\"a\\u0000b\"",
            "\"é\"",
            "\"𠀀\"",
            "\"01\"",
            "\"1\"",
            "\"02\"",
            "\"03\"",
            "\"7\"",
            "\"2026-02-30\"",
            "\"2026-02-28\"",
            "\"2024-02-29\"",
            "\"1899-12-31\"",
            "\"2026-6-1\"",
            "\"2026-06-29T10:00:00+08:00\"",
            "\"2026-06-29T10:00:00.123456789Z\"",
            "\"2026-06-29T10:00:00\"",
            "\"2026-06-29t10:00:00Z\"",
            "\"2026-06-29T24:00:00Z\"",
            "\"2026-06-29T10:00:60Z\"",
            "\"2026-06-29T10:00:00+15:00\"",
            "\"2026-06-29T10:00:00.1234567890Z\"",
            "\"110105\"",
            "\"I65\"",
            "\"2-02\"",
            "\"111111111\"",
            "\"DIGITISED\"",
            "\"OTHER\"",
            "\"3601\"",
            "\"3602\"",
            "\"3902\"",
            "\"4101\"",
            "\"4401\"",
            "\"NONE\"",
            "\"00\"",
            "\"" + "字".repeat(64) + "\"",
            "\"" + "𠀀".repeat(64) + "\"",
            "\"" + "x".repeat(501) + "\"",
            "\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"",
            "\"0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef\"");

    static List<Filing> filings() {
        return Filings.all();
    }

    @ParameterizedTest
    @MethodSource("filings")
    void agreeOnEveryEventWithOneMemberMissing(Filing filing) throws IOException {
        for (List<String> path : paths(filing)) {
            JsonNode event = tree(filing);
            parent(event, path).remove(last(path));
            assertAgreement(filing, event);
        }
    }

    @ParameterizedTest
    @MethodSource("filings")
    void agreeOnEveryEventWithOneStrayValue(Filing filing) throws IOException {
        Random random = new Random(20261124);
        for (List<String> path : paths(filing)) {
            for (String value : STRAY_VALUES) {
                if (random.nextInt(8) == 0 && !BEYOND_SCHEMA.contains(last(path))) {
                    JsonNode event = tree(filing);
                    parent(event, path).set(last(path), Schemas.JSON.readTree(value));
                    assertAgreement(filing, event);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("filings")
    void agreeOnEveryEventWithOneStrayMember(Filing filing) throws IOException {
        for (List<String> path : paths(filing)) {
            JsonNode event = tree(filing);
            parent(event, path).put("extra", 1);
            assertAgreement(filing, event);
        }
    }

    @ParameterizedTest
    @MethodSource("filings")
    void agreeOnEventsMixedFromOthers(Filing filing) throws IOException {
        Random random = new Random(20261123);
        List<Filing> all = Filings.all();
        for (int i = 0; i < 200; i++) {
            JsonNode event = tree(filing);
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                mix(event, tree(all.get(random.nextInt(all.size()))), random);
            }
            assertAgreement(filing, event);
        }
    }

    /** Moves a random member of another event into this one, or drops one. */
    private static void mix(JsonNode event, JsonNode other, Random random) {
        List<List<String>> paths = new ArrayList<>();
        collect(other.get("data"), List.of("data"), paths);
        List<String> path = paths.get(random.nextInt(paths.size()));
        if (path.stream().anyMatch(BEYOND_SCHEMA::contains) || path.contains("changes") || path.contains("items")) {
            return;
        }
        JsonNode target = event.at(pointer(path.subList(0, path.size() - 1)));
        JsonNode value = other.at(pointer(path));
        if (target instanceof ObjectNode object) {
            if (random.nextInt(4) == 0) {
                object.remove(last(path));
            } else {
                object.set(last(path), value.deepCopy());
            }
        }
    }

    private static void assertAgreement(Filing filing, JsonNode event) throws IOException {
        byte[] bytes = Schemas.JSON.writeValueAsBytes(event);
        List<?> errors = SCHEMAS.errors(filing.kind(), bytes);
        boolean codec = CODEC.read(bytes) instanceof FilingReading.Attributed reading
                && reading.isWellFormed()
                && reading.filing().kind() == filing.kind();
        assertThat(errors.isEmpty())
                .as("schema: %s%ncodec: %s%n%s", errors, findings(bytes), event)
                .isEqualTo(codec);
    }

    private static Object findings(byte[] bytes) {
        return CODEC.read(bytes) instanceof FilingReading.Attributed reading ? reading.findings() : "unattributable";
    }

    private static JsonNode tree(Filing filing) throws IOException {
        return Schemas.JSON.readTree(CODEC.write(filing));
    }

    private static List<List<String>> paths(Filing filing) throws IOException {
        List<List<String>> paths = new ArrayList<>();
        collect(tree(filing), List.of(), paths);
        return paths;
    }

    private static void collect(JsonNode node, List<String> prefix, List<List<String>> paths) {
        Iterator<String> names = node.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            List<String> path = new ArrayList<>(prefix);
            path.add(name);
            paths.add(path);
            collect(node.get(name), path, paths);
        }
        if (node instanceof ArrayNode array && !array.isEmpty() && array.get(0).isObject()) {
            List<String> path = new ArrayList<>(prefix);
            path.add("0");
            collect(array.get(0), path, paths);
        }
    }

    private static ObjectNode parent(JsonNode event, List<String> path) {
        JsonNode parent = event.at(pointer(path.subList(0, path.size() - 1)));
        return parent instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    }

    private static String pointer(List<String> path) {
        return path.isEmpty() ? "" : "/" + String.join("/", path);
    }

    private static String last(List<String> path) {
        return path.get(path.size() - 1);
    }
}
