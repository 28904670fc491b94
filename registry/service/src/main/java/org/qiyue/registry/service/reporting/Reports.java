package org.qiyue.registry.service.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.model.reporting.ReportAct;
import org.qiyue.registry.model.reporting.ReportAction;
import org.qiyue.registry.model.reporting.ReportDuty;
import org.qiyue.registry.model.reporting.ReportOutcome;
import org.qiyue.registry.model.reporting.ReportPeriod;
import org.qiyue.registry.model.reporting.ReportRole;
import org.qiyue.registry.model.reporting.ReportText;
import org.qiyue.registry.model.reporting.Reporting;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.reporting.Figures.Counted;
import org.qiyue.registry.service.reporting.ReportStore.Stored;
import org.qiyue.registry.service.web.Revision;

/** What is done with reports, as the table of the model allows it; every method runs in the transaction of its caller. */
@ApplicationScoped
class Reports {
    private final ReportStore store;
    private final Figures figures;
    private final CallerIdentity callers;
    private final LegalDay day;

    Reports(ReportStore store, Figures figures, CallerIdentity callers, LegalDay day) {
        this.store = store;
        this.figures = figures;
        this.callers = callers;
        this.day = day;
    }

    /**
     * The report of a unit and period, be it begun or not.
     *
     * @throws ProblemException NOT_FOUND for a unit that the caller does not see, and as {@link #begun} does
     */
    Stored known(String area, String period) {
        if (!sees(area)) {
            throw ProblemException.notFound();
        }
        return store.find(area, begun(period));
    }

    /**
     * A period of which reports are owed.
     *
     * @throws ProblemException NOT_FOUND for one of which none is owed, INVALID_PARAMETER for one that has not begun
     */
    ReportPeriod begun(String period) {
        ReportPeriod owed =
                ReportPeriod.read(period).filter(ReportDuty::isOwed).orElseThrow(ProblemException::notFound);
        if (owed.from().isAfter(day.today())) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "报告期 " + owed + " 尚未开始(自 " + owed.from() + " 起),没有可统计的数据。",
                    "The period " + owed + " has not begun (it does on " + owed.from()
                            + "); there is nothing to count.");
        }
        return owed;
    }

    /** Whether the caller sees the reports of a unit. */
    boolean sees(String area) {
        Caller caller = callers.current();
        return Area.find(area).filter(unit -> !unit.isCity()).isPresent()
                && caller.scope()
                        .unit()
                        .filter(unit -> unit.equals(Scope.City.CODE) || unit.equals(area))
                        .isPresent();
    }

    /**
     * Writes what the report says beside its figures.
     *
     * @param ifMatch the revision that the writer has read
     * @return the figures that its page tells
     * @throws ProblemException CHANGED_MEANWHILE, REVISION_REQUIRED, ACT_REFUSED with every reason
     */
    Counted write(String area, String period, String ifMatch, ReportText text) {
        return act(area, period, ifMatch, act(ReportAction.WRITE).saying(text));
    }

    /** Submits it, with its figures as the register has them now; they stay as they are. */
    void submit(String area, String period, String ifMatch) {
        act(area, period, ifMatch, act(ReportAction.SUBMIT));
    }

    /** Gives it back to the unit; the figures are those that its page tells from then on. */
    Counted giveBack(String area, String period, String ifMatch, String reason) {
        return act(area, period, ifMatch, act(ReportAction.RETURN).because(reason));
    }

    /** Accepts it, which ends it. */
    void accept(String area, String period, String ifMatch) {
        act(area, period, ifMatch, act(ReportAction.ACCEPT));
    }

    /** An act of the caller today. */
    ReportAct act(ReportAction action) {
        Caller caller = callers.current();
        ReportRole role = ReportRole.find(caller.role()).orElseThrow(ProblemException::notFound);
        return ReportAct.of(action, caller.username(), role, day.today());
    }

    /** What is counted is counted first: an act holds the report for as short as it can. */
    private Counted act(String area, String period, String ifMatch, ReportAct act) {
        long revision = Revision.demanded(ifMatch);
        Stored before = known(area, period);
        Revision.demand(before.revision() == revision);
        ReportOutcome outcome = Reporting.next(before.file(), act);
        if (outcome instanceof ReportOutcome.Refused refused) {
            throw ProblemException.refused(refused.refusals());
        }
        ReportOutcome.Done done = (ReportOutcome.Done) outcome;
        boolean isSubmitted = act.action() == ReportAction.SUBMIT;
        Counted counted = isSubmitted || done.file().state().isOwed()
                ? figures.now(area, before.file().period())
                : null;
        Revision.demand(store.keep(before, done.file(), act));
        if (isSubmitted) {
            store.freeze(area, done.file(), counted.figures(), counted.at(), act.account());
        }
        return counted;
    }

    /** The units whose reports the caller sees. */
    List<Area> units() {
        return Area.all().stream().filter(area -> sees(area.code())).toList();
    }
}
