package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.qiyue.ingest.protocol.ContractBlock;
import org.qiyue.ingest.protocol.Level;

/** Stage 2: whether the agreed hours leave the worker his rest. */
final class HoursRules {

    private static final int WORKING_TIME = 4;
    private static final String STANDARD = "1";
    private static final String FLEXIBLE = "3";

    static final List<Rule> RULES = List.of(
            content("E06", Level.RISK)
                    .art74Item(WORKING_TIME)
                    .basis("《劳动法》第三十六条；《国务院关于职工工作时间的规定》第三条")
                    .says("标准工时制下每日或每周工作时间超过上限。", "Standard hours are longer than a day or a week allows.")
                    .remedy("调整至每日八小时、每周四十小时以内。", "Agree at most eight hours a day and forty a week.")
                    .when(
                            "workingHourScheme 为 1，而 hoursPerDay 大于 {hours-per-day} 或 hoursPerWeek 大于 {hours-per-week}。",
                            "workingHourScheme is 1, and hoursPerDay is above {hours-per-day} or hoursPerWeek above {hours-per-week}.")
                    .firesAt(filed -> filed.contract() != null
                                    && STANDARD.equals(filed.contract().workingHourScheme())
                            ? above(filed, "hours-per-day", "hours-per-week")
                            : List.of()),
            content("E07", Level.RISK)
                    .art74Item(WORKING_TIME)
                    .basis("《劳动法》第三十八条")
                    .says("每周休息不足一日。", "The worker rests less than a day a week.")
                    .remedy("保证每周至少休息一日。", "Give at least a day of rest a week.")
                    .when("restDaysPerWeek 小于 {rest-days-per-week}。", "restDaysPerWeek is below {rest-days-per-week}.")
                    .firesAt("/data/contract/restDaysPerWeek", HoursRules::restsTooLittle),
            content("E08", Level.RISK)
                    .art74Item(WORKING_TIME)
                    .basis("《劳动法》第三十九条；京劳社资发〔2003〕157号")
                    .says(
                            "实行综合计算或不定时工时制，无批准文号或批准已过期。",
                            "Averaged or flexible hours without an approval, or after it expired.")
                    .remedy("办理特殊工时审批，或改行标准工时制。", "Obtain the approval, or agree standard hours.")
                    .when(
                            "workingHourScheme 不为 1，而 workingHourApprovalNo 为空，或 workingHourApprovalValidTo 早于 startDate（变更为生效日）；workingHourScheme 为 3 且 occupationCode 以 {occupations-free-of-hours-approval} 开头的除外。",
                            "workingHourScheme is not 1, and workingHourApprovalNo is blank or workingHourApprovalValidTo lies before startDate (of an amendment: the day on which it takes effect); not for scheme 3 with an occupationCode starting with {occupations-free-of-hours-approval}.")
                    .firesAt(HoursRules::unapproved),
            content("E09", Level.RISK)
                    .art74Item(WORKING_TIME)
                    .basis("《劳动法》第四十一条")
                    .says("合同约定的加班时间超过每日或每月的上限。", "The agreed overtime is more than a day or a month allows.")
                    .remedy("调整至每日三小时、每月三十六小时以内。", "Agree at most three hours a day and thirty-six a month.")
                    .when(
                            "workingHourScheme 为 1 且 hoursPerDay 超出 {hours-per-day} 的部分大于 {overtime-hours-per-day}；或 overtimeHoursPerMonth 大于 {overtime-hours-per-month}。",
                            "workingHourScheme is 1, and hoursPerDay is more than {overtime-hours-per-day} above {hours-per-day}; or overtimeHoursPerMonth is above {overtime-hours-per-month}.")
                    .firesAt(HoursRules::overtime),
            content("F01", Level.RISK)
                    .basis("《劳动合同法》第六十八条")
                    .says(
                            "非全日制用工的每日或每周工作时间超过上限，实为全日制。",
                            "Part-time hours are longer than a day or a week of part-time work: in truth it is full-time.")
                    .remedy("改订全日制劳动合同，或缩短工作时间。", "Conclude a full-time contract, or shorten the hours.")
                    .when(
                            "非全日制：hoursPerDay 大于 {part-time-hours-per-day} 或 hoursPerWeek 大于 {part-time-hours-per-week}。",
                            "Part-time: hoursPerDay is above {part-time-hours-per-day} or hoursPerWeek above {part-time-hours-per-week}.")
                    .firesAt(filed -> DispatchRules.isPartTime(filed)
                            ? above(filed, "part-time-hours-per-day", "part-time-hours-per-week")
                            : List.of()));

    private HoursRules() {}

    /** What is agreed for a day of standard hours beyond those of a full day is overtime of that day. */
    private static List<String> overtime(Case filed) {
        ContractBlock contract = filed.contract();
        List<String> pointers = new ArrayList<>(0);
        if (contract == null || filed.holdsFrom() == null) {
            return pointers;
        }
        BigDecimal ofDay = contract.hoursPerDay();
        Optional<BigDecimal> full = filed.figures(filed.holdsFrom()).find("hours-per-day");
        if (ofDay != null && full.isPresent() && STANDARD.equals(contract.workingHourScheme())) {
            addIf(
                    isAbove(filed, ofDay.subtract(full.get()), "overtime-hours-per-day"),
                    "/data/contract/hoursPerDay",
                    pointers);
        }
        addIf(
                isAbove(filed, contract.overtimeHoursPerMonth(), "overtime-hours-per-month"),
                "/data/contract/overtimeHoursPerMonth",
                pointers);
        return pointers;
    }

    private static List<String> above(Case filed, String perDay, String perWeek) {
        List<String> pointers = new ArrayList<>(0);
        addIf(isAbove(filed, filed.contract().hoursPerDay(), perDay), "/data/contract/hoursPerDay", pointers);
        addIf(isAbove(filed, filed.contract().hoursPerWeek(), perWeek), "/data/contract/hoursPerWeek", pointers);
        return pointers;
    }

    private static void addIf(boolean condition, String pointer, List<String> pointers) {
        if (condition) {
            pointers.add(pointer);
        }
    }

    private static boolean isAbove(Case filed, BigDecimal hours, String figure) {
        return compare(filed, hours, figure, sign -> sign > 0);
    }

    private static boolean restsTooLittle(Case filed) {
        return filed.contract() != null
                && compare(filed, filed.contract().restDaysPerWeek(), "rest-days-per-week", sign -> sign < 0);
    }

    private static boolean compare(Case filed, BigDecimal value, String figure, Predicate<Integer> sign) {
        LocalDate day = filed.holdsFrom();
        return value != null
                && day != null
                && filed.figures(day)
                        .find(figure)
                        .map(value::compareTo)
                        .filter(sign)
                        .isPresent();
    }

    /** Senior managers' flexible hours need no approval in Beijing. */
    private static List<String> unapproved(Case filed) {
        ContractBlock contract = filed.contract();
        if (contract == null
                || contract.workingHourScheme() == null
                || contract.workingHourScheme().equals(STANDARD)
                || isFree(filed)) {
            return List.of();
        }
        if (contract.workingHourApprovalNo() == null
                || contract.workingHourApprovalNo().isBlank()) {
            return List.of("/data/contract/workingHourApprovalNo");
        }
        LocalDate validTo = contract.workingHourApprovalValidTo();
        return validTo != null && filed.holdsFrom() != null && validTo.isBefore(filed.holdsFrom())
                ? List.of("/data/contract/workingHourApprovalValidTo")
                : List.of();
    }

    private static boolean isFree(Case filed) {
        String occupation = filed.contract().occupationCode();
        return FLEXIBLE.equals(filed.contract().workingHourScheme())
                && occupation != null
                && filed.thresholds().freeHoursOccupations().stream().anyMatch(occupation::startsWith);
    }
}
