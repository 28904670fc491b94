package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    private static final int[] EDGES = {
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
        0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    @Test
    void agreesWithTheDecoderOfTheJdkOnEverySequenceOfEdges() {
        Random random = new Random(11);
        int valid = 0;
        for (int i = 0; i < 200_000; i++) {
            byte[] text = "0123456789abcdef".substring(random.nextInt(17)).getBytes(StandardCharsets.US_ASCII);
            for (int change = random.nextInt(5); change >= 0 && text.length > 0; change--) {
                text[random.nextInt(text.length)] = (byte) EDGES[random.nextInt(EDGES.length)];
            }
            boolean expected = decodes(text);
            valid += expected ? 1 : 0;
            assertThat(Utf8.isValid(text)).isEqualTo(expected);
        }
        assertThat(valid).isGreaterThan(10_000);
    }

    @Test
    void takesEveryCharacterWhereverItStands() {
        for (int character = 0x80; character <= Character.MAX_CODE_POINT; character += 7) {
            boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
            if (!half) {
                byte[] text = ("x".repeat(character % 9) + Character.toString(character) + "yyyyyyyyy")
                        .getBytes(StandardCharsets.UTF_8);
                assertThat(Utf8.isValid(text)).isTrue();
            }
        }
    }

    private static boolean decodes(byte[] text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
