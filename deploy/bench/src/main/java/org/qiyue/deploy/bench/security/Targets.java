package org.qiyue.deploy.bench.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Every operation of a published OpenAPI description, with values to begin from. */
final class Targets {

    private static final String API = "/api/v1";
    private static final String CURSOR = "cursor";
    private static final String BODIES = "bodies.yaml";

    /** What reads comes before what changes, and what takes away comes last. */
    private static final List<String> METHODS = List.of("get", "post", "put", "delete");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode description;
    private final JsonNode bodies;
    private final Values values;

    Targets(Path openapi, Values values) throws IOException {
        this(new YAMLMapper().readTree(openapi.toFile()), values);
    }

    Targets(JsonNode description, Values values) throws IOException {
        this.description = description;
        this.values = values;
        try (InputStream file = Targets.class.getResourceAsStream(BODIES)) {
            this.bodies = new YAMLMapper().readTree(file);
        }
    }

    List<Target> all() {
        List<Target> targets = new ArrayList<>();
        int turn = 0;
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    // Each change is made to another row, so that one does not stand in the way of the next.
                    int row = operation.getKey().equals("get") ? 0 : turn++;
                    add(targets, target(path.getKey(), operation.getKey(), operation.getValue(), row));
                }
            }
        }
        targets.sort(Comparator.comparingInt(
                target -> METHODS.indexOf(target.method().toLowerCase(Locale.ROOT))));
        return targets;
    }

    /** A cursor that nobody sealed is refused before anything else is looked at, so that it is tried apart. */
    private static void add(List<Target> targets, Target target) {
        if (!target.query().containsKey(CURSOR)) {
            targets.add(target);
            return;
        }
        Map<String, String> others = new LinkedHashMap<>(target.query());
        String cursor = others.remove(CURSOR);
        targets.add(target.with(others));
        Map<String, String> alone = new LinkedHashMap<>();
        target.required().forEach(name -> alone.put(name, target.query().get(name)));
        alone.put(CURSOR, cursor);
        targets.add(target.with(alone));
    }

    private Target target(String path, String method, JsonNode operation, int row) {
        Map<String, String> places = new LinkedHashMap<>();
        Map<String, String> query = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        boolean isVersioned = false;
        String full = path.startsWith(API) ? path : API + path;
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            ObjectNode schema = resolved(parameter.path("schema"));
            if (parameter.has("example")) {
                schema.set("example", parameter.path("example"));
            }
            switch (parameter.path("in").asText()) {
                case "path" -> places.put(name, values.of(full, name, schema, row));
                case "query" -> {
                    query.put(name, values.of(full, name, schema, 0));
                    if (parameter.path("required").asBoolean()) {
                        required.add(name);
                    }
                }
                default -> isVersioned |= name.equals("If-Match");
            }
        }
        String name = method.toUpperCase(Locale.ROOT) + " " + full.substring(API.length());
        JsonNode schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        JsonNode body = null;
        if (bodies.has(name)) {
            body = filled(full, bodies.path(name), row);
        } else if (!schema.isMissingNode()) {
            body = body(full, name, schema, row);
        }
        return new Target(
                method.toUpperCase(Locale.ROOT),
                full,
                places,
                query,
                required,
                body,
                isVersioned ? versioned(path) : null);
    }

    /** What has the version that a change has to name: the shortest address with a value that can be read. */
    private String versioned(String path) {
        int end = path.indexOf('}') + 1;
        while (end > 0) {
            String begin = path.substring(0, end);
            if (description.path("paths").path(begin).has("get")) {
                return begin.startsWith(API) ? begin : API + begin;
            }
            end = path.indexOf('}', end) + 1;
        }
        return null;
    }

    /** A body that is written down, with values of the city in the places of their names. */
    private JsonNode filled(String path, JsonNode written, int row) {
        if (written.isTextual() && written.asText().startsWith("$")) {
            String name = written.asText().substring(1);
            return switch (name) {
                case "day" -> NODES.textNode(LocalDate.now().toString());
                case "soon" -> NODES.textNode(OffsetDateTime.now().plusHours(1).toString());
                default -> NODES.textNode(values.of(path, name, NODES.objectNode(), row));
            };
        }
        if (written.isObject()) {
            ObjectNode filled = NODES.objectNode();
            written.properties().forEach(member -> filled.set(member.getKey(), filled(path, member.getValue(), row)));
            return filled;
        }
        if (written.isArray()) {
            var filled = NODES.arrayNode();
            written.forEach(each -> filled.add(filled(path, each, row)));
            return filled;
        }
        return written;
    }

    private JsonNode body(String path, String name, JsonNode schema, int row) {
        ObjectNode resolved = resolved(schema);
        String type = resolved.path("type").toString();
        if (type.contains("object")) {
            ObjectNode members = NODES.objectNode();
            resolved.path("properties")
                    .properties()
                    .forEach(member ->
                            members.set(member.getKey(), body(path, member.getKey(), member.getValue(), row)));
            return members;
        }
        if (type.contains("array")) {
            return NODES.arrayNode().add(body(path, name, resolved.path("items"), row));
        }
        String value = values.of(path, name, resolved, row);
        if (type.contains("boolean")) {
            return NODES.booleanNode(value.equals("true"));
        }
        return type.contains("integer") ? NODES.numberNode(Long.parseLong(value)) : new TextNode(value);
    }

    /** A schema with what it refers to put in. */
    private ObjectNode resolved(JsonNode schema) {
        ObjectNode resolved = NODES.objectNode();
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            resolved.setAll(resolved(description.at(reference.substring(1))));
        }
        schema.path("allOf").forEach(each -> resolved.setAll(resolved(each)));
        if (schema.has("anyOf")) {
            resolved.setAll(resolved(schema.path("anyOf").get(0)));
        }
        schema.properties().forEach(member -> resolved.set(member.getKey(), member.getValue()));
        return resolved;
    }
}
