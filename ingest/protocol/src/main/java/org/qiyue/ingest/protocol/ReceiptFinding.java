package org.qiyue.ingest.protocol;

import java.util.Objects;

/**
 * A finding as a platform is told it.
 *
 * @param rule id of the rule
 * @param level any level but {@link Level#RISK}
 * @param pointer JSON Pointer into the event, empty for the whole event
 * @param messageZh what is wrong, in Chinese
 * @param messageEn the same in English
 * @param basis the article the rule rests on, or null
 * @param remedyZh what to do, in Chinese, or null
 * @param remedyEn the same in English, or null
 */
public record ReceiptFinding(
        String rule,
        Level level,
        String pointer,
        String messageZh,
        String messageEn,
        String basis,
        String remedyZh,
        String remedyEn) {
    public ReceiptFinding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(pointer);
        Objects.requireNonNull(messageZh);
        Objects.requireNonNull(messageEn);
        if (!level.isPublic()) {
            throw new IllegalArgumentException("A finding of level RISK is never told to a platform");
        }
    }
}
