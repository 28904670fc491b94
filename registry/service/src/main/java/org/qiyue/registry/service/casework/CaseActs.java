package org.qiyue.registry.service.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.qiyue.registry.model.casework.Act;
import org.qiyue.registry.model.casework.CaseAction;
import org.qiyue.registry.model.casework.Casework;
import org.qiyue.registry.model.casework.Official;
import org.qiyue.registry.model.casework.Outcome;
import org.qiyue.registry.model.casework.Particulars;
import org.qiyue.registry.model.clock.WorkDays;
import org.qiyue.registry.service.casework.CaseRequests.ActRequest;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.parameter.WorkingDays;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** Does what the table of cases allows; of several at once one is done, the others hear what has changed. */
@ApplicationScoped
class CaseActs {
    /** Stands for the number while it is asked whether a case may be filed: one is taken for a filing that is done. */
    private static final String TO_COME = "…";

    private final CaseStore cases;
    private final ActStore acts;
    private final CaseNumbers numbers;
    private final Officials officials;
    private final CaseChanges changes;
    private final WorkingDays calendar;
    private final LegalDay day;

    CaseActs(
            CaseStore cases,
            ActStore acts,
            CaseNumbers numbers,
            Officials officials,
            CaseChanges changes,
            WorkingDays calendar,
            LegalDay day) {
        this.cases = cases;
        this.acts = acts;
        this.numbers = numbers;
        this.officials = officials;
        this.changes = changes;
        this.calendar = calendar;
        this.day = day;
    }

    /**
     * Does an act.
     *
     * @param version the version of the case for which it is meant
     * @throws ProblemException NOT_FOUND, CHANGED_MEANWHILE, ACT_REFUSED with every reason, INVALID_PARAMETER
     */
    void act(long caseId, long version, ActRequest asked) {
        LocalDate actedOn = asked.day() == null ? day.today() : asked.day();
        if (actedOn.isAfter(day.today())) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER, "办理日期不得晚于今天。", "The day of an act does not lie ahead.");
        }
        CaseAction action = Spoken.action(asked);
        WhomItNames named = named(asked, caseId, version);
        CaseRow before = cases.lock(caseId).orElseThrow(ProblemException::notFound);
        changes.demand(before, version);
        WorkDays workDays = calendar.inForce();
        Official actor = officials.acting();
        Act act = new Act(action, actor, actedOn, said(asked, named, action == CaseAction.FILE ? TO_COME : ""));
        Outcome outcome = Casework.next(before.file(), act, workDays);
        if (outcome instanceof Outcome.Done && action == CaseAction.FILE) {
            String number = numbers.next(before.area(), actedOn.getYear());
            act = new Act(action, actor, actedOn, said(asked, named, number));
            outcome = Casework.next(before.file(), act, workDays);
        }
        if (outcome instanceof Outcome.Refused refused) {
            throw ProblemException.refused(refused.refusals());
        }
        keep(before, act, (Outcome.Done) outcome, workDays);
    }

    private void keep(CaseRow before, Act act, Outcome.Done done, WorkDays workDays) {
        if (!cases.change(before, done.file())) {
            throw changes.since(before, before.version());
        }
        acts.add(before, act, done, workDays);
        cases.urgent(before.caseId(), NextClock.of(done.file().running(), day.today(), workDays));
    }

    private record WhomItNames(List<Official> inspectors, String person) {}

    /** Looks up whom an act names, before its case is locked. */
    private WhomItNames named(ActRequest asked, long caseId, long version) {
        List<String> inspectors = asked.inspectors() == null
                ? List.of()
                : asked.inspectors().stream().distinct().toList();
        boolean namesAPerson = asked.person() != null && !asked.person().isBlank();
        if (inspectors.isEmpty() && !namesAPerson) {
            return new WhomItNames(List.of(), null);
        }
        CaseRow read = cases.find(caseId).orElseThrow(ProblemException::notFound);
        changes.demand(read, version);
        return new WhomItNames(
                inspectors.stream()
                        .map(account -> officials.known(account, read.area()))
                        .toList(),
                namesAPerson ? officials.known(asked.person(), read.area()).account() : null);
    }

    private static Particulars said(ActRequest asked, WhomItNames named, String number) {
        return Spoken.particulars(asked, named.inspectors(), named.person(), number);
    }
}
