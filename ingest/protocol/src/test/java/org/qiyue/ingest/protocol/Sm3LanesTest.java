package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;

class Sm3LanesTest {
    private final Random random = new Random(3);

    @Test
    void theExamplesOfTheStandardHoldInEveryLane() {
        List<byte[]> messages = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            messages.add("abc".getBytes(StandardCharsets.US_ASCII));
            digests.add("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
            messages.add("abcd".repeat(16).getBytes(StandardCharsets.US_ASCII));
            digests.add("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
        }
        assertThat(Sm3.digestAll(messages).stream().map(HexFormat.of()::formatHex))
                .containsExactlyElementsOf(digests);
    }

    @Test
    void messagesOfEveryLengthHaveTheDigestOfTheLibrary() {
        List<byte[]> messages = new ArrayList<>();
        for (int length = 0; length <= 260; length++) {
            messages.add(message(length));
        }
        Collections.shuffle(messages, random);
        check(Collections.nCopies(messages.size(), new byte[0]), messages);
        check(Collections.nCopies(messages.size(), message(32)), messages);
    }

    @Test
    void anyPrefixesAndMessagesTogetherHaveTheDigestsOfTheLibrary() {
        for (int round = 0; round < 2_000; round++) {
            List<byte[]> prefixes = new ArrayList<>();
            List<byte[]> messages = new ArrayList<>();
            int count = random.nextInt(140);
            int longest = 1 + random.nextInt(600);
            for (int i = 0; i < count; i++) {
                prefixes.add(message(random.nextInt(64)));
                messages.add(message(random.nextInt(longest)));
            }
            check(prefixes, messages);
        }
    }

    @Test
    void aFewMessagesThatAreMuchLongerThanTheOthersAreNoTrouble() {
        List<byte[]> messages = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            messages.add(message(i % 30 == 7 ? 65_536 + i : 1_000 + i));
        }
        check(Collections.nCopies(64, message(32)), messages);
    }

    private void check(List<byte[]> prefixes, List<byte[]> messages) {
        List<byte[]> digests = Sm3.digestAll(prefixes, messages);
        assertThat(digests).hasSameSizeAs(messages);
        for (int i = 0; i < digests.size(); i++) {
            assertThat(digests.get(i)).isEqualTo(library(prefixes.get(i), messages.get(i)));
        }
    }

    private static byte[] library(byte[] prefix, byte[] message) {
        SM3Digest digest = new SM3Digest();
        digest.update(prefix, 0, prefix.length);
        digest.update(message, 0, message.length);
        byte[] result = new byte[32];
        digest.doFinal(result, 0);
        return result;
    }

    private byte[] message(int length) {
        byte[] message = new byte[length];
        random.nextBytes(message);
        return message;
    }
}
