package org.qiyue.registry.service.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractState;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.Term;

/**
 * A contract on a day of valid time, from the versions that were known at a moment of recorded time.
 *
 * <p>Its terms are said again event by event in the order of their legal dates, as far as they apply on that day: a term
 * from its first day, an amendment from the day on which it takes effect, an ending from the last day of the contract. A
 * correction belongs to the filing that it corrects, whenever it was made. What was withdrawn by then is not said; where
 * that is the conclusion, the contract is void on every day and shown as it had been reported.
 */
final class Replay {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final ContractTimeline known;
    private final ContractTimeline shown;
    private final LocalDate day;
    private final List<Said> said;

    /**
     * An event with what its version row says.
     *
     * @param version its version
     * @param recordedAt when it was registered
     * @param event the event
     * @param terms the terms after it; the blocks of the event's own kind are what it said itself
     * @param changes the fields it amended or corrected
     */
    record Said(int version, Instant recordedAt, ContractEvent event, JsonNode terms, JsonNode changes) {}

    /**
     * What was agreed and took effect later.
     *
     * @param version the version that says it
     * @param kind what it is
     * @param effectiveOn the day from which it applies
     */
    record Ahead(int version, FilingKind kind, LocalDate effectiveOn) {}

    /**
     * @param said the events known, at least one, in the order of their versions
     * @param day the day of valid time
     */
    Replay(List<Said> said, LocalDate day) {
        this.said = List.copyOf(said);
        this.day = day;
        this.known = ContractTimeline.of(said.stream().map(Said::event).toList());
        this.shown = known.isVoid()
                ? ContractTimeline.of(said.stream()
                        .map(Said::event)
                        .filter(event -> !(event instanceof ContractEvent.Withdrawal))
                        .toList())
                : known;
    }

    /** Whether the contract had been signed or had started by that day. */
    boolean hasBegun() {
        return shown.stateOn(day).isPresent();
    }

    /** Where it stood in the eyes of this employer; call it only when it has begun. */
    ContractState state(String creditCode) {
        return known.stateSeenBy(creditCode, day).orElseThrow();
    }

    /** The number of versions known. */
    int version() {
        return known.version();
    }

    /** Whether a version counted, as far as was known. */
    boolean counts(int version) {
        return known.counts(said.get(version - 1).event().filingId());
    }

    /** The term that applied, in the form agreed by that day. */
    Term term() {
        List<ContractEvent> applying = shown.eventsInLegalOrder().stream()
                .filter(event -> isSaidBy(event))
                .toList();
        try {
            return ContractTimeline.of(applying).termOn(day).orElseThrow();
        } catch (IllegalArgumentException unsayable) {
            // An amendment built on another that takes effect later makes no term without it.
            return shown.termOn(day).orElseThrow();
        }
    }

    /** The ending, when the contract had ended by that day. */
    Optional<ContractEvent.Ending> ending() {
        return shown.ending().filter(ending -> !ending.endedOn().isAfter(day));
    }

    /**
     * What was known and agreed by the day and was to take effect after it: a renewal before its term, an amendment before its
     * day, an ending reported before the last day of the contract; by that day. Nothing takes effect after the contract has
     * ended.
     */
    List<Ahead> ahead() {
        Map<String, Said> byFiling = new HashMap<>();
        said.forEach(one -> byFiling.put(one.event().filingId(), one));
        return known.eventsInLegalOrder().stream()
                .filter(event -> !applies(event))
                .map(event -> ahead(event, byFiling.get(event.filingId())))
                .flatMap(Optional::stream)
                .filter(ahead -> known.ending()
                        .filter(ending -> ending.endedOn().isBefore(ahead.effectiveOn()))
                        .isEmpty())
                .sorted(Comparator.comparing(Ahead::effectiveOn).thenComparing(Ahead::version))
                .toList();
    }

    private Optional<Ahead> ahead(ContractEvent event, Said one) {
        LocalDate agreedOn =
                event instanceof ContractEvent.Ending ? LocalDate.ofInstant(one.recordedAt(), CITY) : event.legalDate();
        LocalDate effectiveOn = event instanceof ContractEvent.Renewal renewal
                ? renewal.term().start()
                : event instanceof ContractEvent.Amendment amendment ? amendment.effectiveOn() : event.legalDate();
        return event instanceof ContractEvent.Conclusion || agreedOn.isAfter(day)
                ? Optional.empty()
                : Optional.of(new Ahead(one.version(), event.kind(), effectiveOn));
    }

    /** The stored terms that applied. */
    ObjectNode terms(ObjectNode empty) {
        Map<String, Said> byFiling = new HashMap<>();
        said.forEach(one -> byFiling.put(one.event().filingId(), one));
        Map<String, List<Said>> corrections = corrections();
        ObjectNode terms = empty;
        for (ContractEvent event : shown.eventsInLegalOrder()) {
            if (applies(event)) {
                say(byFiling.get(event.filingId()), terms);
                corrections.getOrDefault(event.filingId(), List.of()).forEach(one -> say(one, terms));
            }
        }
        return terms;
    }

    /** The corrections that count, by the report that they correct in the end. */
    private Map<String, List<Said>> corrections() {
        Map<String, String> reports = new HashMap<>();
        Map<String, List<Said>> corrections = new HashMap<>();
        for (Said one : said) {
            if (one.event() instanceof ContractEvent.Correction correction && shown.counts(correction.filingId())) {
                String report = reports.getOrDefault(correction.supersedes(), correction.supersedes());
                reports.put(correction.filingId(), report);
                corrections.computeIfAbsent(report, id -> new ArrayList<>()).add(one);
            }
        }
        return corrections;
    }

    private boolean applies(ContractEvent event) {
        if (event instanceof ContractEvent.Renewal renewal) {
            return !renewal.term().start().isAfter(day);
        }
        return isSaidBy(event);
    }

    /** Whether it was agreed, or applied, by that day. */
    private boolean isSaidBy(ContractEvent event) {
        if (event instanceof ContractEvent.Renewal renewal) {
            return !renewal.occurredOn().isAfter(day) || !renewal.term().start().isAfter(day);
        }
        if (event instanceof ContractEvent.Amendment amendment) {
            return !amendment.effectiveOn().isAfter(day);
        }
        return event instanceof ContractEvent.Conclusion || !event.legalDate().isAfter(day);
    }

    private static void say(Said one, ObjectNode terms) {
        switch (one.event().kind()) {
            case CONCLUDED, RENEWED -> {
                terms.removeAll();
                copy(one.terms(), terms, "contract");
                copy(one.terms(), terms, "dispatch");
                copy(one.terms(), terms, "employer");
            }
            case RESCINDED, TERMINATED -> copy(one.terms(), terms, "ending");
            case AMENDED, CORRECTED -> one.changes().forEach(change -> change(terms, change));
            case WITHDRAWN -> {
                // What it withdrew is not said; it says nothing itself.
            }
        }
    }

    private static void copy(JsonNode from, ObjectNode terms, String block) {
        if (from.path(block).isObject()) {
            terms.set(block, from.get(block).deepCopy());
        }
    }

    /** A field of a block, or a whole block. */
    private static void change(ObjectNode terms, JsonNode change) {
        if (change.path("withheld").asBoolean()) {
            return;
        }
        String field = change.path("field").asText();
        int slash = field.indexOf('/', 1);
        ObjectNode block = slash < 0 ? terms : terms.withObjectProperty(field.substring(1, slash));
        String member =
                field.substring(Math.max(slash, 0) + 1).replace("~1", "/").replace("~0", "~");
        JsonNode value = change.get("newValue");
        if (value == null || value.isNull()) {
            block.remove(member);
        } else {
            block.set(member, value.deepCopy());
        }
    }
}
