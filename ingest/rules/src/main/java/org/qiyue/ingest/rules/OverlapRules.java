package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.Severity;
import org.qiyue.registry.model.DaySpan;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.Placement;
import org.qiyue.registry.model.Term;

/** Stage 3: contracts beside each other, and facts out of the order of time. */
final class OverlapRules {

    private static final String SUBJECT = "/subject";

    static final List<Rule> RULES = List.of(
            state("J05", Level.WARN)
                    .basis("备案规程（同一用人单位与劳动者之间一份劳动合同）")
                    .says(
                            "双方已通过其他平台备案期限重叠的在履行合同：{}，两份合同均已登记。",
                            "Through another platform the parties have a contract in force with an overlapping term: {}. Both are registered.")
                    .remedy("核对是否为同一份合同；重复的撤回其一。", "Check whether both are one contract; withdraw one of them.")
                    .when(
                            "订立，而同一双方通过其他平台另有全日制或派遣合同在所订期限内有效。",
                            "A conclusion, and through another platform the same pair has a full-time or dispatch contract in force on a day of the term.")
                    .fires(OverlapRules::secondContracts),
            state("J06", Level.RISK)
                    .severity(Severity.LOW)
                    .basis("《劳动合同法》第三十九条第（四）项、第九十一条")
                    .says(
                            "劳动者与另一用人单位的全日制劳动合同重叠超过期限：{}。",
                            "The worker has had a full-time contract with another employer at the same time for too long: {}.")
                    .remedy("核实原劳动关系是否已解除。", "Check whether the former employment has ended.")
                    .when(
                            "全日制或派遣合同（续订的连同原期限），与该劳动者在另一用人单位的全日制或派遣合同（自首个期限首日至最后期限届满或终结），截至收到日已同时存续超过 {overlap-days} 日；补报的只在两份合同均已终结时判断。",
                            "A full-time or dispatch contract (of a renewal with the term that it follows), and the worker's full-time or dispatch contract with another employer (from the first day of its first term to the end of its last, or to its ending), have run together for more than {overlap-days} days by the day of receipt; backfilled history is judged when both have ended.")
                    .fires(OverlapRules::secondEmployments),
            state("J08", Level.WARN)
                    .basis("备案规程（次序）")
                    .says("业务日期早于该合同已登记的其他事件。", "The fact lies before events of the contract on the register.")
                    .remedy(
                            "按业务发生的先后及时报送；日期有误的请更正。",
                            "File facts in the order in which they happen; correct a wrong date.")
                    .when(
                            "更正、撤回以外的备案，其业务日期（解除、终止为 endedOn）早于该合同已登记的其他事件。",
                            "Of a filing other than a correction or withdrawal, the legal date (of an ending: endedOn) lies before events of the contract on the register.")
                    .fires(OverlapRules::late));

    private OverlapRules() {}

    private static List<Hit> secondContracts(Case filed) {
        if (!(filed.filing() instanceof Concluded concluded)
                || filed.facts().pairContracts().isEmpty()
                || filed.term().isEmpty()) {
            return Hit.NONE;
        }
        return filed.facts().pairContracts().stream()
                .filter(other ->
                        !other.platformCode().equals(concluded.envelope().platformCode()))
                .filter(other -> other.employmentForm().isExclusive()
                        && other.isInForceDuring(
                                filed.term().get(), filed.facts().waitingEnding()))
                .map(other -> Hit.at(SUBJECT, other.registryContractId(), other.registryContractId()))
                .toList();
    }

    /**
     * Counts the days that both contracts have run by the time of receipt, since the ending of the other may still be on
     * its way. Where history is loaded it comes in any order, years of it in one platform's topic behind another's: then
     * the later one of two endings tells, whichever it is.
     */
    private static List<Hit> secondEmployments(Case filed) {
        List<OtherEmployment> others = filed.facts().history().employments();
        boolean exclusive =
                filed.employmentForm().filter(EmploymentForm::isExclusive).isPresent();
        boolean history = filed.filing() != null && filed.filing().filing().backfill();
        if (others == null || others.isEmpty() || !exclusive || history && filed.ending() == null) {
            return Hit.NONE;
        }
        DaySpan own = run(filed).orElse(null);
        List<Hit> hits = Hit.NONE;
        for (OtherEmployment other : own == null ? List.<OtherEmployment>of() : others) {
            boolean known = !history || other.endedOn() != null;
            if (known
                    && other.employmentForm().isExclusive()
                    && days(filed, own, other) > filed.thresholds().overlapDays()) {
                hits = hits.isEmpty() ? new ArrayList<>() : hits;
                hits.add(Hit.at(SUBJECT, other.registryContractId(), other.registryContractId()));
            }
        }
        return hits;
    }

    private static long days(Case filed, DaySpan own, OtherEmployment other) {
        return run(other.term(), other.endedOn(), filed.receivedDay())
                .flatMap(own::overlap)
                .map(DaySpan::days)
                .orElse(0L);
    }

    /**
     * The days this contract has run: with its ending all of them; with a renewal those since the term began that it follows,
     * the ones before having been judged with the renewal before. Between two terms the worker stays on (LCL 82).
     */
    private static Optional<DaySpan> run(Case filed) {
        List<Term> registered = filed.facts().contract() == null
                ? List.of()
                : filed.facts().contract().timeline().terms();
        Term last = filed.term()
                .orElse(registered.isEmpty() || filed.ending() == null ? null : registered.get(registered.size() - 1));
        if (last == null) {
            return Optional.empty();
        }
        LocalDate start = last.start();
        int from = filed.ending() == null ? Math.max(0, registered.size() - 1) : 0;
        for (Term term :
                filed.is(FilingKind.CONCLUDED) ? List.<Term>of() : registered.subList(from, registered.size())) {
            start = term.start().isBefore(start) ? term.start() : start;
        }
        LocalDate endedOn = filed.ending() == null ? null : filed.ending().endedOn();
        return run(new Term(last.type(), start, last.end()), endedOn, filed.receivedDay());
    }

    private static Optional<DaySpan> run(Term term, LocalDate endedOn, LocalDate today) {
        LocalDate last = today;
        if (term.end() != null && term.end().isBefore(last)) {
            last = term.end();
        }
        if (endedOn != null && endedOn.isBefore(last)) {
            last = endedOn;
        }
        return last.isBefore(term.start()) ? Optional.empty() : Optional.of(DaySpan.ofDays(term.start(), last));
    }

    private static List<Hit> late(Case filed) {
        boolean repair = filed.filing() == null || filed.filing().kind().isRepair();
        return !repair && filed.placement().orElse(null) instanceof Placement.Lawful lawful && lawful.isLate()
                ? List.of(Hit.at(filed.ending() == null ? "/data/filing/occurredOn" : "/data/ending/endedOn"))
                : Hit.NONE;
    }
}
