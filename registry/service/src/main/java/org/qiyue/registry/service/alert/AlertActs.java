package org.qiyue.registry.service.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.qiyue.registry.model.Refusal;
import org.qiyue.registry.model.alert.Alert;
import org.qiyue.registry.model.alert.AlertEvent;
import org.qiyue.registry.model.alert.AlertHandling;
import org.qiyue.registry.model.alert.AlertOutcome;
import org.qiyue.registry.model.alert.AlertState;
import org.qiyue.registry.model.alert.DueDate;
import org.qiyue.registry.model.clock.WorkDays;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.alert.AlertStore.Held;
import org.qiyue.registry.service.alert.AlertStore.Outcome;
import org.qiyue.registry.service.alert.AlertViews.AlertStanding;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.organisation.Nameable;
import org.qiyue.registry.service.parameter.WorkingDays;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.web.Revision;

/**
 * What officials do about a lead, one act at a time, each meant for the revision that its sender has seen. Every method runs
 * in the transaction of its caller and leaves a row of history.
 */
@ApplicationScoped
public class AlertActs {
    /** The rule of leads that are made of the score K. */
    private static final String SCORE = "K";

    private final AlertStore store;
    private final AlertRights rights;
    private final Nameable nameable;
    private final CallerIdentity callers;
    private final WorkingDays calendar;
    private final LegalDay day;
    private final ObjectMapper json;

    AlertActs(
            AlertStore store,
            AlertRights rights,
            Nameable nameable,
            CallerIdentity callers,
            WorkingDays calendar,
            LegalDay day,
            ObjectMapper json) {
        this.store = store;
        this.rights = rights;
        this.nameable = nameable;
        this.callers = callers;
        this.calendar = calendar;
        this.day = day;
        this.json = json;
    }

    /**
     * Gives it to an official; to oneself that claims it.
     *
     * @throws ProblemException INVALID_PARAMETER for an account that may not sign in as one who works on leads of the area
     */
    AlertStanding assign(long alertNo, String ifMatch, String assignee, String reason) {
        Held held = held(alertNo, ifMatch);
        rights.demandArea(held.alert());
        demandWorksOnLeads(assignee, held.alert().area());
        Alert alert = next(held.alert(), new AlertEvent.Assigned(account(), assignee));
        return done(held, alert, "ASSIGN", reason, Map.of("to", assignee), running(null));
    }

    /** Closes it, as there is nothing in it. */
    AlertStanding dismiss(long alertNo, String ifMatch, ClosingKind kind, String reason) {
        Held held = own(alertNo, ifMatch);
        Alert alert = next(held.alert(), new AlertEvent.Dismissed(account(), reason));
        return done(held, alert, "DISMISS", reason, Map.of("kind", kind.name()), closed(kind));
    }

    /** Closes it, as it is handled together with another one of the employer. */
    AlertStanding merge(long alertNo, String ifMatch, long into, String reason) {
        Held held = own(alertNo, ifMatch);
        Held target = store.hold(into).orElseThrow(ProblemException::notFound);
        Alert alert = next(held.alert(), new AlertEvent.Merged(account(), reason, target.alert()));
        AlertStanding standing = done(held, alert, "MERGE", reason, Map.of("into", into), closed(ClosingKind.MERGED));
        store.note(
                into,
                "MERGE",
                account(),
                target.alert().state(),
                reason,
                entry(Map.of("from", Long.valueOf(held.alert().id()))));
        return standing;
    }

    /** Says whether a claimed repair is one: accepted, it closes the lead; refused, the lead goes on where it stood. */
    AlertStanding judgeRepair(long alertNo, String ifMatch, boolean accepted, String reason) {
        Held held = own(alertNo, ifMatch);
        if (accepted) {
            demandAllSeen(held);
            Alert alert = next(held.alert(), new AlertEvent.RepairAccepted(account(), reason));
            return done(held, alert, "ACCEPT_REPAIR", reason, Map.of(), closed(ClosingKind.REPAIR));
        }
        Alert alert = next(held.alert(), new AlertEvent.RepairRefused(account(), reason));
        store.unclaim(alertNo);
        boolean toldBefore = alert.state() == AlertState.NOTICE_SENT;
        DueDate due = toldBefore
                ? DueDate.of(DueDate.SELF_CORRECTION, held.noticedOn(), workDays())
                : DueDate.of(DueDate.TRIAGE, day.today(), workDays());
        return done(held, alert, "REFUSE_REPAIR", reason, Map.of(), running(due));
    }

    /** Tells the employer the facts, and until when it may answer and repair (提示提醒). */
    AlertStanding notice(long alertNo, String ifMatch, String text) {
        Held held = own(alertNo, ifMatch);
        if (held.alert().key().rule().equals(SCORE)) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT,
                    "风险分值仅供监管研判,不向用人单位提示;请就具体事项的预警发出提示。",
                    "The risk score is for supervision alone and is told to no employer; send a notice of a lead about a fact.");
        }
        LocalDate today = day.today();
        DueDate answer = DueDate.of(DueDate.SELF_CORRECTION, today, workDays());
        Alert alert = next(held.alert(), new AlertEvent.NoticeSent(account(), today, answer.due()));
        store.notice(alertNo, text, account(), today, answer);
        return done(
                held,
                alert,
                "SEND_NOTICE",
                "",
                Map.of("answerBy", answer.due().toString()),
                new Outcome(null, answer, false, today, today, today));
    }

    /**
     * Lets it go on as a case: the lead is closed by it, and what is found later still comes into it. Which version of it the caller
     * saw does not matter, since what was found meanwhile comes into the case as well. Whether the caller may make a case is for
     * the caller of this method to look at.
     *
     * @param creditCode the employer of the case
     * @param caseNo the number of the case
     * @throws ProblemException INVALID_PARAMETER for one that does not exist in the scope or is another employer's, NOT_ALLOWED
     *     for one of another area, STATE_CONFLICT with the reason for one that is closed
     */
    public void intoCase(long alertNo, String creditCode, String caseNo) {
        Held held = store.find(alertNo)
                .filter(found -> found.alert().key().employer().equals(creditCode))
                .orElseThrow(() -> new ProblemException(
                        Problem.INVALID_PARAMETER,
                        "没有该单位的预警 " + alertNo + "。",
                        "There is no alert " + alertNo + " of this employer."));
        rights.demandArea(held.alert());
        Alert alert = next(held.alert(), new AlertEvent.CaseOpened(account(), caseNo));
        done(held, alert, "OPEN_CASE", "", Map.of("case", caseNo), closed(ClosingKind.CASE));
    }

    /** Nobody finds a repair of what he does not see. */
    private static void demandAllSeen(Held held) {
        if (held.hidden() > 0) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT,
                    "另有 " + held.hidden() + " 条事实发生在其他地区,您无法核实;请转交市级承办人。",
                    held.hidden()
                            + " more findings lie in other areas, where you cannot check them; hand it to an officer of"
                            + " the city.");
        }
    }

    private void demandWorksOnLeads(String assignee, String area) {
        if (!assignee.equals(account())
                && nameable.find(assignee, area, AlertRights.ACTORS).isEmpty()) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "本区和市级可承办预警的人员中没有账号 " + assignee + "。",
                    "No official of the area or the city who works on leads has the account " + assignee + ".");
        }
    }

    private Held own(long alertNo, String ifMatch) {
        Held held = held(alertNo, ifMatch);
        rights.demandArea(held.alert());
        rights.demandHands(held.alert());
        return held;
    }

    private Held held(long alertNo, String ifMatch) {
        long revision = Revision.demanded(ifMatch);
        Held held = store.find(alertNo).orElseThrow(ProblemException::notFound);
        Revision.demand(held.revision() == revision);
        return held;
    }

    private Alert next(Alert alert, AlertEvent event) {
        AlertOutcome outcome = AlertHandling.next(alert, event);
        if (outcome instanceof AlertOutcome.Refused refused) {
            Refusal why = refused.refusal();
            throw new ProblemException(
                    Problem.STATE_CONFLICT,
                    why.message().zh() + "。" + why.remedy().zh() + "。",
                    why.message().en() + ". " + why.remedy().en() + ".");
        }
        return ((AlertOutcome.Changed) outcome).alert();
    }

    private AlertStanding done(
            Held before, Alert alert, String action, String reason, Map<String, ?> entry, Outcome outcome) {
        long alertNo = Long.parseLong(alert.id());
        Revision.demand(store.change(alert, before.revision(), outcome));
        store.note(alertNo, action, account(), alert.state(), reason == null ? "" : reason.strip(), entry(entry));
        return new AlertStanding(alertNo, alert.state(), before.revision() + 1);
    }

    private Outcome closed(ClosingKind kind) {
        LocalDate today = day.today();
        return new Outcome(kind, null, false, today, null, today);
    }

    /** Goes on with a clock, or with the one that runs where none is given. */
    private Outcome running(DueDate due) {
        return new Outcome(null, due, due == null, null, null, day.today());
    }

    private WorkDays workDays() {
        return calendar.on(day.today());
    }

    private String account() {
        return callers.current().username();
    }

    private String entry(Map<String, ?> entry) {
        try {
            return json.writeValueAsString(entry);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts and numbers are always JSON", impossible);
        }
    }
}
