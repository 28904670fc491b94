package org.qiyue.ingest.service.decide;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.store.intake.RegisteredContract;

/**
 * The terms of a registered contract as of a day, for whoever looks at the register without a filing in hand: as the register
 * knows them now, corrections worked in, what was withdrawn left out. Trees are {@code data} of an event, not to be changed.
 *
 * @param inEffect the terms after each event that was in effect on the day; the last are those in force
 * @param agreed the terms after everything that had been agreed by the day; the same object as those in force where nothing
 *     agreed was still to take effect
 */
public record TermsByDay(List<JsonNode> inEffect, JsonNode agreed) {

    public TermsByDay {
        inEffect = List.copyOf(inEffect);
    }

    /**
     * Of a contract.
     *
     * @param timeline its life
     * @return empty before the conclusion
     */
    public static Optional<TermsByDay> of(RegisteredContract contract, ContractTimeline timeline, LocalDate day) {
        List<TermsReplay.Said> said = contract.versions().stream()
                .map(version -> TermsReplay.Said.of(
                        version.event(),
                        version.terms().text(),
                        version.changes().text()))
                .toList();
        TermsReplay replay = new TermsReplay(timeline, said, null);
        List<JsonNode> inEffect =
                replay.inEffect(timeline, day).stream().map(Terms::tree).toList();
        return inEffect.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TermsByDay(inEffect, replay.agreed(timeline, day).tree()));
    }

    /** The terms in force. */
    public JsonNode inForce() {
        return inEffect.get(inEffect.size() - 1);
    }
}
