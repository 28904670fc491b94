package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The life of one contract, replayed from its accepted events by legal date and, on one day, by version.
 *
 * <p>An immutable value. It answers whether a further event has a lawful place, and where the contract stands on any day.
 * Events are held in the order of their acceptance; an event's version is its place in that order, from 1. A withdrawal
 * takes the filing it names out of the replay; taking out the conclusion leaves a void contract. A correction replaces facts
 * of the filing it names.
 *
 * <p>The contract is pending until its term starts, active through the last day of the term, overdue from the day after a
 * fixed term's last day, and ended from the day of its ending on. A task without end, or past its estimated end, stays
 * active.
 */
public final class ContractTimeline {

    private static final ContractTimeline EMPTY = new ContractTimeline(List.of());

    private final List<ContractEvent> events;
    private final Standing standing;
    private final Chain chain = new Chain();

    /** The last answer: whoever judges an event places it, and whoever then registers it places it again. */
    private Placed last;

    private record Placed(ContractEvent event, Placement placement) {}

    private ContractTimeline(List<ContractEvent> events) {
        this.events = List.copyOf(events);
        this.standing = new Standing(this.events);
        standing.events().forEach(chain::add);
    }

    /** The life of a contract nobody has reported yet. */
    public static ContractTimeline empty() {
        return EMPTY;
    }

    /**
     * The life of a contract from its accepted events, in the order of their versions. They are history and are not judged
     * again.
     *
     * @throws IllegalArgumentException when their facts make no term
     */
    public static ContractTimeline of(List<? extends ContractEvent> accepted) {
        return new ContractTimeline(List.copyOf(accepted));
    }

    /** The version of the contract: the number of its accepted events. */
    public int version() {
        return events.size();
    }

    /** The accepted events in the order of their versions. */
    public List<ContractEvent> events() {
        return events;
    }

    /** The events that count, corrections worked in, by legal date and then version. */
    public List<ContractEvent> eventsInLegalOrder() {
        return standing.events();
    }

    /** Whether nothing was accepted yet. */
    public boolean isEmpty() {
        return events.isEmpty();
    }

    /** Whether the conclusion was withdrawn. */
    public boolean isVoid() {
        return standing.isVoid();
    }

    /** Says whether the event has a lawful place (rule J01; J03 for a second conclusion, J11 for a withdrawal). */
    public Placement place(ContractEvent event) {
        Objects.requireNonNull(event, "event");
        Placed known = last;
        if (known == null || !known.event().equals(event)) {
            known = new Placed(event, find(event));
            last = known;
        }
        return known.placement();
    }

    private Placement find(ContractEvent event) {
        if (event instanceof ContractEvent.Conclusion) {
            return placeConclusion(event);
        }
        if (isEmpty()) {
            return new Placement.Unlawful(Placement.Reason.NOT_CONCLUDED, null);
        }
        if (isVoid()) {
            return new Placement.Unlawful(Placement.Reason.VOIDED, null);
        }
        if (event instanceof ContractEvent.Correction correction && !standing.isReport(correction.supersedes())) {
            return new Placement.Unlawful(Placement.Reason.UNKNOWN_FILING, null);
        }
        if (event instanceof ContractEvent.Withdrawal withdrawal) {
            if (!standing.counts(withdrawal.supersedes())) {
                return new Placement.Unlawful(Placement.Reason.UNKNOWN_FILING, null);
            }
            ContractEvent later = standing.laterThan(withdrawal.supersedes());
            if (later != null) {
                return new Placement.Unlawful(Placement.Reason.LATER_FILING, later);
            }
        }
        return replayWith(event);
    }

    /**
     * The contract's life with a further event.
     *
     * @throws IllegalArgumentException when the event has no lawful place
     */
    public ContractTimeline plus(ContractEvent event) {
        Placement placement = place(event);
        if (placement instanceof Placement.Lawful lawful) {
            return lawful.timeline();
        }
        throw new IllegalArgumentException(event.kind() + " has no lawful place: " + placement);
    }

    /** Where the contract stands on a day; empty before it was signed and before it started. */
    public Optional<ContractState> stateOn(LocalDate day) {
        return isVoid() ? Optional.of(new ContractState.Void()) : chain.stateOn(day);
    }

    /**
     * Where the contract stands on a day in the eyes of an employer: moved, once another employer has taken it over.
     *
     * @param creditCode the employer who asks
     */
    public Optional<ContractState> stateSeenBy(String creditCode, LocalDate day) {
        return chain.takeoverBy(day)
                .filter(takeover -> !isVoid() && !takeover.successor().equals(creditCode))
                .<ContractState>map(takeover -> new ContractState.Moved(takeover.successor(), takeover.effectiveOn()))
                .or(() -> stateOn(day));
    }

    /** The employer who has taken the contract over by that day; empty when it is still with the first. */
    public Optional<String> successorOn(LocalDate day) {
        return chain.takeoverBy(day).map(ContractEvent.Amendment::successor);
    }

    /** The term that counts on a day: the last one begun, else the first to come; empty for a contract unknown or void. */
    public Optional<Term> termOn(LocalDate day) {
        return chain.termOn(day);
    }

    /** The term agreed last; empty for a contract unknown or void. */
    public Optional<Term> latestTerm() {
        return chain.latestTerm();
    }

    /** All terms, as amended and corrected, in the order in which they were agreed. */
    public List<Term> terms() {
        return chain.terms();
    }

    /** The rescission or termination, as corrected; empty while there is none. */
    public Optional<ContractEvent.Ending> ending() {
        return chain.ending();
    }

    /** Whether an accepted filing exists under this id and was not withdrawn. */
    public boolean counts(String filingId) {
        return standing.counts(filingId);
    }

    /** The withdrawal that took a filing back and itself stands; empty while the filing counts. */
    public Optional<String> withdrawnBy(String filingId) {
        return Optional.ofNullable(standing.withdrawnBy(filingId));
    }

    /**
     * The day the contract first runs: the smallest first day of the terms that conclusion and renewals agreed, as corrected,
     * and as amended before they began; empty when none stands. What is agreed after a term has begun takes no day from it.
     */
    public Optional<LocalDate> firstStart() {
        LocalDate first = null;
        LocalDate last = null;
        for (ContractEvent event : standing.events()) {
            if (event instanceof ContractEvent.Conclusion conclusion) {
                last = conclusion.term().start();
            } else if (event instanceof ContractEvent.Renewal renewal) {
                first = earlier(first, last);
                last = renewal.term().start();
            } else if (event instanceof ContractEvent.Amendment amendment && last != null) {
                LocalDate moved = FactChange.or(amendment.change().termStart(), last);
                last = amendment.legalDate().isAfter(last) ? earlier(moved, last) : moved;
            }
        }
        return Optional.ofNullable(earlier(first, last));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContractTimeline timeline && events.equals(timeline.events);
    }

    @Override
    public int hashCode() {
        return events.hashCode();
    }

    @Override
    public String toString() {
        return "ContractTimeline" + events;
    }

    private Placement placeConclusion(ContractEvent conclusion) {
        if (isEmpty() || isVoid()) {
            return new Placement.Lawful(new ContractTimeline(List.of(conclusion)), List.of());
        }
        return new Placement.Unlawful(
                Placement.Reason.ALREADY_CONCLUDED, standing.events().get(0));
    }

    private Placement replayWith(ContractEvent event) {
        List<ContractEvent> extended = new ArrayList<>(events.size() + 1);
        extended.addAll(events);
        extended.add(event);
        ContractTimeline timeline;
        try {
            timeline = new ContractTimeline(extended);
        } catch (IllegalArgumentException impossible) {
            return new Placement.Unlawful(Placement.Reason.IMPOSSIBLE_TERM, null);
        }
        List<Fault> faults = timeline.faults();
        for (Fault fault : faults) {
            if (fault.event().filingId().equals(event.filingId())) {
                return new Placement.Unlawful(fault.reason(), fault.cause());
            }
        }
        if (!faults.isEmpty()) {
            Set<String> before = new HashSet<>();
            faults().forEach(fault -> before.add(fault.event().filingId()));
            for (Fault fault : faults) {
                if (!before.contains(fault.event().filingId())) {
                    return new Placement.Unlawful(Placement.Reason.BREAKS_LATER_EVENT, fault.event());
                }
            }
        }
        return new Placement.Lawful(timeline, timeline.after(event));
    }

    private List<ContractEvent> after(ContractEvent event) {
        List<ContractEvent> ordered = standing.events();
        int index = ordered.lastIndexOf(event);
        return index < 0 ? List.of() : ordered.subList(index + 1, ordered.size());
    }

    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(0);
        Chain walked = new Chain();
        for (ContractEvent event : standing.events()) {
            fault(walked, event, faults);
            walked.add(event);
        }
        return faults;
    }

    private static void fault(Chain walked, ContractEvent event, List<Fault> faults) {
        if (event instanceof ContractEvent.Conclusion) {
            return;
        }
        Optional<ContractState> state = walked.stateOn(event.legalDate());
        if (state.isEmpty()) {
            faults.add(new Fault(event, Placement.Reason.BEFORE_CONCLUSION, null));
        } else if (!state.get().allows(event.kind())) {
            boolean ended = state.get() instanceof ContractState.Ended;
            faults.add(new Fault(
                    event,
                    ended ? Placement.Reason.AFTER_ENDING : Placement.Reason.TERM_OVER,
                    walked.ending().orElse(null)));
        }
    }

    private record Fault(ContractEvent event, Placement.Reason reason, ContractEvent cause) {}
}
