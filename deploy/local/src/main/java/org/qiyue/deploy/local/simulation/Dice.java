package org.qiyue.deploy.local.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Reproducible chance: the same seed and path give the same throws on every machine.
 *
 * <p>Each employer, worker and filing throws dice of its own, named by a path of numbers, so that the order in which
 * the city is generated changes nothing in it.
 */
final class Dice {

    private final SplittableRandom random;

    private Dice(long state) {
        this.random = new SplittableRandom(state);
    }

    /** Dice for one thing of the city: its kind and its ordinal, under the seed of the city. */
    static Dice of(long seed, String kind, long ordinal) {
        long state = seed * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < kind.length(); i++) {
            state = mix(state ^ kind.charAt(i));
        }
        return new Dice(mix(state ^ ordinal));
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** A number from 0 up to 1, 1 excluded. */
    double share() {
        return random.nextDouble();
    }

    /** True in {@code probability} of the throws. */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A throw of the standard normal distribution (Box and Muller 1958). */
    double normal() {
        double radius = Math.sqrt(-2.0 * Math.log(1.0 - random.nextDouble()));
        return radius * Math.cos(2.0 * Math.PI * random.nextDouble());
    }

    /** A waiting time in days, exponentially distributed with the given mean, at least 1. */
    int waitingDays(double meanDays) {
        return Math.max(1, (int) Math.round(-meanDays * Math.log(1.0 - random.nextDouble())));
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The index of one of the weights, each as probable as it weighs. */
    int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double at = random.nextDouble() * sum;
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    LocalDate dayBetween(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextLong(ChronoUnit.DAYS.between(first, last) + 1));
    }

    byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A version 7 UUID (RFC 9562) of the given instant, its random part thrown. */
    UUID uuid(long epochMillis) {
        long high = (epochMillis << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = 0x8000000000000000L | (random.nextLong() & 0x3FFFFFFFFFFFFFFFL);
        return new UUID(high, low);
    }

    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
