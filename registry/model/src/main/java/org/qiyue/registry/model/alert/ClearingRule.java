package org.qiyue.registry.model.alert;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qiyue.registry.model.SupervisionTable;

/**
 * Which new facts end the ground of a rule; dated table {@code supervision/clearing.csv}. A rule that is not in it is about
 * what has happened and stays so: a person decides.
 *
 * @param rule the rule
 * @param clears the kinds of new fact
 * @param fields what an amendment or correction has to change, as JSON Pointers; empty where that says nothing
 * @param guards rules that the fact must not have raised itself, the rule among them
 */
public record ClearingRule(String rule, Set<ClearingFact> clears, Set<String> fields, Set<String> guards) {

    private static final List<SupervisionTable.Row> TABLE =
            SupervisionTable.of("clearing").rows();

    public ClearingRule {
        clears = Collections.unmodifiableSet(
                clears.isEmpty() ? EnumSet.noneOf(ClearingFact.class) : EnumSet.copyOf(clears));
        fields = Set.copyOf(fields);
        guards = Set.copyOf(guards);
    }

    /** The rule's as in force on a day; one that nothing clears when the table has none. */
    public static ClearingRule of(String rule, LocalDate day) {
        return TABLE.stream()
                .filter(row -> row.text("rule").equals(rule) && row.isValidOn(day))
                .findFirst()
                .map(ClearingRule::of)
                .orElseGet(() -> new ClearingRule(rule, Set.of(), Set.of(), Set.of(rule)));
    }

    /**
     * What an event makes of a finding.
     *
     * @param found the finding
     * @param later what was registered after it
     * @return the finding cleared or claimed to be repaired; empty when it stands as it did
     */
    public Optional<AlertEvent> judge(AlertFact found, LaterEvent later) {
        if (found.isCleared() || !touches(later)) {
            return Optional.empty();
        }
        Optional<AlertEvent> cleared = later.fact()
                .filter(clears::contains)
                .filter(fact -> Collections.disjoint(later.rules(), guards))
                .map(fact -> new AlertEvent.Cleared(
                        new AlertFact.Clearing(fact, later.filing(), later.on()), Set.of(found.id())));
        return cleared.isPresent() || found.claimed() != null
                ? cleared
                : later.claim()
                        .map(claim -> new AlertEvent.RepairClaimed(
                                new AlertFact.Claim(claim, later.filing()), Set.of(found.id())));
    }

    /** Whether it is about what the rule is about: changes are, by the fields they name. */
    private boolean touches(LaterEvent later) {
        boolean changes = later.kind().equals("AMENDED") || later.kind().equals("CORRECTED");
        return !changes || fields.isEmpty() || !Collections.disjoint(later.fields(), fields);
    }

    private static ClearingRule of(SupervisionTable.Row row) {
        Set<ClearingFact> clears = EnumSet.noneOf(ClearingFact.class);
        row.words("clears").forEach(kind -> clears.add(ClearingFact.valueOf(kind)));
        String rule = row.text("rule");
        List<String> guards = row.words("guards");
        return new ClearingRule(
                rule, clears, Set.copyOf(row.words("fields")), guards.isEmpty() ? Set.of(rule) : Set.copyOf(guards));
    }
}
