package org.qiyue.ingest.service.decide;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qiyue.ingest.rules.OtherDispatch;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.Engagement;
import org.qiyue.registry.model.Transfer;
import org.qiyue.registry.store.intake.ContractRow;
import org.qiyue.registry.store.intake.RegisteredContract;

/**
 * What is kept of a contract's history for filings of other contracts of its worker.
 *
 * @param engagement as later contracts of the same employer depend on it
 * @param dispatches its dispatches, one a term
 */
record PastContract(Engagement engagement, List<OtherDispatch> dispatches) {
    private static final List<String> PROBATION =
            List.of("/contract/probationStart", "/contract/probationEnd", "/contract/probationWage");

    PastContract {
        Objects.requireNonNull(engagement);
        dispatches = List.copyOf(dispatches);
    }

    /** Of a contract that the register holds and no filing of the batch names. */
    static PastContract of(RegisteredContract registered) {
        return WorkingContract.of(registered).past();
    }

    /**
     * @param present its row
     * @param timeline its life
     * @param replay its terms
     */
    static PastContract of(ContractRow present, ContractTimeline timeline, TermsReplay replay) {
        LocalDate endedOn = timeline.ending().map(ContractEvent.Ending::endedOn).orElse(null);
        List<OtherDispatch> dispatches = new ArrayList<>(0);
        replay.ofEachTerm().forEach(terms -> dispatch(terms, endedOn).ifPresent(dispatches::add));
        return new PastContract(engagement(present, timeline, replay.settled(null)), dispatches);
    }

    /**
     * As later contracts of the same employer depend on a contract.
     *
     * @param present its row
     * @param timeline its life, or the first part of it
     * @param settled its terms in that time
     */
    static Engagement engagement(ContractRow present, ContractTimeline timeline, List<Terms> settled) {
        LocalDate employmentStart = present.employmentStart();
        Engagement engagement = Engagement.of(
                timeline,
                present.employmentForm(),
                employmentStart == null ? present.firstStart() : employmentStart,
                hasProbation(settled),
                !settled.isEmpty() && settled.get(settled.size() - 1).isTrue("/contract/publicWelfareJob"));
        Transfer transfer = transfer(settled);
        return transfer == null ? engagement : engagement.after(transfer);
    }

    /** What the first term that says so says of the worker's transfer; null where none does. */
    private static Transfer transfer(List<Terms> settled) {
        for (Terms terms : settled) {
            String from = terms.text("/contract/transferredFrom");
            if (from != null) {
                BigDecimal months = terms.decimal("/contract/priorServiceMonths");
                return new Transfer(from, months == null ? 0 : months.intValue());
            }
        }
        return null;
    }

    private static boolean hasProbation(List<Terms> settled) {
        for (Terms terms : settled) {
            for (String field : PROBATION) {
                if (terms.at(field) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<OtherDispatch> dispatch(Terms terms, LocalDate endedOn) {
        String userUnit = terms.text("/dispatch/userUnitCreditCode");
        LocalDate start = terms.date("/dispatch/periodStart");
        LocalDate end = terms.date("/dispatch/periodEnd");
        return userUnit == null || start == null || end == null
                ? Optional.empty()
                : Optional.of(
                        new OtherDispatch(userUnit, start, endedOn != null && endedOn.isBefore(end) ? endedOn : end));
    }
}
