package org.qiyue.registry.store.retention;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON in the one form of RFC 8785, of texts, whole numbers, lists and objects: what a hash or a signature is made of. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** @param value a text, an integer below 2^53, a list or a map of these */
    public static String of(Object value) {
        StringBuilder json = new StringBuilder();
        write(json, value);
        return json.toString();
    }

    private static void write(StringBuilder json, Object value) {
        if (value instanceof String text) {
            write(json, text);
        } else if (value instanceof Integer || value instanceof Long) {
            json.append(value);
        } else if (value instanceof List<?> members) {
            String between = "[";
            for (Object member : members) {
                json.append(between);
                write(json, member);
                between = ",";
            }
            json.append(members.isEmpty() ? "[]" : "]");
        } else if (value instanceof Map<?, ?> members) {
            Map<String, Object> sorted = new TreeMap<>();
            members.forEach((name, member) -> sorted.put((String) name, member));
            String between = "{";
            for (Map.Entry<String, Object> member : sorted.entrySet()) {
                json.append(between);
                write(json, member.getKey());
                json.append(':');
                write(json, member.getValue());
                between = ",";
            }
            json.append(sorted.isEmpty() ? "{}" : "}");
        } else {
            throw new IllegalArgumentException("Not for canonical JSON: " + value);
        }
    }

    private static void write(StringBuilder json, String text) {
        json.append('"');
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            switch (each) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> {
                    if (each < ' ') {
                        json.append(String.format("\\u%04x", (int) each));
                    } else {
                        json.append(each);
                    }
                }
            }
        }
        json.append('"');
    }
}
