package org.qiyue.ingest.service.decide;

import java.util.HashMap;
import java.util.Map;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.rules.Finding;
import org.qiyue.ingest.rules.Verdict;
import org.qiyue.registry.store.intake.FilingResult;

/** Counts verdicts: by platform and result, and each rule that fired by platform and level. */
public final class Tally {
    private final Map<Outcome, Integer> outcomes = new HashMap<>();
    private final Map<RuleFired, Integer> rules = new HashMap<>();
    private int repeats;

    Tally() {}

    /**
     * What became of a filing.
     *
     * @param platformCode the topic's platform
     * @param result the result; that of a held filing is followed by its final one
     */
    public record Outcome(String platformCode, FilingResult result) {}

    /**
     * A rule that fired.
     *
     * @param platformCode the topic's platform
     * @param ruleId the rule
     * @param level its level there
     */
    public record RuleFired(String platformCode, String ruleId, Level level) {}

    void count(String platformCode, FilingResult result, Verdict verdict) {
        outcomes.merge(new Outcome(platformCode, result), 1, Integer::sum);
        for (Finding finding : verdict.findings()) {
            rules.merge(new RuleFired(platformCode, finding.ruleId(), finding.level()), 1, Integer::sum);
        }
    }

    void repeat() {
        repeats++;
    }

    /** Verdicts by platform and result. */
    public Map<Outcome, Integer> outcomes() {
        return Map.copyOf(outcomes);
    }

    /** How often each rule fired. */
    public Map<RuleFired, Integer> rules() {
        return Map.copyOf(rules);
    }

    /** Filings that were there before, so that nothing happened. */
    public int repeats() {
        return repeats;
    }
}
