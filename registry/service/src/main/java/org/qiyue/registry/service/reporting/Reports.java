package org.qiyue.registry.service.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import org.qiyue.registry.service.problem.ProblemException;
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
     * @throws ProblemException NOT_FOUND for a unit that the caller does not see, and for a period of which no report is owed
     */
    Stored known(String area, String period) {
        ReportPeriod owed =
                ReportPeriod.read(period).filter(ReportDuty::isOwed).orElseThrow(ProblemException::notFound);
        if (!sees(area)) {
            throw ProblemException.notFound();
        }
        return store.find(area, owed);
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
     * @throws ProblemException CHANGED_MEANWHILE, REVISION_REQUIRED, ACT_REFUSED with every reason
     */
    void write(String area, String period, String ifMatch, ReportText text) {
        act(area, period, ifMatch, act(ReportAction.WRITE).saying(text));
    }

    /** Submits it, with its figures as the register has them now; they stay as they are. */
    void submit(String area, String period, String ifMatch) {
        act(area, period, ifMatch, act(ReportAction.SUBMIT));
    }

    /** Gives it back to the unit. */
    void giveBack(String area, String period, String ifMatch, String reason) {
        act(area, period, ifMatch, act(ReportAction.RETURN).because(reason));
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

    private void act(String area, String period, String ifMatch, ReportAct act) {
        long revision = Revision.demanded(ifMatch);
        Stored before = known(area, period);
        Revision.demand(before.revision() == revision);
        ReportOutcome outcome = Reporting.next(before.file(), act);
        if (outcome instanceof ReportOutcome.Refused refused) {
            throw ProblemException.refused(refused.refusals());
        }
        ReportOutcome.Done done = (ReportOutcome.Done) outcome;
        Revision.demand(store.keep(before, done.file(), act));
        if (act.action() == ReportAction.SUBMIT) {
            Instant countedAt = day.now();
            Map<String, BigDecimal> counted = figures.count(area, before.file().period());
            store.freeze(area, done.file(), counted, countedAt, act.account());
        }
    }

    /** The units whose reports the caller sees. */
    List<Area> units() {
        return Area.all().stream().filter(area -> sees(area.code())).toList();
    }
}
