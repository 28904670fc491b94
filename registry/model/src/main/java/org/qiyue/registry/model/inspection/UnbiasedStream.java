package org.qiyue.registry.model.inspection;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A named stream of numbers under the key of a draw, and picks from it that favour no place. */
final class UnbiasedStream {

    private final byte[] key;
    private final String name;
    private long next;

    UnbiasedStream(byte[] key, String name) {
        this.key = key.clone();
        this.name = name;
    }

    /**
     * A pick.
     *
     * @param picked what was at the place
     * @param word the number that named the place
     * @param index which number of the stream it was, from 0
     * @param places how many places were left
     * @param place the place, from 0
     */
    record Pick(String picked, String word, long index, int places, int place) {}

    /** Picks so many of a list, each at most once. */
    List<Pick> pick(List<String> from, int count) {
        List<String> left = new ArrayList<>(from);
        List<Pick> picks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            long word = wordFor(left.size());
            int place = Math.toIntExact(Long.remainderUnsigned(word, left.size()));
            picks.add(new Pick(left.get(place), String.format("%016x", word), next - 1, left.size(), place));
            int last = left.size() - 1;
            left.set(place, left.get(last));
            left.remove(last);
        }
        return picks;
    }

    private long wordFor(int places) {
        long word = word();
        while (!isFair(word, places)) {
            word = word();
        }
        return word;
    }

    /** Whether it lies below the greatest multiple of the number of places up to 2^64. */
    static boolean isFair(long word, int places) {
        // 2^64 mod places, since 2^64 itself has no long.
        long rest = Long.remainderUnsigned(Long.remainderUnsigned(-1L, places) + 1, places);
        return rest == 0 || Long.compareUnsigned(word, -rest) < 0;
    }

    private long word() {
        return ByteBuffer.wrap(DrawHash.hmac(key, name + "/" + next++)).getLong();
    }
}
