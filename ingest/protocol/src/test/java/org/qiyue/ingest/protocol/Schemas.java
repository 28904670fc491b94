package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.FilingKind;

/** The shipped JSON Schemas under an independent validator. */
final class Schemas {
    static final String FOLDER = "/org/qiyue/ingest/protocol/schemas/";
    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final SchemaRegistry registry;
    private final Map<String, Schema> loaded = new HashMap<>();

    Schemas() {
        Map<String, String> documents = new HashMap<>();
        for (FilingKind kind : FilingKind.values()) {
            documents.put(Wire.schema(kind), resource("filing-" + kind.wireName() + "-1.0.json"));
        }
        documents.put("urn:qiyue:schema:filing-blocks:1.0", resource("filing-blocks-1.0.json"));
        documents.put(Wire.RECEIPT_SCHEMA, resource("receipt-1.0.json"));
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(documents));
    }

    static String resource(String name) {
        try (InputStream input = Schemas.class.getResourceAsStream(FOLDER + name)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Error> errors(FilingKind kind, byte[] event) {
        return errors(Wire.schema(kind), event);
    }

    List<Error> errors(String schemaId, byte[] event) {
        try {
            JsonNode tree = JSON.readTree(event);
            Schema schema = loaded.computeIfAbsent(schemaId, id -> registry.getSchema(SchemaLocation.of(id)));
            return schema.validate(
                    tree, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
