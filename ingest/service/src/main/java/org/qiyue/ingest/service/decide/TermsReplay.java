package org.qiyue.ingest.service.decide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;

/**
 * The terms of a contract after each of its events, in the order of their legal dates: a late fact goes to its place
 * and whatever lies after it is said again on top; a correction is said right after the filing it corrects; what was
 * withdrawn is not said.
 */
final class TermsReplay {
    private final List<Said> order = new ArrayList<>();
    private final List<Terms> states = new ArrayList<>();
    /** Where each filing was said; only looked for where what was said last is not what is asked for. */
    private Map<String, Integer> places;

    private Terms present = Terms.NONE;

    /** What one event said by itself. */
    record Said(ContractEvent event, JsonNode data, List<FieldChange> changes) {
        /** What a stored version said: its own blocks stand in its terms, amended fields in its changes. */
        static Said of(ContractEvent event, String terms, String changes) {
            return switch (event.kind()) {
                case CONCLUDED, RENEWED, RESCINDED, TERMINATED -> new Said(event, Json.read(terms), List.of());
                case AMENDED, CORRECTED -> new Said(event, null, changes(Json.read(changes)));
                case WITHDRAWN -> new Said(event, null, List.of());
            };
        }

        private static List<FieldChange> changes(JsonNode array) {
            List<FieldChange> changes = new ArrayList<>();
            array.forEach(change -> {
                if (change instanceof ObjectNode && change.hasNonNull("field")) {
                    changes.add(new FieldChange(
                            change.get("field").textValue(), change.get("oldValue"), change.get("newValue")));
                }
            });
            return changes;
        }
    }

    /**
     * @param timeline the contract's life, of exactly the events said
     * @param said what each event said, in the order of versions
     * @param earlier a replay of fewer of these: what it begins with is not said again; or null
     */
    TermsReplay(ContractTimeline timeline, List<Said> said, TermsReplay earlier) {
        List<Said> inOrder = order(timeline, said);
        int same = 0;
        int most = earlier == null ? 0 : Math.min(inOrder.size(), earlier.order.size());
        while (same < most && inOrder.get(same) == earlier.order.get(same)) {
            keep(inOrder.get(same), earlier.states.get(same));
            same++;
        }
        inOrder.subList(same, inOrder.size()).forEach(this::say);
    }

    private static List<Said> order(ContractTimeline timeline, List<Said> said) {
        Map<String, Said> byFiling = new HashMap<>();
        Map<String, List<Said>> corrections = new HashMap<>();
        Map<String, String> corrected = new HashMap<>();
        for (Said one : said) {
            byFiling.put(one.event().filingId(), one);
            if (one.event() instanceof ContractEvent.Correction correction && timeline.counts(correction.filingId())) {
                String report = corrected.getOrDefault(correction.supersedes(), correction.supersedes());
                corrected.put(correction.filingId(), report);
                corrections.computeIfAbsent(report, id -> new ArrayList<>()).add(one);
            }
        }
        List<Said> order = new ArrayList<>(said.size());
        for (ContractEvent event : timeline.eventsInLegalOrder()) {
            order.add(byFiling.get(event.filingId()));
            order.addAll(corrections.getOrDefault(event.filingId(), List.of()));
        }
        return order;
    }

    /** Says one more event, which comes last in legal order and repairs nothing. */
    void append(Said said) {
        say(said);
    }

    private void say(Said said) {
        keep(said, after(present, said));
    }

    private static Terms after(Terms before, Said said) {
        return switch (said.event().kind()) {
            case CONCLUDED, RENEWED -> before.signed(said.data());
            case RESCINDED, TERMINATED -> before.ended(said.data());
            case AMENDED, CORRECTED -> before.changed(said.changes());
            case WITHDRAWN -> before;
        };
    }

    private void keep(Said said, Terms terms) {
        order.add(said);
        states.add(terms);
        if (places != null) {
            places.put(said.event().filingId(), order.size() - 1);
        }
        present = terms;
    }

    /** The terms after everything that counts. */
    Terms present() {
        return present;
    }

    /**
     * The terms after each event that counts, corrections of it worked in, in the order of their legal dates.
     *
     * @param until the filing before which to stop, null for all
     */
    List<Terms> settled(String until) {
        List<Terms> settled = new ArrayList<>();
        for (int index = 0; index < order.size(); index++) {
            if (order.get(index).event().filingId().equals(until)) {
                return settled;
            }
            boolean last = index + 1 == order.size();
            if (last || !(order.get(index + 1).event() instanceof ContractEvent.Correction)) {
                settled.add(states.get(index));
            }
        }
        return settled;
    }

    /** The terms of each term at its end: as they stood when the next one was signed. */
    List<Terms> ofEachTerm() {
        List<Terms> terms = new ArrayList<>();
        for (int index = 0; index < order.size(); index++) {
            boolean last = index + 1 == order.size();
            if (last || order.get(index + 1).event() instanceof ContractEvent.Renewal) {
                terms.add(states.get(index));
            }
        }
        return terms;
    }

    /** The terms right after a filing, at its place; null when it does not count. */
    Terms after(String filingId) {
        if (!order.isEmpty() && order.get(order.size() - 1).event().filingId().equals(filingId)) {
            return present;
        }
        if (places == null) {
            places = new HashMap<>();
            for (int index = 0; index < order.size(); index++) {
                places.put(order.get(index).event().filingId(), index);
            }
        }
        Integer place = places.get(filingId);
        return place == null ? null : states.get(place);
    }

    /**
     * The terms at the place of a fact of a day; null where nothing lies after it, and before the conclusion.
     *
     * @param timeline the life that is replayed here
     */
    Terms atPlaceOf(ContractTimeline timeline, LocalDate day) {
        for (ContractEvent event : timeline.eventsInLegalOrder()) {
            if (event.legalDate().isAfter(day)) {
                return agreed(timeline, day);
            }
        }
        return null;
    }

    /**
     * The terms after each event that is in effect on a day, its corrections worked in, in legal order: a term from its first
     * day on, an amendment from the day on which it takes effect, an ending from the last day of the contract.
     *
     * @param timeline the life that is replayed here
     * @return empty while the contract was not concluded
     */
    List<Terms> inEffect(ContractTimeline timeline, LocalDate day) {
        Map<String, ContractEvent> asCorrected = new HashMap<>();
        timeline.eventsInLegalOrder().forEach(event -> asCorrected.put(event.filingId(), event));
        List<Terms> inEffect = new ArrayList<>();
        Terms last = Terms.NONE;
        boolean all = true;
        boolean applies = false;
        for (int index = 0; index < order.size(); index++) {
            Said said = order.get(index);
            boolean correction = said.event() instanceof ContractEvent.Correction;
            if (!correction) {
                applies = isInEffect(asCorrected.get(said.event().filingId()), day);
                all &= applies;
            }
            if (said.event() instanceof ContractEvent.Conclusion) {
                inEffect.clear();
                if (!applies) {
                    return inEffect;
                }
            }
            if (applies) {
                // What follows something that is not in effect yet is said again without it.
                last = all ? states.get(index) : after(last, said);
                if (correction) {
                    inEffect.set(inEffect.size() - 1, last);
                } else {
                    inEffect.add(last);
                }
            }
        }
        return inEffect;
    }

    /** The terms after everything that had been agreed by a day, in effect or not; null before the conclusion. */
    Terms agreed(ContractTimeline timeline, LocalDate day) {
        Set<String> later = timeline.eventsInLegalOrder().stream()
                .filter(event -> event.legalDate().isAfter(day))
                .map(ContractEvent::filingId)
                .collect(Collectors.toSet());
        Terms agreed = null;
        for (int index = 0;
                index < order.size() && !later.contains(order.get(index).event().filingId());
                index++) {
            agreed = states.get(index);
        }
        return agreed;
    }

    private static boolean isInEffect(ContractEvent event, LocalDate day) {
        LocalDate from = event instanceof ContractEvent.Renewal renewal
                ? renewal.term().start()
                : event instanceof ContractEvent.Amendment amendment ? amendment.effectiveOn() : event.legalDate();
        return !from.isAfter(day);
    }
}
