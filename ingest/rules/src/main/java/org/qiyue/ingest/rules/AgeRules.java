package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiyue.ingest.protocol.ContractBlock;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.RetirementAgreement;
import org.qiyue.ingest.protocol.WorkerBlock;
import org.qiyue.registry.model.DaySpan;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.TermType;

/** Stage 2: minors, workers past retirement, foreigners. */
final class AgeRules {

    private static final String START_DATE = "/data/contract/startDate";
    private static final String FOREIGN_PASSPORT = "08";
    private static final String FLEXIBLE_HOURS = "3";
    private static final int SPECIAL_PROTECTION = 7;

    static final List<Rule> RULES = List.of(
            content("C02", Level.RISK)
                    .art74Item(SPECIAL_PROTECTION)
                    .basis("《劳动法》第五十八条、第六十四条、第六十五条")
                    .says(
                            "未成年工（十六至十八周岁）从事有害、禁忌岗位，或夜班、不定时工作。",
                            "A worker between sixteen and eighteen does hazardous or barred work, works at night or flexible hours.")
                    .remedy("调整岗位或工时，并安排健康检查。", "Change the post or the hours, and arrange a health check.")
                    .when(
                            "在 employmentStart（续订为 startDate，变更为生效日）已满 {minimum-age} 周岁、未满 {adult-age} 周岁，且 occupationalHazard 或 nightWork 为 true，或 workingHourScheme 为 3，或 occupationCode 以 {occupations-barred-to-minors} 开头。",
                            "On employmentStart (of a renewal: startDate; of an amendment: the day on which it takes effect) the worker is {minimum-age} or older and under {adult-age}, and occupationalHazard or nightWork is true, or workingHourScheme is 3, or occupationCode starts with {occupations-barred-to-minors}.")
                    .firesAt(AgeRules::barredToMinors),
            content("C03", Level.WARN)
                    .asksRegister()
                    .basis("《劳动合同法实施条例》第二十一条；《关于实施渐进式延迟法定退休年龄的决定》")
                    .says(
                            "合同起始时劳动者已达法定退休年龄，且无延迟退休约定。",
                            "The worker had reached the statutory retirement age when the term started, without an agreement on later retirement.")
                    .remedy(
                            "核对出生日期；按超龄用工订立书面协议并参加工伤保险。",
                            "Check the birth date; agree the work in writing and insure against work injury.")
                    .when(
                            "startDate 不早于法定退休日期（退休年龄表，依 startDate 当日），且没有延迟到该日之后的约定（retirementAgreement 为 DELAYED，最多 {flexible-retirement-months} 个月）；晚于法定退休日期 {risky-retirement-months} 个月以上的为 RISK。",
                            "startDate is on or after the statutory retirement date (table retirement, by the law of startDate), without an agreement to a day after it (retirementAgreement DELAYED, for {flexible-retirement-months} months at most); RISK more than {risky-retirement-months} months after that date.")
                    .fires(AgeRules::pastRetirement),
            content("C04", Level.WARN)
                    .asksRegister()
                    .basis("《劳动合同法实施条例》第二十一条；人社部发〔2024〕94号")
                    .says(
                            "合同终止日期晚于法定退休日期三年以上。",
                            "The term ends more than three years after the statutory retirement date.")
                    .remedy("核对合同终止日期。", "Check the last day of the term.")
                    .when(
                            "endDate 晚于法定退休日期（依 endDate 当日的退休年龄表）后 {risky-retirement-months} 个月。",
                            "endDate lies more than {risky-retirement-months} months after the statutory retirement date (table retirement, by the law of endDate).")
                    .firesAt("/data/contract/endDate", AgeRules::outlastsRetirement),
            content("C18", Level.RISK)
                    .basis("《外国人在中国就业管理规定》第八条、第十八条")
                    .says(
                            "外国人无有效工作许可，或合同期限超过五年。",
                            "A foreigner has no valid work permit, or the term is longer than five years.")
                    .remedy("办理工作许可；合同期限不超过五年。", "Obtain the permit; agree at most five years.")
                    .when(
                            "idType 为 08，而 workPermitNo 为空，或 workPermitValidTo 为空或早于 startDate（变更为生效日）；或期限为无固定期限或超过 {foreigner-term-months} 个月。",
                            "idType is 08, and workPermitNo is blank, or workPermitValidTo missing or before startDate (of an amendment: the day on which it takes effect); or the term is open-ended or longer than {foreigner-term-months} months.")
                    .firesAt(AgeRules::foreigners));

    private AgeRules() {}

    private static List<String> barredToMinors(Case filed) {
        ContractBlock contract = filed.contract();
        LocalDate start = contract == null
                ? null
                : filed.is(FilingKind.CONCLUDED) ? contract.employmentStart() : filed.holdsFrom();
        List<String> pointers = new ArrayList<>(0);
        boolean minor = start != null
                && Person.birthDate(filed)
                        .filter(birth -> !start.isBefore(
                                        birth.plusYears(filed.parameters().minimumAge()))
                                && filed.figure("adult-age", start, age -> start.isBefore(birth.plusYears(age))))
                        .isPresent();
        if (!minor) {
            return pointers;
        }
        if (Boolean.TRUE.equals(contract.occupationalHazard())) {
            pointers.add("/data/contract/occupationalHazard");
        }
        String occupation = contract.occupationCode();
        if (occupation != null && filed.thresholds().barredToMinors().stream().anyMatch(occupation::startsWith)) {
            pointers.add("/data/contract/occupationCode");
        }
        if (Boolean.TRUE.equals(contract.nightWork())) {
            pointers.add("/data/contract/nightWork");
        }
        if (FLEXIBLE_HOURS.equals(contract.workingHourScheme())) {
            pointers.add("/data/contract/workingHourScheme");
        }
        return pointers;
    }

    private static List<Hit> pastRetirement(Case filed) {
        LocalDate start = filed.contract() == null ? null : filed.contract().startDate();
        Optional<LocalDate> retirement = start == null ? Optional.empty() : Person.retirementDate(filed, start);
        if (start == null || retirement.isEmpty() || start.isBefore(retirement.get()) || isDelayed(filed, start)) {
            return Hit.NONE;
        }
        LocalDate risky = retirement.get().plusMonths(filed.thresholds().riskyRetirementMonths());
        Hit hit = Hit.at(START_DATE);
        return List.of(start.isAfter(risky) ? hit.as(Level.RISK) : hit);
    }

    /** Whether an agreement moves retirement beyond the day; it cannot by more than the law allows. */
    private static boolean isDelayed(Case filed, LocalDate day) {
        Optional<RetirementAgreement> delayed =
                Person.agreement(filed).filter(agreement -> agreement.kind().equals("DELAYED"));
        return delayed.filter(agreement -> day.isBefore(agreement.date())).isPresent()
                && filed.figure(
                        "flexible-retirement-months",
                        day,
                        months -> day.isBefore(
                                Person.retirementDate(filed, day).orElseThrow().plusMonths(months)));
    }

    private static boolean outlastsRetirement(Case filed) {
        LocalDate end = filed.contract() == null ? null : filed.contract().endDate();
        return end != null
                && Person.retirementDate(filed, end)
                        .map(date -> date.plusMonths(filed.thresholds().riskyRetirementMonths()))
                        .filter(end::isAfter)
                        .isPresent();
    }

    /** A permit that a change does not name is not known: the registry does not keep it. */
    private static void addWithoutPermit(Case filed, List<String> pointers) {
        WorkerBlock worker = filed.workerBlock();
        if (worker == null) {
            return;
        }
        String number = worker.workPermitNo();
        LocalDate validTo = worker.workPermitValidTo();
        if (number == null ? filed.isAsFiled() : number.isBlank()) {
            pointers.add("/data/worker/workPermitNo");
        } else if (validTo == null ? filed.isAsFiled() : validTo.isBefore(filed.holdsFrom())) {
            pointers.add("/data/worker/workPermitValidTo");
        }
    }

    private static List<String> foreigners(Case filed) {
        List<String> pointers = new ArrayList<>(0);
        ContractBlock contract = filed.contract();
        if (contract == null
                || contract.startDate() == null
                || filed.worker() == null
                || !FOREIGN_PASSPORT.equals(filed.worker().idType())) {
            return pointers;
        }
        addWithoutPermit(filed, pointers);
        boolean tooLong = filed.term()
                .filter(term -> term.type() == TermType.OPEN_ENDED
                        || term.end() != null
                                && filed.figure(
                                        "foreigner-term-months",
                                        term.start(),
                                        months -> DaySpan.ofDays(term.start(), term.end())
                                                .exceedsMonths(months)))
                .isPresent();
        if (tooLong) {
            pointers.add(contract.endDate() == null ? "/data/contract/termType" : "/data/contract/endDate");
        }
        return pointers;
    }
}
