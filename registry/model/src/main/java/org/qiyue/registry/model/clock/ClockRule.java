package org.qiyue.registry.model.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.SupervisionTable;

/**
 * A time limit as the law or the bureau sets it; dated table {@code supervision/clocks.csv}.
 *
 * @param id its name in the table
 * @param name what officials call it
 * @param kind whom it binds
 * @param start what sets it running
 * @param length how long, in the unit; empty when the document that starts it says so
 * @param unit what is counted
 * @param movesFromRestDay whether a last day that rests gives way to the next working day (民法典 art. 203)
 * @param extension by how much it may be extended, once; empty when it may not
 * @param extendedBy who approves the extension, a role of the realm; blank when it may not be extended
 * @param suspensions why it may stand still
 * @param warnPercent the used share from which it is due soon
 * @param criticalPercent the used share from which it is critical
 * @param article the article; blank when the bureau sets it
 * @param setByBureau whether the bureau sets it
 * @param fromMemory the columns that were noted from memory
 * @param source where it comes from
 */
public record ClockRule(
        String id,
        Bilingual name,
        ClockKind kind,
        StartEvent start,
        Optional<Integer> length,
        ClockUnit unit,
        boolean movesFromRestDay,
        Optional<Integer> extension,
        String extendedBy,
        Set<SuspensionReason> suspensions,
        int warnPercent,
        int criticalPercent,
        String article,
        boolean setByBureau,
        Set<String> fromMemory,
        String source) {

    private static final List<SupervisionTable.Row> TABLE =
            SupervisionTable.of("clocks").rows();

    public ClockRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(unit, "unit");
        suspensions = Set.copyOf(suspensions);
        fromMemory = Set.copyOf(fromMemory);
        if (length.isPresent() && length.get() < 1) {
            throw new IllegalArgumentException("a time limit of no length");
        }
        if (warnPercent < 1 || warnPercent > criticalPercent || criticalPercent > 100) {
            throw new IllegalArgumentException("shares out of order");
        }
    }

    /** The time limits in force on a day, in the order of the table. */
    public static List<ClockRule> on(LocalDate day) {
        return TABLE.stream()
                .filter(row -> row.isValidOn(day))
                .map(ClockRule::of)
                .toList();
    }

    /**
     * A time limit as in force on a day; empty when none was.
     *
     * @throws IllegalArgumentException when the table has none of that name
     */
    public static Optional<ClockRule> find(String id, LocalDate day) {
        List<SupervisionTable.Row> rows =
                TABLE.stream().filter(row -> row.text("id").equals(id)).toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no clock " + id);
        }
        return rows.stream()
                .filter(row -> row.isValidOn(day))
                .map(ClockRule::of)
                .findFirst();
    }

    /**
     * Sets it running.
     *
     * @param day the day of the event, which is not counted
     * @throws IllegalStateException when its length is for a document to say
     */
    public RunningClock startedOn(LocalDate day) {
        return startedOn(day, length.orElseThrow(() -> new IllegalStateException("no length is set for " + id)));
    }

    /**
     * Sets it running for as long as a document says.
     *
     * @param day the day of the event, which is not counted
     * @param chosen how long, at least 1
     */
    public RunningClock startedOn(LocalDate day, int chosen) {
        return new RunningClock(this, day, chosen, List.of(), null, null);
    }

    private static ClockRule of(SupervisionTable.Row row) {
        return new ClockRule(
                row.text("id"),
                row.bilingual("name"),
                ClockKind.valueOf(row.text("kind")),
                StartEvent.valueOf(row.text("start")),
                row.whole("length"),
                ClockUnit.valueOf(row.text("unit")),
                row.text("rest_day").equals("NEXT_WORKING_DAY"),
                row.whole("extension"),
                row.text("extended_by"),
                row.words("suspensions").stream().map(SuspensionReason::valueOf).collect(Collectors.toSet()),
                row.whole("warn_percent").orElseThrow(),
                row.whole("critical_percent").orElseThrow(),
                row.text("article"),
                row.isSetByBureau(),
                row.fromMemory(),
                row.text("source"));
    }
}
