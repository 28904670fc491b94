package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qiyue.ingest.protocol.ContractBlock;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.registry.model.EmploymentForm;

/** Stage 2: whether the agreed pay keeps to the minimum wage of the place and is paid in time. */
final class PayRules {

    private static final String WAGE = "/data/contract/wageAmount";
    private static final int WAGES = 5;
    private static final int DISPATCH = 3;
    private static final String PIECE = "2";

    static final List<Rule> RULES = List.of(
            content("E01", Level.RISK)
                    .art74Item(WAGES)
                    .basis("《劳动合同法》第五十五条、第七十四条第（五）项、第八十五条第（二）项；《北京市最低工资规定》")
                    .says(
                            "全日制月工资低于合同起始日（变更的为变更生效日）的当地最低工资标准。",
                            "The monthly wage is below the local minimum on the first day of the term, of an amendment on the day on which it takes effect.")
                    .remedy("提高工资并补足差额。", "Raise the wage and pay the difference.")
                    .when(
                            "全日制，wageUnit 为 M：wageAmount 低于 startDate（变更为生效日）当日工作地点的月最低工资。",
                            "Full-time, wageUnit M: wageAmount is below the monthly minimum of the place of work on startDate (of an amendment: on the day on which it takes effect).")
                    .firesAt(WAGE, filed -> isBelowMinimum(filed, EmploymentForm.FULL_TIME, Set.of("M"))),
            content("E03", Level.RISK)
                    .art74Item(WAGES)
                    .basis("《劳动合同法》第五十五条、第八十五条第（二）项；《北京市最低工资规定》")
                    .says(
                            "全日制按小时、日或年计的工资折算后低于合同起始日（变更的为变更生效日）的当地最低工资标准。",
                            "The wage by hour, day or year is below the local minimum on the first day of the term, of an amendment on the day on which it takes effect.")
                    .remedy("提高工资并补足差额。", "Raise the wage and pay the difference.")
                    .when(
                            "全日制：wageUnit 为 H，低于小时最低工资；为 D，低于月最低工资除以月计薪天数；为 Y，低于月最低工资的十二倍（均为 startDate、变更为生效日当日工作地点）。",
                            "Full-time: by H below the hourly minimum, by D below the monthly one divided by the paid days of a month, by Y below twelve times the monthly one (of the place of work on startDate, of an amendment on the day on which it takes effect).")
                    .firesAt(WAGE, filed -> isBelowMinimum(filed, EmploymentForm.FULL_TIME, Set.of("H", "D", "Y"))),
            content("E04", Level.RISK)
                    .art74Item(WAGES)
                    .basis("《劳动合同法》第七十二条；《北京市最低工资规定》")
                    .says(
                            "非全日制小时工资低于合同起始日（变更的为变更生效日）的当地非全日制小时最低工资标准。",
                            "The part-time wage is below the local part-time minimum on the first day of the term, of an amendment on the day on which it takes effect.")
                    .remedy("提高小时工资并补足差额。", "Raise the wage and pay the difference.")
                    .when(
                            "非全日制，wageUnit 为 H：wageAmount 低于 startDate（变更为生效日）当日工作地点的非全日制小时最低工资。",
                            "Part-time, wageUnit H: wageAmount is below the part-time hourly minimum of the place of work on startDate (of an amendment: on the day on which it takes effect).")
                    .firesAt(WAGE, filed -> isBelowMinimum(filed, EmploymentForm.PART_TIME, Set.of("H"))),
            content("E05", Level.RISK)
                    .art74Item(WAGES)
                    .basis("《劳动法》第五十条；《劳动合同法》第七十二条")
                    .says("工资支付周期过长。", "The pay cycle is too long.")
                    .remedy("全日制至少每月支付一次，非全日制至多十五日支付一次。", "Pay at least monthly, part-time work every fifteen days.")
                    .when(
                            "payCycleDays 大于 {pay-cycle-days}；非全日制大于 {part-time-pay-cycle-days}。",
                            "payCycleDays is above {pay-cycle-days}; for part-time work above {part-time-pay-cycle-days}.")
                    .firesAt("/data/contract/payCycleDays", PayRules::isPaidTooRarely),
            content("E10", Level.WARN)
                    .art74Item(WAGES)
                    .basis("数据质量")
                    .says("工资为零或异常偏高。", "The wage is zero or unusually high.")
                    .remedy("核对工资标准与计薪单位。", "Check the wage and its unit.")
                    .when(
                            "wageAmount 为零，或折算为月工资后高于 {highest-monthly-wage} 元。",
                            "wageAmount is zero, or above {highest-monthly-wage} yuan as a monthly wage.")
                    .firesAt(WAGE, PayRules::isUnlikely),
            content("E12", Level.WARN)
                    .art74Item(WAGES)
                    .basis("《劳动法》第三十七条；《北京市最低工资规定》")
                    .says("计件工资没有不低于最低工资标准的保底约定。", "Pay by the piece has no guarantee of at least the minimum wage.")
                    .remedy("约定不低于最低工资标准的保底工资。", "Agree a guarantee of at least the minimum wage.")
                    .when(
                            "wageForm 为 2，而 pieceGuarantee（未填为零，单位同工资）低于 startDate（变更为生效日）当日当地最低工资标准。",
                            "wageForm is 2, and pieceGuarantee (none is zero, in the unit of the wage) is below the local minimum on startDate (of an amendment: on the day on which it takes effect).")
                    .firesAt("/data/contract/pieceGuarantee", PayRules::isWithoutGuarantee),
            content("F11", Level.RISK)
                    .art74Item(DISPATCH)
                    .basis("《劳动合同法》第五十八条、第六十一条")
                    .says(
                            "被派遣劳动者的工资低于用工单位所在地最低工资标准。",
                            "The dispatched worker's wage is below the minimum at the user unit's place.")
                    .remedy(
                            "按用工单位所在地标准提高工资并补足差额。",
                            "Raise the wage to the standard of that place and pay the difference.")
                    .when(
                            "劳务派遣：wageAmount 低于 startDate（变更为生效日）当日用工单位所在地最低工资标准（按计薪单位，如 E01、E03）。",
                            "Dispatch: wageAmount is below the minimum of the user unit's place on startDate, of an amendment on the day on which it takes effect (by its unit, as in E01 and E03).")
                    .firesAt(
                            WAGE, filed -> isBelowMinimum(filed, EmploymentForm.DISPATCH, Set.of("M", "H", "D", "Y"))));

    private PayRules() {}

    /** The division whose standards of pay apply: of the user unit for a dispatched worker, else of the place of work. */
    static String place(Case filed) {
        boolean dispatched = filed.isOfForm(EmploymentForm.DISPATCH)
                && filed.dispatch() != null
                && filed.dispatch().userUnitDivision() != null;
        return dispatched
                ? filed.dispatch().userUnitDivision()
                : filed.contract().workPlaceDivision();
    }

    private static boolean isBelowMinimum(Case filed, EmploymentForm form, Set<String> units) {
        ContractBlock contract = filed.contract();
        return contract != null
                && filed.isOfForm(form)
                && pay(filed, form)
                        .filter(pay -> units.contains(pay.unit()) && pay.isBelowMinimum(filed.holdsFrom()))
                        .isPresent();
    }

    private static Optional<Pay> pay(Case filed, EmploymentForm form) {
        ContractBlock contract = filed.contract();
        return Pay.of(
                contract.wageAmount(),
                contract.wageUnit(),
                form == EmploymentForm.PART_TIME,
                place(filed),
                filed.tables());
    }

    private static boolean isPaidTooRarely(Case filed) {
        ContractBlock contract = filed.contract();
        if (contract == null || contract.payCycleDays() == null) {
            return false;
        }
        String most = filed.isOfForm(EmploymentForm.PART_TIME) ? "part-time-pay-cycle-days" : "pay-cycle-days";
        return filed.employmentForm().isPresent()
                && filed.figure(most, filed.holdsFrom(), days -> contract.payCycleDays() > days);
    }

    private static boolean isUnlikely(Case filed) {
        ContractBlock contract = filed.contract();
        if (contract == null || contract.wageAmount() == null) {
            return false;
        }
        LocalDate day = filed.holdsFrom();
        return contract.wageAmount().signum() == 0
                || day != null
                        && Pay.of(contract.wageAmount(), contract.wageUnit(), false, null, filed.tables())
                                .flatMap(pay -> pay.monthly(day))
                                .filter(monthly ->
                                        monthly.compareTo(filed.thresholds().highestMonthlyWage()) > 0)
                                .isPresent();
    }

    /** The guarantee is in the unit of the wage. Evaluated where the minimum wage of the place is known. */
    private static boolean isWithoutGuarantee(Case filed) {
        ContractBlock contract = filed.contract();
        EmploymentForm form = filed.employmentForm().orElse(null);
        if (contract == null || form == null || !PIECE.equals(contract.wageForm()) || filed.holdsFrom() == null) {
            return false;
        }
        BigDecimal guarantee = contract.pieceGuarantee() == null ? BigDecimal.ZERO : contract.pieceGuarantee();
        return Pay.of(guarantee, contract.wageUnit(), form == EmploymentForm.PART_TIME, place(filed), filed.tables())
                .filter(pay -> pay.isBelowMinimum(filed.holdsFrom()))
                .isPresent();
    }
}
