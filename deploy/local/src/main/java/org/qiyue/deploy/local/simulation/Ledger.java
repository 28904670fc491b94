package org.qiyue.deploy.local.simulation;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private long unanswered;

    /** The answer to a filing as its receipts told it. */
    enum Answer {
        NONE,
        ACCEPTED,
        ACCEPTED_WITH_WARNINGS,
        REJECTED
    }

    private static final int HELD = 4;
    private static final int RULES_NAMED = 8;
    private static final int ANSWERED = 16;
    private static final int PROVISIONALLY = 32;

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
        unanswered++;
        finalsExpected += expectation.outcome() == Outcome.PENDING_APPROVAL ? 0 : 1;
    }

    /** Notes a final receipt and the rules it names; false when no filing with this digest was sent. */
    boolean answered(byte[] digest, Answer answer, Set<String> rules) {
        int slot = slot(digests, key(digest));
        if (digests[slot] == 0) {
            return false;
        }
        finals[slot]++;
        answered(slot);
        int bits = answers[slot] & (HELD | ANSWERED | PROVISIONALLY) | answer.ordinal();
        boolean named = rules.equals(kinds[kindOf[slot]].told());
        answers[slot] = (byte) (bits | (named ? RULES_NAMED : 0));
        return true;
    }

    /**
     * Notes a provisional receipt and the rules it names; false when no filing with this digest was sent. One that names
     * others than the rule it was made for does not count.
     */
    boolean held(byte[] digest, Set<String> rules) {
        int slot = slot(digests, key(digest));
        if (digests[slot] == 0) {
            return false;
        }
        answered(slot);
        answers[slot] |= PROVISIONALLY;
        if (rules.equals(heldFor(kinds[kindOf[slot]]))) {
            answers[slot] |= HELD;
        }
        return true;
    }

    /** The kind of the filing with this digest; null when none was sent. */
    Expectation expectation(byte[] digest) {
        int slot = slot(digests, key(digest));
        return digests[slot] == 0 ? null : kinds[kindOf[slot]];
    }

    private void answered(int slot) {
        if ((answers[slot] & ANSWERED) == 0) {
            answers[slot] |= ANSWERED;
            unanswered--;
        }
    }

    /** How many filings have no receipt at all yet, not even a provisional one. */
    long unanswered() {
        return unanswered;
    }

    long finalsExpected() {
        return finalsExpected;
    }

    int size() {
        return size;
    }

    /**
     * Figures of one kind of filing.
     *
     * @param rulesNamed how many final receipts name exactly the rules they have to
     * @param provisional how many had a provisional receipt, for whatever rule
     * @param held how many were held first, for exactly the rule they were made for
     */
    record Count(
            Expectation kind,
            long sent,
            long[] byAnswer,
            long rulesNamed,
            long provisional,
            long held,
            long exactlyOne) {}

    List<Count> counts() {
        Count[] counts = new Count[kindNumbers.size()];
        long[] sent = new long[counts.length];
        long[][] byAnswer = new long[counts.length][Answer.values().length];
        long[] named = new long[counts.length];
        long[] provisional = new long[counts.length];
        long[] held = new long[counts.length];
        long[] one = new long[counts.length];
        for (int slot = 0; slot < digests.length; slot++) {
            if (digests[slot] != 0) {
                int kind = kindOf[slot];
                sent[kind]++;
                byAnswer[kind][answers[slot] & 3]++;
                named[kind] += (answers[slot] & RULES_NAMED) != 0 ? 1 : 0;
                provisional[kind] += (answers[slot] & PROVISIONALLY) != 0 ? 1 : 0;
                held[kind] += (answers[slot] & HELD) != 0 ? 1 : 0;
                one[kind] += finals[slot] == (kinds[kind].outcome() == Outcome.PENDING_APPROVAL ? 0 : 1) ? 1 : 0;
            }
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new Count(kinds[i], sent[i], byAnswer[i], named[i], provisional[i], held[i], one[i]);
        }
        return List.of(counts);
    }

    private static Set<String> heldFor(Expectation kind) {
        return kind.held() ? Set.of(kind.heldFor()) : Set.of();
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
        byte[] widerFinals = new byte[wider.length];
        byte[] widerAnswers = new byte[wider.length];
        for (int slot = 0; slot < digests.length; slot++) {
            if (digests[slot] != 0) {
                int moved = slot(wider, digests[slot]);
                wider[moved] = digests[slot];
                widerKinds[moved] = kindOf[slot];
                widerFinals[moved] = finals[slot];
                widerAnswers[moved] = answers[slot];
            }
        }
        finals = widerFinals;
        answers = widerAnswers;
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
