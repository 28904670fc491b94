package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class TextFormTest {
    /** What is plain needs no normaliser: alone and after any other plain character it is in NFC. */
    @Test
    void plainCharactersStayAsTheyAreInNfc() {
        StringBuilder plain = new StringBuilder();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (TextForm.isPlain(c)) {
                plain.append(c);
            }
        }
        for (int first : new int[] {'a', 'e', 0xE9, 0x2D0, 0x2010, 0x3001, 0x4E00, 0x9FFF, 0xFF08, 0xFF21}) {
            assertThat(TextForm.isPlain((char) first)).isTrue();
            StringBuilder pairs = new StringBuilder(2 * plain.length());
            plain.chars().forEach(second -> pairs.append((char) first).append((char) second));
            assertThat(Normalizer.isNormalized(pairs, Normalizer.Form.NFC)).isTrue();
        }
    }

    @Test
    void refusesTextThatNfcWritesOtherwise() {
        assertThat(TextForm.isClean("e\u0301")).isFalse();
        assertThat(TextForm.isClean("\u212B")).isFalse();
        assertThat(TextForm.isClean("\uAC00")).isTrue();
        assertThat(TextForm.isClean("\u1100\u1161")).isFalse();
        assertThat(TextForm.isClean("北京（集团）·有限公司")).isTrue();
    }
}
