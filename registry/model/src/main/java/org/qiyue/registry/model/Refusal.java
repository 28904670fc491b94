package org.qiyue.registry.model;

import java.util.Objects;

/**
 * Why an act is refused.
 *
 * @param code stable name of the reason
 * @param message the reason in words
 * @param remedy what to do about it
 */
public record Refusal(String code, Bilingual message, Bilingual remedy) {

    public Refusal {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }
}
