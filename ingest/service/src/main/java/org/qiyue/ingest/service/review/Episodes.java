package org.qiyue.ingest.service.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.qiyue.registry.store.review.Episode;
import org.qiyue.registry.store.review.FindingChange;
import org.qiyue.registry.store.review.FindingRow;

/**
 * What a day's findings make of those that stand. A finding lasts from the first day for which it was found to the first
 * reviewed day after it for which it was not. The same day again changes nothing; a day before the latest one adds what held
 * on it and takes nothing back.
 */
final class Episodes {

    private final LocalDate day;
    private final Map<String, NavigableSet<LocalDate>> reviewed;

    /**
     * @param day the day reviewed
     * @param reviewed days for which each rule was evaluated before, by {@code rule subject}
     */
    Episodes(LocalDate day, Map<String, NavigableSet<LocalDate>> reviewed) {
        this.day = day;
        this.reviewed = reviewed;
    }

    /**
     * What is to be written about one rule.
     *
     * @param ruleAndSubject the rule as {@code rule subject}
     * @param found what it found, each subject once
     * @param standing findings of that rule that are open, or not cleared before the day
     */
    List<FindingChange> changes(String ruleAndSubject, List<FindingRow> found, List<Episode> standing) {
        NavigableSet<LocalDate> days = reviewed.get(ruleAndSubject);
        LocalDate next = days == null ? null : days.higher(day);
        Map<String, List<Episode>> bySubject = new HashMap<>();
        standing.forEach(episode -> bySubject
                .computeIfAbsent(name(episode.subject(), episode.creditCode()), subject -> new ArrayList<>(1))
                .add(episode));
        List<FindingChange> changes = new ArrayList<>();
        for (FindingRow row : found) {
            List<Episode> known = bySubject.remove(name(row.subject(), row.creditCode()));
            found(row, known == null ? List.of() : known, next, changes);
        }
        if (next == null) {
            bySubject.values().stream()
                    .flatMap(List::stream)
                    .filter(episode -> episode.covers(day))
                    .forEach(episode ->
                            changes.add(new FindingChange.Move(episode.findingNo(), episode.foundOn(), day)));
        }
        return changes;
    }

    /** A contract taken over by another employer is another finding. */
    private static String name(String subject, String creditCode) {
        return subject + " " + creditCode;
    }

    /** Whether a change ends a finding on the day reviewed. */
    boolean isClearing(FindingChange.Move move) {
        return day.equals(move.clearedOn());
    }

    private void found(FindingRow row, List<Episode> known, LocalDate next, List<FindingChange> changes) {
        for (Episode episode : known) {
            if (episode.covers(day)) {
                if (next == null && !episode.digest().equals(row.digest())) {
                    changes.add(new FindingChange.Restate(episode.findingNo(), row));
                }
                return;
            }
        }
        for (Episode episode : known) {
            boolean clearedToday = day.equals(episode.clearedOn());
            boolean begunNext = next != null && episode.foundOn().equals(next);
            if (clearedToday || begunNext) {
                LocalDate foundOn = clearedToday ? episode.foundOn() : day;
                LocalDate clearedOn = clearedToday ? next : episode.clearedOn();
                changes.add(new FindingChange.Move(episode.findingNo(), foundOn, clearedOn));
                return;
            }
        }
        changes.add(new FindingChange.Open(row, day, next));
    }
}
