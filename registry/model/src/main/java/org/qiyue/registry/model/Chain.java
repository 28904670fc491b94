package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A contract's life up to a point of its replay: its terms, its ending, its successor employer. */
final class Chain {

    private final List<SignedTerm> terms = new ArrayList<>(1);
    private final List<ContractEvent.Amendment> takeovers = new ArrayList<>(0);
    private ContractEvent.Ending ending;

    /** Adds the next event of the replay; a withdrawal or correction has been worked into the others before. */
    void add(ContractEvent event) {
        if (event instanceof ContractEvent.Conclusion conclusion) {
            terms.add(new SignedTerm(conclusion.occurredOn(), conclusion.term()));
        } else if (event instanceof ContractEvent.Renewal renewal) {
            terms.add(new SignedTerm(renewal.occurredOn(), renewal.term()));
        } else if (event instanceof ContractEvent.Amendment amendment) {
            amend(amendment);
        } else if (event instanceof ContractEvent.Ending end) {
            ending = end;
        }
    }

    private void amend(ContractEvent.Amendment amendment) {
        if (!terms.isEmpty()) {
            SignedTerm last = terms.remove(terms.size() - 1);
            terms.add(new SignedTerm(last.signedOn(), amendment.change().applyTo(last.term())));
        }
        if (amendment.successor() != null) {
            takeovers.add(amendment);
        }
    }

    Optional<ContractState> stateOn(LocalDate day) {
        if (terms.isEmpty() || day.isBefore(firstDay())) {
            return Optional.empty();
        }
        if (ending != null && !day.isBefore(ending.endedOn())) {
            return Optional.of(new ContractState.Ended(ending.kind(), ending.endedOn(), ending.reasonCode()));
        }
        int current = currentIndex(day);
        if (current < 0) {
            return Optional.of(new ContractState.Pending(terms.get(0).term()));
        }
        Term term = terms.get(current).term();
        if (term.covers(day)) {
            return Optional.of(new ContractState.Active(term));
        }
        return Optional.of(upcoming(current + 1, day)
                .<ContractState>map(ContractState.Pending::new)
                .orElseGet(() -> new ContractState.Overdue(term)));
    }

    /** The term that counts on a day: the last one begun, else the first to come. */
    Optional<Term> termOn(LocalDate day) {
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(terms.get(Math.max(0, currentIndex(day))).term());
    }

    List<Term> terms() {
        List<Term> agreed = new ArrayList<>(terms.size());
        for (SignedTerm signed : terms) {
            agreed.add(signed.term());
        }
        return Collections.unmodifiableList(agreed);
    }

    Optional<Term> latestTerm() {
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(terms.get(terms.size() - 1).term());
    }

    Optional<ContractEvent.Ending> ending() {
        return Optional.ofNullable(ending);
    }

    /** The last takeover by the given day. */
    Optional<ContractEvent.Amendment> takeoverBy(LocalDate day) {
        if (takeovers.isEmpty()) {
            return Optional.empty();
        }
        return takeovers.stream()
                .filter(takeover -> !takeover.effectiveOn().isAfter(day))
                .max(Comparator.comparing(ContractEvent.Amendment::effectiveOn));
    }

    private LocalDate firstDay() {
        SignedTerm first = terms.get(0);
        return first.signedOn().isBefore(first.term().start())
                ? first.signedOn()
                : first.term().start();
    }

    private int currentIndex(LocalDate day) {
        for (int i = terms.size() - 1; i >= 0; i--) {
            if (!day.isBefore(terms.get(i).term().start())) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Term> upcoming(int from, LocalDate day) {
        return terms.subList(from, terms.size()).stream()
                .filter(signed -> !signed.signedOn().isAfter(day))
                .map(SignedTerm::term)
                .findFirst();
    }

    private record SignedTerm(LocalDate signedOn, Term term) {}
}
