package org.qiyue.registry.model.casework;

/** What an act that was allowed changes in a case, beside its state and clocks. */
final class CaseChange {

    private CaseChange() {}

    static CaseFile by(Question question, Transition line) {
        CaseFile file = question.file();
        String actor = question.actor();
        CaseFile approved = line.isApproval() ? file.with(file.people().approvedBy(actor)) : file;
        return said(approved, question.act());
    }

    private static CaseFile said(CaseFile file, Act act) {
        Particulars said = act.particulars();
        CasePeople people = file.people();
        CasePenalty penalty = file.penalty();
        CaseExecution execution = file.execution();
        return switch (act.action()) {
            case FILE -> file.numbered(said.caseNumber());
            case ASSIGN -> file.with(people.assigned(said.inspectorAccounts()));
            case RECUSE -> file.with(people.recused(said.person()));
            case GIVE_PRIOR_NOTICE -> file.with(new CasePenalty(said.sanction(), null, false, false));
            case SUMMON_HEARING -> file.with(people.chairedBy(said.person())).with(new CaseHearing(said.date(), false));
            case HOLD_HEARING, END_HEARING ->
                file.with(new CaseHearing(file.hearing().day(), true));
            case REVIEW_LEGALITY ->
                file.with(people.reviewedBy(act.by().account()))
                        .with(new CasePenalty(penalty.proposed(), null, true, penalty.discussed()));
            case DISCUSS -> file.with(new CasePenalty(penalty.proposed(), null, penalty.reviewed(), true));
            case PENALISE_ON_THE_SPOT -> file.with(new CasePenalty(null, said.sanction(), false, false));
            case DECIDE ->
                file.with(
                        new CasePenalty(penalty.proposed(), said.sanction(), penalty.reviewed(), penalty.discussed()));
            case PUBLISH -> file.with(new CaseExecution(true, execution.fulfilled(), execution.inCourt()));
            case RECORD_FULFILMENT -> file.with(new CaseExecution(execution.published(), true, execution.inCourt()));
            case APPLY_TO_COURT -> file.with(new CaseExecution(execution.published(), execution.fulfilled(), true));
            default -> file;
        };
    }
}
