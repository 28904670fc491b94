package org.qiyue.deploy.local.simulation;

import java.util.List;

/**
 * What a filing was made to bring about; written down with the defect, never computed by the rules it is to test.
 *
 * @param kind name of the kind of filing, the row of the reconciliation
 * @param outcome the final receipt to come
 * @param rules ids of the rules it was made to violate
 * @param held true when a provisional receipt comes first
 */
record Expectation(String kind, Outcome outcome, List<String> rules, boolean held) {

    /** The final answer of the registry. */
    enum Outcome {
        ACCEPTED,
        ACCEPTED_WITH_WARNINGS,
        REJECTED,
        /** The same bytes were delivered before: nothing new may come. */
        NO_NEW_RECEIPT
    }

    Expectation {
        rules = List.copyOf(rules);
    }

    static Expectation clean(String kind) {
        return new Expectation(kind, Outcome.ACCEPTED, List.of(), false);
    }
}
