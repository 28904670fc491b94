package org.qiyue.registry.model;

import java.util.Objects;

/**
 * A sentence or a name in the two languages in which officials read it.
 *
 * @param zh Chinese, which comes first
 * @param en English
 */
public record Bilingual(String zh, String en) {

    public Bilingual {
        if (Objects.requireNonNull(zh, "zh").isBlank()
                || Objects.requireNonNull(en, "en").isBlank()) {
            throw new IllegalArgumentException("a sentence without words");
        }
    }
}
