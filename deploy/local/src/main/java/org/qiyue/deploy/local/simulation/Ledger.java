package org.qiyue.deploy.local.simulation;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.deploy.local.simulation.Expectation.Outcome;

/**
 * What was sent and what came back, one slot a filing, found by the SM3 digest of its bytes.
 *
 * <p>Kept in arrays of primitives (12 bytes a slot), so that a million contracts fit in a small heap.
 */
final class Ledger {

    private final Map<String, Integer> kindNumbers = new LinkedHashMap<>();
    private Expectation[] kinds = new Expectation[16];
    private long[] digests = new long[1 << 16];
    private short[] kindOf = new short[1 << 16];
    private byte[] finals = new byte[1 << 16];
    private byte[] answers = new byte[1 << 16];
    private int size;
    private long finalsExpected;

    /** The answer to a filing as its receipts told it. */
    enum Answer {
        NONE,
        ACCEPTED,
        ACCEPTED_WITH_WARNINGS,
        REJECTED
    }

    private static final int HELD = 4;
    private static final int RULES_NAMED = 8;

    /** Notes a filing that is being sent. A repeat of bytes already noted is not a filing of its own. */
    void sent(byte[] digest, Expectation expectation) {
        if (expectation.outcome() == Outcome.NO_NEW_RECEIPT) {
            number(expectation);
            return;
        }
        if (size * 3L > digests.length * 2L) {
            grow();
        }
        long key = key(digest);
        int slot = slot(digests, key);
        if (digests[slot] == key) {
            throw new IllegalStateException("The simulation made the same bytes twice");
        }
        digests[slot] = key;
        kindOf[slot] = (short) number(expectation);
        size++;
        finalsExpected++;
    }

    /** Notes a final receipt; false when no filing with this digest was sent. */
    boolean answered(byte[] digest, Answer answer, List<String> rules) {
        int slot = slot(digests, key(digest));
        if (digests[slot] == 0) {
            return false;
        }
        finals[slot]++;
        int bits = answers[slot] & HELD | answer.ordinal();
        boolean named = rules.containsAll(refusalRules(kinds[kindOf[slot]]));
        answers[slot] = (byte) (bits | (named ? RULES_NAMED : 0));
        return true;
    }

    /** Notes a provisional receipt; false when no filing with this digest was sent. */
    boolean held(byte[] digest) {
        int slot = slot(digests, key(digest));
        if (digests[slot] == 0) {
            return false;
        }
        answers[slot] |= HELD;
        return true;
    }

    /** The kind of the filing with this digest; null when none was sent. */
    Expectation expectation(byte[] digest) {
        int slot = slot(digests, key(digest));
        return digests[slot] == 0 ? null : kinds[kindOf[slot]];
    }

    long finalsExpected() {
        return finalsExpected;
    }

    int size() {
        return size;
    }

    /** Figures of one kind of filing. */
    record Count(Expectation kind, long sent, long[] byAnswer, long rulesNamed, long held, long exactlyOne) {}

    List<Count> counts() {
        Count[] counts = new Count[kindNumbers.size()];
        long[] sent = new long[counts.length];
        long[][] byAnswer = new long[counts.length][Answer.values().length];
        long[] named = new long[counts.length];
        long[] held = new long[counts.length];
        long[] one = new long[counts.length];
        for (int slot = 0; slot < digests.length; slot++) {
            if (digests[slot] != 0) {
                int kind = kindOf[slot];
                sent[kind]++;
                byAnswer[kind][answers[slot] & 3]++;
                named[kind] += (answers[slot] & RULES_NAMED) != 0 ? 1 : 0;
                held[kind] += (answers[slot] & HELD) != 0 ? 1 : 0;
                one[kind] += finals[slot] == 1 ? 1 : 0;
            }
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new Count(kinds[i], sent[i], byAnswer[i], named[i], held[i], one[i]);
        }
        return List.of(counts);
    }

    /** Rules that the receipt must name: those of a refusal or warning; risks are for the supervisor alone. */
    private static List<String> refusalRules(Expectation kind) {
        return kind.outcome() == Outcome.ACCEPTED ? List.of() : kind.rules();
    }

    private int number(Expectation expectation) {
        Integer known = kindNumbers.get(expectation.kind());
        if (known != null) {
            return known;
        }
        int number = kindNumbers.size();
        if (number == kinds.length) {
            kinds = Arrays.copyOf(kinds, number * 2);
        }
        kinds[number] = expectation;
        kindNumbers.put(expectation.kind(), number);
        return number;
    }

    private void grow() {
        long[] wider = new long[digests.length * 2];
        short[] widerKinds = new short[wider.length];
        for (int slot = 0; slot < digests.length; slot++) {
            if (digests[slot] != 0) {
                int moved = slot(wider, digests[slot]);
                wider[moved] = digests[slot];
                widerKinds[moved] = kindOf[slot];
            }
        }
        if (Arrays.equals(finals, new byte[finals.length])) {
            finals = new byte[wider.length];
            answers = new byte[wider.length];
        } else {
            throw new IllegalStateException("Filings are noted before receipts are read");
        }
        digests = wider;
        kindOf = widerKinds;
    }

    private static long key(byte[] digest) {
        long key = ByteBuffer.wrap(digest).getLong();
        return key == 0 ? 1 : key;
    }

    private static int slot(long[] table, long key) {
        int mask = table.length - 1;
        int slot = (int) (key ^ key >>> 32) & mask;
        while (table[slot] != 0 && table[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
