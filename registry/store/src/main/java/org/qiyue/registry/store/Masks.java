package org.qiyue.registry.store;

/** How personal data are shown by default (PIPL art. 51). */
public final class Masks {

    private Masks() {}

    /** A name by its first character alone: 张**, whatever its length. */
    public static String name(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    /** An identifier with its first three and last four characters; a short one shows less, never more than half. */
    public static String identifier(String identifier) {
        int length = identifier.length();
        int head = Math.min(3, length / 4);
        int tail = Math.min(4, length / 4);
        return identifier.substring(0, head) + "*".repeat(length - head - tail) + identifier.substring(length - tail);
    }
}
