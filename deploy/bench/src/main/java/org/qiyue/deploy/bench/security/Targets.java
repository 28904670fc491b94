package org.qiyue.deploy.bench.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every operation of a published OpenAPI description, with values to begin from. */
final class Targets {

    private static final String API = "/api/v1";
    private static final String CURSOR = "cursor";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    private final JsonNode description;
    private final Map<String, String> known;

    /** @param known values that the register has, by the name of the parameter or member */
    Targets(Path openapi, Map<String, String> known) throws IOException {
        this(new YAMLMapper().readTree(openapi.toFile()), known);
    }

    Targets(JsonNode description, Map<String, String> known) {
        this.description = description;
        this.known = Map.copyOf(known);
    }

    List<Target> all() {
        List<Target> targets = new ArrayList<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        add(targets, target(path.getKey(), operation.getKey(), operation.getValue()));
                    }
                }));
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
        targets.add(new Target(target.method(), target.path(), target.values(), others, target.body()));
        targets.add(new Target(target.method(), target.path(), target.values(), Map.of(CURSOR, cursor), target.body()));
    }

    private Target target(String path, String method, JsonNode operation) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> query = new LinkedHashMap<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            String value = value(name, parameter.path("schema"));
            switch (parameter.path("in").asText()) {
                case "path" -> values.put(name, value);
                case "query" -> query.put(name, value);
                default -> {
                    // a header that every request has
                }
            }
        }
        JsonNode body = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        Map<String, String> members = null;
        if (!body.isMissingNode()) {
            members = new LinkedHashMap<>();
            for (var member : resolved(body).path("properties").properties()) {
                if (isText(resolved(member.getValue()))) {
                    members.put(member.getKey(), value(member.getKey(), member.getValue()));
                }
            }
        }
        String full = path.startsWith(API) ? path : API + path;
        return new Target(method.toUpperCase(java.util.Locale.ROOT), full, values, query, members);
    }

    private static boolean isText(JsonNode schema) {
        JsonNode type = schema.path("type");
        return !type.asText().equals("object") && !type.asText().equals("array");
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : description.at(reference.substring(1));
    }

    private String value(String name, JsonNode schema) {
        JsonNode resolved = resolved(schema);
        if (known.containsKey(name)) {
            return known.get(name);
        }
        if (resolved.has("default")) {
            return resolved.path("default").asText();
        }
        if (resolved.path("enum").size() > 0) {
            return resolved.path("enum").get(0).asText();
        }
        return resolved.path("type").toString().contains("integer") ? "1" : "a";
    }
}
