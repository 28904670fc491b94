package org.qiyue.registry.service.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.qiyue.registry.model.Refusal;
import org.qiyue.registry.model.sharing.SharingAction;
import org.qiyue.registry.model.sharing.SharingAgreement;
import org.qiyue.registry.model.sharing.SharingState;
import org.qiyue.registry.model.sharing.SharingTerms;
import org.qiyue.registry.model.sharing.TermsCheck;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sharing.AgreementStore.Stored;
import org.qiyue.registry.service.sharing.AgreementViews.ActView;
import org.qiyue.registry.service.sharing.AgreementViews.AgreementView;
import org.qiyue.registry.service.sharing.AgreementViews.EventView;
import org.qiyue.registry.service.sharing.AgreementViews.ObstacleView;
import org.qiyue.registry.service.sharing.AgreementViews.RowView;
import org.qiyue.registry.service.sharing.AgreementViews.TermsView;
import org.qiyue.registry.service.web.Revision;

/** What is done with agreements, as the model allows it; every method runs in the transaction of its caller. */
@ApplicationScoped
class Agreements {
    private static final int DAYS_SHOWN = 30;

    private final AgreementStore store;
    private final CallerIdentity callers;
    private final LegalDay day;

    Agreements(AgreementStore store, CallerIdentity callers, LegalDay day) {
        this.store = store;
        this.callers = callers;
        this.day = day;
    }

    /**
     * An agreement that the caller sees.
     *
     * @throws ProblemException NOT_FOUND for one that he does not see, drafts among them for consumers
     */
    Stored known(String agreementNo) {
        return store.find(agreementNo, day.today()).orElseThrow(ProblemException::notFound);
    }

    /** Agreements in a list, the newest first. */
    List<RowView> list(SharingState state, String before, int atMost) {
        return store.list(day.today(), state, before, atMost).stream()
                .map(this::row)
                .toList();
    }

    /**
     * Drafts an agreement.
     *
     * @return its number
     * @throws ProblemException ACT_REFUSED with every reason against its terms
     */
    String draft(TermsView asked) {
        return store.draft(checked(asked), callers.current().username());
    }

    /**
     * Writes a draft anew.
     *
     * @param ifMatch the revision that the writer has read
     * @throws ProblemException CHANGED_MEANWHILE, REVISION_REQUIRED, ACT_REFUSED with every reason
     */
    void rewrite(String agreementNo, String ifMatch, TermsView asked) {
        Stored before = before(agreementNo, ifMatch);
        String account = callers.current().username();
        demand(before.agreement().against(SharingAction.WRITE, account, "", day.today()));
        Revision.demand(store.rewrite(before, checked(asked), account));
    }

    /**
     * Puts an agreement in force, suspends, resumes or ends it.
     *
     * @param ifMatch the revision that was read
     * @throws ProblemException CHANGED_MEANWHILE, REVISION_REQUIRED, ACT_REFUSED with every reason
     */
    void act(String agreementNo, String ifMatch, SharingAction action, String reason) {
        if (action == SharingAction.WRITE) {
            throw new ProblemException(Problem.INVALID_PARAMETER, "修改草稿请用 PUT。", "A draft is written anew with PUT.");
        }
        Stored before = before(agreementNo, ifMatch);
        String account = callers.current().username();
        demand(before.agreement().against(action, account, reason, day.today()));
        Revision.demand(store.move(before, action, account, reason.strip()));
    }

    /** The page of an agreement; a consumer is not told who did what in the bureau. */
    AgreementView page(Stored stored) {
        SharingAgreement agreement = stored.agreement();
        Caller caller = callers.current();
        boolean isOfficer = caller.role().equals(Roles.CITY_OFFICER);
        boolean isOfBureau = isOfficer || caller.role().equals(Roles.AUDITOR);
        LocalDate today = day.today();
        List<EventView> events = store.events(stored.agreementNo());
        return new AgreementView(
                stored.agreementNo(),
                stored.revision(),
                agreement.state(),
                isOutsideTerm(agreement, today),
                view(agreement.terms()),
                agreement.terms().purpose().label().zh(),
                agreement.terms().purpose().label().en(),
                stored.suspendedFor(),
                isOfBureau ? List.copyOf(agreement.drafters()) : List.of(),
                isOfBureau ? stored.enactedBy() : null,
                stored.use(),
                store.days(stored.agreementNo(), today.minusDays(DAYS_SHOWN)),
                isOfBureau
                        ? events
                        : events.stream().map(Agreements::withoutName).toList(),
                isOfficer ? acts(agreement, caller.username(), today) : List.of(),
                day.now());
    }

    private static EventView withoutName(EventView event) {
        return new EventView(event.action(), null, event.at(), event.state(), event.reason());
    }

    /** What may be done now, if a reason is given where one is needed. */
    private static List<ActView> acts(SharingAgreement agreement, String account, LocalDate today) {
        return Stream.of(SharingAction.values())
                .filter(action -> action.from().contains(agreement.state()))
                .map(action -> new ActView(
                        action,
                        action.needsReason(),
                        agreement.against(action, account, "理由", today).stream()
                                .map(ObstacleView::of)
                                .toList()))
                .toList();
    }

    private RowView row(Stored stored) {
        SharingTerms terms = stored.agreement().terms();
        return new RowView(
                stored.agreementNo(),
                terms.consumer(),
                terms.kind(),
                terms.purpose(),
                terms.purpose().label().zh(),
                terms.purpose().label().en(),
                stored.agreement().state(),
                terms.from(),
                terms.until(),
                isOutsideTerm(stored.agreement(), day.today()),
                terms.dailyQuota(),
                terms.totalQuota(),
                stored.use());
    }

    private static boolean isOutsideTerm(SharingAgreement agreement, LocalDate today) {
        return agreement.state() == SharingState.IN_FORCE
                && (today.isBefore(agreement.terms().from())
                        || today.isAfter(agreement.terms().until()));
    }

    private Stored before(String agreementNo, String ifMatch) {
        long revision = Revision.demanded(ifMatch);
        Stored before = known(agreementNo);
        Revision.demand(before.revision() == revision);
        return before;
    }

    private SharingTerms checked(TermsView asked) {
        SharingTerms terms = new SharingTerms(
                asked.consumer().strip(),
                asked.account(),
                asked.kind(),
                asked.purpose(),
                asked.purposeText().strip(),
                asked.basis().strip(),
                asked.questions(),
                asked.fields(),
                asked.areas(),
                asked.from(),
                asked.until(),
                asked.dailyQuota(),
                asked.totalQuota());
        demand(TermsCheck.against(terms, day.today()));
        return terms;
    }

    private static void demand(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw ProblemException.refused(refusals);
        }
    }

    private static TermsView view(SharingTerms terms) {
        return new TermsView(
                terms.consumer(),
                terms.account(),
                terms.kind(),
                terms.purpose(),
                terms.purposeText(),
                terms.basis(),
                terms.questions(),
                terms.fields(),
                terms.areas(),
                terms.from(),
                terms.until(),
                terms.dailyQuota(),
                terms.totalQuota());
    }
}
