package org.qiyue.ingest.protocol;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Verifies signatures whose answers are known before the first one that matters: that of the standard's example
 * (GM/T 0003.5-2012, A.2) and altered ones. It goes on until the compiler is through with the arithmetic, which under a
 * load of filings takes a minute, and without one a second.
 */
public final class Sm2SelfTest {
    private static final byte[] POINT = HexFormat.of()
            .parseHex("0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
                    + "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13");
    private static final BigInteger R =
            new BigInteger("f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3", 16);
    private static final BigInteger S =
            new BigInteger("b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa", 16);
    private static final String SIGNED = "message digest";

    /** Verifying one takes some fifty microseconds once it is compiled, and more than a thousand before. */
    private static final Duration COMPILED = Duration.ofNanos(200_000L * Sm2Verifier.PORTION);

    private static final int FAST_ROUNDS = 3;

    private Sm2SelfTest() {}

    /**
     * Verifies a portion at least, and more until some in a row were fast or the time is over.
     *
     * @throws IllegalStateException when an answer is wrong: this program must not judge signatures here
     */
    public static void run(Duration most) {
        run(most, R);
    }

    static void run(Duration most, BigInteger r) {
        List<SignedMessage> messages = messages(r);
        long end = System.nanoTime() + most.toNanos();
        int fast = 0;
        do {
            long from = System.nanoTime();
            demand(Sm2Verifier.verifyAll(messages));
            fast = System.nanoTime() - from < COMPILED.toNanos() ? fast + 1 : 0;
        } while (fast < FAST_ROUNDS && System.nanoTime() < end);
    }

    /** Every other message is the one that was signed. */
    private static List<SignedMessage> messages(BigInteger r) {
        Sm2Verifier verifier = Sm2Verifier.ofPoint(Sm2Domain.G.getCurve().decodePoint(POINT));
        String signature = Sm2Signature.encode(r, S);
        List<SignedMessage> messages = new ArrayList<>();
        for (int i = 0; i < Sm2Verifier.PORTION; i++) {
            String message = i % 2 == 0 ? SIGNED : SIGNED + i;
            messages.add(new SignedMessage(verifier, message.getBytes(StandardCharsets.UTF_8), signature));
        }
        return messages;
    }

    private static void demand(boolean[] valid) {
        for (int i = 0; i < valid.length; i++) {
            if (valid[i] != (i % 2 == 0)) {
                throw new IllegalStateException("SM2 gives a wrong answer for the example of GM/T 0003.5: "
                        + (valid[i] ? "an altered message is accepted" : "its signature is refused"));
            }
        }
    }
}
