package org.qiyue.ingest.service.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qiyue.ingest.rules.review.ReviewBook;
import org.qiyue.ingest.rules.review.ReviewFinding;
import org.qiyue.ingest.rules.review.ReviewRule;
import org.qiyue.registry.store.review.Episode;
import org.qiyue.registry.store.review.FindingChange;
import org.qiyue.registry.store.review.FindingRow;
import org.qiyue.registry.store.review.RuleCount;

/** Turns findings into changes, rule by rule, and counts them. */
final class Tallies {

    private final List<ReviewRule<?>> rules;
    private final Feeds feeds;
    private final Episodes episodes;
    private final Map<ReviewRule<?>, int[]> counts = new HashMap<>();

    Tallies(ReviewBook book, Feeds feeds, Episodes episodes) {
        this.rules = book.rules();
        this.feeds = feeds;
        this.episodes = episodes;
    }

    /** Whether a rule is evaluated in this run. */
    boolean isEvaluated(ReviewRule<?> rule) {
        return feeds.skipped(rule) == null;
    }

    /**
     * What is to be written.
     *
     * @param subjects the kinds of subject that were looked at
     */
    List<FindingChange> changes(List<ReviewFinding> found, List<Episode> standing, List<ReviewRule.Subject> subjects) {
        Map<String, List<FindingRow>> rows = found.stream()
                .map(FindingRows::of)
                .collect(Collectors.groupingBy(FindingRow::rule, TreeMap::new, Collectors.toList()));
        Map<String, List<Episode>> known = standing.stream().collect(Collectors.groupingBy(Episode::rule));
        List<FindingChange> changes = new ArrayList<>();
        for (ReviewRule<?> rule : rules) {
            if (!subjects.contains(rule.subject()) || !isEvaluated(rule)) {
                continue;
            }
            List<FindingRow> ofRule = rows.getOrDefault(rule.id(), List.of());
            List<FindingChange> more =
                    episodes.changes(rule.toString(), ofRule, known.getOrDefault(rule.id(), List.of()));
            count(rule, ofRule.size(), more);
            changes.addAll(more);
        }
        return changes;
    }

    private void count(ReviewRule<?> rule, int found, List<FindingChange> changes) {
        int[] count = counts.computeIfAbsent(rule, first -> new int[3]);
        count[0] += found;
        for (FindingChange change : changes) {
            if (change instanceof FindingChange.Open) {
                count[1]++;
            } else if (change instanceof FindingChange.Move move && episodes.isClearing(move)) {
                count[2]++;
            }
        }
    }

    List<RuleCount> counts() {
        return rules.stream()
                .map(rule -> {
                    int[] count = counts.getOrDefault(rule, new int[3]);
                    return new RuleCount(
                            rule.id(), rule.subject().name(), feeds.skipped(rule), count[0], count[1], count[2]);
                })
                .toList();
    }
}
