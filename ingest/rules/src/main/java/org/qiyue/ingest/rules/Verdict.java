package org.qiyue.ingest.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.ReceiptFinding;
import org.qiyue.ingest.protocol.ReceiptResult;

/**
 * What the rule book says of a filing.
 *
 * @param findings all that fired, in the order of evaluation; RISK among them
 * @param hold how long a held filing waits; null unless it is held
 * @param repeat whether the same bytes were filed before under the same key (A08): the stored receipt stands, and nothing
 *     is to be done or published
 * @param readable whether the event has the format of the protocol; one that has not (A01) is refused for it even where
 *     trust ended before that was told
 * @param ruleSetVersion the rules applied
 * @param given the outcome of a verdict of which not all findings are known; null where they give it
 */
public record Verdict(
        List<Finding> findings,
        Hold hold,
        boolean repeat,
        boolean readable,
        String ruleSetVersion,
        ReceiptResult given) {

    private static final Set<String> KEEP_KEY_FREE = Set.of("A01", "A03", "A04", "A05", "A06", "A07");

    public Verdict {
        findings = List.copyOf(findings);
        Objects.requireNonNull(ruleSetVersion, "ruleSetVersion");
        if (repeat && !findings.isEmpty()) {
            throw new IllegalArgumentException("a repeat has no findings");
        }
    }

    /** Of which all findings are known. */
    public Verdict(List<Finding> findings, Hold hold, boolean repeat, boolean readable, String ruleSetVersion) {
        this(findings, hold, repeat, readable, ruleSetVersion, null);
    }

    /**
     * The outcome for the receipt: a REJECT refuses, otherwise a HOLD parks, otherwise an APPROVAL waits for the bureau,
     * otherwise it is registered, with warnings if there are any. RISK alone leaves it ACCEPTED.
     *
     * @throws IllegalStateException for a repeat, whose receipt is the stored one
     */
    public ReceiptResult result() {
        if (repeat) {
            throw new IllegalStateException("a repeat is answered with the stored receipt");
        }
        if (given != null) {
            return given;
        }
        if (has(Level.REJECT)) {
            return ReceiptResult.REJECTED;
        }
        if (has(Level.HOLD)) {
            return ReceiptResult.HELD;
        }
        if (has(Level.APPROVAL)) {
            return ReceiptResult.PENDING_APPROVAL;
        }
        return has(Level.WARN) ? ReceiptResult.ACCEPTED_WITH_WARNINGS : ReceiptResult.ACCEPTED;
    }

    /** The findings for the receipt: all but RISK. */
    public List<ReceiptFinding> told() {
        return findings.isEmpty()
                ? List.of()
                : findings.stream()
                        .filter(Finding::isPublic)
                        .map(Finding::toReceipt)
                        .toList();
    }

    /**
     * The findings for the supervising area: those of level RISK when the filing is not refused, and what is refused but
     * must be looked into (C01). Of a refused filing the rest is no fact, and the repaired one will be judged anew. What is
     * about the platform (A12 to A14) is none of them: one lapsed licence would be an alert with every filing.
     */
    public List<Finding> alerts() {
        if (findings.isEmpty()) {
            return List.of();
        }
        boolean refused = result() == ReceiptResult.REJECTED;
        return findings.stream()
                .filter(finding ->
                        finding.level() == Level.RISK && !refused && !RuleBook.isAboutPlatform(finding.ruleId())
                                || RuleBook.raisesAlert(finding.ruleId()))
                .toList();
    }

    /** The wait of a held filing; empty when the outcome is another. */
    public Optional<Hold> waiting() {
        return Optional.ofNullable(hold).filter(wait -> result() == ReceiptResult.HELD);
    }

    /**
     * Whether the filing takes its idempotency key (source, id), whatever the outcome: it passed A01 and A03 to A06 and
     * does not contradict the event that holds the key (A07).
     */
    public boolean takesKey() {
        if (repeat || !readable) {
            return false;
        }
        for (Finding finding : findings) {
            if (KEEP_KEY_FREE.contains(finding.ruleId())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a rule fired. */
    public boolean has(String ruleId) {
        for (Finding finding : findings) {
            if (finding.ruleId().equals(ruleId)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Level level) {
        for (Finding finding : findings) {
            if (finding.level() == level) {
                return true;
            }
        }
        return false;
    }
}
