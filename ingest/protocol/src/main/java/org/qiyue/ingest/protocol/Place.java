package org.qiyue.ingest.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A member of the event that is being read: its name, the Chinese word for it, and where it stands.
 *
 * @param parent the member around it, null for the event itself
 * @param name member name or array index, empty for the event itself
 * @param label what messages call it in Chinese
 */
record Place(Place parent, String name, String label) {
    static final Place EVENT = new Place(null, "", "备案事件");

    Place member(String memberName, String memberLabel) {
        return new Place(this, memberName, memberLabel);
    }

    Place element(int index) {
        return new Place(this, Integer.toString(index), label);
    }

    /** JSON Pointer (RFC 6901) into the event. */
    String pointer() {
        StringBuilder pointer = new StringBuilder(48);
        append(pointer);
        return pointer.toString();
    }

    private void append(StringBuilder pointer) {
        if (parent != null) {
            parent.append(pointer);
            pointer.append('/').append(escape(name));
        }
    }

    private static String escape(String text) {
        String shown = text.length() > 64 ? text.substring(0, text.offsetByCodePoints(0, 32)) + "…" : text;
        String unicode = isUnicode(shown) ? shown : new String(shown.getBytes(UTF_8), UTF_8);
        return unicode.replace("~", "~0").replace("/", "~1");
    }

    /** Whether no half of a surrogate pair stands alone, so that UTF-8 can hold the text. */
    static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
