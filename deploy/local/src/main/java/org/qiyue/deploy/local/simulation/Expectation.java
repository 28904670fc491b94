package org.qiyue.deploy.local.simulation;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a filing was made to bring about; written down with the defect, never computed by the rules it is to test.
 *
 * @param kind name of the kind of filing, the row of the reconciliation
 * @param outcome the final receipt to come
 * @param told ids of exactly those rules that the final receipt names
 * @param alerts ids of exactly those rules whose findings go to the supervisor
 * @param heldFor id of the rule that alone a provisional receipt names, which comes first; null where none comes
 */
record Expectation(String kind, Outcome outcome, Set<String> told, Set<String> alerts, String heldFor) {

    /** The final answer of the registry. */
    enum Outcome {
        ACCEPTED,
        ACCEPTED_WITH_WARNINGS,
        REJECTED,
        /** A provisional receipt, and no other until the bureau decides, which nobody does here. */
        PENDING_APPROVAL,
        /** The same bytes were delivered before: nothing new may come. */
        NO_NEW_RECEIPT
    }

    Expectation {
        told = Set.copyOf(told);
        alerts = Set.copyOf(alerts);
    }

    static Expectation clean(String kind) {
        return new Expectation(kind, Outcome.ACCEPTED, Set.of(), Set.of(), null);
    }

    /** A refusal, of which the receipt names the rules. */
    static Expectation rejected(String kind, String... rules) {
        return new Expectation(kind, Outcome.REJECTED, Set.of(rules), Set.of(), null);
    }

    /** Registered with warnings, of which the receipt names the rules. */
    static Expectation warned(String kind, String... rules) {
        return new Expectation(kind, Outcome.ACCEPTED_WITH_WARNINGS, Set.of(rules), Set.of(), null);
    }

    /** Registered, the supervisor alone being told. */
    static Expectation risky(String kind, String... rules) {
        return new Expectation(kind, Outcome.ACCEPTED, Set.of(), Set.of(rules), null);
    }

    /** Held for a rule, and registered without a finding once what it waits for is there. */
    static Expectation held(String kind, String rule) {
        return new Expectation(kind, Outcome.ACCEPTED, Set.of(), Set.of(), rule);
    }

    /** Waiting for the bureau's decision under a rule, and nothing after it. */
    static Expectation awaiting(String kind, String rule) {
        return new Expectation(kind, Outcome.PENDING_APPROVAL, Set.of(), Set.of(), rule);
    }

    /** The same bytes once more. */
    static Expectation repeat(String kind) {
        return new Expectation(kind, Outcome.NO_NEW_RECEIPT, Set.of(), Set.of(), null);
    }

    /** The same answer with findings for the supervisor beside it. */
    Expectation alerting(String... rules) {
        return new Expectation(kind, outcome, told, Set.of(rules), heldFor);
    }

    boolean held() {
        return heldFor != null;
    }

    /** Every rule that the filing was made for, in the order of their ids. */
    Set<String> rules() {
        Set<String> rules = new TreeSet<>(told);
        rules.addAll(alerts);
        Stream.ofNullable(heldFor).forEach(rules::add);
        return rules;
    }
}
