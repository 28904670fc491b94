package org.qiyue.registry.store.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LateTextTest {

    @Test
    void isWrittenOnceAndOnlyWhenAskedFor() {
        AtomicInteger written = new AtomicInteger();
        LateText text = LateText.by(() -> "{}" + written.incrementAndGet());
        assertThat(written).hasValue(0);
        assertThat(text.text()).isEqualTo("{}1");
        assertThat(text.text()).isEqualTo("{}1");
        assertThat(written).hasValue(1);
    }

    @Test
    void isTheSameAsTheTextItself() {
        LateText text = LateText.by(() -> "[]");
        assertThat(text)
                .isEqualTo(LateText.of("[]"))
                .hasSameHashCodeAs(LateText.of("[]"))
                .hasToString("[]")
                .isNotEqualTo(LateText.of("{}"));
    }
}
