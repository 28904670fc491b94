package org.qiyue.ingest.service.decide;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.ReceiptResult;
import org.qiyue.ingest.protocol.Severity;
import org.qiyue.ingest.rules.Finding;
import org.qiyue.ingest.rules.Hold;
import org.qiyue.ingest.rules.Verdict;
import org.qiyue.ingest.service.check.Defects;
import org.qiyue.registry.store.intake.Decision;
import org.qiyue.registry.store.intake.FilingResult;
import org.qiyue.registry.store.intake.FilingRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The verdicts of rules that are not those of this release, as the log has them: they stand, and are not given again. Of a
 * filing that had to wait the log has the last decision alone; until then it waits here too, for what the rules of this
 * release let it wait for, else for any event of its contract. Whatever rules judged it, no filing that waited is decided before
 * it was.
 */
public final class RecordedVerdicts implements Recollection {
    private static final Logger LOG = LoggerFactory.getLogger(RecordedVerdicts.class);
    private static final Duration LONG = Duration.ofDays(36_500);

    /** Separates edition and digest; versions have both since authorities without qualification are kept. */
    private static final char OF_A_BOOK = '-';

    private final Map<Long, Recorded> recorded = new HashMap<>();
    private final Set<Long> unseen = new HashSet<>();
    private final Set<Long> done = new HashSet<>();
    private final Map<Long, Instant> waitedUntil = new HashMap<>();
    private final Set<Long> waitedOn = new HashSet<>();

    private record Recorded(FilingRow filing, List<String> leads, boolean asked) {
        Decision decision() {
            return filing.decision();
        }

        List<Finding> findings() {
            return leads.stream()
                    .map(lead -> finding(Json.read(lead), "ruleId"))
                    .toList();
        }

        boolean waited() {
            return filing.provisionalReceiptNo() != null;
        }
    }

    /**
     * Keeps the decision about a filing.
     *
     * @param filing as it stands in the log
     * @param leads the RISK findings in their order, as JSON
     * @param asked whether it waited for the bureau
     */
    public void keep(FilingRow filing, List<String> leads, boolean asked) {
        recorded.put(filing.filingNo(), new Recorded(filing, List.copyOf(leads), asked));
        unseen.add(filing.filingNo());
    }

    /** Keeps until when a filing waited, whatever rules judged it. */
    public void waited(long filingNo, Instant until) {
        waitedUntil.put(filingNo, until);
    }

    /** Whether a filing was let wait, as it waited, though it could have been decided. */
    public boolean waitedOn(long filingNo) {
        return waitedOn.contains(filingNo);
    }

    /** Lets go of until when a filing waited, once that has come. */
    public void settled(long filingNo) {
        waitedUntil.remove(filingNo);
        waitedOn.remove(filingNo);
    }

    @Override
    public boolean waitsOn(long filingNo, Instant at) {
        Instant until = waitedUntil.get(filingNo);
        if (until == null || !at.isBefore(until)) {
            return false;
        }
        waitedOn.add(filingNo);
        return true;
    }

    /** Whether the decision about a filing is one of these. */
    public boolean has(long filingNo) {
        return recorded.containsKey(filingNo);
    }

    @Override
    public Verdict verdict(long filingNo, Instant at, Supplier<Verdict> today) {
        Recorded known = recorded.get(filingNo);
        if (known == null) {
            return today.get();
        }
        Verdict verdict = today(known, today);
        boolean first = unseen.remove(filingNo);
        boolean decided = isFinal(known.decision().result());
        if (at.isBefore(known.decision().decidedAt()) || first && decided && known.waited()) {
            boolean waitsHere =
                    verdict.result() == ReceiptResult.HELD || verdict.result() == ReceiptResult.PENDING_APPROVAL;
            return waitsHere ? verdict : waiting(known.asked() ? Level.APPROVAL : Level.HOLD, verdict);
        }
        if (decided) {
            done.add(filingNo);
        }
        return verdict(known, verdict);
    }

    @Override
    public List<Finding> alerts(long filingNo, Verdict verdict) {
        return done.contains(filingNo) ? recorded.get(filingNo).findings() : verdict.alerts();
    }

    /** Lets go of what was decided; once it is written. */
    public void forget() {
        recorded.keySet().removeAll(done);
        done.clear();
    }

    /** What the rules of this release say, nothing where they fail over what others judged. */
    private static Verdict today(Recorded known, Supplier<Verdict> today) {
        try {
            return today.get();
        } catch (RuntimeException e) {
            LOG.warn(
                    "The rules of this release cannot judge filing {}; what those of {} said of it stands: {}",
                    known.filing().filingNo(),
                    known.decision().ruleSetVersion(),
                    Defects.told(e));
            return new Verdict(List.of(), null, false, true, known.decision().ruleSetVersion());
        }
    }

    private static boolean isFinal(FilingResult result) {
        return result != FilingResult.HELD && result != FilingResult.PENDING_APPROVAL;
    }

    private static Verdict verdict(Recorded known, Verdict today) {
        List<Finding> findings = new ArrayList<>();
        for (JsonNode told : Json.read(known.decision().findings())) {
            findings.add(finding(told, "rule"));
        }
        // What is raised to nobody (A12 to A14) stands nowhere in the log. Releases before nothing was kept of it.
        if (known.decision().ruleSetVersion().indexOf(OF_A_BOOK) >= 0) {
            today.findings().stream()
                    .filter(finding ->
                            finding.level() == Level.RISK && !today.alerts().contains(finding))
                    .forEach(findings::add);
        }
        Hold hold = known.decision().result() == FilingResult.HELD
                ? today.waiting().orElse(new Hold("J09", LONG, null, null))
                : null;
        return new Verdict(
                findings,
                hold,
                false,
                true,
                known.decision().ruleSetVersion(),
                ReceiptResult.valueOf(known.decision().result().name()));
    }

    /** A verdict that lets a filing wait as it waited then; its words are given to nobody. */
    private static Verdict waiting(Level level, Verdict today) {
        Finding finding = new Finding(
                level == Level.HOLD ? "J09" : "J12", level, Severity.NORMAL, "", "暂存。", "It waits.", "", "", "");
        Hold hold = level == Level.HOLD ? new Hold("J09", LONG, null, null) : null;
        return new Verdict(List.of(finding), hold, false, true, today.ruleSetVersion());
    }

    private static Finding finding(JsonNode json, String rule) {
        return new Finding(
                json.path(rule).asText(),
                Level.valueOf(json.path("level").asText()),
                json.has("severity") ? Severity.valueOf(json.path("severity").asText()) : Severity.NORMAL,
                json.path("pointer").asText(),
                json.path("messageZh").asText(),
                json.path("messageEn").asText(),
                json.path("basis").asText(),
                json.path("remedyZh").asText(),
                json.path("remedyEn").asText());
    }
}
