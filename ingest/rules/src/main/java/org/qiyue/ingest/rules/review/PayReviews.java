package org.qiyue.ingest.rules.review;

import static org.qiyue.ingest.rules.review.ReviewRule.contract;
import static org.qiyue.ingest.rules.review.ReviewRule.each;
import static org.qiyue.ingest.rules.review.ReviewRule.employer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.registry.model.MinimumWage;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.model.WageConversion;

/** Wages that a rise of the minimum has overtaken, and employers who file the minimum for nearly everybody. */
final class PayReviews {

    private static final int PAY = 5;

    static final List<ReviewRule<EmployerOnDay>> RULES = List.of(
            contract("E02", Level.RISK)
                    .art74Item(PAY)
                    .basis("《劳动合同法》第五十五条、第七十四条第（五）项、第八十五条第（二）项；《北京市最低工资规定》")
                    .says(
                            "最低工资标准提高后，在履行合同的约定工资低于当地标准{}元。",
                            "Since the minimum wage rose, the agreed wage lies below the local {} yuan.")
                    .remedy("协商变更工资并报送，补足差额。", "Amend the wage and file it, and pay the difference.")
                    .when(
                            "合同在履行，wageAmount 低于当日工作地点（派遣为用工单位所在地）的最低工资标准，而该标准高于期限起始日的标准。",
                            "The contract is active, and wageAmount is below the minimum wage of its place (for dispatch, the user unit's) on the day, which is above that of the term's first day.")
                    .fires(each(PayReviews::overtaken)),
            employer("E11")
                    .art74Item(PAY)
                    .basis("《劳动保障监察条例》第二十七条；《社会保险法》")
                    .says(
                            "绝大多数劳动者的约定工资恰为最低工资标准：{}，疑为少报工资。",
                            "The agreed wage of nearly all workers is exactly the minimum: {}. Wages may be under-reported.")
                    .remedy("与社会保险稽核、个人所得税数据比对。", "Compare with insurance audit and income tax data.")
                    .when(
                            "在履行合同的劳动者有 {least-wage-workers} 人或更多，其中月工资恰为当日或期限起始日月最低工资的不低于 {least-wage-share}。",
                            "{least-wage-workers} or more workers have active contracts, and the share of those whose monthly wage is exactly the monthly minimum of the day or of the term's first day is {least-wage-share} or more.")
                    .fires(PayReviews::leastWages));

    private PayReviews() {}

    /** Below on the day though the figure of the first day of the term was lower: below from the start is E01 or E03. */
    private static Optional<Sighting> overtaken(EmployerOnDay employer, ContractOnDay contract) {
        LocalDate day = employer.day();
        if (!contract.isActiveOn(day)) {
            return Optional.empty();
        }
        Optional<BigDecimal> amount = contract.number("/contract/wageAmount");
        Optional<BigDecimal> now = minimum(employer, contract, day);
        Optional<BigDecimal> then =
                contract.termBegunBy(day).map(Term::start).flatMap(start -> minimum(employer, contract, start));
        if (amount.isEmpty() || now.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        boolean risen = now.get().compareTo(then.get()) > 0;
        return risen && amount.get().compareTo(now.get()) < 0
                ? Optional.of(Sighting.of(contract, shown(now.get())))
                : Optional.empty();
    }

    /** The figure that the contract's unit of pay is compared with; part-time work has one an hour alone. */
    private static Optional<BigDecimal> minimum(EmployerOnDay employer, ContractOnDay contract, LocalDate day) {
        Optional<String> unit = contract.text("/contract/wageUnit");
        return employer.parameters()
                .minimumWage(contract.place(), day)
                .flatMap(wage -> contract.isPartTime()
                        ? unit.filter("H"::equals).map(hour -> wage.partTimeHour())
                        : unit.flatMap(each ->
                                wage.fullTime(each, WageConversion.on(day).paidDays())));
    }

    private static List<Sighting> leastWages(EmployerOnDay employer) {
        LocalDate day = employer.day();
        Set<Long> workers = new HashSet<>();
        Set<Long> least = new HashSet<>();
        List<String> contracts = new ArrayList<>();
        for (ContractOnDay contract : employer.contracts()) {
            Optional<BigDecimal> wage = contract.monthlyWage(day);
            Optional<MinimumWage> minimum = employer.parameters().minimumWage(contract.place(), day);
            if (!contract.isActiveOn(day) || wage.isEmpty() || minimum.isEmpty()) {
                continue;
            }
            workers.add(contract.workerId());
            Optional<BigDecimal> then = contract.termBegunBy(day)
                    .flatMap(term -> employer.parameters().minimumWage(contract.place(), term.start()))
                    .map(MinimumWage::month);
            boolean exact = wage.get().compareTo(minimum.get().month()) == 0
                    || then.filter(figure -> figure.compareTo(wage.get()) == 0).isPresent();
            if (exact && least.add(contract.workerId())) {
                contracts.add(contract.contractId());
            }
        }
        return Shares.atLeast(
                contracts,
                workers.size(),
                employer.parameters().whole("least-wage-workers"),
                employer.parameters().decimal("least-wage-share"));
    }

    private static String shown(BigDecimal yuan) {
        return yuan.setScale(2, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
