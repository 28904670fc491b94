package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiyue.ingest.protocol.ContractBlock;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.registry.model.DaySpan;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.ProbationLimit;

/** Stage 2: whether the probation is one, in time and only once. */
final class ProbationRules {

    private static final String PROBATION_START = "/data/contract/probationStart";
    private static final String PROBATION_END = "/data/contract/probationEnd";
    private static final String PROBATION_WAGE = "/data/contract/probationWage";
    private static final int WAGES = 5;
    private static final int DISPATCH = 3;

    static final List<Rule> RULES = List.of(
            content("D01", Level.RISK)
                    .basis("《劳动合同法》第十九条、第八十三条")
                    .says("试用期超过法定上限：最迟至{}。", "The probation is longer than the law allows: it may last to {}.")
                    .remedy("缩短试用期；超过部分按转正工资赔偿。", "Shorten it; pay the full wage for the days beyond.")
                    .when(
                            "probationEnd 晚于合同期限所允许的最后一日（试用期上限表 probation-limits）。",
                            "probationEnd lies after the last day that the term allows (table probation-limits).")
                    .fires(ProbationRules::tooLong),
            content("D02", Level.RISK)
                    .basis("《劳动合同法》第十九条")
                    .says(
                            "以完成一定工作任务为期限或期限不满三个月的合同约定了试用期。",
                            "A probation is agreed for a task, or for a term under three months.")
                    .remedy("取消试用期。", "Drop the probation.")
                    .when(
                            "填报了 probationStart、probationEnd 或 probationWage，而期限所允许的试用期为零（试用期上限表）；非全日制见 F02。",
                            "probationStart, probationEnd or probationWage is filed, and the term allows no probation (table probation-limits); part-time work has F02.")
                    .firesAt(
                            PROBATION_START,
                            filed -> hasProbation(filed)
                                    && !filed.isOfForm(EmploymentForm.PART_TIME)
                                    && limit(filed)
                                            .filter(limit -> limit.months() == 0)
                                            .isPresent()),
            content("D03", Level.RISK)
                    .basis("《劳动合同法》第十九条")
                    .says("同一用人单位与同一劳动者再次约定试用期。", "The same employer and worker agreed a probation before.")
                    .remedy("取消试用期。", "Drop the probation.")
                    .when(
                            "劳务派遣除外：约定了试用期，而同一双方在 startDate 之前的合同已约定过试用期。",
                            "Dispatch apart: a probation is agreed, and a contract of the same pair before startDate had one.")
                    .firesAt(PROBATION_START, filed -> !filed.isOfForm(EmploymentForm.DISPATCH) && hadProbation(filed)),
            content("D04", Level.WARN)
                    .basis("《劳动合同法》第十九条")
                    .says("试用期不在合同期限内。", "The probation does not lie within the term.")
                    .remedy("核对试用期起止日期。", "Check the first and last day of the probation.")
                    .when(
                            "probationStart 早于 startDate，或 probationEnd 晚于 endDate。",
                            "probationStart lies before startDate, or probationEnd after endDate.")
                    .firesAt(ProbationRules::outsideTerm),
            content("D05", Level.RISK)
                    .basis("《劳动合同法》第十九条")
                    .says(
                            "仅约定试用期：试用期不成立，该期限为合同期限。",
                            "Only a probation is agreed: it is none, and its term is the contract's.")
                    .remedy("改订劳动合同期限。", "Agree a term of the contract.")
                    .when("probationOnly 为 true。", "probationOnly is true.")
                    .firesAt(
                            "/data/contract/probationOnly",
                            filed -> filed.contract() != null
                                    && Boolean.TRUE.equals(filed.contract().probationOnly())),
            content("D06", Level.RISK)
                    .art74Item(WAGES)
                    .basis("《劳动合同法》第二十条；《劳动合同法实施条例》第十五条")
                    .says("试用期工资低于约定工资的百分之八十。", "The wage in probation is below eighty per cent of the agreed one.")
                    .remedy("提高试用期工资并补足差额。", "Raise it and pay the difference.")
                    .when(
                            "probationWage 低于 wageAmount 的 {probation-wage-share} 倍（同一计薪单位）。",
                            "probationWage is below {probation-wage-share} of wageAmount (in the same unit).")
                    .firesAt(PROBATION_WAGE, ProbationRules::isBelowShare),
            content("D07", Level.RISK)
                    .art74Item(WAGES)
                    .basis("《劳动合同法》第二十条")
                    .says("试用期工资低于当地最低工资标准。", "The wage in probation is below the local minimum wage.")
                    .remedy("提高试用期工资并补足差额。", "Raise it and pay the difference.")
                    .when(
                            "非全日制除外：probationWage 低于试用期内任一日工作地点（派遣为用工单位所在地）的最低工资标准（最低工资表）。",
                            "Part-time work apart: probationWage is below the minimum wage (table minimum-wage) of the place of work, for dispatch of the user unit's, on a day of the probation.")
                    .firesAt(PROBATION_WAGE, ProbationRules::isBelowMinimum),
            content("D08", Level.RISK)
                    .art74Item(DISPATCH)
                    .basis("《劳务派遣暂行规定》第六条")
                    .says(
                            "劳务派遣单位与同一被派遣劳动者再次约定试用期。",
                            "The agency agreed a probation with this dispatched worker before.")
                    .remedy("取消试用期。", "Drop the probation.")
                    .when(
                            "劳务派遣：约定了试用期，而同一派遣单位与该劳动者在 startDate 之前已约定过试用期。",
                            "Dispatch: a probation is agreed, and a contract of the same agency and worker before startDate had one.")
                    .firesAt(PROBATION_START, filed -> filed.isOfForm(EmploymentForm.DISPATCH) && hadProbation(filed)));

    private ProbationRules() {}

    /** Whether a probation is agreed: any of its members stands in the filing. One that is over is not amended any more. */
    static boolean hasProbation(Case filed) {
        ContractBlock contract = filed.contract();
        return contract != null
                && !isOver(filed)
                && (contract.probationStart() != null
                        || contract.probationEnd() != null
                        || contract.probationWage() != null);
    }

    private static boolean isOver(Case filed) {
        LocalDate end = filed.contract().probationEnd();
        return filed.is(FilingKind.AMENDED) && end != null && end.isBefore(filed.holdsFrom());
    }

    private static Optional<ProbationLimit> limit(Case filed) {
        return filed.term().flatMap(term -> filed.employmentForm().map(form -> ProbationLimit.of(term, form)));
    }

    private static List<Hit> tooLong(Case filed) {
        LocalDate end = filed.contract() == null ? null : filed.contract().probationEnd();
        if (end == null || isOver(filed)) {
            return Hit.NONE;
        }
        return limit(filed)
                .flatMap(ProbationLimit::latestEnd)
                .filter(end::isAfter)
                .map(latest -> List.of(Hit.at(PROBATION_END, latest.toString(), latest.toString())))
                .orElse(Hit.NONE);
    }

    private static boolean hadProbation(Case filed) {
        LocalDate start = filed.contract() == null ? null : filed.contract().startDate();
        return hasProbation(filed)
                && start != null
                && filed.pairHistory()
                        .filter(history -> history.hadProbationBefore(start))
                        .isPresent();
    }

    private static List<String> outsideTerm(Case filed) {
        ContractBlock contract = filed.contract();
        List<String> pointers = new ArrayList<>(0);
        if (contract == null || contract.startDate() == null || isOver(filed)) {
            return pointers;
        }
        if (contract.probationStart() != null && contract.probationStart().isBefore(contract.startDate())) {
            pointers.add(PROBATION_START);
        }
        if (contract.probationEnd() != null
                && contract.endDate() != null
                && contract.probationEnd().isAfter(contract.endDate())) {
            pointers.add(PROBATION_END);
        }
        return pointers;
    }

    private static boolean isBelowShare(Case filed) {
        ContractBlock contract = filed.contract();
        if (contract == null
                || contract.probationWage() == null
                || contract.wageAmount() == null
                || contract.startDate() == null
                || isOver(filed)) {
            return false;
        }
        return filed.figures(contract.startDate())
                .find("probation-wage-share")
                .map(contract.wageAmount()::multiply)
                .filter(least -> contract.probationWage().compareTo(least) < 0)
                .isPresent();
    }

    /** Part-time work allows no probation (F02), and has no minimum for it. */
    private static boolean isBelowMinimum(Case filed) {
        ContractBlock contract = filed.contract();
        if (contract == null
                || contract.probationStart() == null
                || contract.probationEnd() == null
                || contract.probationEnd().isBefore(contract.probationStart())
                || isOver(filed)
                || filed.isOfForm(EmploymentForm.PART_TIME)) {
            return false;
        }
        BigDecimal wage = contract.probationWage();
        return Pay.of(wage, contract.wageUnit(), false, PayRules.place(filed), filed.tables())
                .filter(pay -> pay.isBelowMinimum(DaySpan.ofDays(contract.probationStart(), contract.probationEnd())))
                .isPresent();
    }
}
