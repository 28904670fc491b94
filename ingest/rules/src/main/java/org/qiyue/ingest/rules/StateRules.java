package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qiyue.ingest.protocol.Concluded;
import org.qiyue.ingest.protocol.Corrected;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.Severity;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.Placement;
import org.qiyue.registry.model.Term;

/** Stage 3: where the fact belongs in the life of its contract. */
final class StateRules {

    private static final String SUBJECT = "/subject";
    private static final String EXPECTED_VERSION = "/data/filing/expectedVersion";
    private static final Set<String> IDENTITY =
            Set.of("/platformCode", "/contractNo", "/employer/creditCode", "/worker/idNumber", "/worker/idType");
    private static final List<String> COMPARED = List.of("/employer/creditCode", "/contract/", "/dispatch", "/ending/");

    /** What the registry does not keep in clear, so that no present form has it. */
    private static final Set<String> NOT_IN_CLEAR = Set.of(
            "/contract/workPlaceDetail",
            "/ending/reasonStatement",
            "/ending/protectedDeclared",
            "/ending/preExitHealthCheck",
            "/ending/avgMonthlyWage12");

    static final List<Rule> RULES = List.of(
            state("J09", Level.HOLD)
                    .basis("备案规程（次序）")
                    .says("所指合同尚未登记，等待其订立备案。", "The contract is not registered yet; its conclusion is awaited.")
                    .remedy(
                            "先报送该合同的订立；编号有误的以新的备案流水号重新报送。",
                            "File the conclusion; where the number is wrong, file again under" + " a new filing id.")
                    .when(
                            "订立以外的备案所指的合同没有登记：等待{contract-hold}，期满仍没有的为 REJECT。",
                            "The contract named by a filing other than a conclusion is not registered: it waits {contract-hold}, and is REJECT after that.")
                    .fires(filed -> filed.facts().contract() == null
                                    && filed.filing() != null
                                    && !filed.is(FilingKind.CONCLUDED)
                            ? List.of(held(filed, Hit.at(SUBJECT)))
                            : Hit.NONE),
            state("J02", Level.REJECT)
                    .basis("备案规程（并发）")
                    .says("期望版本与登记的当前版本不一致：当前为{}。", "The expected version is not the registered one: that is {}.")
                    .remedy("读取合同现有内容后按当前版本重新报送。", "Read the contract back and file on its present version.")
                    .when(
                            "expectedVersion 小于合同当前版本；大于当前版本的等待{version-hold}（HOLD），期满仍未达到的为 REJECT。",
                            "expectedVersion is below the contract's version; above it, it waits {version-hold} (HOLD), and is REJECT after that.")
                    .fires(StateRules::versions),
            state("J01", Level.REJECT)
                    .basis("备案规程（次序）")
                    .says("该事件在合同履行过程中没有合法的位置：{}", "The event has no lawful place in the contract's life: {}")
                    .remedy(
                            "核对业务日期与合同；前一备案有误的先更正或撤回。",
                            "Check the date and the contract; where an earlier filing is wrong, correct"
                                    + " or withdraw it first.")
                    .when(
                            "用人单位、劳动者或 registryContractId 与所指合同不符；或所更正、撤回的备案不是本平台报送的；或 id 已用于该合同的另一备案；或将该合同全部有效事件按业务日期、版本重放，本事件没有合法位置。",
                            "The employer, the worker or registryContractId are not those of the contract named; or the filing to be repaired is another platform's; or the contract has another filing of this id; or, all valid events being replayed by legal date and version, this one has no lawful place.")
                    .fires(StateRules::misplaced),
            state("J03", Level.REJECT)
                    .basis("备案规程（重复）")
                    .says("该平台合同编号已有订立备案：{}。", "This contract number already has a conclusion: {}.")
                    .remedy(
                            "续订、变更沿用原编号；新合同请用新编号。",
                            "Renew or amend under the number; give a new contract a new number.")
                    .when(
                            "订立，而同一平台、同一 contractNo 已有未撤回的订立。",
                            "A conclusion, and the same platform and contractNo have one that was not withdrawn.")
                    .fires(filed -> filed.is(FilingKind.CONCLUDED)
                                    && filed.facts().contract() != null
                                    && !filed.facts().contract().timeline().isEmpty()
                                    && !filed.facts().contract().timeline().isVoid()
                            ? List.of(Hit.at(
                                    SUBJECT,
                                    filed.facts().contract().registryContractId(),
                                    filed.facts().contract().registryContractId()))
                            : Hit.NONE),
            state("J04", Level.HOLD)
                    .basis("备案规程（同一用人单位与劳动者之间一份劳动合同）")
                    .says(
                            "双方已有期限重叠的在履行合同：{}。",
                            "The parties already have a contract in force with an overlapping term: {}.")
                    .remedy(
                            "改报续订或变更，或先报送原合同的解除、终止。",
                            "File a renewal or amendment, or first the ending of the other contract.")
                    .when(
                            "订立，而同一平台、同一双方另有全日制或派遣合同在所订期限内有效：等待{duplicate-hold}，期满仍有效的为 REJECT。",
                            "A conclusion, and through the same platform the same pair has another full-time or dispatch contract in force on a day of the term: it waits {duplicate-hold}, and is REJECT after that.")
                    .fires(StateRules::secondContracts),
            state("J11", Level.REJECT)
                    .basis("备案规程（撤回）")
                    .says("所撤回的备案之后已有其他备案。", "A later filing has been accepted since the one to be withdrawn.")
                    .remedy("先撤回其后的备案，或改报更正。", "Withdraw the later filing first, or file a correction.")
                    .when("撤回所指备案之后，该合同另有有效的备案。", "The contract has a valid filing later than the one to be withdrawn.")
                    .firesAt(
                            "/data/withdrawal/supersedesFilingId",
                            filed -> reason(filed) == Placement.Reason.LATER_FILING),
            state("H03", Level.REJECT)
                    .basis("备案规程（次序）")
                    .says("原值与登记的当前值不一致。", "The old value is not the registered one.")
                    .remedy("读取合同现有内容后重新报送。", "Read the contract back and file again.")
                    .when(
                            "变更、更正的 oldValue 与登记的当前值不同（比较用人单位信用代码、劳动者证件和 /contract、/dispatch、/ending 的内容）；期望版本大于当前版本的先等待（J02）。",
                            "oldValue of an amendment or correction is not the registered value (of the employer's credit code, the worker's document and what lies under /contract, /dispatch and /ending); what expects a later version waits first (J02).")
                    .firesAt(StateRules::staleValues),
            state("J12", Level.APPROVAL)
                    .severity(Severity.NORMAL)
                    .basis("《个人信息保护法》第四十六条；备案规程（更正与撤回）")
                    .says("该更正或撤回须经主管部门同意{}。", "This correction or withdrawal needs the bureau's approval{}.")
                    .remedy("等待审核结果；审核后另行回执。", "Await the decision; a further receipt follows.")
                    .when(
                            "更正平台、合同编号、用人单位信用代码或劳动者证件；或撤回收到已超过{free-withdrawal}的备案，或有未处理风险的备案。",
                            "A correction of platform, contract number, employer's credit code or worker's document; or a withdrawal of a filing received more than {free-withdrawal} before, or of one with an open risk.")
                    .fires(StateRules::approvals));

    private StateRules() {}

    /** How long a held filing waits, from the first rule that holds it; null when none does. */
    static Hold hold(Case filed, List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.level() == Level.HOLD) {
                return switch (finding.ruleId()) {
                    case "J02" ->
                        new Hold(
                                "J02",
                                filed.parameters().versionHold(),
                                filed.filing().filing().expectedVersion(),
                                null);
                    case "J04" ->
                        new Hold(
                                "J04",
                                filed.parameters().duplicateHold(),
                                null,
                                inTheWay(filed).get(0).registryContractId());
                    default -> new Hold(finding.ruleId(), filed.parameters().contractHold(), null, null);
                };
            }
        }
        return null;
    }

    /** A filing waits, until its time has ended. */
    private static Hit held(Case filed, Hit hit) {
        return hit.as(filed.facts().holdEnded() ? Level.REJECT : Level.HOLD);
    }

    private static List<Hit> versions(Case filed) {
        if (filed.facts().contract() == null || filed.filing() == null || filed.is(FilingKind.CONCLUDED)) {
            return Hit.NONE;
        }
        Integer expected = filed.filing().filing().expectedVersion();
        int current = filed.facts().contract().timeline().version();
        if (expected == null || expected == current || !misfits(filed).isEmpty()) {
            return Hit.NONE;
        }
        String version = Integer.toString(current);
        Hit hit = Hit.at(EXPECTED_VERSION, version, version);
        return List.of(filed.isAhead() ? held(filed, hit) : hit);
    }

    private static Placement.Reason reason(Case filed) {
        return filed.placement().orElse(null) instanceof Placement.Unlawful unlawful ? unlawful.reason() : null;
    }

    private static List<Hit> misplaced(Case filed) {
        List<Hit> hits = misfits(filed);
        Placement.Reason reason = reason(filed);
        if (reason != null && reason != Placement.Reason.ALREADY_CONCLUDED && reason != Placement.Reason.LATER_FILING) {
            hits.add(Hit.at(Places.pointer(filed, reason), Places.zh(reason), Places.en(reason)));
        }
        return hits;
    }

    /**
     * Why a filing is none for this contract, whatever its place: then nothing of the contract is told in the answer. Ids
     * are a platform's own, so that another platform may neither repair a filing nor take its id for one of the contract.
     * Parties are compared once the expected version is there: a takeover or correction before it may change them. Who
     * names the contract by the city's number must fit at once.
     */
    static List<Hit> misfits(Case filed) {
        ContractFacts contract = filed.facts().contract();
        List<Hit> hits = new ArrayList<>(0);
        if (contract == null || filed.filing() == null || filed.is(FilingKind.CONCLUDED)) {
            return hits;
        }
        String named = filed.filing().filing().registryContractId();
        boolean partiesToCome = filed.isAhead() && named == null;
        if (!partiesToCome && filed.creditCode() != null && !filed.creditCode().equals(contract.creditCode())) {
            hits.add(Hit.at(
                    "/data/employer/creditCode", "用人单位不是该合同的当事人。", "the employer is not a party of the contract."));
        }
        if (!partiesToCome && filed.worker() != null && Boolean.FALSE.equals(contract.sameWorker())) {
            hits.add(Hit.at("/data/worker/idNumber", "劳动者不是该合同的当事人。", "the worker is not a party of the contract."));
        }
        if (named != null && !named.equals(contract.registryContractId())) {
            hits.add(Hit.at(
                    "/data/filing/registryContractId",
                    "平台合同编号已指另一合同。",
                    "the platform's number names another contract."));
        }
        String platform = filed.filing().envelope().platformCode();
        if (contract.named() != null && !contract.named().platformCode().equals(platform)) {
            hits.add(Hit.at(
                    Places.pointer(filed, Placement.Reason.UNKNOWN_FILING),
                    "所指备案不是本平台报送的。",
                    "the filing named is none of this platform's."));
        }
        String id = filed.filing().envelope().id();
        for (ContractEvent event : contract.timeline().events()) {
            if (event.filingId().equalsIgnoreCase(id)) {
                hits.add(Hit.at("/id", "备案流水号已用于该合同的另一备案。", "another filing of the contract has this id."));
                break;
            }
        }
        return hits;
    }

    private static List<Hit> secondContracts(Case filed) {
        List<PairContract> others = inTheWay(filed);
        return others.isEmpty()
                ? Hit.NONE
                : others.stream()
                        .map(other ->
                                held(filed, Hit.at(SUBJECT, other.registryContractId(), other.registryContractId())))
                        .toList();
    }

    /** Contracts of the same parties through the same platform beside which a further one cannot stand. */
    private static List<PairContract> inTheWay(Case filed) {
        if (!(filed.filing() instanceof Concluded concluded)
                || filed.facts().pairContracts().isEmpty()) {
            return List.of();
        }
        Optional<Term> term = filed.term();
        if (term.isEmpty()) {
            return List.of();
        }
        return filed.facts().pairContracts().stream()
                .filter(other -> other.platformCode()
                                .equals(concluded.envelope().platformCode())
                        && !other.contractNo().equals(concluded.envelope().contractNo()))
                .filter(other -> other.employmentForm().isExclusive()
                        && other.isInForceDuring(term.get(), filed.facts().waitingEnding()))
                .toList();
    }

    private static List<String> staleValues(Case filed) {
        ContractFacts contract = filed.facts().contract();
        if (contract == null
                || contract.presentForm() == null
                || filed.changes().isEmpty()
                || filed.isAhead()
                || !misfits(filed).isEmpty()) {
            return List.of();
        }
        return filed.changes().stream()
                .filter(change -> isStale(change, contract.presentForm())
                        || isOfAnother(change, filed.facts().history().document()))
                .map(change -> change.pointer() + "/oldValue")
                .toList();
    }

    private static List<Hit> approvals(Case filed) {
        boolean needed = switch (filed.filing() == null
                ? FilingKind.CONCLUDED
                : filed.filing().kind()) {
            case CORRECTED -> correctsIdentity((Corrected) filed.filing());
            case WITHDRAWN -> isLateWithdrawal(filed);
            default -> false;
        };
        if (!needed
                || filed.facts().approval() == Approval.GRANTED
                || !misfits(filed).isEmpty()) {
            return Hit.NONE;
        }
        String pointer = filed.is(FilingKind.CORRECTED) ? "/data/correction/changes" : "/data/withdrawal";
        return List.of(
                filed.facts().approval() == Approval.REFUSED
                        ? Hit.at(pointer, "，未获同意", "; it was refused").as(Level.REJECT)
                        : Hit.at(pointer));
    }

    private static boolean correctsIdentity(Corrected corrected) {
        return corrected.correction().changes().stream()
                .anyMatch(change -> change.field() != null && IDENTITY.contains(change.field()));
    }

    private static boolean isLateWithdrawal(Case filed) {
        NamedFiling named = filed.facts().contract() == null
                ? null
                : filed.facts().contract().named();
        if (named == null) {
            return false;
        }
        Instant freeUntil = named.receivedAt().plus(filed.parameters().freeWithdrawal());
        return named.openRisk() || filed.facts().receivedAt().isAfter(freeUntil);
    }

    /** Whether the document said to have stood before is not the registered one. */
    private static boolean isOfAnother(ChangedField change, WorkerDocument document) {
        if (document == null || change.oldValue() == null) {
            return false;
        }
        return switch (change.field()) {
            case "/worker/idType" -> !document.idType().equals(change.oldValue().textValue());
            case "/worker/idNumber" ->
                !document.idNumber().equals(change.oldValue().textValue());
            default -> false;
        };
    }

    /** Whether the value said to have stood before is not the present one. */
    private static boolean isStale(ChangedField change, JsonNode presentForm) {
        if (COMPARED.stream().noneMatch(change.field()::startsWith) || NOT_IN_CLEAR.contains(change.field())) {
            return false;
        }
        JsonNode value = change.oldValue();
        JsonNode present = presentForm.at(change.field());
        boolean absent = present.isMissingNode() || present.isNull();
        if (value == null || value.isNull()) {
            return !absent;
        }
        return !ChangedField.isSame(present, value);
    }
}
