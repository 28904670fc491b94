package org.qiyue.registry.service.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    private final Map<PartyField, List<PartyFact>> facts = new EnumMap<>(PartyField.class);
    private final Map<String, List<PartyEvent>> events = new HashMap<>();

    /**
     * @param said what was said of the party
     * @param events those of the contracts for which it was said, in the order of their versions
     */
    PartyPast(List<PartyFact> said, List<PartyEvent> events) {
        said.forEach(fact ->
                facts.computeIfAbsent(fact.field(), none -> new ArrayList<>()).add(fact));
        events.forEach(event -> this.events
                .computeIfAbsent(event.contractId(), none -> new ArrayList<>())
                .add(event));
    }

    private record Told(PartyFact fact, LocalDate legalOn, LocalDate from) {}

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
        Known known = new Known(knownAt);
        return said.stream()
                .filter(fact -> !fact.isBefore())
                .flatMap(fact -> known
                        .past(fact)
                        .counted(fact.filingNo())
                        .map(counted -> new Told(fact, counted.legalOn(), counted.from()))
                        .stream())
                .filter(told -> !told.from().isAfter(day))
                .max(BY_LEGAL_DATE)
                .map(Told::fact)
                .or(() -> said.stream().filter(PartyFact::isBefore).findFirst())
                .map(PartyFact::value)
                .orElse(null);
    }

    /** The section of the industry as it stood; arguments as for {@link #value}. */
    public String industrySection(LocalDate day, Instant knownAt, String present) {
        return facts.containsKey(PartyField.INDUSTRY_CODE)
                ? IndustryCode.find(value(PartyField.INDUSTRY_CODE, day, knownAt, null))
                        .map(IndustryCode::section)
                        .orElse(null)
                : present;
    }

    /** Whether what a filing said still counts. */
    public enum Status {
        STANDS,
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
     * @param status whether it was corrected or withdrawn later
     * @param statusAt when that was registered; null for one that stands
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
            Instant statusAt) {

        /** By first day, filing and field; no two are equal. */
        static final Comparator<Change> LATEST_FIRST = Comparator.comparing(Change::from)
                .thenComparing(Change::filingNo)
                .reversed()
                .thenComparing(Change::field);
    }

    /**
     * The names that an employer gave up by a day, as far as was known at a moment, the latest first. A name that was
     * reported by mistake, and corrected or withdrawn, was never its own.
     */
    public List<String> formerNames(LocalDate day, Instant knownAt, String present) {
        String name = value(PartyField.NAME, day, knownAt, present);
        return changes(knownAt).stream()
                .filter(change -> change.field() == PartyField.NAME && change.kind() == FilingKind.AMENDED)
                .filter(change ->
                        change.status() != Status.WITHDRAWN && !change.from().isAfter(day))
                .map(Change::oldValue)
                .filter(old -> old != null && !old.equals(name))
                .distinct()
                .toList();
    }

    /**
     * The changes of all facts as far as was known at a moment, the latest first. What says again what already was is no
     * change: a renaming is filed for each contract.
     */
    public List<Change> changes(Instant knownAt) {
        List<Change> changes = new ArrayList<>();
        Known known = new Known(knownAt);
        facts.forEach((field, said) -> changes(field, said, known, changes));
        changes.sort(Change.LATEST_FIRST);
        return changes;
    }

    private void changes(PartyField field, List<PartyFact> said, Known known, List<Change> changes) {
        String before = said.stream()
                .filter(PartyFact::isBefore)
                .map(PartyFact::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<Told> inOrder = said.stream()
                .filter(fact -> !fact.isBefore()
                        && known.past(fact).event(fact.filingNo()).isPresent())
                .map(fact -> {
                    ContractPast past = known.past(fact);
                    ContractPast.Counted counted =
                            past.counted(fact.filingNo()).orElseGet(() -> past.reported(fact.filingNo()));
                    return new Told(fact, counted.legalOn(), counted.from());
                })
                .sorted(BY_LEGAL_DATE)
                .toList();
        for (Told told : inOrder) {
            ContractPast past = known.past(told.fact());
            if (!Objects.equals(before, told.fact().value())) {
                changes.add(change(told, before, past));
            }
            if (past.counted(told.fact().filingNo()).isPresent()) {
                before = told.fact().value();
            }
        }
    }

    private Change change(Told told, String before, ContractPast past) {
        PartyEvent event = past.event(told.fact().filingNo()).orElseThrow();
        Optional<PartyEvent> withdrawal = past.withdrawal(event.filingNo());
        Optional<PartyEvent> correction = past.corrections(event.filingNo()).stream()
                .filter(one ->
                        one.correctedTo() != null || says(one, told.fact().field()))
                .reduce((earlier, later) -> later);
        Status status =
                withdrawal.isPresent() ? Status.WITHDRAWN : correction.isPresent() ? Status.CORRECTED : Status.STANDS;
        return new Change(
                told.fact().field(),
                told.from(),
                event.filingNo(),
                FilingKind.valueOf(event.kind()),
                event.recordedAt(),
                before,
                told.fact().value(),
                status,
                withdrawal.or(() -> correction).map(PartyEvent::recordedAt).orElse(null));
    }

    private boolean says(PartyEvent event, PartyField field) {
        return facts.get(field).stream().anyMatch(fact -> fact.filingNo() == event.filingNo());
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
