package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.qiyue.ingest.protocol.EndingBlock;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.Severity;
import org.qiyue.registry.model.DaySpan;
import org.qiyue.registry.model.EndingReason;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.model.TermType;

/** Stage 2: whether the contract could be ended for the reason given. */
final class EndingRules {

    private static final String REASON = "/data/ending/reasonCode";
    private static final String ENDED_ON = "/data/ending/endedOn";
    private static final String PROTECTED = "/data/ending/protectedDeclared";
    private static final int SPECIAL_PROTECTION = 7;
    private static final String RESIGNED_IN_PROBATION = "3702";
    private static final String FAILED_PROBATION = "3901";
    private static final String EXPIRY = "4401";
    private static final Set<String> RETIREMENT = Set.of("4402", "4406");
    private static final Set<String> LAWFUL_IN_PROBATION = Set.of("4001", "4002");

    static final List<Rule> RULES = List.of(
            content("I03", Level.RISK)
                    .basis("《劳动合同法》第三十七条、第三十九条第（一）项")
                    .says(
                            "以试用期内辞职解除，但解除日不在试用期内或没有登记试用期。",
                            "Resigned as if in probation, but after it or without one on the register.")
                    .remedy("核对试用期与原因代码。", "Check the probation and the reason.")
                    .when(
                            "reasonCode 为 3702，而 endedOn 不在登记的试用期内，或没有登记试用期。",
                            "reasonCode is 3702, and endedOn does not lie in the registered probation, or there is none.")
                    .firesAt(ENDED_ON, filed -> isOf(filed, RESIGNED_IN_PROBATION) && isOutsideProbation(filed)),
            content("I04", Level.RISK)
                    .basis("《劳动合同法》第二十一条、第三十九条第（一）项")
                    .says(
                            "以试用期不符合录用条件解除，但解除日不在试用期内或没有登记试用期。",
                            "Dismissed as unfit in probation, but outside it or without one on the register.")
                    .remedy("属违法解除的，继续履行或支付赔偿金。", "Where unlawful, continue the contract or pay compensation.")
                    .when(
                            "reasonCode 为 3901，而 endedOn 不在登记的试用期内，或没有登记试用期。",
                            "reasonCode is 3901, and endedOn does not lie in the registered probation, or there is none.")
                    .firesAt(ENDED_ON, filed -> isOf(filed, FAILED_PROBATION) && isOutsideProbation(filed)),
            content("I05", Level.RISK)
                    .basis("《劳动合同法》第二十一条")
                    .says(
                            "试用期内以法律不允许的情形由单位解除。",
                            "The employer ended the contract in probation for a reason that the law does not allow there.")
                    .remedy("核实解除理由。", "Check the reason.")
                    .when(
                            "endedOn 在登记的试用期内（没有登记合同条款的，按所报 inProbation），而 reasonCode 为 4001、4002 以外的 40 类或 41 类。",
                            "endedOn lies in the registered probation (where the terms are not registered: inProbation is true), and reasonCode is of article 40 or 41, other than 4001 and 4002.")
                    .firesAt(
                            REASON,
                            has(reason -> (reason.isOfArticle(40) || reason.isOfArticle(41))
                                            && !LAWFUL_IN_PROBATION.contains(reason.code()))
                                    .and(EndingRules::isInProbation)),
            content("I08", Level.RISK)
                    .severity(Severity.HIGH)
                    .art74Item(SPECIAL_PROTECTION)
                    .basis("《劳动合同法》第四十二条")
                    .says(
                            "对有第四十二条情形的劳动者依第四十条、第四十一条解除。",
                            "A worker protected by article 42 was dismissed under article 40 or 41.")
                    .remedy(
                            "解除违法，应继续履行或支付赔偿金。",
                            "The dismissal is unlawful: continue the contract or pay compensation.")
                    .when(
                            "reasonCode 为 40 或 41 类，而 protectedDeclared 已填且不为 NONE。",
                            "reasonCode is of article 40 or 41, and protectedDeclared is filed and not NONE.")
                    .firesAt(
                            PROTECTED,
                            has(reason -> reason.isOfArticle(40) || reason.isOfArticle(41))
                                    .and(EndingRules::isProtected)),
            content("I09", Level.RISK)
                    .art74Item(SPECIAL_PROTECTION)
                    .basis("《劳动合同法》第四十二条第（一）项、第四十五条；《职业病防治法》第三十五条")
                    .says(
                            "接触职业病危害的劳动者未做离岗前职业健康检查即被解除或终止。",
                            "A worker in a hazardous post was let go without the health check before leaving.")
                    .remedy("安排离岗前职业健康检查；检查前不得解除或终止。", "Arrange the check; the contract may not end before it.")
                    .when(
                            "reasonCode 为 40、41 类或 4401，preExitHealthCheck 为 NOT_DONE，且登记的 occupationalHazard 为 true。",
                            "reasonCode is of article 40 or 41 or 4401, preExitHealthCheck is NOT_DONE, and the registered occupationalHazard is true.")
                    .firesAt(
                            "/data/ending/preExitHealthCheck",
                            has(reason -> reason.isOfArticle(40)
                                            || reason.isOfArticle(41)
                                            || reason.code().equals(EXPIRY))
                                    .and(filed ->
                                            "NOT_DONE".equals(filed.ending().preExitHealthCheck()))
                                    .and(filed -> filed.present()
                                            .filter(form -> form.isTrue("/contract/occupationalHazard"))
                                            .isPresent())),
            content("I10", Level.RISK)
                    .art74Item(SPECIAL_PROTECTION)
                    .basis("《劳动合同法》第四十二条第（五）项")
                    .says(
                            "对连续工作满十五年且距法定退休年龄不足五年的劳动者依第四十条、第四十一条解除。",
                            "A worker with fifteen years of service and under five to retirement was dismissed under article 40 or 41.")
                    .remedy(
                            "解除违法，应继续履行或支付赔偿金。",
                            "The dismissal is unlawful: continue the contract or pay compensation.")
                    .when(
                            "reasonCode 为 40 或 41 类，endedOn 时连续工作满 {protected-service-months} 个月，且距法定退休日期（依 endedOn 当日的退休年龄表）不足 {protected-before-retirement-months} 个月。",
                            "reasonCode is of article 40 or 41, and on endedOn the service without a break is {protected-service-months} months or more and the statutory retirement date (by the law of that day) less than {protected-before-retirement-months} months away.")
                    .firesAt(
                            REASON,
                            has(reason -> reason.isOfArticle(40) || reason.isOfArticle(41))
                                    .and(EndingRules::isOldStaff)),
            content("I13", Level.RISK)
                    .asksRegister()
                    .basis("《劳动合同法》第四十一条第三款")
                    .says(
                            "裁员后六个月内招用同类人员，未通知并优先招用被裁减人员。",
                            "Within six months of a lay-off others are hired for the same work, the laid-off not having been told.")
                    .remedy("通知被裁减人员，在同等条件下优先招用。", "Tell the laid-off and prefer them on equal terms.")
                    .when(
                            "订立：signedOn 之前 {rehire-months} 个月内该单位有依第四十一条的裁员，被裁减人员的 occupationCode 与本合同相同（深浅不同的以较短者比较）且未通知其招用，本劳动者不在被裁减人员之列。",
                            "A conclusion: within {rehire-months} months before signedOn the employer laid off workers under article 41, one with the same occupationCode (of different depth: by the shorter) who was not told of the vacancy, and this worker is none of them.")
                    .firesAt("/data/contract/occupationCode", EndingRules::isHiredAfterLayOff),
            content("I18", Level.RISK)
                    .basis("《劳动合同法》第四十四条第（一）项")
                    .says("以合同期满终止，但终止日早于登记的合同终止日期。", "Ended as expired before the last day of the registered term.")
                    .remedy("核对合同期限与原因代码；提前终止属违法。", "Check the term and the reason; an early end is unlawful.")
                    .when(
                            "reasonCode 为 4401，而登记的期限为无固定期限，或为固定期限且 endedOn 早于其最后一日。",
                            "reasonCode is 4401, and the registered term is open-ended, or fixed with its last day after endedOn.")
                    .firesAt(ENDED_ON, EndingRules::isBeforeExpiry),
            content("I19", Level.RISK)
                    .art74Item(SPECIAL_PROTECTION)
                    .basis("《劳动合同法》第四十五条")
                    .says(
                            "对有第四十二条情形的劳动者以期满终止，期限应当续延。",
                            "The contract of a protected worker was let expire, though the term has to run on.")
                    .remedy("合同续延至相应情形消失时终止。", "Let the contract run on until the protection ends.")
                    .when(
                            "reasonCode 为 4401，而 protectedDeclared 已填且不为 NONE。",
                            "reasonCode is 4401, and protectedDeclared is filed and not NONE.")
                    .firesAt(PROTECTED, filed -> isOf(filed, EXPIRY) && isProtected(filed)),
            content("I22", Level.WARN)
                    .basis("《劳动合同法》第四十四条第（二）项；《劳动合同法实施条例》第二十一条")
                    .says(
                            "以享受养老保险待遇或达到退休年龄终止，但尚未到法定退休日期，也没有提前退休约定。",
                            "Ended for pension or retirement age before the statutory retirement date, without an agreement on earlier retirement.")
                    .remedy("核对出生日期、岗位类别与原因代码。", "Check birth date, kind of post and reason.")
                    .when(
                            "reasonCode 为 4402 或 4406，endedOn 早于法定退休日期（依 endedOn 当日的退休年龄表），且没有提前退休约定（retirementAgreement 为 EARLY）。",
                            "reasonCode is 4402 or 4406, and endedOn lies before the statutory retirement date (by the law of that day), without an agreement on earlier retirement (retirementAgreement EARLY).")
                    .firesAt(REASON, EndingRules::isBeforeRetirement),
            content("I28", Level.WARN)
                    .basis("《劳动合同法实施条例》第二十六条")
                    .says(
                            "劳动者依第三十八条解除服务期合同，单位仍收取违约金。",
                            "A penalty was charged though the worker left for the employer's fault during a service period.")
                    .remedy("退还违约金。", "Give the penalty back.")
                    .when(
                            "reasonCode 为 38 类，penaltyCharged 为 true，且登记有 servicePeriodEnd。",
                            "reasonCode is of article 38, penaltyCharged is true, and servicePeriodEnd is registered.")
                    .firesAt(
                            "/data/ending/penaltyCharged",
                            has(reason -> reason.isOfArticle(38)).and(EndingRules::isChargedInServicePeriod)));

    private EndingRules() {}

    static boolean isOf(Case filed, String code) {
        return filed.ending() != null && code.equals(filed.ending().reasonCode());
    }

    /** An ending whose reason is of a kind and whose day is known. */
    static Predicate<Case> has(Predicate<EndingReason> kind) {
        return filed -> filed.ending() != null
                && filed.ending().endedOn() != null
                && EndingReason.on(filed.ending().reasonCode(), filed.ending().endedOn())
                        .filter(kind)
                        .isPresent();
    }

    /** First day of service without a break: the earlier of what is filed and what is registered. */
    static Optional<LocalDate> serviceStart(Case filed) {
        EndingBlock ending = filed.ending();
        Optional<LocalDate> known = ending.endedOn() == null
                ? Optional.empty()
                : filed.pairHistory()
                        .flatMap(history ->
                                history.serviceStart(lastAgreedDay(filed).plusDays(1)));
        Optional<LocalDate> stated = Optional.ofNullable(ending.serviceStart());
        return known.filter(day -> stated.filter(day::isAfter).isEmpty()).or(() -> stated);
    }

    /** The day of the ending, or the last day of the term where the contract ran on after it. */
    static LocalDate lastAgreedDay(Case filed) {
        LocalDate day = filed.ending().endedOn();
        return Optional.ofNullable(filed.facts().contract())
                .flatMap(contract -> contract.timeline().termOn(day))
                .filter(term -> term.isPast(day))
                .map(Term::end)
                .orElse(day);
    }

    private static Optional<DaySpan> probation(Case filed) {
        Optional<LocalDate> start = filed.present().flatMap(form -> form.date("/contract/probationStart"));
        Optional<LocalDate> end = filed.present().flatMap(form -> form.date("/contract/probationEnd"));
        return start.flatMap(
                first -> end.filter(last -> !last.isBefore(first)).map(last -> DaySpan.ofDays(first, last)));
    }

    /** Whether the day lies in the registered probation, which has to be at hand. */
    private static boolean isOutsideProbation(Case filed) {
        LocalDate day = filed.ending().endedOn();
        return day != null
                && filed.present().isPresent()
                && probation(filed)
                        .filter(span -> !day.isBefore(span.start()) && day.isBefore(span.until()))
                        .isEmpty();
    }

    /** As registered; as filed while the registered terms are not at hand. */
    private static boolean isInProbation(Case filed) {
        return filed.present().isPresent()
                ? !isOutsideProbation(filed)
                : Boolean.TRUE.equals(filed.ending().inProbation());
    }

    private static boolean isProtected(Case filed) {
        String declared = filed.ending().protectedDeclared();
        return declared != null && !declared.equals("NONE");
    }

    private static boolean isOldStaff(Case filed) {
        LocalDate day = filed.ending().endedOn();
        boolean longService = serviceStart(filed)
                .filter(start -> !start.isAfter(day)
                        && filed.figure("protected-service-months", day, DaySpan.ofDays(start, day)::lastsMonths))
                .isPresent();
        return longService
                && Person.retirementDate(filed, day)
                        .filter(date -> day.isBefore(date)
                                && filed.figure(
                                        "protected-before-retirement-months",
                                        day,
                                        months -> day.plusMonths(months).isAfter(date)))
                        .isPresent();
    }

    private static boolean isHiredAfterLayOff(Case filed) {
        List<LaidOff> laidOff = filed.facts().history().laidOff();
        LocalDate signed = filed.signing().signedOn();
        if (laidOff == null
                || laidOff.isEmpty()
                || signed == null
                || !filed.is(FilingKind.CONCLUDED)
                || filed.contract().occupationCode() == null) {
            return false;
        }
        String occupation = filed.contract().occupationCode();
        List<LaidOff> recent = laidOff.stream()
                .filter(each -> !signed.isBefore(each.endedOn())
                        && filed.figure(
                                "rehire-months",
                                signed,
                                months -> !signed.isAfter(each.endedOn().plusMonths(months))))
                .toList();
        return recent.stream().noneMatch(LaidOff::sameWorker)
                && recent.stream()
                        .anyMatch(each -> isSameWork(occupation, each.occupationCode()) && !each.toldOfVacancy());
    }

    /** Codes may be given at different depth: the shorter one decides. */
    private static boolean isSameWork(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    /** An open-ended term never expires; a task's end is an estimate. */
    private static boolean isBeforeExpiry(Case filed) {
        LocalDate day = filed.ending() == null ? null : filed.ending().endedOn();
        if (day == null || !isOf(filed, EXPIRY)) {
            return false;
        }
        ContractFacts contract = filed.facts().contract();
        return contract != null
                && contract.timeline()
                        .termOn(day)
                        .filter(term -> term.type() == TermType.OPEN_ENDED
                                || term.type() == TermType.FIXED && day.isBefore(term.end()))
                        .isPresent();
    }

    /** Evaluated once the worker was looked up, as the registry may hold an agreement on earlier retirement. */
    private static boolean isBeforeRetirement(Case filed) {
        EndingBlock ending = filed.ending();
        return ending != null
                && ending.endedOn() != null
                && ending.reasonCode() != null
                && RETIREMENT.contains(ending.reasonCode())
                && filed.facts().history().worker() != null
                && Person.retirementDate(filed, ending.endedOn())
                        .filter(ending.endedOn()::isBefore)
                        .isPresent()
                && Person.agreement(filed)
                        .filter(agreement -> agreement.kind().equals("EARLY"))
                        .isEmpty();
    }

    private static boolean isChargedInServicePeriod(Case filed) {
        return Boolean.TRUE.equals(filed.ending().penaltyCharged())
                && filed.present()
                        .flatMap(form -> form.date("/contract/servicePeriodEnd"))
                        .isPresent();
    }
}
