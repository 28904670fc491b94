package org.qiyue.deploy.local.simulation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.qiyue.deploy.local.simulation.Expectation.Outcome;

/**
 * A contract that was made for the rules that its life breaks, filed step by step, as it is or broken on purpose.
 *
 * <p>Its filings belong to turns: those of a turn are sent when every filing of the turn before has been answered, as by
 * a platform that waits for its receipts, since nobody orders the events of two contracts.
 */
final class PlantedContract {

    private final EventWriter writer;
    private final String group;
    private final ContractLife life;
    private final List<Filed> filings = new ArrayList<>();
    private final Set<String> reviewed = new TreeSet<>();
    private int turn;

    /** A filing and its turn, from 0. */
    record Filed(int turn, SimulatedFiling filing) {}

    PlantedContract(EventWriter writer, String group, ContractLife life) {
        this.writer = writer;
        this.group = group;
        this.life = life;
    }

    /** What changes nothing of an event. */
    static Consumer<ObjectNode> asItIs() {
        return event -> {};
    }

    /** The contract as agreed first. */
    PlantedContract concluded() {
        return filed(life.steps().get(0));
    }

    /** The contract as agreed first, but for a change that nobody minds. */
    PlantedContract concluded(Consumer<ObjectNode> change) {
        return filed(life.steps().get(0), Expectation.clean("concluded"), change);
    }

    /** The conclusion with what it was made for. */
    PlantedContract concluded(Expectation expectation, Consumer<ObjectNode> change) {
        return filed(life.steps().get(0), expectation, change);
    }

    /** A further step, lawful and in order. */
    PlantedContract filed(Step step) {
        return filed(step, Expectation.clean(EventWriter.kind(step)), asItIs());
    }

    /** A further step with what it was made for. */
    PlantedContract filed(Step step, Expectation expectation, Consumer<ObjectNode> change) {
        ObjectNode event = writer.event(life, step, filings.size());
        change.accept(event);
        filings.add(new Filed(turn, FilingPlan.whole(life, event, expectation)));
        return this;
    }

    /** From here on filings belong to this turn. */
    PlantedContract inTurn(int number) {
        turn = number;
        return this;
    }

    /** The daily review finds this of the contract itself. */
    PlantedContract reviewed(String... rules) {
        reviewed.addAll(Set.of(rules));
        return this;
    }

    /** What the daily review is to find of the contract itself, by rule. */
    Set<String> reviews() {
        return reviewed;
    }

    /** The group of planted lives it belongs to, such as {@code PlantedEndings}. */
    String group() {
        return group;
    }

    ContractLife life() {
        return life;
    }

    Terms terms() {
        return life.terms();
    }

    List<Filed> filings() {
        return filings;
    }

    /** Its filings without their turns. */
    List<SimulatedFiling> sent() {
        return filings.stream().map(Filed::filing).toList();
    }

    /** Whether it is registered in the end. */
    boolean isRegistered() {
        return filings.stream()
                .map(filed -> filed.filing().expectation())
                .anyMatch(expected ->
                        expected.outcome() == Outcome.ACCEPTED || expected.outcome() == Outcome.ACCEPTED_WITH_WARNINGS);
    }
}
