package org.qiyue.ingest.protocol;

import java.util.Objects;

/**
 * One departure of an event from the form of the protocol; its level is {@link Level#REJECT}.
 *
 * @param rule {@code A01} or {@code A02}
 * @param pointer JSON Pointer (RFC 6901) into the event
 * @param messageZh what is wrong, in Chinese; names members, never their values
 * @param messageEn the same in English
 */
public record FormFinding(String rule, String pointer, String messageZh, String messageEn) {
    public FormFinding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(pointer);
        Objects.requireNonNull(messageZh);
        Objects.requireNonNull(messageEn);
    }
}
