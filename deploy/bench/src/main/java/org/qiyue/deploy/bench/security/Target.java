package org.qiyue.deploy.bench.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * An operation that is attacked, with values that it answers.
 *
 * @param method GET, POST, PUT or DELETE
 * @param path with its values in braces still named
 * @param values of the path, by name
 * @param query by name
 * @param required names in the query that have to be there
 * @param body JSON, null where nothing is sent
 * @param versioned the address, as {@code path}, of what has the version that is to be named; null where none is
 */
record Target(
        String method,
        String path,
        Map<String, String> values,
        Map<String, String> query,
        Set<String> required,
        JsonNode body,
        String versioned) {

    Target {
        values = Map.copyOf(values);
        query = new TreeMap<>(query);
        required = Set.copyOf(required);
    }

    Target with(Map<String, String> other) {
        return new Target(method, path, values, other, required, body, versioned);
    }

    /** How many values an attacker can change. */
    int places() {
        return values.size() + query.size() + (body == null ? 0 : leaves(body));
    }

    private static int leaves(JsonNode node) {
        if (node.isContainerNode()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .mapToInt(Target::leaves)
                    .sum();
        }
        return isMarked(node) ? 1 : 0;
    }

    private static boolean isMarked(JsonNode leaf) {
        return leaf.isTextual() || leaf.isNumber();
    }

    /** The address with its values, each followed by a mark. */
    String address(String mark) {
        String filled = filled(path, mark);
        if (query.isEmpty()) {
            return filled;
        }
        return filled
                + query.entrySet().stream()
                        .map(each ->
                                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8) + mark)
                        .collect(Collectors.joining("&", "?", ""));
    }

    private String filled(String named, String mark) {
        String filled = named;
        for (Map.Entry<String, String> value : values.entrySet()) {
            String encoded =
                    URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8).replace("+", "%20");
            filled = filled.replace("{" + value.getKey() + "}", encoded + mark);
        }
        return filled;
    }

    /** Where the version stands that is to be named, null where none is. */
    String version() {
        return versioned == null ? null : filled(versioned, "");
    }

    /** The request as sqlmap reads it from a file; every value that can be changed is marked with a star. */
    String request(String host) {
        StringBuilder text = new StringBuilder(method + " " + address("*") + " HTTP/1.1\nHost: " + host + "\n");
        if (versioned != null) {
            text.append(SessionProxy.VERSION_OF + ": ").append(version()).append('\n');
        }
        if (body != null) {
            text.append("Content-Type: application/json\n\n").append(json("*"));
        }
        return text.append('\n').toString();
    }

    /** What is posted, each value followed by a mark. */
    String json(String mark) {
        return json(body, mark);
    }

    private static String json(JsonNode node, String mark) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(each -> "\"" + each.getKey() + "\":" + json(each.getValue(), mark))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(each -> json(each, mark))
                    .collect(Collectors.joining(",", "[", "]"));
        }
        String written = node.toString();
        if (!isMarked(node)) {
            return written;
        }
        return node.isTextual() ? written.substring(0, written.length() - 1) + mark + "\"" : written + mark;
    }

    String name() {
        return method + " " + path;
    }
}
