package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiyue.ingest.protocol.ContractBlock;
import org.qiyue.ingest.protocol.EndingBlock;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.Renewed;
import org.qiyue.ingest.protocol.Severity;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Engagement;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.ServiceHistory;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.model.TermType;
import org.qiyue.registry.model.Transfer;

/** Stage 2: terms in a row, and the duty to conclude an open-ended contract (劳动合同法 art. 14). */
final class RenewalRules {

    private static final String TERM_TYPE = "/data/contract/termType";
    private static final String START_DATE = "/data/contract/startDate";
    private static final String EXPIRY = "4401";

    static final List<Rule> RULES = List.of(
            content("G01", Level.RISK)
                    .asksRegister()
                    .severity(Severity.HIGH)
                    .basis("《劳动合同法》第十四条第二款第（三）项、第八十二条第二款")
                    .says(
                            "已连续订立二次固定期限劳动合同{}，第三次仍为固定期限，且非劳动者提出。",
                            "After two fixed terms in a row{} a third is agreed that the worker did not ask for.")
                    .remedy(
                            "订立无固定期限劳动合同；自应订立之日起支付二倍工资。",
                            "Conclude it open-ended; double wages are due from the day when it should have been.")
                    .when(
                            "订立、续订 termType 为 1（非全日制、公益性岗位除外，fixedTermRequestedByWorker 为 true 且附 evidence 的除外）：startDate 之前双方已连续订立 {fixed-terms-in-a-row} 次或更多固定期限（间隔不超过 {gap-days} 日；续订、自动续延及累计延长满 {extension-months} 个月的变更各计一次；非因本人原因转入的，在原单位的固定期限一并计算，没有登记的计 {transferred-terms} 次）。",
                            "A conclusion or renewal with termType 1 (not part-time, not a public-welfare job, not where fixedTermRequestedByWorker is true with evidence): before startDate the pair had {fixed-terms-in-a-row} or more fixed terms in a row (gaps of {gap-days} days at most; renewals, automatic extensions and amendments that extend by {extension-months} months in all count as one each; those with the employer from whom he was transferred count, {transferred-terms} where none is registered).")
                    .fires(RenewalRules::thirdFixedTerm),
            content("G02", Level.RISK)
                    .asksRegister()
                    .basis("《劳动合同法》第十四条第二款第（一）项；《劳动合同法实施条例》第九条、第十一条")
                    .says(
                            "劳动者已连续工作满十年，续订仍为固定期限，且非劳动者提出。",
                            "After ten years of service a fixed term is agreed that the worker did not ask for.")
                    .remedy("订立无固定期限劳动合同。", "Conclude it open-ended.")
                    .when(
                            "续订 termType 为 1（除外情形同 G01）：startDate 时连续工作（含 priorServiceMonths，间断不超过 {gap-days} 日）已满 {open-ended-service-months} 个月。",
                            "A renewal with termType 1 (but for the cases of G01): on startDate the service without a break (with priorServiceMonths, gaps of {gap-days} days at most) is {open-ended-service-months} months or more.")
                    .firesAt(TERM_TYPE, RenewalRules::isFixedAfterTenYears),
            content("G04", Level.RISK)
                    .basis("《劳动合同法》第十四条第二款第（三）项、第四十八条、第八十七条")
                    .says(
                            "已连续订立二次固定期限劳动合同{}，到期终止，且劳动者未表示不续订。",
                            "After two fixed terms in a row{} the contract was let expire, though the worker did not decline.")
                    .remedy(
                            "应续订无固定期限劳动合同；违法终止的支付二倍赔偿金。",
                            "Renew it open-ended; an unlawful ending costs twice the severance.")
                    .when(
                            "终止，reasonCode 为 4401，非全日制除外：期满时双方已连续订立 {fixed-terms-in-a-row} 次或更多固定期限（计法同 G01），workerDeclinedRenewal 不为 true，且 initiator 不为 WORKER。",
                            "A termination with reasonCode 4401, part-time work apart: at expiry the pair had {fixed-terms-in-a-row} or more fixed terms in a row (counted as in G01), workerDeclinedRenewal is not true, and initiator is not WORKER.")
                    .fires(RenewalRules::expiryOfSecondTerm),
            content("G06", Level.WARN)
                    .asksRegister()
                    .basis("《劳动合同法》第十条")
                    .says("续订的合同期限与原期限之间有间断。", "There is a gap between the former term and the renewed one.")
                    .remedy("核对续订的起始日期。", "Check the first day of the renewed term.")
                    .when(
                            "续订的 startDate 晚于原期限最后一日（登记的，没有时为 previousEndDate）的次日。",
                            "startDate of a renewal lies after the day that follows the former term's last day (as registered, else previousEndDate).")
                    .firesAt(
                            START_DATE,
                            filed -> previousEnd(filed)
                                    .filter(end -> filed.contract().startDate().isAfter(end.plusDays(1)))
                                    .isPresent()),
            content("G08", Level.WARN)
                    .effectiveFrom(LocalDate.of(2025, 9, 1))
                    .basis("法释〔2025〕12号第十条")
                    .says("自动续延视为再次订立劳动合同。", "An automatic extension counts as a further contract.")
                    .remedy("到期前与劳动者协商续订。", "Agree the renewal with the worker before the term ends.")
                    .when("续订的 autoExtension 为 true。", "autoExtension of a renewal is true.")
                    .firesAt(
                            "/data/renewal/autoExtension",
                            filed -> filed.filing() instanceof Renewed renewed
                                    && Boolean.TRUE.equals(renewed.renewal().autoExtension())),
            content("J10", Level.WARN)
                    .asksRegister()
                    .basis("备案规程（次序）")
                    .says("续订的合同期限早于原期限届满。", "The renewed term starts before the former one ends.")
                    .remedy(
                            "核对续订的起始日期；提前变更期限的请报送变更。",
                            "Check the first day; to change a running term file an amendment.")
                    .when(
                            "续订的 startDate 早于原期限最后一日（登记的，没有时为 previousEndDate）。",
                            "startDate of a renewal lies before the former term's last day (as registered, else previousEndDate).")
                    .firesAt(
                            START_DATE,
                            filed -> previousEnd(filed)
                                    .filter(end -> filed.contract().startDate().isBefore(end))
                                    .isPresent()));

    private RenewalRules() {}

    private static List<Hit> thirdFixedTerm(Case filed) {
        return agreesFixedTermUnasked(filed) && filed.pairHistory().isPresent()
                ? afterMany(filed, filed.contract().startDate(), TERM_TYPE)
                : Hit.NONE;
    }

    /** Whether so many fixed terms lead up to the day that the next contract has to be open-ended. */
    private static List<Hit> afterMany(Case filed, LocalDate next, String pointer) {
        ServiceHistory history = filed.pairHistory().orElseThrow();
        if (isMany(filed, history, next)) {
            return List.of(Hit.at(pointer));
        }
        List<Engagement> former = filed.facts().history().former();
        Integer stoodFor = filed.figures(next).whole("transferred-terms").orElse(null);
        return former != null
                        && stoodFor != null
                        && isMany(filed, withOwnTransfer(filed, history).withFormer(former, stoodFor), next)
                ? List.of(Hit.at(
                        pointer,
                        "（含非因本人原因转入前在原单位的合同）",
                        ", those with the employer from whom he was transferred among them,"))
                : Hit.NONE;
    }

    private static boolean isMany(Case filed, ServiceHistory history, LocalDate next) {
        Integer extension = filed.figures(next).whole("extension-months").orElse(null);
        int count = history.fixedTermsBefore(next, extension);
        return filed.figure("fixed-terms-in-a-row", next, most -> count >= most);
    }

    /** With the transfer that the filing itself states, unless a contract of the pair states one already. */
    private static ServiceHistory withOwnTransfer(Case filed, ServiceHistory history) {
        ContractBlock contract = filed.contract();
        boolean stated = history.engagements().stream().anyMatch(each -> each.transfer() != null);
        if (stated || contract == null || contract.transferredFrom() == null) {
            return history;
        }
        LocalDate since = contract.employmentStart() == null ? contract.startDate() : contract.employmentStart();
        int months = contract.priorServiceMonths() == null ? 0 : contract.priorServiceMonths();
        List<Engagement> all = new ArrayList<>(history.engagements());
        all.add(new Engagement(EmploymentForm.FULL_TIME, since, List.of(), null, false, false)
                .after(new Transfer(contract.transferredFrom(), months)));
        return new ServiceHistory(all, history.gapDays());
    }

    private static boolean isFixedAfterTenYears(Case filed) {
        if (!filed.is(FilingKind.RENEWED) || !agreesFixedTermUnasked(filed)) {
            return false;
        }
        LocalDate start = filed.contract().startDate();
        Integer prior = filed.contract().priorServiceMonths();
        return filed.pairHistory()
                .flatMap(history -> history.serviceStart(start))
                .map(since -> since.minusMonths(prior == null ? 0 : prior))
                .filter(since -> filed.figure(
                        "open-ended-service-months", start, months -> !start.isBefore(since.plusMonths(months))))
                .isPresent();
    }

    private static boolean agreesFixedTermUnasked(Case filed) {
        ContractBlock contract = filed.contract();
        boolean asked = contract != null
                && Boolean.TRUE.equals(contract.fixedTermRequestedByWorker())
                && filed.evidence() != null;
        return !asked
                && filed.term().filter(term -> term.type() == TermType.FIXED).isPresent()
                && !filed.isOfForm(EmploymentForm.PART_TIME)
                && !Boolean.TRUE.equals(contract.publicWelfareJob());
    }

    private static List<Hit> expiryOfSecondTerm(Case filed) {
        EndingBlock ending = filed.ending();
        if (!filed.is(FilingKind.TERMINATED)
                || !EXPIRY.equals(ending.reasonCode())
                || ending.endedOn() == null
                || filed.isOfForm(EmploymentForm.PART_TIME)) {
            return Hit.NONE;
        }
        boolean declined = Boolean.TRUE.equals(ending.workerDeclinedRenewal()) || "WORKER".equals(ending.initiator());
        return !declined && filed.pairHistory().isPresent()
                ? afterMany(filed, EndingRules.lastAgreedDay(filed).plusDays(1), "/data/ending/reasonCode")
                : Hit.NONE;
    }

    /** The last day of the term before the renewed one: as registered, else as filed. */
    private static Optional<LocalDate> previousEnd(Case filed) {
        if (!(filed.filing() instanceof Renewed renewed) || filed.contract().startDate() == null) {
            return Optional.empty();
        }
        LocalDate start = filed.contract().startDate();
        Optional<Term> registered = Optional.ofNullable(filed.facts().contract()).stream()
                .flatMap(contract -> contract.timeline().terms().stream())
                .filter(term -> term.type() == TermType.FIXED && term.start().isBefore(start))
                .reduce((earlier, later) -> later);
        return registered
                .map(Term::end)
                .or(() -> Optional.ofNullable(renewed.renewal().previousEndDate()));
    }
}
