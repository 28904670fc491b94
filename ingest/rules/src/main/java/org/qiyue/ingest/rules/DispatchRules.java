package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiyue.ingest.protocol.DispatchBlock;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.registry.model.DaySpan;
import org.qiyue.registry.model.EmploymentForm;

/** Stage 2: what holds of part-time work and of labour dispatch alone. */
final class DispatchRules {

    private static final int DISPATCH = 3;
    private static final String TEMPORARY = "1";

    static final List<Rule> RULES = List.of(
            content("F02", Level.RISK)
                    .basis("《劳动合同法》第七十条")
                    .says("非全日制用工约定了试用期。", "A probation is agreed for part-time work.")
                    .remedy("取消试用期。", "Drop the probation.")
                    .when(
                            "非全日制，填报了 probationStart、probationEnd 或 probationWage。",
                            "Part-time with probationStart, probationEnd or probationWage.")
                    .firesAt(
                            "/data/contract/probationStart",
                            filed -> isPartTime(filed) && ProbationRules.hasProbation(filed)),
            content("F03", Level.RISK)
                    .art74Item(DISPATCH)
                    .basis("《劳动合同法实施条例》第三十条")
                    .says("以非全日制形式招用被派遣劳动者。", "A dispatched worker is employed part-time.")
                    .remedy("改为全日制用工。", "Employ the worker full-time.")
                    .when(
                            "非全日制而有 dispatch；或劳务派遣而 hoursPerDay 不超过 {part-time-hours-per-day}、hoursPerWeek（如填报）不超过 {part-time-hours-per-week}。",
                            "Part-time with dispatch; or dispatch with hoursPerDay of at most {part-time-hours-per-day} and hoursPerWeek, where filed, of at most {part-time-hours-per-week}.")
                    .firesAt("/data/contract/employmentForm", DispatchRules::isPartTimeDispatch),
            content("F04", Level.RISK)
                    .art74Item(DISPATCH)
                    .basis("《劳动合同法》第五十八条")
                    .says(
                            "被派遣劳动者的合同不是二年以上固定期限。",
                            "The dispatched worker's contract is not for a fixed term of two years or more.")
                    .remedy("订立二年以上固定期限劳动合同。", "Conclude it for two years or more.")
                    .when(
                            "劳务派遣：termType 为 3，或为 1 而期限不足 {dispatch-term-months} 个月；termType 为 2 的为 WARN。",
                            "Dispatch: termType is 3, or is 1 with a term under {dispatch-term-months} months; WARN where it is 2.")
                    .fires(DispatchRules::shortTerm),
            content("F05", Level.RISK)
                    .art74Item(DISPATCH)
                    .basis("《劳动合同法》第五十七条、第九十二条")
                    .says(
                            "没有劳务派遣经营许可证，或合同起始（变更生效）时许可证已过期。",
                            "There is no dispatch licence, or it had expired when the term started or the amendment took effect.")
                    .remedy("取得或延续许可证。", "Obtain or extend the licence.")
                    .when(
                            "劳务派遣：licenceNo 为空，或 licenceValidTo 为空或早于 startDate（变更为生效日）。",
                            "Dispatch: licenceNo is blank, or licenceValidTo missing or before startDate (of an amendment: the day on which it takes effect).")
                    .firesAt(DispatchRules::unlicensed),
            content("F07", Level.RISK)
                    .art74Item(DISPATCH)
                    .basis("《劳动合同法》第六十六条")
                    .says("临时性岗位的派遣期限超过六个月。", "The dispatch to a temporary post is longer than six months.")
                    .remedy("缩短派遣期限，或由用工单位直接用工。", "Shorten the dispatch, or let the user unit employ the worker.")
                    .when(
                            "postKind 为 1，而 periodStart 至 periodEnd 超过 {temporary-post-months} 个月。",
                            "postKind is 1, and periodStart to periodEnd is longer than {temporary-post-months} months.")
                    .firesAt("/data/dispatch/periodEnd", DispatchRules::isTooLongForTemporary),
            content("F09", Level.RISK)
                    .art74Item(DISPATCH)
                    .basis("《劳动合同法》第六十七条；《劳动合同法实施条例》第二十八条")
                    .says("用工单位向本单位派遣，或派遣单位为用工单位所设立。", "The user unit dispatches to itself, or has set up the agency.")
                    .remedy("由用工单位直接用工。", "Let the user unit employ the worker.")
                    .alsoNeeds(Feed.RELATION)
                    .when(
                            "userUnitCreditCode 与派遣单位信用代码相同；或企业关联名录载明当日派遣单位由用工单位出资或经营。",
                            "userUnitCreditCode is the agency's own code; or the register of relations has the user unit owning or running the agency on that day.")
                    .firesAt("/data/dispatch/userUnitCreditCode", DispatchRules::isSelfDispatch),
            content("F10", Level.RISK)
                    .asksRegister()
                    .art74Item(DISPATCH)
                    .basis("《劳动合同法》第六十二条")
                    .says(
                            "同一期间该劳动者已由其他单位派遣，涉嫌再派遣。",
                            "Another agency dispatches the worker in the same period: he seems to be passed on.")
                    .remedy("核实用工关系，停止再派遣。", "Check who employs the worker; stop passing him on.")
                    .when(
                            "该劳动者另有其他派遣单位的派遣，其用工单位为本派遣单位或本用工单位，且派遣期限与 periodStart 至 periodEnd 有重叠。",
                            "Another agency dispatches the worker to this agency or to this user unit, on a day of periodStart to periodEnd.")
                    .firesAt("/data/dispatch/userUnitCreditCode", DispatchRules::isPassedOn));

    private DispatchRules() {}

    static boolean isPartTime(Case filed) {
        return filed.contract() != null && filed.isOfForm(EmploymentForm.PART_TIME);
    }

    private static boolean isDispatch(Case filed) {
        return filed.contract() != null && filed.isOfForm(EmploymentForm.DISPATCH);
    }

    private static boolean isPartTimeDispatch(Case filed) {
        if (isPartTime(filed)) {
            return filed.dispatch() != null;
        }
        return isDispatch(filed)
                && isPartTimeHours(filed, filed.contract().hoursPerDay(), "part-time-hours-per-day")
                && (filed.contract().hoursPerWeek() == null
                        || isPartTimeHours(filed, filed.contract().hoursPerWeek(), "part-time-hours-per-week"));
    }

    private static boolean isPartTimeHours(Case filed, BigDecimal hours, String figure) {
        LocalDate day = filed.holdsFrom();
        return hours != null
                && day != null
                && filed.figures(day)
                        .find(figure)
                        .filter(most -> hours.compareTo(most) <= 0)
                        .isPresent();
    }

    /** An open-ended contract is longer than two years: told to the platform, not raised. */
    private static List<Hit> shortTerm(Case filed) {
        if (!isDispatch(filed)) {
            return Hit.NONE;
        }
        return filed.term()
                .flatMap(term -> switch (term.type()) {
                    case OPEN_ENDED ->
                        Optional.of(Hit.at("/data/contract/termType").as(Level.WARN));
                    case TASK -> Optional.of(Hit.at("/data/contract/termType"));
                    case FIXED ->
                        filed.figure("dispatch-term-months", term.start(), months -> !term.lastsMonths(months))
                                ? Optional.of(Hit.at("/data/contract/endDate"))
                                : Optional.<Hit>empty();
                })
                .map(List::of)
                .orElse(Hit.NONE);
    }

    private static List<String> unlicensed(Case filed) {
        DispatchBlock dispatch = filed.dispatch();
        List<String> pointers = new ArrayList<>(0);
        if (!isDispatch(filed) || dispatch == null) {
            return pointers;
        }
        if (dispatch.licenceNo() == null || dispatch.licenceNo().isBlank()) {
            pointers.add("/data/dispatch/licenceNo");
        }
        LocalDate start = filed.holdsFrom();
        if (dispatch.licenceValidTo() == null
                || start != null && dispatch.licenceValidTo().isBefore(start)) {
            pointers.add("/data/dispatch/licenceValidTo");
        }
        return pointers;
    }

    private static Optional<DaySpan> period(DispatchBlock dispatch) {
        return dispatch == null
                        || dispatch.periodStart() == null
                        || dispatch.periodEnd() == null
                        || dispatch.periodEnd().isBefore(dispatch.periodStart())
                ? Optional.empty()
                : Optional.of(DaySpan.ofDays(dispatch.periodStart(), dispatch.periodEnd()));
    }

    private static boolean isTooLongForTemporary(Case filed) {
        return filed.dispatch() != null
                && TEMPORARY.equals(filed.dispatch().postKind())
                && period(filed.dispatch())
                        .filter(period -> filed.figure("temporary-post-months", period.start(), period::exceedsMonths))
                        .isPresent();
    }

    private static boolean isSelfDispatch(Case filed) {
        DispatchBlock dispatch = filed.dispatch();
        return dispatch != null
                && dispatch.userUnitCreditCode() != null
                && (dispatch.userUnitCreditCode().equals(filed.creditCode())
                        || Boolean.TRUE.equals(filed.facts().history().agencyOfUserUnit()));
    }

    /** Another agency has the worker at this agency, or at this user unit, on one of the same days. */
    private static boolean isPassedOn(Case filed) {
        DaySpan period = period(filed.dispatch()).orElse(null);
        List<OtherDispatch> others =
                period == null ? null : filed.facts().history().dispatches();
        return others != null
                && others.stream()
                        .filter(other -> other.userUnitCreditCode().equals(filed.creditCode())
                                || other.userUnitCreditCode()
                                        .equals(filed.dispatch().userUnitCreditCode()))
                        .filter(other -> !other.periodEnd().isBefore(other.periodStart()))
                        .anyMatch(other -> DaySpan.ofDays(other.periodStart(), other.periodEnd())
                                .overlap(period)
                                .isPresent());
    }
}
