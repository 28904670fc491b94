package org.qiyue.registry.model.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of a case: every transition there is. What it does not have cannot be done. */
public final class CaseTable {

    private static final List<Transition> LINES = Stream.of(
                    IntakeTransitions.LINES,
                    InvestigationTransitions.LINES,
                    DecisionTransitions.LINES,
                    ExecutionTransitions.LINES)
            .flatMap(List::stream)
            .toList();

    private CaseTable() {}

    /** All transitions, in the order in which a case meets them. */
    public static List<Transition> all() {
        return LINES;
    }

    /** What may be done in a state, whoever does it. */
    public static List<Transition> from(CaseState state) {
        return LINES.stream().filter(line -> line.from().contains(state)).toList();
    }

    /** The transition of an action in a state; empty when it has none there. */
    public static Optional<Transition> find(CaseAction action, CaseState state) {
        return from(state).stream().filter(line -> line.action() == action).findFirst();
    }
}
