package org.qiyue.ingest.service.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.ContractFiling;
import org.qiyue.ingest.protocol.Corrected;
import org.qiyue.ingest.protocol.EndingFiling;
import org.qiyue.ingest.rules.ContractEvents;
import org.qiyue.ingest.service.check.CheckedFiling;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.Placement;
import org.qiyue.registry.store.intake.ContractName;

/**
 * Crossed history: the later contract of two parties is registered before the earlier one, which it then seems to overlap
 * (J04), while what takes the earlier one out of its way waits for that (J09). The conclusion is judged together with
 * the events that wait for it.
 */
final class Crossing {
    private final CheckedFiling.Readable conclusion;
    private final WorkingRegister register;
    private final Set<ContractName> names = new HashSet<>();
    private ContractTimeline life;
    private String employer;
    private LocalDate last;

    private Crossing(
            CheckedFiling.Readable conclusion, WorkingRegister register, ContractName name, ContractEvent event) {
        this.conclusion = conclusion;
        this.register = register;
        this.names.add(name);
        this.life = ContractTimeline.empty().plus(event);
        this.employer = Questions.employer(conclusion);
    }

    /**
     * The first day on which the contract that a conclusion brings is out of the way, at whatever point of its course, by
     * the events that wait for it; null when none does anything of the kind.
     */
    static LocalDate waitingEnding(CheckedFiling.Readable checked, WorkingRegister register) {
        if (!(checked.filing() instanceof Concluded)) {
            return null;
        }
        Optional<ContractEvent> event = ContractEvents.of(checked.filing());
        ContractName name = Questions.name(checked).orElse(null);
        if (event.isEmpty() || name == null || register.waitingFor(name).isEmpty()) {
            return null;
        }
        Crossing crossing = new Crossing(checked, register, name, event.get());
        crossing.follow();
        return crossing.last;
    }

    /** The conclusion for which a filing waits, parked itself behind another contract of the parties. */
    static Optional<HeldBack> conclusionOf(CheckedFiling.Readable filing, WorkingRegister register) {
        return filing.filing() instanceof Concluded
                ? Optional.empty()
                : Questions.name(filing).flatMap(register::parkedConclusion);
    }

    /** Goes from event to event, each the one that expects the version before it. */
    private void follow() {
        Optional<HeldBack> next = Optional.empty();
        do {
            next.ifPresent(this::add);
            waiting().stream()
                    .filter(one -> expected(one) == null && one.filing().filing() instanceof EndingFiling)
                    .filter(this::hasPlace)
                    .forEach(one -> isOut(event(one).orElseThrow().legalDate()));
            next = waiting().stream()
                    .filter(one -> Objects.equals(expected(one), life.version()))
                    .filter(this::hasPlace)
                    .findFirst();
        } while (next.isPresent());
    }

    private void add(HeldBack one) {
        life = life.plus(event(one).orElseThrow());
        Questions.newName(one.filing()).ifPresent(names::add);
        if (one.filing().filing() instanceof Amended amended
                && amended.amendment().successorCreditCode() != null) {
            employer = amended.amendment().successorCreditCode();
        }
        if (life.isVoid() || !Objects.equals(employer, Questions.employer(conclusion))) {
            // Void, or another employer's: J04 does not ask since when.
            isOut(LocalDate.MIN);
        } else {
            life.ending().ifPresent(ending -> isOut(ending.endedOn()));
            life.latestTerm()
                    .filter(term -> term.end() != null)
                    .ifPresent(term -> isOut(term.end().plusDays(1)));
        }
    }

    private void isOut(LocalDate day) {
        last = last == null || day.isBefore(last) ? day : last;
    }

    private List<HeldBack> waiting() {
        List<HeldBack> waiting = new ArrayList<>();
        names.forEach(name -> waiting.addAll(register.waitingFor(name)));
        return waiting;
    }

    private static Integer expected(HeldBack one) {
        return one.filing().filing().filing().expectedVersion();
    }

    private static Optional<ContractEvent> event(HeldBack one) {
        return ContractEvents.of(one.filing().filing());
    }

    /** Whether an event is sure of its place once those before it are there: what the bureau must agree to is not. */
    private boolean hasPlace(HeldBack one) {
        return !(one.filing().filing() instanceof Concluded)
                && isOfSameParties(one.filing())
                && !(one.filing().filing() instanceof Corrected corrected
                        && corrected.correction().changes().stream().anyMatch(change -> isOfParties(change.field())))
                && event(one)
                        .filter(event -> life.place(event) instanceof Placement.Lawful)
                        .isPresent();
    }

    private static boolean isOfParties(String field) {
        return field != null && (field.equals(Terms.EMPLOYER) || field.startsWith("/worker/id"));
    }

    private boolean isOfSameParties(CheckedFiling.Readable filing) {
        return !(filing.filing() instanceof ContractFiling)
                || filing.worker() != null
                        && conclusion.worker() != null
                        && filing.worker().key().equals(conclusion.worker().key())
                        && Objects.equals(employer, Questions.employer(filing));
    }
}
