package org.qiyue.ingest.service.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qiyue.registry.store.intake.PartyFact;

/** What filings said of employers and workers, as it stands while a batch is being decided. */
final class PartyFacts {
    private static final Comparator<PartyFact> BY_LEGAL_DATE = Comparator.comparing(
                    PartyFact::legalOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparingLong(PartyFact::filingNo);

    private final Map<Topic, Map<Long, PartyFact>> known = new HashMap<>();
    private final Set<String> parties = new HashSet<>();
    private final Map<String, List<Topic>> byContract = new HashMap<>();
    private final Map<Topic, Map<Long, PartyFact>> changed = new LinkedHashMap<>();

    /**
     * What facts are about.
     *
     * @param party credit code or worker's number
     * @param field which fact of that party
     */
    record Topic(String party, PartyField field) {}

    /** Adds what the register answered; what is already known here is newer and stays. */
    void know(Collection<PartyFact> registered) {
        for (PartyFact fact : registered) {
            PartyField.find(fact.field())
                    .map(field -> new Topic(fact.party(), field))
                    .filter(topic -> !known.getOrDefault(topic, Map.of()).containsKey(fact.filingNo()))
                    .ifPresent(topic -> put(topic, fact));
        }
    }

    /** Whether anything said of it is kept by its date. */
    boolean isTold(Topic topic) {
        return known.containsKey(topic);
    }

    /** Whether anything said of a party is kept by its date. */
    boolean isToldOf(String party) {
        return parties.contains(party);
    }

    /** What stood before anything was said of an employer; only for what {@link #isTold}. */
    PartyFact before(Topic topic) {
        return known.get(topic).get(PartyFact.BEFORE);
    }

    /** Adds what a filing says, or what stood before any did. */
    void say(Topic topic, PartyFact fact) {
        put(topic, fact);
        changed.computeIfAbsent(topic, none -> new LinkedHashMap<>()).put(fact.filingNo(), fact);
    }

    /** Gives the facts filed for a contract their present dates; answers what they are about. */
    List<Topic> restate(WorkingContract contract) {
        List<Topic> touched = new ArrayList<>();
        for (Topic topic :
                List.copyOf(byContract.getOrDefault(contract.present().contractId(), List.of()))) {
            for (PartyFact fact : List.copyOf(known.get(topic).values())) {
                if (contract.present().contractId().equals(fact.contractId())) {
                    Optional<LocalDate> counts = contract.countsOn(fact.filingNo());
                    PartyFact now = fact.standing(counts.orElse(fact.legalOn()), counts.isPresent());
                    if (now.stands() != fact.stands() || !Objects.equals(now.legalOn(), fact.legalOn())) {
                        say(topic, now);
                        touched.add(topic);
                    }
                }
            }
        }
        return touched;
    }

    /** Of what stands, what has the latest legal date; without a value where nothing does. */
    PartyFact present(Topic topic) {
        return known.get(topic).values().stream()
                .filter(PartyFact::stands)
                .max(BY_LEGAL_DATE)
                .orElseGet(() -> PartyFact.before(topic.party(), topic.field().pointer(), null, null));
    }

    /** Facts that are new or stand otherwise than before. */
    List<PartyFact> changed() {
        return changed.values().stream()
                .flatMap(facts -> facts.values().stream())
                .toList();
    }

    private void put(Topic topic, PartyFact fact) {
        known.computeIfAbsent(topic, none -> new LinkedHashMap<>()).put(fact.filingNo(), fact);
        parties.add(topic.party());
        if (fact.contractId() != null) {
            List<Topic> topics = byContract.computeIfAbsent(fact.contractId(), none -> new ArrayList<>());
            if (!topics.contains(topic)) {
                topics.add(topic);
            }
        }
    }
}
