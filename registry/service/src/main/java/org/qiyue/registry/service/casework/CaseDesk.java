package org.qiyue.registry.service.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.model.CreditCode;
import org.qiyue.registry.model.casework.CaseFile;
import org.qiyue.registry.model.casework.CaseSource;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.alert.AlertActs;
import org.qiyue.registry.service.casework.CaseRequests.HandOverRequest;
import org.qiyue.registry.service.casework.CaseRequests.OpeningRequest;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.parameter.WorkingDays;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sql.Statements;

/** Opens cases and gives them from hand to hand. */
@ApplicationScoped
class CaseDesk {
    private static final String EMPLOYER = "SELECT name FROM registry.employer WHERE credit_code = ?";

    private final CaseStore cases;
    private final TalkStore talk;
    private final Officials officials;
    private final CaseChanges changes;
    private final AlertActs alerts;
    private final Statements statements;
    private final CallerIdentity callers;
    private final WorkingDays calendar;
    private final LegalDay day;

    CaseDesk(
            CaseStore cases,
            TalkStore talk,
            Officials officials,
            CaseChanges changes,
            AlertActs alerts,
            Statements statements,
            CallerIdentity callers,
            WorkingDays calendar,
            LegalDay day) {
        this.cases = cases;
        this.talk = talk;
        this.officials = officials;
        this.changes = changes;
        this.alerts = alerts;
        this.statements = statements;
        this.callers = callers;
        this.calendar = calendar;
        this.day = day;
    }

    /** Opens a case with its first clocks running, into which its alerts go; gives its number. */
    long open(OpeningRequest asked) {
        CaseSource source = Spoken.member(CaseSource.class, asked.source(), "线索来源", "a source of leads");
        LocalDate today = day.today();
        LocalDate received = asked.receivedOn() == null ? today : asked.receivedOn();
        if (received.isAfter(today)) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER, "收到线索日期不得晚于今天。", "The lead was not received on a day to come.");
        }
        if (asked.violationEndedOn() != null && asked.violationEndedOn().isAfter(today)) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER, "违法行为终了日期不得晚于今天。", "The violation has not ended on a day to come.");
        }
        if (source == CaseSource.ALERT
                && (asked.alerts() == null || asked.alerts().isEmpty())) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER, "由预警立线索的,须写明预警编号。", "A case from alerts names their numbers.");
        }
        String account = callers.current().username();
        CaseRow opened = new CaseRow(
                0,
                area(asked.area()),
                asked.creditCode(),
                employer(asked),
                blankToNull(asked.sourceReference()),
                asked.alerts() == null
                        ? List.of()
                        : asked.alerts().stream()
                                .distinct()
                                .map(String::valueOf)
                                .toList(),
                asked.subject().strip(),
                asked.art74Item(),
                account,
                null,
                account,
                1,
                CaseFile.opened("", source, received, asked.violationEndedOn()));
        officials.enter();
        long caseId = cases.open(opened);
        cases.urgent(caseId, NextClock.of(opened.file().running(), today, calendar.inForce()));
        for (String alert : opened.alerts()) {
            alerts.intoCase(Long.parseLong(alert), opened.creditCode(), String.valueOf(caseId));
        }
        return caseId;
    }

    /** Gives a case to another official, with what is to be done. */
    void handOver(long caseId, long version, HandOverRequest asked) {
        CaseRow read = cases.find(caseId).orElseThrow(ProblemException::notFound);
        changes.demand(read, version);
        String to = officials.known(asked.to(), read.area()).account();
        CaseRow before = cases.lock(caseId).orElseThrow(ProblemException::notFound);
        changes.demand(before, version);
        if (before.file().state().isFinal()) {
            throw new ProblemException(Problem.STATE_CONFLICT, "案件已办结。", "The case is closed.");
        }
        if (before.file().people().recused().contains(to)) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT, "该人员已在本案中回避。", "This official was recused from the case.");
        }
        if (!cases.handOver(before, to)) {
            throw changes.since(before, version);
        }
        talk.handOver(before, to, asked.text());
    }

    /** Says something in a case. */
    void comment(long caseId, String text) {
        cases.find(caseId).orElseThrow(ProblemException::notFound);
        talk.comment(caseId, text);
    }

    private String area(String asked) {
        Scope scope = callers.current().scope();
        if (scope instanceof Scope.District own) {
            if (asked != null && !asked.equals(own.area())) {
                throw new ProblemException(
                        Problem.INVALID_PARAMETER, "只能在本区立线索。", "A case is opened in one's own area.");
            }
            return own.area();
        }
        return Area.find(asked)
                .filter(area -> !area.isCity())
                .map(Area::code)
                .orElseThrow(() -> new ProblemException(
                        Problem.INVALID_PARAMETER, "须指定办理案件的监管地区。", "Name the area that is to have the case."));
    }

    private String employer(OpeningRequest asked) {
        return statements
                .first(EMPLOYER, row -> row.text("name"), asked.creditCode())
                .or(() -> Optional.ofNullable(blankToNull(asked.employerName()))
                        .filter(name -> CreditCode.isValid(asked.creditCode())))
                .orElseThrow(
                        () -> new ProblemException(
                                Problem.INVALID_PARAMETER,
                                "本区登记中没有该单位:请核对统一社会信用代码,并填写单位名称。",
                                "The register of this area does not have the employer: check the credit code, and give its name."));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
