package org.qiyue.registry.service.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.IndustryCode;

/**
 * What one party was, on any day and as far as it was known at any moment.
 *
 * <p>Of what was said of a fact that holds which has the latest legal date, among what was registered by the moment, was not
 * withdrawn by then, and holds on the day: an amendment from the day on which it takes effect, a correction from that of
 * the filing it corrects. Where nothing does, it is what stood before anything was said. A fact of which nothing was ever
 * said is as it is.
 */
public final class PartyPast {
    private static final Comparator<Told> BY_LEGAL_DATE = Comparator.comparing(Told::legalOn)
            .thenComparing(told -> told.fact().filingNo());

    private final String party;
    private final Map<PartyField, List<PartyFact>> facts = new EnumMap<>(PartyField.class);
    private final Map<String, List<PartyEvent>> events = new HashMap<>();
    private Known lastKnown;

    /**
     * @param party its credit code, or the worker's number
     * @param said what was said of the party
     * @param events those of the contracts for which it was said, in the order of their versions
     */
    PartyPast(String party, List<PartyFact> said, List<PartyEvent> events) {
        this.party = party;
        said.forEach(fact ->
                facts.computeIfAbsent(fact.field(), none -> new ArrayList<>()).add(fact));
        events.forEach(event -> this.events
                .computeIfAbsent(event.contractId(), none -> new ArrayList<>())
                .add(event));
    }

    /**
     * What a filing said, placed among what others said.
     *
     * @param report the filing itself, of a correction the one that it corrects in the end
     * @param counts whether it was not withdrawn
     */
    private record Told(PartyFact fact, long report, boolean counts, LocalDate legalOn, LocalDate from) {

        private String value() {
            return fact.value();
        }

        private boolean isAfter(Told other) {
            return other == null || BY_LEGAL_DATE.compare(this, other) > 0;
        }
    }

    /**
     * A fact as it stood.
     *
     * @param day the day of valid time
     * @param knownAt the moment of recorded time
     * @param present what the register shows now, which holds always where nothing was said
     */
    public String value(PartyField field, LocalDate day, Instant knownAt, String present) {
        List<PartyFact> said = facts.getOrDefault(field, List.of());
        if (said.isEmpty()) {
            return present;
        }
        return holding(said, day, knownAt)
                .map(Told::fact)
                .or(() -> said.stream().filter(PartyFact::isBefore).findFirst())
                .map(PartyFact::value)
                .orElse(null);
    }

    /** Whether anything that was said of a fact holds on a day. */
    boolean isSaid(PartyField field, LocalDate day, Instant knownAt) {
        return holding(facts.getOrDefault(field, List.of()), day, knownAt).isPresent();
    }

    private Optional<Told> holding(List<PartyFact> said, LocalDate day, Instant knownAt) {
        return told(said, known(knownAt)).stream()
                .filter(told -> told.counts() && !told.from().isAfter(day))
                .max(BY_LEGAL_DATE);
    }

    /** The section of the industry as it stood; arguments as for {@link #value}. */
    public String industrySection(LocalDate day, Instant knownAt, String present) {
        return facts.containsKey(PartyField.INDUSTRY_CODE)
                ? IndustryCode.find(value(PartyField.INDUSTRY_CODE, day, knownAt, null))
                        .map(IndustryCode::section)
                        .orElse(null)
                : present;
    }

    /** What became of what a filing said. */
    public enum Status {
        /** It counts, and its day made it what the party was. */
        STANDS,
        /** It counts, but what was agreed later held on its day already. */
        OVERTAKEN,
        CORRECTED,
        WITHDRAWN
    }

    /**
     * A change of a fact.
     *
     * @param from the first day of the new value, as corrected; of one withdrawn, as reported
     * @param filingNo the filing that said so
     * @param kind its kind
     * @param recordedAt when it was registered
     * @param oldValue what it was before, by all that stands; null for nothing
     * @param newValue what it was from then on; null for nothing
     * @param status whether it took effect, or another value was said by a correction, or it was withdrawn
     * @param statusAt when that correction or withdrawal was registered; else null
     * @param dateCorrectedAt when a correction of its date was registered; null where its date is as it was reported
     */
    public record Change(
            PartyField field,
            LocalDate from,
            long filingNo,
            FilingKind kind,
            Instant recordedAt,
            String oldValue,
            String newValue,
            Status status,
            Instant statusAt,
            Instant dateCorrectedAt) {

        /** By first day, filing and field; no two are equal. */
        static final Comparator<Change> LATEST_FIRST = Comparator.comparing(Change::from)
                .thenComparing(Change::filingNo)
                .reversed()
                .thenComparing(Change::field);
    }

    /**
     * The names that an employer had and gave up by a day, as far as was known at a moment, the latest first. A name that was
     * reported by mistake, and corrected or withdrawn, was never its own, nor was one agreed whose day another had taken.
     */
    public List<String> formerNames(LocalDate day, Instant knownAt, String present) {
        Known known = known(knownAt);
        List<PartyFact> said = facts.getOrDefault(PartyField.NAME, List.of());
        String name = before(PartyField.NAME, said);
        List<String> given = new ArrayList<>();
        Told last = null;
        for (Told told : decisive(told(said, known)).headMap(day, true).values()) {
            if (told.isAfter(last)) {
                if (name != null && !name.equals(told.value()) && isAmendment(told, known)) {
                    given.add(name);
                }
                name = told.value();
                last = told;
            }
        }
        Collections.reverse(given);
        String now = value(PartyField.NAME, day, knownAt, present);
        return given.stream().filter(old -> !old.equals(now)).distinct().toList();
    }

    /** Whether a filing changed a fact, and not the report of what it had been all along. */
    private static boolean isAmendment(Told told, Known known) {
        return known.past(told.fact())
                .event(told.report())
                .filter(event -> event.kind().equals(FilingKind.AMENDED.name()))
                .isPresent();
    }

    /**
     * The changes of all facts as far as was known at a moment, the latest first. What says again what already was is no
     * change: a renaming is filed for each contract.
     */
    public List<Change> changes(Instant knownAt) {
        List<Change> changes = new ArrayList<>();
        Known known = known(knownAt);
        facts.forEach((field, said) -> changes(field, said, known, changes));
        changes.sort(Change.LATEST_FIRST);
        return changes;
    }

    /** Day of effect by day of effect, as {@link #value} has it on each. */
    private void changes(PartyField field, List<PartyFact> said, Known known, List<Change> changes) {
        List<Told> inOrder = told(said, known).stream()
                .sorted(Comparator.comparing(Told::from).thenComparing(BY_LEGAL_DATE))
                .toList();
        Map<LocalDate, Told> decisive = decisive(inOrder);
        Set<List<Object>> overtaken = new HashSet<>();
        String before = before(field, said);
        Told last = null;
        for (Told told : inOrder) {
            boolean holds = told.counts() && told.isAfter(last) && !isOvertaken(told, decisive.get(told.from()));
            if (!Objects.equals(before, told.value())) {
                Change change = change(told, holds, before, known.past(told.fact()));
                if (change.status() != Status.OVERTAKEN || overtaken.add(List.of(told.from(), key(told.value())))) {
                    changes.add(change);
                }
            }
            if (holds) {
                before = told.value();
                last = told;
            }
        }
    }

    private static Optional<String> key(String value) {
        return Optional.ofNullable(value);
    }

    /** Whether another filing for the same day says otherwise and goes before it; its own corrections do not. */
    private static boolean isOvertaken(Told told, Told decisive) {
        return decisive.report() != told.report() && !Objects.equals(decisive.value(), told.value());
    }

    /** What goes before all else that takes effect on the same day, by that day. */
    private static TreeMap<LocalDate, Told> decisive(List<Told> told) {
        TreeMap<LocalDate, Told> decisive = new TreeMap<>();
        told.stream()
                .filter(Told::counts)
                .forEach(one -> decisive.merge(one.from(), one, BinaryOperator.maxBy(BY_LEGAL_DATE)));
        return decisive;
    }

    private static List<Told> told(List<PartyFact> said, Known known) {
        return said.stream()
                .filter(fact -> !fact.isBefore()
                        && known.past(fact).event(fact.filingNo()).isPresent())
                .map(fact -> told(fact, known.past(fact)))
                .toList();
    }

    private static Told told(PartyFact fact, ContractPast past) {
        Optional<ContractPast.Counted> counted = past.counted(fact.filingNo());
        ContractPast.Counted placed = counted.orElseGet(() -> past.reported(fact.filingNo()));
        return new Told(fact, past.report(fact.filingNo()), counted.isPresent(), placed.legalOn(), placed.from());
    }

    /** What stood first. A successor that was not known yet went by its credit code, which is no name. */
    private String before(PartyField field, List<PartyFact> said) {
        return said.stream()
                .filter(PartyFact::isBefore)
                .map(PartyFact::value)
                .filter(value -> value != null && !(field == PartyField.NAME && value.equals(party)))
                .findFirst()
                .orElse(null);
    }

    private Change change(Told told, boolean holds, String before, ContractPast past) {
        PartyEvent event = past.event(told.fact().filingNo()).orElseThrow();
        List<PartyEvent> corrections = past.corrections(event.filingNo());
        Optional<Instant> withdrawal = past.withdrawal(event.filingNo()).map(PartyEvent::recordedAt);
        Optional<Instant> correction = lastOf(corrections.stream().filter(one -> saysOtherwise(one, told.fact())));
        Status status = withdrawal.isPresent()
                ? Status.WITHDRAWN
                : correction.isPresent() ? Status.CORRECTED : holds ? Status.STANDS : Status.OVERTAKEN;
        return new Change(
                told.fact().field(),
                told.from(),
                event.filingNo(),
                FilingKind.valueOf(event.kind()),
                event.recordedAt(),
                before,
                told.value(),
                status,
                withdrawal.or(() -> correction).orElse(null),
                lastOf(corrections.stream().filter(one -> one.correctedTo() != null))
                        .orElse(null));
    }

    private static Optional<Instant> lastOf(Stream<PartyEvent> corrections) {
        return corrections.reduce((earlier, later) -> later).map(PartyEvent::recordedAt);
    }

    private boolean saysOtherwise(PartyEvent correction, PartyFact corrected) {
        return facts.get(corrected.field()).stream()
                .anyMatch(fact ->
                        fact.filingNo() == correction.filingNo() && !Objects.equals(fact.value(), corrected.value()));
    }

    private Known known(Instant knownAt) {
        if (lastKnown == null || !lastKnown.knownAt.equals(knownAt)) {
            lastKnown = new Known(knownAt);
        }
        return lastKnown;
    }

    /** The contracts as far as was known at a moment, each worked out once. */
    private final class Known {
        private final Instant knownAt;
        private final Map<String, ContractPast> contracts = new HashMap<>();

        private Known(Instant knownAt) {
            this.knownAt = knownAt;
        }

        private ContractPast past(PartyFact fact) {
            return contracts.computeIfAbsent(
                    fact.contractId(),
                    id -> new ContractPast(events.getOrDefault(id, List.of()).stream()
                            .filter(event -> !event.recordedAt().isAfter(knownAt))
                            .toList()));
        }
    }
}
