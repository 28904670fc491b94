package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiyue.ingest.protocol.ContractBlock;
import org.qiyue.ingest.protocol.DispatchBlock;
import org.qiyue.ingest.protocol.EndingBlock;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.EndingReason;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.TermType;

/** Stage 2: what refuses a contract, a dispatch or an ending on the face of the filing alone. */
final class TermsRules {

    private static final String END_DATE = "/data/contract/endDate";
    private static final String ENDED_ON = "/data/ending/endedOn";

    static final List<Rule> RULES = List.of(
            content("C05", Level.REJECT)
                    .basis("《劳动合同法》第十三条、第十四条")
                    .says(
                            "合同期限不成立：终止日期早于起始日期，或无固定期限却有终止日期，或固定期限却无终止日期。",
                            "The term cannot be: it ends before it starts, is open-ended with an end, or fixed without one.")
                    .remedy(
                            "更正期限类型或日期，以新的备案流水号重新报送。",
                            "Correct the type of term or the dates and file again under a new filing id.")
                    .when(
                            "endDate 早于 startDate；或 termType 为 2 而有 endDate；或 termType 为 1 而没有 endDate。变更、更正按修改后的期限判断。",
                            "endDate lies before startDate; or termType is 2 with endDate; or termType is 1 without endDate. An amendment or correction is judged by the term that results.")
                    .firesAt(TermsRules::impossibleTerms),
            content("F06", Level.REJECT)
                    .art74Item(3)
                    .basis("《劳动合同法》第五十八条")
                    .says(
                            "劳务派遣信息不完整：缺少用工单位、派遣期限或岗位。",
                            "The dispatch is incomplete: user unit, period or post are missing.")
                    .remedy("补齐劳务派遣信息，以新的备案流水号重新报送。", "Complete the dispatch and file again under a new filing id.")
                    .when(
                            "employmentForm 为 03，而没有 dispatch，或缺少用工单位的信用代码、名称、区划，派遣起止日期，岗位类别或岗位。",
                            "employmentForm is 03, and dispatch is missing, or in it the user unit's code, name or division, the period's first or last day, the kind of post or the position.")
                    .firesAt(TermsRules::missingOfDispatch),
            content("I01", Level.REJECT)
                    .basis("逻辑校验")
                    .says(
                            "解除或终止日期早于合同签订，或晚于接收日过多。",
                            "The ending lies before the contract was signed, or too far ahead.")
                    .remedy(
                            "核对解除或终止日期，以新的备案流水号重新报送。",
                            "Check the day of the ending and file again under a new filing id.")
                    .when(
                            "endedOn 早于登记的合同签订日（没有的，为最早事件的业务日期），或晚于收到日 {ending-ahead-days} 日以上。",
                            "endedOn lies before the registered day of signature (where there is none, the legal date of the first event), or more than {ending-ahead-days} days after the day of receipt.")
                    .firesAt(ENDED_ON, TermsRules::isImpossibleEnding),
            content("I23", Level.REJECT)
                    .basis("《劳动合同法》第三十六条至第四十一条、第四十四条、第七十一条")
                    .says("原因代码不适用于本类事件或用工形式。", "The reason does not go with this kind of event or form of employment.")
                    .remedy("选用相符的原因代码，或改报解除（终止）。", "Choose the fitting reason, or file the other kind of ending.")
                    .when(
                            "reasonCode 属于另一类事件（36 至 41 为解除，44、71 为终止）；或 71 用于登记为其他用工形式的合同。",
                            "reasonCode belongs to the other kind of event (36 to 41 rescission, 44 and 71 termination); or 71 is used for a contract registered as another form than part-time.")
                    .firesAt("/data/ending/reasonCode", TermsRules::isMisplacedReason));

    private TermsRules() {}

    private static List<String> impossibleTerms(Case filed) {
        ContractBlock contract = filed.contract();
        if (contract == null) {
            return ChangedTerm.impossible(filed);
        }
        return isImpossibleTerm(filed, contract) ? List.of(END_DATE) : List.of();
    }

    private static boolean isImpossibleTerm(Case filed, ContractBlock contract) {
        Optional<TermType> type = TermType.ofCode(contract.termType());
        LocalDate start = contract.startDate();
        LocalDate end = contract.endDate();
        return end != null && start != null && end.isBefore(start)
                || type.filter(TermType.OPEN_ENDED::equals).isPresent() && end != null
                || type.filter(TermType.FIXED::equals).isPresent() && end == null && !isUnreadable(filed);
    }

    private static boolean isUnreadable(Case filed) {
        return filed.reading().findings().stream()
                .anyMatch(finding -> finding.pointer().equals(END_DATE));
    }

    private static List<String> missingOfDispatch(Case filed) {
        ContractBlock contract = filed.contract();
        if (contract == null || !EmploymentForm.DISPATCH.code().equals(contract.employmentForm())) {
            return List.of();
        }
        DispatchBlock dispatch = filed.dispatch();
        if (dispatch == null) {
            return List.of("/data/dispatch");
        }
        List<String> pointers = new ArrayList<>(0);
        addIfMissing("userUnitCreditCode", dispatch.userUnitCreditCode(), pointers);
        addIfMissing("userUnitName", dispatch.userUnitName(), pointers);
        addIfMissing("periodStart", dispatch.periodStart(), pointers);
        addIfMissing("periodEnd", dispatch.periodEnd(), pointers);
        addIfMissing("postKind", dispatch.postKind(), pointers);
        addIfMissing("position", dispatch.position(), pointers);
        addIfMissing("userUnitDivision", dispatch.userUnitDivision(), pointers);
        return pointers;
    }

    private static void addIfMissing(String member, Object value, List<String> pointers) {
        if (value == null) {
            pointers.add("/data/dispatch/" + member);
        }
    }

    private static boolean isImpossibleEnding(Case filed) {
        EndingBlock ending = filed.ending();
        if (ending == null || ending.endedOn() == null) {
            return false;
        }
        LocalDate latest = filed.receivedDay().plusDays(filed.parameters().endingAheadDays());
        return ending.endedOn().isAfter(latest)
                || signedOn(filed).filter(ending.endedOn()::isBefore).isPresent();
    }

    /** The contract as the filing takes it to be; empty while events before it are missing. */
    private static Optional<ContractFacts> contract(Case filed) {
        return filed.isAhead()
                ? Optional.empty()
                : Optional.ofNullable(filed.facts().contract());
    }

    /** The day on which the contract was signed, as registered, whatever day its conclusion was filed for. */
    private static Optional<LocalDate> signedOn(Case filed) {
        return contract(filed)
                .flatMap(contract -> Optional.ofNullable(contract.signedOn())
                        .or(() -> contract.timeline().eventsInLegalOrder().stream()
                                .findFirst()
                                .map(ContractEvent::legalDate)));
    }

    private static boolean isMisplacedReason(Case filed) {
        EndingBlock ending = filed.ending();
        FilingKind event =
                ending == null ? null : EndingReason.event(ending.reasonCode()).orElse(null);
        if (event == null) {
            return false;
        }
        EmploymentForm form = contract(filed).map(ContractFacts::employmentForm).orElse(null);
        boolean partTimeOnly = EndingReason.isOfArticle(ending.reasonCode(), 71);
        return !filed.is(event) || partTimeOnly && form != null && form != EmploymentForm.PART_TIME;
    }
}
