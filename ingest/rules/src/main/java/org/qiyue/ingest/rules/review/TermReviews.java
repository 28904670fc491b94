package org.qiyue.ingest.rules.review;

import static org.qiyue.ingest.rules.review.ReviewRule.contract;
import static org.qiyue.ingest.rules.review.ReviewRule.each;
import static org.qiyue.ingest.rules.review.ReviewRule.employer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.Severity;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.DaySpan;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Engagement;
import org.qiyue.registry.model.ServiceHistory;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.model.TermType;

/** Texts not delivered, terms that run out, and employers whose terms follow a pattern. */
final class TermReviews {

    private static final int YEAR = 12;

    static final List<ReviewRule<EmployerOnDay>> RULES = List.of(
            contract("C11", Level.RISK)
                    .basis("《劳动合同法》第十六条、第八十一条")
                    .says(
                            "合同于{}签订，文本至今未交付劳动者。",
                            "The contract was signed on {}, and its text has not been delivered to the worker.")
                    .remedy("向劳动者交付合同文本，并以更正报送交付日期。", "Deliver the text, and file the day by correction.")
                    .when(
                            "合同未结束，最近签订的文本 signedOn 之后已超过 {text-delivery-days} 日，而截至当日没有 textDeliveredOn。",
                            "The contract is open, more than {text-delivery-days} days have passed since signedOn of the text signed last, and there is no textDeliveredOn by the day.")
                    .fires(each(TermReviews::undelivered)),
            employer("C22")
                    .basis("《劳动合同法》第十四条")
                    .says(
                            "十二个月内开始的各合同期（含续订）中，短期的比例过高：{}。",
                            "Of the terms begun within twelve months, renewals included, too many are short: {}.")
                    .remedy("了解短期用工的原因。", "Ask why workers are taken on for so short.")
                    .when(
                            "十二个月内开始的各合同期（订立、续订各计一次，任务期限按预计或实际长度，长度不明的不计；非全日制除外）有 {short-term-contracts} 个或更多，其中不超过 {short-term-months} 个月的所占比例大于 {short-term-share}。",
                            "{short-term-contracts} or more terms began within twelve months (each conclusion and each renewal; tasks by their estimate or by how long they took, those of unknown length left out; part-time work apart), and the share of those of {short-term-months} months or less is above {short-term-share}.")
                    .fires(TermReviews::shortTerms),
            employer("G03")
                    .basis("《劳动合同法》第十四条第二款第（三）项")
                    .says(
                            "连续第三次及以后订立的合同中，称由劳动者提出固定期限的比例过高：{}。",
                            "Of the third and later contracts in a row too many are said to be fixed-term at the worker's wish:"
                                    + " {}.")
                    .remedy("核实是否以格式文本代替劳动者的真实意思。", "Check whether a template speaks in the workers' place.")
                    .when(
                            "十二个月内起始、之前已连续订立 {fixed-terms-in-a-row} 次或更多固定期限（间隔不超过 {gap-days} 日，累计延长满 {extension-months} 个月的变更计一次）的合同有 {requested-term-contracts} 份或更多，其中固定期限且 fixedTermRequestedByWorker 为 true 的不低于 {requested-term-share}。",
                            "{requested-term-contracts} or more terms began within twelve months after {fixed-terms-in-a-row} or more fixed terms in a row (gaps of {gap-days} days at most, amendments that extend by {extension-months} months counting), and the share of fixed ones with fixedTermRequestedByWorker true is {requested-term-share} or more.")
                    .fires(TermReviews::requestedTerms),
            contract("G05", Level.RISK)
                    .basis("法释〔2025〕12号第十一条；《劳动合同法》第十条、第八十二条")
                    .says(
                            "合同于{}期满，既未续订也未终止；劳动者可以主张按原条件续订。",
                            "The contract expired on {} and was neither renewed nor ended; the worker may claim renewal on the"
                                    + " old terms.")
                    .remedy("续订书面合同，或办理终止并报送。", "Renew in writing, or end the contract, and file it.")
                    .when(
                            "固定期限已届满超过 {overdue-days} 日，既没有续订也没有解除、终止。",
                            "The fixed term ended more than {overdue-days} days ago, and there is neither a renewal nor an ending.")
                    .fires(each(TermReviews::overdue)),
            contract("G07", Level.WARN)
                    .basis("《北京市劳动合同规定》第四十条")
                    .says(
                            "合同将于{}期满，尚未报送续订或期满意向；应提前三十日书面通知劳动者。",
                            "The contract expires on {}; neither a renewal nor an intent has been filed. The worker is to be told"
                                    + " in writing thirty days before.")
                    .remedy(
                            "书面通知劳动者，并按期报送续订或终止。",
                            "Tell the worker in writing, and file the renewal or the ending in time.")
                    .when(
                            "固定期限在 {expiry-reminder-days} 日内届满，没有已登记的续订、解除或终止；距届满不足 {expiry-notice-days} 日起由 LOW 升为 NORMAL。",
                            "The fixed term ends within {expiry-reminder-days} days, and no renewal or ending is registered; LOW until {expiry-notice-days} days before the end, then NORMAL.")
                    .fires(each(TermReviews::expiring)));

    private TermReviews() {}

    /** Of the text signed last, also where it is to take effect later: it is due from its signature on. */
    private static Optional<Sighting> undelivered(EmployerOnDay employer, ContractOnDay contract) {
        LocalDate day = employer.day();
        int days = employer.parameters().whole("text-delivery-days");
        Optional<LocalDate> delivered =
                contract.agreedDate("/contract/textDeliveredOn").filter(on -> !on.isAfter(day));
        return contract.agreedDate("/contract/signedOn")
                .filter(signedOn -> day.isAfter(signedOn.plusDays(days)))
                .filter(signedOn -> contract.isOpenOn(day) && delivered.isEmpty())
                .map(signedOn -> Sighting.of(contract, signedOn.toString()));
    }

    private static Optional<Sighting> overdue(EmployerOnDay employer, ContractOnDay contract) {
        int days = employer.parameters().whole("overdue-days");
        return contract.overdueOn(employer.day())
                .filter(term -> employer.day().isAfter(term.end().plusDays(days)))
                .map(term -> Sighting.of(contract, term.end().toString()));
    }

    /** What the register knows of the days to come counts: a renewal or an ending filed ahead needs no reminder. */
    private static Optional<Sighting> expiring(EmployerOnDay employer, ContractOnDay contract) {
        LocalDate day = employer.day();
        int reminder = employer.parameters().whole("expiry-reminder-days");
        int notice = employer.parameters().lawful("expiry-notice-days").orElse(0);
        if (!contract.isActiveOn(day) || contract.timeline().ending().isPresent()) {
            return Optional.empty();
        }
        return contract.timeline()
                .latestTerm()
                .filter(term -> term.type() == TermType.FIXED && !term.isPast(day))
                .filter(term -> !day.plusDays(reminder).isBefore(term.end()))
                .map(term -> Sighting.of(contract, term.end().toString())
                        .as(day.plusDays(notice).isBefore(term.end()) ? Severity.LOW : Severity.NORMAL));
    }

    /**
     * Every term counts by itself, a renewal too: who signs for two months six times has six short terms. A task is as long as
     * it was estimated, or as it took; while neither is known it says nothing of short or long and stands outside.
     */
    private static List<Sighting> shortTerms(EmployerOnDay employer) {
        int months = employer.parameters().whole("short-term-months");
        int begun = 0;
        int brief = 0;
        Set<String> contracts = new LinkedHashSet<>();
        for (ContractOnDay contract : employer.contracts()) {
            for (Term term : contract.isPartTime() ? List.<Term>of() : contract.termsBegunBy(employer.day())) {
                Optional<Boolean> isShort = isShort(employer, contract, term, months);
                if (term.start().isAfter(employer.day().minusMonths(YEAR)) && isShort.isPresent()) {
                    begun++;
                    if (isShort.get()) {
                        brief++;
                        contracts.add(contract.contractId());
                    }
                }
            }
        }
        return begun >= employer.parameters().whole("short-term-contracts")
                        && Shares.compare(brief, begun, employer.parameters().decimal("short-term-share")) > 0
                ? List.of(Sighting.of(List.copyOf(contracts), brief + "/" + begun)
                        .with("part", brief)
                        .with("whole", begun))
                : Sighting.NONE;
    }

    /** Empty for a task of which nobody knows how long it takes. */
    private static Optional<Boolean> isShort(EmployerOnDay employer, ContractOnDay contract, Term term, int months) {
        if (term.type() == TermType.OPEN_ENDED) {
            return Optional.of(false);
        }
        Optional<LocalDate> last = Optional.ofNullable(term.end())
                .or(() -> contract.endedBy(employer.day()).map(ContractEvent.Ending::endedOn));
        return last.filter(on -> !on.isBefore(term.start()))
                .map(on -> !DaySpan.ofDays(term.start(), on).exceedsMonths(months));
    }

    private static List<Sighting> requestedTerms(EmployerOnDay employer) {
        int gap = employer.parameters().whole("gap-days");
        Integer inARow = employer.parameters().lawful("fixed-terms-in-a-row").orElse(null);
        Integer extension = employer.parameters().lawful("extension-months").orElse(null);
        if (inARow == null) {
            return Sighting.NONE;
        }
        int third = 0;
        List<String> requested = new ArrayList<>();
        Map<Long, List<ContractOnDay>> pairs =
                employer.contracts().stream().collect(Collectors.groupingBy(ContractOnDay::workerId));
        for (List<ContractOnDay> pair : pairs.values()) {
            ServiceHistory history = null;
            for (ContractOnDay contract : pair) {
                Optional<Term> term = begunWithinAYear(employer, contract);
                if (term.isEmpty() || !isOfTerms(contract, term.get())) {
                    continue;
                }
                history = history == null ? new ServiceHistory(engagements(pair), gap) : history;
                if (history.fixedTermsBefore(term.get().start(), extension) >= inARow) {
                    third++;
                    if (term.get().type() == TermType.FIXED
                            && contract.isTrue("/contract/fixedTermRequestedByWorker")) {
                        requested.add(contract.contractId());
                    }
                }
            }
        }
        BigDecimal share = employer.parameters().decimal("requested-term-share");
        return Shares.atLeast(requested, third, employer.parameters().whole("requested-term-contracts"), share);
    }

    /** The term in force on the day, when it began within the year before and part-time rules do not govern it. */
    private static Optional<Term> begunWithinAYear(EmployerOnDay employer, ContractOnDay contract) {
        return contract.isPartTime()
                ? Optional.empty()
                : contract.termBegunBy(employer.day())
                        .filter(term -> term.start().isAfter(employer.day().minusMonths(YEAR)));
    }

    /** Whether the terms in force speak of that term, not of one signed ahead. */
    private static boolean isOfTerms(ContractOnDay contract, Term term) {
        return contract.date("/contract/startDate").filter(term.start()::equals).isPresent();
    }

    private static List<Engagement> engagements(List<ContractOnDay> pair) {
        return pair.stream()
                .filter(contract -> !contract.timeline().terms().isEmpty())
                .map(contract -> Engagement.of(
                        contract.timeline(),
                        EmploymentForm.ofCode(contract.form()).orElse(EmploymentForm.FULL_TIME),
                        contract.date("/contract/employmentStart")
                                .orElse(contract.timeline().terms().get(0).start()),
                        false,
                        contract.isTrue("/contract/publicWelfareJob")))
                .toList();
    }
}
