package org.qiyue.registry.store.intake;

/** JSON that PostgreSQL can hold and look into. */
final class JsonText {

    private static final String NUL = "\\u0000";

    private JsonText() {}

    /** The text with every escaped U+0000 (not an escaped backslash before "u0000") turned into U+FFFD. */
    static String storable(String json) {
        if (!json.contains(NUL)) {
            return json;
        }
        StringBuilder text = new StringBuilder(json.length());
        for (int at = 0; at < json.length(); at++) {
            char c = json.charAt(at);
            if (c != '\\') {
                text.append(c);
            } else if (json.startsWith(NUL, at)) {
                text.append("\\ufffd");
                at += NUL.length() - 1;
            } else {
                text.append(c);
                if (++at < json.length()) {
                    text.append(json.charAt(at));
                }
            }
        }
        return text.toString();
    }
}
