package org.qiyue.deploy.bench.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An operation that is attacked, with values that it answers.
 *
 * @param method GET, POST, PUT or DELETE
 * @param path with its values in braces still named
 * @param values of the path, by name
 * @param query by name
 * @param body members of a JSON object that are text, null where nothing is sent
 */
record Target(
        String method, String path, Map<String, String> values, Map<String, String> query, Map<String, String> body) {

    Target {
        values = Map.copyOf(values);
        query = new TreeMap<>(query);
        body = body == null ? null : new TreeMap<>(body);
    }

    /** How many values an attacker can change. */
    int places() {
        return values.size() + query.size() + (body == null ? 0 : body.size());
    }

    /** The address with its values, each followed by a mark. */
    String address(String mark) {
        String filled = path;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue() + mark);
        }
        if (query.isEmpty()) {
            return filled;
        }
        return filled
                + query.entrySet().stream()
                        .map(each ->
                                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8) + mark)
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** The request as sqlmap reads it from a file; every value that can be changed is marked with a star. */
    String request(String host) {
        StringBuilder text = new StringBuilder(method + " " + address("*") + " HTTP/1.1\nHost: " + host + "\n");
        if (body != null) {
            text.append("Content-Type: application/json\n\n").append(json("*"));
        }
        return text.append('\n').toString();
    }

    /** What is posted, each value followed by a mark. */
    String json(String mark) {
        return body.entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\":\"" + each.getValue() + mark + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    String name() {
        return method + " " + path;
    }
}
