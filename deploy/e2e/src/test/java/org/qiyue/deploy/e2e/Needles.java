package org.qiyue.deploy.e2e;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** Looks for any of many texts in bytes, each as it is written and in hexadecimal, as PostgreSQL prints bytes. */
final class Needles {
    private static final int BASE = 257;

    /** By length: the hashes of those texts, and the texts. */
    private final Map<Integer, Set<Integer>> hashes = new HashMap<>();

    private final Set<String> texts = new HashSet<>();

    /** @param texts of letters and digits, six or more characters each */
    Needles(Collection<String> texts) {
        for (String text : texts) {
            if (text.length() < 6) {
                throw new IllegalArgumentException("too short to be looked for: " + text.length());
            }
            add(text);
            add(HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII)));
        }
    }

    private void add(String text) {
        texts.add(text);
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        int hash = 0;
        for (byte one : bytes) {
            hash = hash * BASE + one;
        }
        hashes.computeIfAbsent(bytes.length, length -> new HashSet<>()).add(hash);
    }

    /** Those that stand in a text. */
    Set<String> in(String text) throws IOException {
        return in(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Those that stand in a stream, which is read to its end. */
    Set<String> in(InputStream stream) throws IOException {
        Set<String> found = new HashSet<>();
        int[] lengths = hashes.keySet().stream().mapToInt(Integer::intValue).toArray();
        int[] rolling = new int[lengths.length];
        int[] leaving = new int[lengths.length];
        int longest = 0;
        for (int i = 0; i < lengths.length; i++) {
            longest = Math.max(longest, lengths[i]);
            leaving[i] = power(lengths[i]);
        }
        byte[] ring = new byte[Integer.highestOneBit(Math.max(1, longest)) << 1];
        int mask = ring.length - 1;
        long at = 0;
        try (BufferedInputStream buffered = new BufferedInputStream(stream, 1 << 16)) {
            for (int next = buffered.read(); next >= 0; next = buffered.read()) {
                for (int i = 0; i < lengths.length; i++) {
                    int gone = at >= lengths[i] ? ring[(int) (at - lengths[i]) & mask] : 0;
                    rolling[i] = rolling[i] * BASE + (byte) next - gone * leaving[i];
                }
                ring[(int) at & mask] = (byte) next;
                at++;
                for (int i = 0; i < lengths.length; i++) {
                    if (at >= lengths[i] && hashes.get(lengths[i]).contains(rolling[i])) {
                        String text = last(ring, mask, at, lengths[i]);
                        if (texts.contains(text)) {
                            found.add(text);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static int power(int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }

    private static String last(byte[] ring, int mask, long at, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = ring[(int) (at - length + i) & mask];
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
