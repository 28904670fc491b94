package org.qiyue.registry.model.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.Refusal;
import org.qiyue.registry.model.clock.RunningClock;

/** The terms on which acts are done; each is refused with its own code, sentence and remedy. */
public enum Condition {
    IN_ORDER(
            new Bilingual("日期早于本案上一步的日期", "The day lies before the last act in the case"),
            new Bilingual("核对日期", "Check the day"),
            q -> !q.day().isBefore(q.file().lastActOn())),
    ACTOR_NOT_RECUSED(
            new Bilingual("您已在本案中回避", "You were recused from this case"),
            new Bilingual("由其他人员办理", "Let another official act"),
            q -> !q.people().recused().contains(q.actor())),
    REASON_GIVEN(
            new Bilingual("未填写理由", "No reason is given"),
            new Bilingual("写明理由", "Give the reason"),
            q -> !q.said().reason().isBlank()),
    REASON_AFTER_REMINDER(
            new Bilingual("自查整改期限内立案，应当说明理由", "The time for self-correction is not over and no reason is given"),
            new Bilingual("期满后立案，或者写明不再等待的理由", "Wait until it is over, or say why not"),
            q -> q.isOverOrNone(CaseClocks.SELF_CORRECTION)
                    || !q.said().reason().isBlank()),
    CASE_NUMBER_GIVEN(
            new Bilingual("没有案号", "There is no case number"),
            new Bilingual("编制案号", "Give the case its number"),
            q -> !q.said().caseNumber().isBlank()),
    WITHIN_LIMITATION(
            new Bilingual("发现线索时违法行为终了已满二年", "The violation had ended two years before the lead was raised"),
            new Bilingual("不予立案，或者说明违法行为仍在继续", "Dismiss it, or record that the violation continues"),
            Question::isViolationInTime),
    INSPECTORS_NAMED(
            new Bilingual("承办人少于两名", "Fewer than two inspectors are named"),
            new Bilingual("指派两名以上执法人员", "Name two or more"),
            Question::isInspectorsNamed),
    INSPECTORS_QUALIFIED(
            new Bilingual("被指派人员不是执法人员", "Somebody named is not an inspector"),
            new Bilingual("指派具有执法岗位的人员", "Name officials with the role of inspector"),
            q -> q.said().inspectors().stream().allMatch(named -> CaseRole.INSPECTORS.contains(named.role()))),
    INSPECTORS_NOT_RECUSED(
            new Bilingual("被指派人员已回避", "Somebody named was recused"),
            new Bilingual("另行指派", "Name another"),
            q -> q.said().inspectorAccounts().stream().noneMatch(q.people().recused()::contains)),
    INSPECTORS_NOT_APPROVERS(
            new Bilingual("被指派人员审批过本案", "Somebody named has approved in this case"),
            new Bilingual("另行指派", "Name another"),
            q -> q.said().inspectorAccounts().stream()
                    .noneMatch(named ->
                            named.equals(q.actor()) || q.people().approvers().contains(named))),
    INSPECTORS_NOT_CHAIR(
            new Bilingual("被指派人员是本案听证主持人或者法制审核人", "Somebody named chairs the hearing or reviewed the case"),
            new Bilingual("另行指派", "Name another"),
            q -> q.said().inspectorAccounts().stream().noneMatch(q.people()::isApart)),
    PERSON_NAMED(
            new Bilingual("未指明人员", "Nobody is named"),
            new Bilingual("选择人员", "Name the person"),
            q -> !q.said().person().isBlank()),
    TWO_INSPECTORS(
            new Bilingual("承办人不足两名", "The case has fewer than two inspectors"),
            new Bilingual("先指派承办人", "Assign inspectors first"),
            q -> q.people().inspectors().size() >= 2),
    ACTOR_IS_INSPECTOR(
            new Bilingual("您不是本案承办人", "You are not an inspector of this case"),
            new Bilingual("由承办人办理", "Let an inspector of the case act"),
            q -> q.people().inspectors().contains(q.actor())),
    APPROVER_IS_NOT_INSPECTOR(
            new Bilingual("您承办过本案，不得审批", "You have investigated this case and cannot approve in it"),
            new Bilingual("由其他负责人审批", "Let another head approve"),
            q -> !q.everInvestigated(q.actor())),
    REVIEWER_IS_NOT_INSPECTOR(
            new Bilingual("您承办过本案，不得进行法制审核", "You have investigated this case and cannot review it"),
            new Bilingual("由其他人员审核", "Let another official review it"),
            q -> !q.everInvestigated(q.actor())),
    EVIDENCE_PRESERVED(
            new Bilingual("没有登记保存的证据", "No evidence is preserved"),
            new Bilingual("核对案件材料", "Look at the file"),
            q -> q.file().running(CaseClocks.EVIDENCE).isPresent()),
    EVIDENCE_SETTLED(
            new Bilingual("登记保存的证据尚未处理", "Preserved evidence has not been decided on"),
            new Bilingual("先作出处理决定", "Decide on it first"),
            q -> q.file().running(CaseClocks.EVIDENCE).isEmpty()),
    SUSPENSION_ADMITTED(
            new Bilingual("没有可以因此中止的期限", "No clock may stand still for this reason"),
            new Bilingual("选择适用的中止事由", "Choose a reason that a running clock admits"),
            q -> q.said().suspension() != null
                    && q.anyRunning(clock -> !clock.isSuspended()
                            && clock.rule().suspensions().contains(q.said().suspension()))),
    SUSPENDED(
            new Bilingual("没有中止的期限", "No clock stands still"),
            new Bilingual("核对期限", "Look at the clocks"),
            q -> q.anyRunning(RunningClock::isSuspended)),
    NOT_SUSPENDED(
            new Bilingual("期限处于中止状态", "Clocks stand still"),
            new Bilingual("先恢复计时", "Resume them first"),
            q -> !q.anyRunning(RunningClock::isSuspended)),
    EXTENSION_IN_TIME(
            new Bilingual(
                    "调查期限已经届满、已经延长，或者截止日期不能确定",
                    "The time for the investigation is over or extended, or its last day is not known"),
            new Bilingual("期限内报批；日历未载入的先载入", "Ask in time; load the calendar where it is missing"),
            q -> q.file()
                    .running(CaseClocks.INVESTIGATION)
                    .filter(clock -> clock.isExtendableOn(q.day(), q.workDays()))
                    .isPresent()),
    TERM_GIVEN(
            new Bilingual("没有改正期限，或者期限不在今后", "No last day is given, or it does not lie ahead"),
            new Bilingual("写明改正的截止日期", "Give a last day that lies ahead"),
            q -> q.said().date() != null && q.said().date().isAfter(q.day())),
    RECTIFICATION_DUE(
            new Bilingual("改正期限未满，单位也未报告改正", "The term is not over and the employer has not reported a repair"),
            new Bilingual("期满后复查，或者附单位的改正报告", "Wait, or refer to the report"),
            q -> q.isOver(CaseClocks.RECTIFICATION) || !q.said().reference().isBlank()),
    REFERENCE_GIVEN(
            new Bilingual("没有写明所依据的材料或者接收机关", "No paper, fact or receiving body is named"),
            new Bilingual("写明材料、事实或者机关", "Name it"),
            q -> !q.said().reference().isBlank()),
    SANCTION_NAMED(
            new Bilingual("没有写明处罚内容", "No sanction is named"),
            new Bilingual("写明处罚内容", "Name the sanction"),
            q -> q.said().sanction() != null && !q.said().sanction().isEmpty()),
    FINE_IN_BOUNDS(
            new Bilingual("罚款不在法定幅度内", "A fine lies outside the bounds of the statute"),
            new Bilingual("在法定幅度内确定数额", "Set it within the bounds"),
            q -> Condition.faults(q).isEmpty()),
    SMALL_ENOUGH(
            new Bilingual("超过当场处罚的限额", "It is more than can be imposed on the spot"),
            new Bilingual("适用普通程序：调查终结后事先告知", "Take the ordinary way: conclude, then give prior notice"),
            q -> q.said().sanction() == null || q.said().sanction().fitsOnTheSpot(q.day())),
    NOT_HARSHER(
            new Bilingual("处罚重于事先告知的内容", "The sanction is harsher than what the party was told"),
            new Bilingual("不得因申辩加重；另有事实的重新告知", "Do not go beyond the notice"),
            q -> q.said().sanction() == null
                    || q.said().sanction().isNotHarsherThan(q.file().penalty().proposed())),
    CALENDAR_LOADED(
            new Bilingual("相关年份的工作日历尚未载入，期限不能确定", "The calendar of a year is not loaded, so the last day is not known"),
            new Bilingual("先载入该年度节假日安排", "Load the arrangement of that year first"),
            q -> q.areKnown(
                    CaseClocks.DEFENCE,
                    CaseClocks.HEARING_REQUEST,
                    CaseClocks.REVIEW,
                    CaseClocks.SUIT,
                    CaseClocks.DEMAND)),
    DEFENCE_TIME_OVER(
            new Bilingual("陈述、申辩期限未满", "The time for statement and defence is not over"),
            new Bilingual("期满后办理", "Wait until it is over"),
            q -> q.isOverOrNone(CaseClocks.DEFENCE)),
    HEARING_TIME_OVER(
            new Bilingual("要求听证的期限未满", "The time to ask for a hearing is not over"),
            new Bilingual("期满后办理", "Wait until it is over"),
            q -> q.isOverOrNone(CaseClocks.HEARING_REQUEST)),
    HEARING_ASKED_IN_TIME(
            new Bilingual("没有听证权利，或者要求听证的期限已满", "There is no right to a hearing, or the time to ask is over"),
            new Bilingual("告知当事人并记录", "Tell the party and record it"),
            q -> q.isInTime(CaseClocks.HEARING_REQUEST)),
    CHAIR_NOT_INSPECTOR(
            new Bilingual("听证主持人承办过本案", "The chair has investigated this case"),
            new Bilingual("另行指定主持人", "Name another chair"),
            q -> !q.everInvestigated(q.said().person())),
    CHAIR_NOT_RECUSED(
            new Bilingual("听证主持人已回避", "The chair was recused"),
            new Bilingual("另行指定主持人", "Name another chair"),
            q -> !q.people().recused().contains(q.said().person())),
    HEARING_NOT_ENDED(
            new Bilingual("听证已经结束", "The hearing is over"),
            new Bilingual("核对案件进度", "Look at the file"),
            q -> !q.file().hearing().ended()),
    HEARING_NOTICE_LONG_ENOUGH(
            new Bilingual(
                    "听证日期距通知不足七个工作日，或者日历未载入",
                    "The hearing is not seven working days after the notice, or the calendar is not loaded"),
            new Bilingual("另定日期", "Set a later day"),
            q -> q.said().date() != null
                    && q.dueFromToday(CaseClocks.HEARING_NOTICE)
                            .filter(due -> due.isCertain() && q.said().date().isAfter(due.day()))
                            .isPresent()),
    ACTOR_IS_CHAIR(
            new Bilingual("您不是本案听证主持人", "You do not chair this hearing"),
            new Bilingual("由主持人办理", "Let the chair act"),
            q -> q.actor().equals(q.people().chair())),
    ENDS_AS_CHAIR(
            new Bilingual(
                    "听证由主持人终止；尚未指定主持人的，由未承办本案的人员终止",
                    "The chair ends the hearing, or before there is one somebody who has not investigated the case"),
            new Bilingual("由主持人或者未承办本案的人员办理", "Let such an official act"),
            q -> q.people().chair() == null
                    ? !q.everInvestigated(q.actor())
                    : q.actor().equals(q.people().chair())),
    HEARING_DAY(
            new Bilingual("今天不是通知的听证日期", "This is not the day the hearing is set for"),
            new Bilingual("在通知的日期举行，或者重新通知", "Hold it on its day, or summon again"),
            q -> q.day().equals(q.file().hearing().day())),
    HEARING_ENDED(
            new Bilingual("听证尚未结束", "The hearing is not over"),
            new Bilingual("先举行或者终止听证", "Hold it or end it first"),
            q -> q.file().state() != CaseState.HEARING || q.file().hearing().ended()),
    LEGALITY_REVIEWED(
            new Bilingual("未经法制审核", "Its legality was not reviewed"),
            new Bilingual("先送法制审核", "Have it reviewed first"),
            q -> q.file().penalty().reviewed() || !q.needsReview()),
    DISCUSSED(
            new Bilingual("重大处罚未经集体讨论", "A serious penalty was not discussed by those in charge"),
            new Bilingual("先集体讨论", "Discuss it first"),
            q -> q.file().penalty().discussed()
                    || q.sanction() == null
                    || !q.sanction().needsDiscussion(q.day())),
    DELIVERY_NAMED(
            new Bilingual("没有送达方式，或者电子送达未经书面同意", "No way of delivery is named, or electronic delivery lacks consent"),
            new Bilingual("写明送达方式，附同意书", "Name it, with the consent"),
            q -> q.said().delivery() != null
                    && (q.said().consented() || !q.said().delivery().needsConsent())),
    NOT_PUBLISHED(
            new Bilingual("已经公示", "It is published already"),
            new Bilingual("核对公示记录", "Look at the publication"),
            q -> !q.file().execution().published()),
    PUBLISHED(
            new Bilingual("决定尚未公示", "The decision is not published"),
            new Bilingual("先公示", "Publish it first"),
            q -> q.file().execution().published()),
    NOT_FULFILLED(
            new Bilingual("已经履行", "It is fulfilled already"),
            new Bilingual("核对执行记录", "Look at the execution"),
            q -> !q.file().execution().fulfilled()),
    PAYMENT_TIME_OVER(
            new Bilingual("缴款期限未满或者已经履行", "The time to pay is not over, or the decision is fulfilled"),
            new Bilingual("期满未履行的再催告", "Wait until it is over"),
            q -> q.isOver(CaseClocks.PAYMENT) && !q.file().execution().fulfilled()),
    REMEDIES_OVER(
            new Bilingual("复议、诉讼期限未满", "The time for review and suit is not over"),
            new Bilingual("期满后申请", "Wait until it is over"),
            q -> q.isOver(CaseClocks.REVIEW) && q.isOver(CaseClocks.SUIT)),
    DEMAND_TIME_OVER(
            new Bilingual("未经催告，或者催告期限未满", "No demand was served, or its time is not over"),
            new Bilingual("催告期满后申请", "Demand first and wait"),
            q -> q.isOver(CaseClocks.DEMAND)),
    ENFORCEMENT_IN_TIME(
            new Bilingual("申请强制执行的期限已过", "The time to apply for enforcement is over"),
            new Bilingual("查明责任，另行处理", "Find out why and report"),
            q -> q.isInTime(CaseClocks.ENFORCEMENT)),
    SETTLED(
            new Bilingual("罚款未缴纳，也未申请强制执行", "The fine is neither paid nor before the court"),
            new Bilingual("登记履行或者申请强制执行", "Record the payment or apply to the court"),
            Question::hasPaid);

    /** The terms that every act has. */
    static final List<Condition> ALWAYS = List.of(IN_ORDER, ACTOR_NOT_RECUSED);

    /** The terms that are about who acts, whatever the act says. */
    static final Set<Condition> OF_THE_ACTOR = EnumSet.of(
            ACTOR_NOT_RECUSED,
            ACTOR_IS_INSPECTOR,
            APPROVER_IS_NOT_INSPECTOR,
            REVIEWER_IS_NOT_INSPECTOR,
            ACTOR_IS_CHAIR,
            ENDS_AS_CHAIR);

    private final Bilingual message;
    private final Bilingual remedy;
    private final Predicate<Question> holds;

    Condition(Bilingual message, Bilingual remedy, Predicate<Question> holds) {
        this.message = message;
        this.remedy = remedy;
        this.holds = holds;
    }

    /** What is said when it does not hold. */
    public Bilingual message() {
        return message;
    }

    /** What to do about it. */
    public Bilingual remedy() {
        return remedy;
    }

    /** The refusal, when it does not hold. */
    Optional<Refusal> refusal(Question question) {
        if (holds.test(question)) {
            return Optional.empty();
        }
        Bilingual said = this == FINE_IN_BOUNDS ? faults(question).get(0).sentence() : message;
        return Optional.of(new Refusal(name(), said, remedy));
    }

    private static List<Fine.Fault> faults(Question question) {
        Sanction sanction = question.said().sanction();
        return sanction == null
                ? List.of()
                : sanction.fines().stream()
                        .map(Fine::fault)
                        .flatMap(Optional::stream)
                        .toList();
    }
}
