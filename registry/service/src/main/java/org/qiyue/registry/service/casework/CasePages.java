package org.qiyue.registry.service.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qiyue.registry.model.Refusal;
import org.qiyue.registry.model.casework.Act;
import org.qiyue.registry.model.casework.CaseFile;
import org.qiyue.registry.model.casework.CasePeople;
import org.qiyue.registry.model.casework.CaseRole;
import org.qiyue.registry.model.casework.CaseState;
import org.qiyue.registry.model.casework.CaseTable;
import org.qiyue.registry.model.casework.Casework;
import org.qiyue.registry.model.casework.Official;
import org.qiyue.registry.model.casework.Outcome;
import org.qiyue.registry.model.casework.Particulars;
import org.qiyue.registry.model.casework.Transition;
import org.qiyue.registry.model.clock.WorkDays;
import org.qiyue.registry.service.casework.CaseViews.AttachmentView;
import org.qiyue.registry.service.casework.CaseViews.CaseView;
import org.qiyue.registry.service.casework.CaseViews.OpenActView;
import org.qiyue.registry.service.casework.CaseViews.PeopleView;
import org.qiyue.registry.service.casework.CaseViews.RefusalView;
import org.qiyue.registry.service.casework.CaseViews.StepView;
import org.qiyue.registry.service.casework.Officials.Names;
import org.qiyue.registry.service.casework.TalkStore.TalkRow;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.urgency.Present;
import org.qiyue.registry.service.urgency.PresentDay;

/** Everything about a case on one page, as it stands today and for whoever asks. */
@ApplicationScoped
class CasePages {
    /** The ordinary way of a case, which lies ahead of one that has not left it. */
    private static final List<CaseState> ORDINARY = List.of(
            CaseState.NEW,
            CaseState.TRIAGED,
            CaseState.FILED,
            CaseState.INVESTIGATING,
            CaseState.CONCLUDED,
            CaseState.PRIOR_NOTICE,
            CaseState.DECIDED,
            CaseState.SERVED,
            CaseState.EXECUTING,
            CaseState.CLOSED);

    private final CaseStore cases;
    private final ActStore acts;
    private final TalkStore talk;
    private final AttachmentList attachments;
    private final Officials officials;
    private final PresentDay presentDay;
    private final LegalDay day;

    CasePages(
            CaseStore cases,
            ActStore acts,
            TalkStore talk,
            AttachmentList attachments,
            Officials officials,
            PresentDay presentDay,
            LegalDay day) {
        this.cases = cases;
        this.acts = acts;
        this.talk = talk;
        this.attachments = attachments;
        this.officials = officials;
        this.presentDay = presentDay;
        this.day = day;
    }

    /** @throws ProblemException NOT_FOUND */
    CaseView page(long caseId) {
        CaseRow row = cases.find(caseId).orElseThrow(ProblemException::notFound);
        List<ActRow> done = acts.of(caseId);
        List<TalkRow> said = talk.of(caseId);
        Names names = officials.names(accounts(row, done, said));
        List<AttachmentView> files = attachments.of(caseId, names);
        CaseFile file = row.file();
        Present present = presentDay.present();
        return new CaseView(
                caseId,
                file.caseNumber().isEmpty() ? null : file.caseNumber(),
                row.version(),
                Named.of(file.state()),
                file.state().isFinal(),
                Named.ofArea(row.area()),
                Named.of(file.source()),
                row.sourceReference(),
                row.alerts(),
                row.creditCode(),
                row.employerName(),
                row.subject(),
                row.art74Item(),
                file.openedOn(),
                file.violationEndedOn(),
                file.hearing().day(),
                file.hearing().ended(),
                SanctionView.of(file.penalty().proposed()),
                SanctionView.of(file.penalty().decided()),
                file.penalty().reviewed(),
                file.penalty().discussed(),
                file.execution().published(),
                file.execution().fulfilled(),
                file.execution().inCourt(),
                people(row, names),
                steps(file, done),
                ClockViews.of(file, present),
                open(file, officials.acting(), present.today(), present.workDays()),
                files,
                Timeline.of(row, done, said, files, names),
                day.now());
    }

    private Set<String> accounts(CaseRow row, List<ActRow> done, List<TalkRow> said) {
        CasePeople people = row.file().people();
        Set<String> all = new HashSet<>();
        List.of(people.everInspectors(), people.approvers(), people.recused(), people.reviewers())
                .forEach(all::addAll);
        all.add(people.chair());
        all.add(row.handler());
        all.add(row.openedBy());
        done.forEach(act -> {
            all.add(act.by());
            all.add(act.said().person());
            all.addAll(act.said().inspectors());
        });
        said.forEach(one -> {
            all.add(one.by());
            all.add(one.to());
        });
        all.addAll(attachments.accounts(row.caseId()));
        all.removeIf(Objects::isNull);
        return all;
    }

    private static PeopleView people(CaseRow row, Names names) {
        CasePeople people = row.file().people();
        Set<String> former = new HashSet<>(people.everInspectors());
        former.removeAll(people.inspectors());
        return new PeopleView(
                names.of(row.handler()),
                names.of(people.inspectors()),
                names.of(former),
                names.of(people.approvers()),
                names.of(people.reviewers()),
                names.of(people.recused()),
                names.of(people.chair()));
    }

    /** The states it was in, each with the day on which it came there last, and the ordinary way ahead. */
    private static List<StepView> steps(CaseFile file, List<ActRow> done) {
        Map<CaseState, LocalDate> reached = new EnumMap<>(CaseState.class);
        List<CaseState> order = new ArrayList<>(List.of(CaseState.NEW));
        reached.put(CaseState.NEW, file.openedOn());
        for (ActRow act : done) {
            if (act.to() != act.from()) {
                reached.put(act.to(), act.day());
                order.remove(act.to());
                order.add(act.to());
            }
        }
        if (!file.state().isFinal()) {
            int from = ORDINARY.stream()
                    .filter(reached::containsKey)
                    .mapToInt(ORDINARY::indexOf)
                    .max()
                    .orElse(0);
            ORDINARY.subList(from + 1, ORDINARY.size()).forEach(order::add);
        }
        return order.stream()
                .map(state -> new StepView(Named.of(state), reached.get(state), state == file.state()))
                .toList();
    }

    private static List<OpenActView> open(CaseFile file, Official official, LocalDate today, WorkDays workDays) {
        return CaseTable.from(file.state()).stream()
                .map(line -> open(line, file, official, today, workDays))
                .toList();
    }

    private static OpenActView open(
            Transition line, CaseFile file, Official official, LocalDate today, WorkDays workDays) {
        List<Refusal> refusals = refusals(line, file, official, today, workDays);
        boolean isOpen = refusals.isEmpty()
                || ActForms.before(today, line, file).stream()
                        .anyMatch(earlier -> refusals(line, file, official, earlier, workDays)
                                .isEmpty());
        return new OpenActView(
                Named.of(line.action()),
                line.to() == null ? null : Named.of(line.to()),
                line.roles().stream().map(CaseRole::realmRole).sorted().toList(),
                ActForms.of(line),
                line.forms().stream().map(Named::of).toList(),
                line.article(),
                isOpen,
                isOpen ? List.of() : refusals.stream().map(RefusalView::of).toList());
    }

    private static List<Refusal> refusals(
            Transition line, CaseFile file, Official official, LocalDate actedOn, WorkDays workDays) {
        Act act = new Act(line.action(), official, actedOn, Particulars.none());
        return Casework.next(file, act, workDays) instanceof Outcome.Refused refused
                ? ActForms.standing(refused.refusals())
                : List.of();
    }
}
