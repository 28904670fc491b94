package org.qiyue.registry.service.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorSealTest {
    private final CursorSeal seal = new CursorSeal(new byte[32]);

    @Test
    void keys_come_back_as_they_were_given() {
        List<String> keys = Arrays.asList("北京:1", null, "", "2:ab");

        assertThat(seal.open("p", seal.close("p", keys))).contains(keys);
    }

    @Test
    void no_single_character_can_be_changed() {
        String cursor = seal.close("p", List.of("name", "code"));
        for (int i = 0; i < cursor.length() - 1; i++) {
            char other = cursor.charAt(i) == 'A' ? 'Q' : 'A';
            assertThat(seal.open("p", cursor.substring(0, i) + other + cursor.substring(i + 1)))
                    .isEmpty();
        }
    }

    @Test
    void another_purpose_or_key_opens_nothing() {
        byte[] other = new byte[32];
        other[0] = 1;
        String cursor = seal.close("p", List.of("a"));

        assertThat(seal.open("q", cursor)).isEmpty();
        assertThat(new CursorSeal(other).open("p", cursor)).isEmpty();
        assertThat(seal.open("p", "")).isEmpty();
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> new CursorSeal(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
