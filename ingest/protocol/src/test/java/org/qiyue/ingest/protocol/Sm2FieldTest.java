package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Sm2FieldTest {
    private static final BigInteger P = Sm2Domain.P;
    private static final BigInteger BEYOND = BigInteger.ONE.shiftLeft(256);
    /** What a number is multiplied by while it is reckoned with. */
    private static final BigInteger MONTGOMERY = BigInteger.ONE.shiftLeft(265);

    private static final Random RANDOM = new Random(20260202);

    @Test
    void aNumberThatEntersAndLeavesIsItselfModuloP() {
        for (BigInteger number : numbers()) {
            long[] entered = new long[Sm2Field.WORDS];
            Sm2Field.enter(Sm2Number.of(number), entered, 0);
            assertThat(value(entered).mod(P))
                    .isEqualTo(number.multiply(MONTGOMERY).mod(P));
            assertThat(left(entered)).isEqualTo(number.mod(P));
            assertThat(Sm2Field.isZero(entered, 0)).isEqualTo(number.mod(P).signum() == 0);
        }
    }

    @Test
    void productsSumsAndDifferencesAreThoseOfTheNumbers() {
        List<BigInteger> numbers = numbers();
        for (BigInteger first : numbers) {
            for (BigInteger second : numbers) {
                long[] a = new long[2 * Sm2Field.WORDS];
                Sm2Field.enter(Sm2Number.of(first), a, 0);
                Sm2Field.enter(Sm2Number.of(second), a, Sm2Field.WORDS);
                long[] result = new long[Sm2Field.WORDS];
                Sm2Field.multiply(a, 0, a, Sm2Field.WORDS, result, 0);
                assertThat(left(result)).isEqualTo(first.multiply(second).mod(P));
                Sm2Field.add(a, 0, a, Sm2Field.WORDS, result, 0);
                assertThat(left(result)).isEqualTo(first.add(second).mod(P));
                Sm2Field.subtract(a, 0, a, Sm2Field.WORDS, result, 0);
                assertThat(left(result)).isEqualTo(first.subtract(second).mod(P));
                assertThat(Sm2Field.isZero(result, 0)).isEqualTo(first.mod(P).equals(second.mod(P)));
                Sm2Field.multiply(a, 0, a, Sm2Field.WORDS, a, 0);
                assertThat(left(a)).isEqualTo(first.multiply(second).mod(P));
            }
        }
    }

    @Test
    void wordsMayBeAsFarOutOfTheirRangeAsIsPromised() {
        for (int i = 0; i < 20_000; i++) {
            long[] a = words(57, 263);
            long[] b = words(54, 263);
            long[] result = new long[Sm2Field.WORDS];
            Sm2Field.multiply(a, 0, b, 0, result, 0);
            assertIsQuotient(value(a).multiply(value(b)), result);
            Sm2Field.square(b, 0, result, 0);
            assertIsQuotient(value(b).multiply(value(b)), result);
            long[] carried = a.clone();
            Sm2Field.carry(carried, 0);
            assertThat(value(carried)).isEqualTo(value(a));
            assertInRange(carried);
        }
    }

    private static void assertIsQuotient(BigInteger product, long[] result) {
        assertThat(value(result).multiply(MONTGOMERY).subtract(product).mod(P)).isZero();
        assertThat(value(result).abs())
                .isLessThan(product.abs().divide(MONTGOMERY).add(P).add(BigInteger.ONE));
        assertInRange(result);
    }

    private static void assertInRange(long[] words) {
        for (int word = 0; word < Sm2Field.WORDS - 1; word++) {
            assertThat(words[word]).isBetween(0L, (1L << 53) - 1);
        }
    }

    @Test
    void everyMultipleOfPIsZeroAndItsNeighboursAreNot() {
        for (int factor = -127; factor <= 127; factor++) {
            BigInteger multiple = P.multiply(BigInteger.valueOf(factor));
            assertThat(Sm2Field.isZero(words(multiple), 0)).isTrue();
            assertThat(Sm2Field.isZero(words(multiple.add(BigInteger.ONE)), 0)).isFalse();
            assertThat(Sm2Field.isZero(words(multiple.subtract(BigInteger.ONE)), 0))
                    .isFalse();
            assertThat(left(words(multiple))).isZero();
        }
    }

    @Test
    void theInverseIsTheNumbersAndThatOfZeroIsZero() {
        for (BigInteger number : numbers()) {
            long[] entered = new long[Sm2Field.WORDS];
            Sm2Field.enter(Sm2Number.of(number), entered, 0);
            long[] inverse = new long[Sm2Field.WORDS];
            Sm2Field.invert(entered, 0, inverse, 0);
            BigInteger expected = number.mod(P).signum() == 0 ? BigInteger.ZERO : number.modInverse(P);
            assertThat(left(inverse)).isEqualTo(expected);
        }
    }

    @Test
    void aNumberThatIsKeptInFourWordsComesBack() {
        for (BigInteger number : numbers()) {
            long[] packed = new long[Sm2Field.PACKED];
            Sm2Field.kept(Sm2Number.of(number), packed, 0);
            assertThat(Sm2Number.toBigInteger(packed))
                    .isEqualTo(number.multiply(MONTGOMERY).mod(P));
            long[] unpacked = new long[Sm2Field.WORDS];
            Sm2Field.unpack(packed, 0, unpacked, 0);
            assertInRange(unpacked);
            assertThat(left(unpacked)).isEqualTo(number.mod(P));
            long[] again = new long[Sm2Field.PACKED];
            Sm2Field.pack(unpacked, 0, again, 0);
            assertThat(again).isEqualTo(packed);
        }
    }

    private static BigInteger left(long[] a) {
        BigInteger number = Sm2Number.toBigInteger(Sm2Field.leave(a, 0));
        assertThat(number).isLessThan(P);
        return number;
    }

    private static BigInteger value(long[] a) {
        BigInteger value = BigInteger.ZERO;
        for (int word = Sm2Field.WORDS - 1; word >= 0; word--) {
            value = value.shiftLeft(53).add(BigInteger.valueOf(a[word]));
        }
        return value;
    }

    private static long[] words(BigInteger number) {
        long[] words = new long[Sm2Field.WORDS];
        for (int word = 0; word < Sm2Field.WORDS - 1; word++) {
            words[word] = number.shiftRight(53 * word).longValue() & (1L << 53) - 1;
        }
        words[Sm2Field.WORDS - 1] = number.shiftRight(53 * 4).longValueExact();
        return words;
    }

    /** Words below 2^bits in amount, of a number below 2^total: often the largest and smallest there are. */
    private static long[] words(int bits, int total) {
        long[] words = new long[Sm2Field.WORDS];
        for (int word = 0; word < Sm2Field.WORDS; word++) {
            long most = (1L << (word == Sm2Field.WORDS - 1 ? total - 53 * 4 - 1 : bits)) - 1;
            words[word] = switch (RANDOM.nextInt(4)) {
                case 0 -> most;
                case 1 -> -most;
                default -> RANDOM.nextLong() % most;
            };
        }
        return words;
    }

    /** Ends, neighbours of p and n, limbs of all ones and of none, and others at random; all below 2^256. */
    private static List<BigInteger> numbers() {
        List<BigInteger> numbers = new ArrayList<>(List.of(BigInteger.ZERO, BEYOND.subtract(BigInteger.ONE)));
        for (BigInteger base : List.of(P, Sm2Domain.N)) {
            for (int i = -2; i <= 2; i++) {
                numbers.add(base.add(BigInteger.valueOf(i)));
            }
        }
        for (int bit : new int[] {0, 1, 31, 32, 52, 53, 63, 64, 106, 128, 159, 192, 212, 224, 255}) {
            numbers.add(BigInteger.ONE.shiftLeft(bit));
            numbers.add(BEYOND.subtract(BigInteger.ONE.shiftLeft(bit)));
            numbers.add(BigInteger.ONE.shiftLeft(bit).subtract(BigInteger.ONE));
        }
        for (int ones = 0; ones < 16; ones++) {
            byte[] octets = new byte[32];
            for (int limb = 0; limb < 4; limb++) {
                Arrays.fill(octets, 8 * limb, 8 * limb + 8, (byte) ((ones >> limb & 1) == 0 ? 0 : -1));
            }
            numbers.add(new BigInteger(1, octets));
        }
        for (int i = 0; i < 40; i++) {
            numbers.add(new BigInteger(256, RANDOM));
        }
        return numbers;
    }
}
