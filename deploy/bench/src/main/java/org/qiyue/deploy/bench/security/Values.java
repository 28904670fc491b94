package org.qiyue.deploy.bench.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values to begin from: those that the running city has told, and where it told none, such as its description allows. */
final class Values {

    /** A filter takes a member of the rows under another name. */
    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("cursor", "nextCursor"),
            Map.entry("employer", "creditCode"),
            Map.entry("platform", "platformCode"),
            Map.entry("number", "contractNo"),
            Map.entry("registeredIn", "registrationArea"),
            Map.entry("dueTo", "dueOn"),
            Map.entry("raisedFrom", "raisedOn"),
            Map.entry("raisedTo", "raisedOn"),
            Map.entry("signedFrom", "signedOn"),
            Map.entry("signedTo", "signedOn"),
            Map.entry("section", "industrySection"),
            Map.entry("size", "sizeClass"),
            Map.entry("codes", "creditCode"),
            Map.entry("into", "alertNo"),
            Map.entry("username", "account"));

    private static final Pattern ALTERNATIVES = Pattern.compile("[A-Za-z0-9_?-]+(?:\\|[A-Za-z0-9_?-]+)*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final int MOST = 50;

    private final Map<String, String> known;
    private final Map<String, Set<String>> told = new HashMap<>();
    private final LocalDate today = LocalDate.now();

    /** @param known values that are better than any that an answer tells, by name or by collection and name */
    Values(Map<String, String> known) {
        this.known = Map.copyOf(known);
    }

    /** The first part of an address below that of the API: what it is about. */
    static String collection(String path) {
        return path.replaceFirst("^/api/v1", "").substring(1).replaceFirst("[/?].*", "");
    }

    /** Keeps what an answer tells. */
    void learn(String path, JsonNode answer) {
        answer.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (value.isTextual() || value.isIntegralNumber()) {
                keep(collection(path) + " " + member.getKey(), value.asText());
                keep(member.getKey(), value.asText());
            }
            learn(path, value);
        });
        if (answer.isArray()) {
            answer.forEach(each -> learn(path, each));
        }
    }

    private void keep(String key, String value) {
        Set<String> values = told.computeIfAbsent(key, name -> new LinkedHashSet<>());
        if (values.size() < MOST && !value.isBlank()) {
            values.add(value);
        }
    }

    /**
     * A value for a parameter or member.
     *
     * @param turn which of several rows' value is taken
     * @param schema with what it refers to put in
     */
    String of(String path, String name, JsonNode schema, int turn) {
        String collection = collection(path);
        for (String key : List.of(collection + " " + name, name)) {
            if (known.containsKey(key) && fits(schema, known.get(key))) {
                return known.get(key);
            }
        }
        if (schema.has("default")) {
            return schema.path("default").asText();
        }
        return toldOf(collection, name, schema, turn).orElseGet(() -> described(schema));
    }

    private Optional<String> toldOf(String collection, String name, JsonNode schema, int turn) {
        String member = MEMBERS.getOrDefault(name, name);
        for (String key : List.of(collection + " " + name, collection + " " + member, name, member)) {
            List<String> fitting = told.getOrDefault(key, Set.of()).stream()
                    .filter(value -> fits(schema, value))
                    .toList();
            if (!fitting.isEmpty()) {
                return Optional.of(fitting.get(turn % fitting.size()));
            }
        }
        return Optional.empty();
    }

    private String described(JsonNode schema) {
        if (schema.has("example")) {
            return schema.path("example").asText();
        }
        if (schema.path("enum").size() > 0) {
            return schema.path("enum").get(0).asText();
        }
        String pattern = schema.path("pattern").asText();
        if (ALTERNATIVES.matcher(pattern).matches()) {
            return pattern.replace("-?", "").replaceFirst("\\|.*", "");
        }
        String format = schema.path("format").asText();
        String now = OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return switch (format) {
            case "date" -> today.toString();
            case "date-time" -> now;
            case "uuid" -> "00000000-0000-4000-8000-000000000000";
            default ->
                candidates().filter(value -> fits(schema, value)).findFirst().orElse("a");
        };
    }

    /** Of every kind that the API asks for one. */
    private Stream<String> candidates() {
        String month = today.toString().substring(0, 7);
        return Stream.of(
                "1",
                Integer.toString(today.getYear()),
                "北京",
                "110105",
                month,
                today.toString(),
                month.substring(0, 4) + "-Q3",
                "A",
                "AA",
                "AAA",
                "aaa",
                "5a01",
                "1-A",
                "0".repeat(64));
    }

    private static boolean fits(JsonNode schema, String value) {
        if (schema.path("type").toString().contains("integer")) {
            return NUMBER.matcher(value).matches()
                    && Long.parseLong(value) >= schema.path("minimum").asLong(Long.MIN_VALUE)
                    && Long.parseLong(value) <= schema.path("maximum").asLong(Long.MAX_VALUE);
        }
        if (schema.path("type").toString().contains("boolean")) {
            return value.equals("true") || value.equals("false");
        }
        List<String> allowed = new ArrayList<>();
        schema.path("enum").forEach(each -> allowed.add(each.asText()));
        String pattern = schema.path("pattern").asText();
        return (allowed.isEmpty() || allowed.contains(value))
                && (pattern.isEmpty() || Pattern.compile(pattern).matcher(value).matches())
                && value.length() <= schema.path("maxLength").asInt(Integer.MAX_VALUE)
                && isOfFormat(schema.path("format").asText(), value);
    }

    private static boolean isOfFormat(String format, String value) {
        return switch (format) {
            case "date" -> DAY.matcher(value).matches();
            case "date-time" ->
                value.length() > 16 && DAY.matcher(value.substring(0, 10)).matches();
            case "uuid" -> value.length() == 36;
            default -> true;
        };
    }
}
