package org.qiyue.registry.store.intake;

import java.security.SecureRandom;
import java.time.Clock;

/**
 * The city's contract numbers: ULIDs, 48 bits of time in milliseconds and 80 random bits in Crockford's base 32. Within one
 * instance every number is greater than the one before, also when the clock stands or goes back. Safe for threads.
 */
public final class ContractIds {

    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int LENGTH = 26;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long millis = -1;
    /** The 80 random bits: the upper 40 and the lower 40. */
    private long upper;

    private long lower;

    /** Numbers that begin with the time of a clock. */
    public ContractIds(Clock clock) {
        this.clock = clock;
    }

    /** The next number, 26 characters. */
    public synchronized String next() {
        long now = clock.millis();
        if (now > millis) {
            millis = now;
            upper = random.nextLong() >>> 24;
            lower = random.nextLong() >>> 24;
        } else {
            increment();
        }
        char[] text = new char[LENGTH];
        write(text, 0, 10, millis);
        write(text, 10, 8, upper);
        write(text, 18, 8, lower);
        return new String(text);
    }

    private void increment() {
        // A random step, so that a number does not give away its neighbours.
        lower += 1 + (random.nextInt() >>> 8);
        upper += lower >>> 40;
        lower &= (1L << 40) - 1;
        if (upper >>> 40 != 0) {
            upper = 0;
            millis++;
        }
    }

    private static void write(char[] text, int at, int characters, long value) {
        for (int index = at + characters - 1; index >= at; index--) {
            text[index] = ALPHABET[(int) (value & 31)];
            value >>>= 5;
        }
    }
}
