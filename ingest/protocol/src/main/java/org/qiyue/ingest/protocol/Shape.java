package org.qiyue.ingest.protocol;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A regular expression of the simple kind that the dictionary uses, matched against a whole text without a matcher's memory:
 * characters, classes and {@code \d}, each perhaps counted as in {@code {2}} or {@code {1,4}}, and counted groups of them. It
 * takes as many of each as there are and never goes back, so that what may follow has to differ from what is counted.
 */
final class Shape {
    private final List<Part> parts = new ArrayList<>();

    /** @param least the fewest, {@code most} the most of the characters or of the group, whichever is not null */
    private record Part(BitSet characters, Shape group, int least, int most) {}

    private Shape() {}

    /**
     * The shape that a regular expression describes.
     *
     * @throws IllegalArgumentException when it is not of the simple kind
     */
    static Shape of(String expression) {
        Shape shape = new Shape();
        if (shape.parse(expression, 0) != expression.length()) {
            throw new IllegalArgumentException("Not a simple expression: " + expression);
        }
        return shape;
    }

    /** Whether the whole text has the shape. */
    boolean matches(String text) {
        return match(text, 0) == text.length();
    }

    /** Where the shape ends that begins at a place; -1 when none begins there. */
    private int match(String text, int start) {
        int at = start;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int count = 0;
            while (count < part.most()) {
                int next = next(part, text, at);
                if (next < 0) {
                    break;
                }
                at = next;
                count++;
            }
            if (count < part.least()) {
                return -1;
            }
        }
        return at;
    }

    private static int next(Part part, String text, int at) {
        if (part.group() != null) {
            return part.group().match(text, at);
        }
        return at < text.length() && part.characters().get(text.charAt(at)) ? at + 1 : -1;
    }

    /** Reads up to the end or the bracket that closes this group; gives where that is. */
    private int parse(String expression, int start) {
        int at = start;
        while (at < expression.length() && expression.charAt(at) != ')') {
            BitSet characters = new BitSet();
            Shape group = null;
            if (expression.startsWith("(?:", at)) {
                group = new Shape();
                at = group.parse(expression, at + 3) + 1;
            } else if (expression.startsWith("\\d", at)) {
                characters.set('0', '9' + 1);
                at += 2;
            } else if (expression.charAt(at) == '[') {
                at = parseClass(expression, at + 1, characters);
            } else if (".*+?|^$(\\{".indexOf(expression.charAt(at)) >= 0) {
                throw new IllegalArgumentException("Not a simple expression: " + expression);
            } else {
                characters.set(expression.charAt(at++));
            }
            int least = 1;
            int most = 1;
            if (at < expression.length() && expression.charAt(at) == '{') {
                int end = expression.indexOf('}', at);
                String[] counts = expression.substring(at + 1, end).split(",");
                least = Integer.parseInt(counts[0]);
                most = Integer.parseInt(counts[counts.length - 1]);
                at = end + 1;
            }
            parts.add(new Part(characters, group, least, most));
        }
        return at;
    }

    private static int parseClass(String expression, int start, BitSet characters) {
        int at = start;
        for (; expression.charAt(at) != ']'; at++) {
            char first = expression.charAt(at);
            if (first == '\\' || first == '^') {
                throw new IllegalArgumentException("Not a simple expression: " + expression);
            }
            boolean range = expression.charAt(at + 1) == '-' && expression.charAt(at + 2) != ']';
            char last = range ? expression.charAt(at + 2) : first;
            characters.set(first, last + 1);
            at += range ? 2 : 0;
        }
        return at + 1;
    }
}
