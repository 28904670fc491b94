package org.qiyue.ingest.service.decide;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.store.intake.RegisteredContract;

/** The terms of a registered contract as of a day, for whoever looks at the register without a filing in hand. */
public final class TermsByDay {

    private TermsByDay() {}

    /**
     * The terms after each event that had taken place by a day, as the register knows them now: corrections worked in,
     * what was withdrawn left out.
     *
     * @param timeline the contract's life
     * @return terms as {@code data} of an event, not to be changed; the last are those in force; empty before the conclusion
     */
    public static List<JsonNode> of(RegisteredContract contract, ContractTimeline timeline, LocalDate day) {
        List<TermsReplay.Said> said = contract.versions().stream()
                .map(version -> TermsReplay.Said.of(version.event(), version.terms(), version.changes()))
                .toList();
        return new TermsReplay(timeline, said, null)
                .by(timeline, day).stream().map(Terms::tree).toList();
    }
}
