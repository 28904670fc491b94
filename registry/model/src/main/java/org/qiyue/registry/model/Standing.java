package org.qiyue.registry.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What still counts of a contract's accepted events: without those withdrawn, each with the facts as last corrected, in the
 * order of legal date and then version.
 */
final class Standing {

    private final List<ContractEvent> accepted;
    private final Map<String, String> withdrawn;
    private final List<ContractEvent> inLegalOrder;

    Standing(List<ContractEvent> accepted) {
        this.accepted = accepted;
        this.withdrawn = withdrawn(accepted);
        this.inLegalOrder = List.copyOf(inLegalOrder());
    }

    private List<ContractEvent> inLegalOrder() {
        List<ContractEvent> events = new ArrayList<>(accepted.size());
        Map<String, Integer> positions = new HashMap<>();
        for (ContractEvent event : accepted) {
            if (!counts(event) || event instanceof ContractEvent.Withdrawal) {
                continue;
            }
            if (event instanceof ContractEvent.Correction correction) {
                Integer position = positions.get(correction.supersedes());
                if (position != null) {
                    correct(events, position, correction.change());
                    positions.put(correction.filingId(), position);
                }
            } else {
                positions.put(event.filingId(), events.size());
                events.add(event);
            }
        }
        events.sort(Comparator.comparing(ContractEvent::legalDate));
        return events;
    }

    /**
     * A correction names a filing, but its values are those of the contract's present form: facts of another kind than the
     * filing reports go to the last event that reports such facts.
     */
    private static void correct(List<ContractEvent> events, int named, FactChange change) {
        boolean namesEnding = events.get(named) instanceof ContractEvent.Ending;
        int ending = namesEnding ? named : last(events, true);
        int term = namesEnding ? last(events, false) : named;
        if (ending >= 0) {
            events.set(ending, corrected(events.get(ending), change));
        }
        if (term >= 0) {
            events.set(term, corrected(events.get(term), namesEnding ? change.ofTermAlone() : change));
        }
    }

    private static int last(List<ContractEvent> events, boolean ending) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i) instanceof ContractEvent.Ending == ending) {
                return i;
            }
        }
        return -1;
    }

    /** The events that place the contract, corrections worked in. */
    List<ContractEvent> events() {
        return inLegalOrder;
    }

    boolean isVoid() {
        return !accepted.isEmpty() && inLegalOrder.isEmpty();
    }

    /** Whether an accepted filing exists and was not withdrawn. */
    boolean counts(String filingId) {
        if (withdrawn.containsKey(filingId)) {
            return false;
        }
        for (ContractEvent event : accepted) {
            if (event.filingId().equals(filingId)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a report, not a withdrawal, that still counts. */
    boolean isReport(String filingId) {
        return accepted.stream()
                .anyMatch(event -> event.filingId().equals(filingId)
                        && counts(event)
                        && !(event instanceof ContractEvent.Withdrawal));
    }

    /** The accepted report after the given one that still counts, or null: it stands in the way of a withdrawal. */
    ContractEvent laterThan(String filingId) {
        boolean last = accepted.get(accepted.size() - 1).filingId().equals(filingId);
        if (last) {
            return null;
        }
        ContractEvent latest = null;
        for (ContractEvent event : accepted) {
            if (counts(event) && !(event instanceof ContractEvent.Withdrawal)) {
                latest = event;
            }
        }
        return latest == null || latest.filingId().equals(filingId) ? null : latest;
    }

    private boolean counts(ContractEvent event) {
        return !withdrawn.containsKey(event.filingId());
    }

    /** The withdrawal that takes a filing out and itself stands; null while the filing counts. */
    String withdrawnBy(String filingId) {
        return withdrawn.get(filingId);
    }

    /** Withdrawals name earlier filings, so the last word stands: read from the end. */
    private static Map<String, String> withdrawn(List<ContractEvent> accepted) {
        Map<String, String> withdrawn = new HashMap<>(0);
        for (int i = accepted.size() - 1; i >= 0; i--) {
            if (accepted.get(i) instanceof ContractEvent.Withdrawal withdrawal
                    && !withdrawn.containsKey(withdrawal.filingId())) {
                withdrawn.put(withdrawal.supersedes(), withdrawal.filingId());
            }
        }
        return withdrawn;
    }

    private static ContractEvent corrected(ContractEvent event, FactChange change) {
        if (event instanceof ContractEvent.Conclusion conclusion) {
            LocalDate occurredOn = FactChange.or(change.occurredOn(), conclusion.occurredOn());
            return new ContractEvent.Conclusion(event.filingId(), occurredOn, change.applyTo(conclusion.term()));
        }
        if (event instanceof ContractEvent.Renewal renewal) {
            LocalDate occurredOn = FactChange.or(change.occurredOn(), renewal.occurredOn());
            return new ContractEvent.Renewal(event.filingId(), occurredOn, change.applyTo(renewal.term()));
        }
        if (event instanceof ContractEvent.Ending ending) {
            return new ContractEvent.Ending(
                    event.filingId(),
                    ending.kind(),
                    FactChange.or(change.endedOn(), ending.endedOn()),
                    FactChange.or(change.reasonCode(), ending.reasonCode()));
        }
        if (event instanceof ContractEvent.Amendment amendment) {
            return new ContractEvent.Amendment(
                    event.filingId(),
                    FactChange.or(change.occurredOn(), amendment.occurredOn()),
                    amendment.effectiveOn(),
                    new FactChange(
                            null,
                            FactChange.or(change.termType(), amendment.change().termType()),
                            FactChange.or(change.termStart(), amendment.change().termStart()),
                            FactChange.or(change.termEnd(), amendment.change().termEnd()),
                            null,
                            null),
                    amendment.successor());
        }
        return event;
    }
}
