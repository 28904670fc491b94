package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qiyue.ingest.protocol.EndingBlock;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.EndingReason;
import org.qiyue.registry.model.EndingReason.Consequence;
import org.qiyue.registry.model.MinimumWage;
import org.qiyue.registry.model.Severance;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.model.TermType;

/** Stage 2: whether the severance is what the length of service earns (劳动合同法 art. 46, 47). */
final class SeveranceRules {

    private static final String MONTHS = "/data/ending/severanceMonths";
    private static final String EXPIRY = "4401";
    private static final String TASK_DONE = "4407";
    private static final Set<String> WORSE = Set.of("NO", "LOWERED");

    static final List<Rule> RULES = List.of(
            content("I14", Level.RISK)
                    .basis("《劳动合同法》第四十六条、第四十七条、第八十五条第（四）项")
                    .says(
                            "经济补偿月数低于按工作年限计算的{}个月。",
                            "The months of severance are fewer than the {} that the service earns.")
                    .remedy("补足经济补偿。", "Pay the difference.")
                    .alsoNeeds(Feed.AVERAGE_WAGE)
                    .when(
                            "依原因表应付经济补偿（4401 限于固定期限，劳动者拒绝维持或提高条件续订的除外；非全日制、公益性岗位除外），而 severanceMonths 加 {severance-months-tolerance} 仍少于自 serviceStart 与登记的连续工作起始日（间断不超过 {gap-days} 日）较早者起算的月数；avgMonthlyWage12 高于社会平均工资 {severance-wage-multiple} 倍的，最多 {severance-cap-months} 个月，社会平均工资未导入时亦按此上限。全部未付的 4401、4407 见 I20、I24。",
                            "Severance is due for the reason (table ending-reasons; for 4401 on a fixed term, unless the worker declined renewal on terms kept or improved; not for part-time work and public-welfare jobs), and severanceMonths with {severance-months-tolerance} is less than the months since the earlier of serviceStart and the registered start of service (gaps of {gap-days} days at most); {severance-cap-months} months at most where avgMonthlyWage12 is above {severance-wage-multiple} average wages, and while no average wage is loaded. 4401 and 4407 with none at all are I20 and I24.")
                    .fires(SeveranceRules::tooFewMonths),
            content("I15", Level.WARN)
                    .basis("《劳动合同法》第四十七条；《劳动合同法实施条例》第二十七条")
                    .says("经济补偿金额与按规定基数计算的{}元不符。", "The amount of severance is not the {} yuan that the base gives.")
                    .remedy(
                            "核对平均工资、三倍封顶与最低工资托底。",
                            "Check the average wage, the cap of three averages and the minimum wage.")
                    .alsoNeeds(Feed.AVERAGE_WAGE)
                    .when(
                            "avgMonthlyWage12 高于社会平均工资 {severance-wage-multiple} 倍：severanceAmount 与该倍数乘以 severanceMonths（最多 {severance-cap-months} 个月）相差超过 {severance-amount-tolerance} 元；否则：severanceAmount 比 severanceMonths 乘以 avgMonthlyWage12（不低于当地月最低工资；社会平均工资未导入时只按最低工资）少超过 {severance-amount-tolerance} 元。",
                            "avgMonthlyWage12 is above {severance-wage-multiple} average wages: severanceAmount differs by more than {severance-amount-tolerance} yuan from that multiple times severanceMonths ({severance-cap-months} at most); else it is more than {severance-amount-tolerance} yuan below severanceMonths times avgMonthlyWage12 (at least the local monthly minimum; that alone while no average wage is loaded).")
                    .fires(SeveranceRules::otherAmount),
            content("I20", Level.RISK)
                    .basis("《劳动合同法》第四十六条第（五）项")
                    .says(
                            "期满终止，单位未提出续订或降低条件续订，未支付经济补偿。",
                            "The contract expired without an offer on terms kept or improved, and no severance was paid.")
                    .remedy("支付经济补偿。", "Pay the severance.")
                    .when(
                            "reasonCode 为 4401、固定期限（非全日制、公益性岗位除外），renewOffered 为 NO 或 LOWERED，而 severanceMonths 与 severanceAmount 均为空或零。",
                            "reasonCode is 4401 on a fixed term (not part-time, not a public-welfare job), renewOffered is NO or LOWERED, and severanceMonths and severanceAmount are both missing or zero.")
                    .firesAt(MONTHS, SeveranceRules::isUnpaidExpiry),
            content("I24", Level.WARN)
                    .basis("《劳动合同法实施条例》第二十二条")
                    .says("任务完成终止的合同未支付经济补偿。", "The contract ended with its task, and no severance was paid.")
                    .remedy("支付经济补偿。", "Pay the severance.")
                    .when(
                            "reasonCode 为 4407，登记的 termType 为 3，而 severanceMonths 与 severanceAmount 均为空或零。",
                            "reasonCode is 4407, the registered termType 3, and severanceMonths and severanceAmount are both missing or zero.")
                    .firesAt(
                            MONTHS,
                            filed -> EndingRules.isOf(filed, TASK_DONE)
                                    && isUnpaid(filed.ending())
                                    && term(filed)
                                            .filter(term -> term.type() == TermType.TASK)
                                            .isPresent()));

    private SeveranceRules() {}

    /** The months due at least; empty when none are due or the day or the service is not known. */
    private static Optional<BigDecimal> due(Case filed) {
        EndingBlock ending = filed.ending();
        if (ending == null || ending.endedOn() == null || !isDue(filed)) {
            return Optional.empty();
        }
        int prior = filed.present()
                .flatMap(form -> form.number("/contract/priorServiceMonths"))
                .map(BigDecimal::intValue)
                .orElse(0);
        return EndingRules.serviceStart(filed)
                .map(start ->
                        Severance.of(start.minusMonths(prior), ending.endedOn()).months())
                .map(months -> isCapped(filed) ? months.min(mostMonths(filed)) : months);
    }

    private static boolean isDue(Case filed) {
        EndingBlock ending = filed.ending();
        Consequence severance = EndingReason.on(ending.reasonCode(), ending.endedOn())
                .map(EndingReason::severance)
                .orElse(Consequence.UNSETTLED);
        boolean declined = ending.renewOffered() != null
                && !WORSE.contains(ending.renewOffered())
                && Boolean.TRUE.equals(ending.workerDeclinedRenewal());
        return !isExempt(filed)
                && (severance == Consequence.YES
                        || severance == Consequence.CONDITIONAL && isFixedTerm(filed) && !declined);
    }

    /** Part-time work and public-welfare jobs earn none (art. 71; 实施条例 art. 12). */
    private static boolean isExempt(Case filed) {
        return filed.isOfForm(EmploymentForm.PART_TIME)
                || filed.present()
                        .filter(form -> form.isTrue("/contract/publicWelfareJob"))
                        .isPresent();
    }

    /** The term that ends; one that is not known is taken for a fixed one, as only such a one expires. */
    private static boolean isFixedTerm(Case filed) {
        return term(filed).map(Term::type).orElse(TermType.FIXED) == TermType.FIXED;
    }

    private static Optional<Term> term(Case filed) {
        LocalDate day = filed.ending().endedOn();
        return day == null
                ? Optional.empty()
                : Optional.ofNullable(filed.facts().contract())
                        .flatMap(contract -> contract.timeline().termOn(day));
    }

    private static BigDecimal mostMonths(Case filed) {
        return filed.figures(filed.ending().endedOn())
                .find("severance-cap-months")
                .orElse(BigDecimal.valueOf(Long.MAX_VALUE));
    }

    /** Whether the wage is above the cap; it may be, while the area's average wage is not known. */
    private static boolean isCapped(Case filed) {
        BigDecimal wage = filed.ending().avgMonthlyWage12();
        return cap(filed).map(cap -> wage != null && wage.compareTo(cap) > 0).orElse(true);
    }

    private static Optional<BigDecimal> cap(Case filed) {
        return Optional.ofNullable(filed.facts().history().averageMonthlyWage())
                .flatMap(average -> filed.figures(filed.ending().endedOn())
                        .find("severance-wage-multiple")
                        .map(average::multiply));
    }

    /** No severance at all on expiry or with the task is what I20 and I24 say. */
    private static List<Hit> tooFewMonths(Case filed) {
        EndingBlock ending = filed.ending();
        if (ending == null || saidOtherwise(filed)) {
            return Hit.NONE;
        }
        BigDecimal paid = ending.severanceMonths() == null ? BigDecimal.ZERO : ending.severanceMonths();
        return due(filed)
                .filter(months ->
                        paid.add(filed.thresholds().severanceMonthsTolerance()).compareTo(months) < 0)
                .map(months -> List.of(Hit.at(MONTHS, months.toPlainString(), months.toPlainString())))
                .orElse(Hit.NONE);
    }

    private static boolean saidOtherwise(Case filed) {
        return isUnpaid(filed.ending()) && EndingRules.isOf(filed, TASK_DONE) || isUnpaidExpiry(filed);
    }

    private static boolean isUnpaidExpiry(Case filed) {
        return EndingRules.isOf(filed, EXPIRY)
                && filed.ending().renewOffered() != null
                && WORSE.contains(filed.ending().renewOffered())
                && isUnpaid(filed.ending())
                && isFixedTerm(filed)
                && !isExempt(filed);
    }

    private static boolean isUnpaid(EndingBlock ending) {
        return isZero(ending.severanceMonths()) && isZero(ending.severanceAmount());
    }

    private static boolean isZero(BigDecimal amount) {
        return amount == null || amount.signum() == 0;
    }

    /** Above the cap the amount is exact; below it an employer may pay more. */
    private static List<Hit> otherAmount(Case filed) {
        EndingBlock ending = filed.ending();
        if (ending == null
                || ending.endedOn() == null
                || ending.severanceAmount() == null
                || ending.severanceMonths() == null
                || ending.avgMonthlyWage12() == null) {
            return Hit.NONE;
        }
        BigDecimal wage = ending.avgMonthlyWage12();
        Optional<BigDecimal> cap = cap(filed);
        boolean above = cap.filter(most -> wage.compareTo(most) > 0).isPresent();
        BigDecimal expected = above
                ? ending.severanceMonths().min(mostMonths(filed)).multiply(cap.get())
                : ending.severanceMonths().multiply(least(filed, cap.isPresent() ? wage : BigDecimal.ZERO));
        BigDecimal difference = expected.subtract(ending.severanceAmount());
        BigDecimal wrong = above ? difference.abs() : difference;
        if (wrong.compareTo(filed.thresholds().severanceAmountTolerance()) <= 0) {
            return Hit.NONE;
        }
        String text = expected.setScale(2, RoundingMode.HALF_UP).toPlainString();
        return List.of(Hit.at("/data/ending/severanceAmount", text, text));
    }

    /** The base: at least the minimum wage of the place. */
    private static BigDecimal least(Case filed, BigDecimal wage) {
        String place = filed.present()
                .flatMap(form ->
                        form.text("/dispatch/userUnitDivision").or(() -> form.text("/contract/workPlaceDivision")))
                .orElse(null);
        return filed.tables()
                .minimumWage(place, filed.ending().endedOn())
                .map(MinimumWage::month)
                .filter(minimum -> minimum.compareTo(wage) > 0)
                .orElse(wage);
    }
}
