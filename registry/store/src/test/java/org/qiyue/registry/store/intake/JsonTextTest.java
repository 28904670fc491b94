package org.qiyue.registry.store.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void ordinaryJsonIsLeftAlone() {
        assertThat(JsonText.storable("{\"a\":\"甲\\n\"}")).isEqualTo("{\"a\":\"甲\\n\"}");
    }

    @Test
    void anEscapedNulIsReplaced() {
        assertThat(JsonText.storable("[\"a\\u0000b\"]")).isEqualTo("[\"a\\ufffdb\"]");
    }

    @Test
    void anEscapedBackslashBeforeTheSameLettersIsNoNul() {
        assertThat(JsonText.storable("[\"a\\\\u0000\\u0000\"]")).isEqualTo("[\"a\\\\u0000\\ufffd\"]");
    }
}
