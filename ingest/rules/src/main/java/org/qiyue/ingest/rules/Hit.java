package org.qiyue.ingest.rules;

import java.util.List;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.Severity;

/**
 * One place where a rule's condition holds.
 *
 * @param pointer JSON Pointer into the event
 * @param level the level here; null = the rule's
 * @param severity the severity here; null = the rule's
 * @param detailZh what replaces {@code {}} in the rule's message, in Chinese
 * @param detailEn the same in English
 */
record Hit(String pointer, Level level, Severity severity, String detailZh, String detailEn) {

    static final List<Hit> NONE = List.of();

    static Hit at(String pointer) {
        return new Hit(pointer, null, null, "", "");
    }

    static Hit at(String pointer, String detailZh, String detailEn) {
        return new Hit(pointer, null, null, detailZh, detailEn);
    }

    Hit as(Level other) {
        return new Hit(pointer, other, severity, detailZh, detailEn);
    }

    Hit as(Severity other) {
        return new Hit(pointer, level, other, detailZh, detailEn);
    }
}
