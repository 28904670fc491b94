package org.qiyue.deploy.local.simulation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * A way in which a filing goes wrong, with the rules it was made to violate.
 *
 * @param expectation its name, and what must come of it
 * @param weight how often it is drawn against the others
 * @param kinds the kinds of event it can befall
 * @param headers state of the headers the broken filing is sent with
 * @param change breaks the event in place; false where this event cannot be broken so
 */
record Defect(
        Expectation expectation,
        double weight,
        Set<String> kinds,
        SimulatedFiling.Headers headers,
        BiPredicate<ObjectNode, Scene> change) {

    /** What a defect may look at: the contract, the step that is filed, and dice. */
    record Scene(ContractLife life, int index, Dice dice) {

        Step step() {
            return life.steps().get(index);
        }

        /** Whether the contract ends with severance, whose months follow from the first day of employment. */
        boolean paysSeverance() {
            return life.steps().stream()
                    .anyMatch(step -> step instanceof Step.End end
                            && end.severanceMonths().signum() > 0);
        }

        /** Whether nothing later in the contract's life builds on what this step says. */
        boolean last() {
            return index == life.steps().size() - 1;
        }
    }

    static final Set<String> ANY = Set.of("concluded", "renewed", "amended", "rescinded", "terminated");
    static final Set<String> LATER = Set.of("renewed", "amended", "rescinded", "terminated");
    static final Set<String> SIGNED = Set.of("concluded", "renewed", "amended");
    static final Set<String> CONCLUDED = Set.of("concluded");
    static final Set<String> TERMS = Set.of("concluded", "renewed");
    static final Set<String> RENEWED = Set.of("renewed");
    static final Set<String> AMENDED = Set.of("amended");
    static final Set<String> TERMINATED = Set.of("terminated");
    static final Set<String> RESCINDED = Set.of("rescinded");
    static final Set<String> ENDED = Set.of("rescinded", "terminated");

    String name() {
        return expectation.kind();
    }

    /** A filing that must be refused; the platform repairs it and files again. */
    static Defect refused(
            String name, String rule, double weight, Set<String> kinds, BiPredicate<ObjectNode, Scene> change) {
        return whole(Expectation.rejected(name, rule), weight, kinds, change);
    }

    /** A filing that must be refused for more than one reason. */
    static Defect refused(
            String name, List<String> rules, double weight, Set<String> kinds, BiPredicate<ObjectNode, Scene> change) {
        return whole(Expectation.rejected(name, rules.toArray(String[]::new)), weight, kinds, change);
    }

    /** A filing that must be refused and of which the supervisor hears at once. */
    static Defect refusedAndTold(
            String name, String rule, double weight, Set<String> kinds, BiPredicate<ObjectNode, Scene> change) {
        return whole(Expectation.rejected(name, rule).alerting(rule), weight, kinds, change);
    }

    /** A filing refused for its headers. */
    static Defect refusedFor(String name, String rule, double weight, SimulatedFiling.Headers headers) {
        return new Defect(Expectation.rejected(name, rule), weight, ANY, headers, (event, scene) -> true);
    }

    /** A filing that is registered, the platform being told of the flaw. */
    static Defect warned(
            String name, String rule, double weight, Set<String> kinds, BiPredicate<ObjectNode, Scene> change) {
        return whole(Expectation.warned(name, rule), weight, kinds, change);
    }

    /** An unlawful but real fact: registered, the supervisor alone being told. */
    static Defect risky(
            String name, String rule, double weight, Set<String> kinds, BiPredicate<ObjectNode, Scene> change) {
        return whole(Expectation.risky(name, rule), weight, kinds, change);
    }

    /** An unlawful but real fact that more than one rule names. */
    static Defect risky(
            String name, List<String> rules, double weight, Set<String> kinds, BiPredicate<ObjectNode, Scene> change) {
        return whole(Expectation.risky(name, rules.toArray(String[]::new)), weight, kinds, change);
    }

    private static Defect whole(
            Expectation expectation, double weight, Set<String> kinds, BiPredicate<ObjectNode, Scene> change) {
        return new Defect(expectation, weight, kinds, SimulatedFiling.Headers.WHOLE, change);
    }
}
