package org.qiyue.ingest.rules;

import java.util.Objects;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.ReceiptFinding;
import org.qiyue.ingest.protocol.Severity;

/**
 * One rule that fired. A finding of level {@link Level#RISK} is for supervisors alone: receipts, previews and read-backs
 * leave it out.
 *
 * @param ruleId the public, stable id of the rule
 * @param level what it does to the filing
 * @param severity how urgent it is for supervisors
 * @param pointer JSON Pointer into the event; empty for the whole event
 * @param messageZh what is wrong, in Chinese; never a name or an identifier of a person
 * @param messageEn the same in English
 * @param basis the article or standard the rule rests on
 * @param remedyZh what to do, in Chinese
 * @param remedyEn the same in English
 */
public record Finding(
        String ruleId,
        Level level,
        Severity severity,
        String pointer,
        String messageZh,
        String messageEn,
        String basis,
        String remedyZh,
        String remedyEn) {

    public Finding {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(messageZh, "messageZh");
        Objects.requireNonNull(messageEn, "messageEn");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(remedyZh, "remedyZh");
        Objects.requireNonNull(remedyEn, "remedyEn");
    }

    /** The same finding at another place. */
    Finding at(String other) {
        return new Finding(ruleId, level, severity, other, messageZh, messageEn, basis, remedyZh, remedyEn);
    }

    /** Whether the platform may be told. */
    public boolean isPublic() {
        return level.isPublic();
    }

    /**
     * The finding as a receipt tells it.
     *
     * @throws IllegalArgumentException when it is a RISK, which no receipt tells
     */
    public ReceiptFinding toReceipt() {
        return new ReceiptFinding(ruleId, level, pointer, messageZh, messageEn, basis, remedyZh, remedyEn);
    }
}
