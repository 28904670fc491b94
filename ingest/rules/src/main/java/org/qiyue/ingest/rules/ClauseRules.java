package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.qiyue.ingest.protocol.ContractBlock;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.Severity;
import org.qiyue.registry.model.EmploymentForm;

/** Stage 2: whether the contract has clauses that the law forbids. */
final class ClauseRules {

    private static final int SOCIAL_INSURANCE = 6;
    private static final String SERVICE_PERIOD = "SERVICE_PERIOD";
    private static final String NON_COMPETE = "NON_COMPETE";

    static final List<Rule> RULES = List.of(
            content("C12", Level.RISK)
                    .basis("《劳动合同法》第九条、第八十四条")
                    .says("收取押金、担保或扣押证件。", "A deposit, a surety or a document was taken from the worker.")
                    .remedy("立即退还劳动者。", "Give it back to the worker at once.")
                    .when("depositTaken 为 true。", "depositTaken is true.")
                    .firesAt("/data/contract/depositTaken", agrees(contract -> isTrue(contract.depositTaken()))),
            content("C13", Level.RISK)
                    .art74Item(SOCIAL_INSURANCE)
                    .basis("《劳动合同法》第十七条第（七）项、第三十八条第（三）项；法释〔2025〕12号第十九条")
                    .says(
                            "约定不缴纳社会保险或以补贴代替，或全日制劳动者自行参保。",
                            "Social insurance is waived or replaced by an allowance, or a full-time worker is to insure himself.")
                    .remedy("约定无效，应依法参保缴费。", "The clause is void; join and pay as the law requires.")
                    .when(
                            "socialInsuranceAgreed 为 2；或为 3 而用工形式不是非全日制。",
                            "socialInsuranceAgreed is 2; or 3, and the form of employment is not part-time.")
                    .firesAt("/data/contract/socialInsuranceAgreed", ClauseRules::isUninsured),
            content("C14", Level.RISK)
                    .basis("《劳动合同法实施条例》第十三条")
                    .says("约定了法定情形以外的终止条件。", "Conditions of termination beyond those of the law are agreed.")
                    .remedy("删除该约定。", "Strike the clause.")
                    .when("agreedEndConditions 不为空。", "agreedEndConditions is not blank.")
                    .firesAt(
                            "/data/contract/agreedEndConditions",
                            agrees(contract -> contract.agreedEndConditions() != null
                                    && !contract.agreedEndConditions().isBlank())),
            content("C15", Level.RISK)
                    .basis("《劳动合同法》第二十二条、第二十五条")
                    .says(
                            "约定由劳动者承担法律不允许的违约金，或约定服务期违约金的数额超过培训费用。",
                            "A penalty that the law does not allow is agreed, or one that is also for a service period is above the cost of training.")
                    .remedy(
                            "删除违约金，或降至培训费用以内；另有竞业限制违约金的核实各自数额。",
                            "Strike the penalty, or lower it to the cost of training; where one for competition is agreed"
                                    + " beside, check how much each is.")
                    .when(
                            "workerPenaltyKinds 含 OTHER；或含 SERVICE_PERIOD，而 workerPenaltyAmount 大于 trainingCost（未填为零）；同时含 NON_COMPETE 且 nonCompeteMonths 大于零的为 LOW。",
                            "workerPenaltyKinds has OTHER; or has SERVICE_PERIOD, and workerPenaltyAmount is above trainingCost (none is zero); LOW where it has NON_COMPETE too and nonCompeteMonths is above zero.")
                    .fires(ClauseRules::unlawfulPenalties),
            content("C16", Level.RISK)
                    .basis("《劳动合同法》第二十四条")
                    .says("竞业限制超过二年。", "The non-compete clause lasts longer than two years.")
                    .remedy("缩短至二年以内。", "Shorten it to two years.")
                    .when(
                            "nonCompeteMonths 大于 {non-compete-months}。",
                            "nonCompeteMonths is above {non-compete-months}.")
                    .firesAt(
                            "/data/contract/nonCompeteMonths",
                            filed -> filed.contract() != null
                                    && filed.contract().nonCompeteMonths() != null
                                    && filed.figure(
                                            "non-compete-months",
                                            filed.legalDate(),
                                            most -> filed.contract().nonCompeteMonths() > most)),
            content("C17", Level.WARN)
                    .basis("《劳动合同法》第二十三条、第二十四条")
                    .says(
                            "竞业限制未约定月补偿，或未说明人员类别。",
                            "The non-compete clause gives no monthly compensation, or does not say what kind of person it binds.")
                    .remedy("补充经济补偿和人员类别。", "Add compensation and kind of person.")
                    .when(
                            "nonCompeteMonths 大于零，而 nonCompeteMonthlyPay 为空或零，或 nonCompetePersonKind 为空。",
                            "nonCompeteMonths is above zero, and nonCompeteMonthlyPay is missing or zero, or nonCompetePersonKind is missing.")
                    .firesAt(ClauseRules::incompleteNonCompete));

    private ClauseRules() {}

    private static Predicate<Case> agrees(Predicate<ContractBlock> clause) {
        return filed -> filed.contract() != null && clause.test(filed.contract());
    }

    private static boolean isTrue(Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }

    private static boolean isUninsured(Case filed) {
        if (filed.contract() == null || filed.contract().socialInsuranceAgreed() == null) {
            return false;
        }
        return switch (filed.contract().socialInsuranceAgreed()) {
            case "2" -> true;
            case "3" ->
                filed.employmentForm()
                        .filter(form -> form != EmploymentForm.PART_TIME)
                        .isPresent();
            default -> false;
        };
    }

    /**
     * The amount is one sum, owed for whatever breach the kinds name, and for leaving within a service period none may be
     * owed above the cost of training. Beside a non-compete clause it may be meant for competition alone: the lead is faint.
     */
    private static List<Hit> unlawfulPenalties(Case filed) {
        ContractBlock contract = filed.contract();
        if (contract == null || contract.workerPenaltyKinds().isEmpty()) {
            return Hit.NONE;
        }
        List<Hit> hits = new ArrayList<>(2);
        List<String> kinds = contract.workerPenaltyKinds();
        int other = kinds.indexOf("OTHER");
        if (other >= 0) {
            hits.add(Hit.at("/data/contract/workerPenaltyKinds/" + other));
        }
        BigDecimal cost = contract.trainingCost() == null ? BigDecimal.ZERO : contract.trainingCost();
        if (kinds.contains(SERVICE_PERIOD)
                && contract.workerPenaltyAmount() != null
                && contract.workerPenaltyAmount().compareTo(cost) > 0) {
            Hit hit = Hit.at("/data/contract/workerPenaltyAmount");
            hits.add(kinds.contains(NON_COMPETE) && hasNonCompete(contract) ? hit.as(Severity.LOW) : hit);
        }
        return hits;
    }

    private static boolean hasNonCompete(ContractBlock contract) {
        return contract.nonCompeteMonths() != null && contract.nonCompeteMonths() > 0;
    }

    private static List<String> incompleteNonCompete(Case filed) {
        ContractBlock contract = filed.contract();
        List<String> pointers = new ArrayList<>(0);
        if (contract == null || !hasNonCompete(contract)) {
            return pointers;
        }
        if (contract.nonCompeteMonthlyPay() == null
                || contract.nonCompeteMonthlyPay().signum() == 0) {
            pointers.add("/data/contract/nonCompeteMonthlyPay");
        }
        if (contract.nonCompetePersonKind() == null) {
            pointers.add("/data/contract/nonCompetePersonKind");
        }
        return pointers;
    }
}
