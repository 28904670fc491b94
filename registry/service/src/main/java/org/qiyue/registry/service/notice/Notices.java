package org.qiyue.registry.service.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.alert.ClearingRule;
import org.qiyue.registry.model.alert.DueDate;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.notice.NoticeDeadline.Reading;
import org.qiyue.registry.service.notice.NoticeStore.Told;
import org.qiyue.registry.service.notice.NoticeViews.AnswerRequest;
import org.qiyue.registry.service.notice.NoticeViews.LaterFiling;
import org.qiyue.registry.service.notice.NoticeViews.NoticeFile;
import org.qiyue.registry.service.notice.NoticeViews.NoticeRow;
import org.qiyue.registry.service.notice.NoticeViews.NoticeState;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.web.Revision;

/** The notices to the employer of the caller, and its answers; every method runs in the transaction of its caller. */
@ApplicationScoped
public class Notices {
    private final NoticeStore store;
    private final NoticeDeadline deadlines;
    private final CallerIdentity callers;
    private final LegalDay day;

    Notices(NoticeStore store, NoticeDeadline deadlines, CallerIdentity callers, LegalDay day) {
        this.store = store;
        this.deadlines = deadlines;
        this.callers = callers;
        this.day = day;
    }

    /** The employer of the caller. */
    String creditCode() {
        return callers.current().scope() instanceof Scope.Employer own ? own.creditCode() : "";
    }

    /**
     * Notices, the latest first.
     *
     * @param standing null for all
     * @param before number of the last notice seen, null for the first page
     */
    public List<NoticeRow> page(NoticeStanding standing, Long before, int atMost) {
        Reading present = deadlines.present();
        return store.page(creditCode(), standing, before, atMost).stream()
                .map(told -> row(told, present))
                .toList();
    }

    /**
     * Notices that are to be answered by one day.
     *
     * @param isLate whether that day is certainly over
     */
    public record ToAnswer(LocalDate by, boolean isLate, long notices) {}

    /** All that are to be answered. */
    public List<ToAnswer> toAnswer() {
        Reading present = deadlines.present();
        return store.open(creditCode()).stream()
                .map(each -> {
                    DueDate due = present.of(each.sentOn());
                    return new ToAnswer(due.due(), present.isOver(due), each.notices());
                })
                .toList();
    }

    /** One with all that it tells. */
    NoticeFile file(long noticeNo) {
        Told told = told(noticeNo);
        Reading present = deadlines.present();
        ClearingRule clearing = ClearingRule.of(told.rule(), present.today());
        Optional<Bilingual> closed = closed(told, present);
        return new NoticeFile(
                told.creditCode(),
                told.employerName(),
                row(told, present),
                told.text(),
                told.remedyZh(),
                told.remedyEn(),
                List.copyOf(clearing.clears()),
                clearing.fields().stream().sorted().toList(),
                store.platforms(noticeNo),
                store.later(noticeNo),
                store.answered(noticeNo).orElse(null),
                closed.isEmpty(),
                closed.map(Bilingual::zh).orElse(null),
                closed.map(Bilingual::en).orElse(null),
                told.revision(),
                day.now());
    }

    /** Makes sure that it is the caller's. */
    Told told(long noticeNo) {
        return store.find(creditCode(), noticeNo).orElseThrow(ProblemException::notFound);
    }

    /**
     * Answers a notice, once.
     *
     * @throws ProblemException STATE_CONFLICT with the reason where it takes no answer any more, INVALID_PARAMETER for a filing
     *     that was not registered about a contract of this employer since the notice
     */
    NoticeState answer(long noticeNo, String ifMatch, AnswerRequest asked) {
        long revision = Revision.demanded(ifMatch);
        Told told = told(noticeNo);
        Revision.demand(told.revision() == revision);
        Reading present = deadlines.present();
        closed(told, present).ifPresent(why -> {
            throw new ProblemException(Problem.STATE_CONFLICT, why.zh(), why.en());
        });
        LaterFiling repair = repair(noticeNo, asked.filingId(), asked.contractId());
        Revision.demand(store.answer(told, asked.text().strip(), repair, present.today(), present.triage()));
        return new NoticeState(noticeNo, NoticeStanding.ANSWERED, revision + 1);
    }

    private LaterFiling repair(long noticeNo, UUID filingId, String contractId) {
        if (filingId == null) {
            return null;
        }
        return store.registered(noticeNo, filingId, contractId)
                .orElseThrow(() -> new ProblemException(
                        Problem.INVALID_PARAMETER,
                        "提示发出后,本单位所涉合同没有登记过该备案;尚在审核或被拒收的,登记后再指明。",
                        "No such filing was registered about these contracts since the notice; one that waits or was refused can"
                                + " be named once it is registered."));
    }

    private static Optional<Bilingual> closed(Told told, Reading present) {
        if (told.standing() != NoticeStanding.TO_ANSWER) {
            return Optional.of(told.standing().words());
        }
        DueDate due = present.of(told.sentOn());
        return present.isOver(due)
                ? Optional.of(new Bilingual(
                        "答复期限 " + due.due() + " 已过;仍可改正并报送,需要说明的请联系承办地区。",
                        "The time to answer ended on " + due.due()
                                + "; you may still repair and file, and turn to the area that handles it."))
                : Optional.empty();
    }

    private static NoticeRow row(Told told, Reading present) {
        DueDate due = present.of(told.sentOn());
        boolean open = told.standing() == NoticeStanding.TO_ANSWER;
        return new NoticeRow(
                told.noticeNo(),
                told.rule(),
                told.art74Item(),
                told.messageZh(),
                told.messageEn(),
                told.basis(),
                told.area(),
                told.facts(),
                told.sentOn(),
                due.due(),
                due.certain(),
                told.standing(),
                open ? present.workingDaysLeft(due) : null,
                open ? present.urgency(due) : null,
                told.answeredOn());
    }
}
