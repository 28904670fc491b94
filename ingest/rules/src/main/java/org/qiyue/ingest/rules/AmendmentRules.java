package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.AmendmentItem;
import org.qiyue.ingest.protocol.Level;

/** Stage 2: whether what was amended could be, and both agreed to it. */
final class AmendmentRules {

    private static final String EMPLOYER_NAME = "07";
    private static final String SUCCESSION = "08";
    private static final String END_DATE = "/contract/endDate";
    private static final String TERM_TYPE = "/contract/termType";
    private static final String PROBATION_END = "/contract/probationEnd";
    private static final List<String> TERMS = List.of("/contract/", "/dispatch/");
    private static final int WAGES = 5;

    static final List<Rule> RULES = List.of(
            content("H01", Level.RISK)
                    .basis("《劳动合同法》第三十五条")
                    .says(
                            "变更劳动合同未经协商一致，或缺少劳动者签署。",
                            "The contract was amended without agreement, or without the worker's signature.")
                    .remedy(
                            "与劳动者协商一致并采用书面形式；否则按原合同履行。",
                            "Agree it with the worker in writing; else the former terms stand.")
                    .when(
                            "变更 /contract、/dispatch 的内容，而 agreed 不为 true；或原件为电子形式而没有 WORKER 的签署。",
                            "Fields under /contract or /dispatch are amended, and agreed is not true; or the original is electronic without a WORKER signature.")
                    .firesAt(AmendmentRules::withoutConsent),
            content("H02", Level.RISK)
                    .art74Item(WAGES)
                    .basis("《劳动合同法》第三十五条、第五十五条")
                    .says(
                            "变更后的工资低于当地最低工资标准，或大幅降低。",
                            "The amended wage is below the local minimum, or much lower than before.")
                    .remedy("核实变更是否出于劳动者真实意愿。", "Check whether the worker agreed of his own will.")
                    .when(
                            "变更工资数额、计薪单位或用工形式，变更后的工资低于生效日（effectiveOn，未填为业务日期）当地（派遣为用工单位所在地）最低工资标准；或低于变更前的 {lowered-wage-share} 倍：单位和形式不变的按原数额比较，否则折算为月工资比较。",
                            "The amount, the unit or the form of employment is amended, and the wage that results is below the minimum of its place (for dispatch, the user unit's) on the day on which it takes effect (effectiveOn, else the legal date); or below {lowered-wage-share} of what it was, as it stands where unit and form stay, else by the month.")
                    .firesAt(AmendedPay::lowered),
            content("H04", Level.RISK)
                    .basis("《劳动合同法》第四十二条、第四十五条")
                    .says(
                            "为临近退休或受特殊保护的劳动者缩短合同期限。",
                            "The term of a worker near retirement or under protection was shortened.")
                    .remedy("恢复原合同期限，或顺延至法定情形消失。", "Restore the term, or let it run until the protection ends.")
                    .when(
                            "变更使 /contract/endDate 提前，或使 termType 由 2 改为其他，而 protectedDeclared 已填且不为 NONE，或生效日距法定退休日期不超过 {near-retirement-months} 个月。",
                            "An amendment makes /contract/endDate earlier, or termType other than 2 where it was 2, and protectedDeclared is filed and not NONE, or the effective day lies within {near-retirement-months} months before the statutory retirement date.")
                    .firesAt(filed -> isShielded(filed) ? shortened(filed) : List.of()),
            content("H05", Level.WARN)
                    .basis("《劳动合同法》第三十四条；《劳动合同法实施条例》第十条")
                    .says(
                            "合并、分立变更未填承继单位信用代码。",
                            "A merger or division does not name the employer who takes the contract over.")
                    .remedy("补报承继单位；工作年限连续计算。", "Name the successor; the service runs on.")
                    .when(
                            "变更项目有 kind 08，而 successorCreditCode 为空。",
                            "An item of an amendment has kind 08, and successorCreditCode is missing.")
                    .firesAt(
                            "/data/amendment/successorCreditCode",
                            filed -> filed.amends(SUCCESSION::equals)
                                    && filed.amended().amendment().successorCreditCode() == null),
            content("H06", Level.WARN)
                    .basis("《劳动合同法》第三十三条")
                    .says(
                            "单位名称、法定代表人变更不影响劳动合同，不能以此类变更合同内容。",
                            "A change of the employer's name or representative leaves the contract as it is; no term can be changed by it.")
                    .remedy(
                            "合同内容的变更须协商一致，按相应类别报送。",
                            "Agree changes of terms with the worker, and file them under their own kind.")
                    .when(
                            "变更项目的 kind 为 07，而 field 在 /contract/ 或 /dispatch/ 之下。",
                            "An item of an amendment has kind 07, and its field lies under /contract/ or /dispatch/.")
                    .firesAt(AmendmentRules::smuggled),
            content("H07", Level.RISK)
                    .basis("《劳动合同法》第十九条")
                    .says("以变更延长试用期。", "The probation was extended by amendment.")
                    .remedy("恢复原试用期。", "Restore the probation as first agreed.")
                    .when(
                            "变更项目的 field 为 /contract/probationEnd，而新值晚于 oldValue（原来没有的亦同）。",
                            "An item of an amendment has field /contract/probationEnd and a later newValue than oldValue (or none before).")
                    .firesAt(filed -> itemsAt(filed, PROBATION_END, AmendmentRules::isLater)));

    private AmendmentRules() {}

    private static List<String> withoutConsent(Case filed) {
        List<String> pointers = new ArrayList<>(0);
        if (filed.amended() == null || !filed.amended().amendment().needsBothParties()) {
            return pointers;
        }
        if (!Boolean.TRUE.equals(filed.amended().amendment().agreed())) {
            pointers.add("/data/amendment/agreed");
        }
        if (filed.signing().isElectronic() && !EvidenceRules.hasSigned(filed, Case.WORKER)) {
            pointers.add("/data/evidence/signatures");
        }
        return pointers;
    }

    /** Pointers to the new values of a field for which the condition holds. */
    private static List<String> itemsAt(Case filed, String field, Predicate<AmendmentItem> condition) {
        Amended amended = filed.amended();
        if (amended == null) {
            return List.of();
        }
        List<String> pointers = new ArrayList<>(0);
        List<AmendmentItem> items = amended.amendment().items();
        for (int i = 0; i < items.size(); i++) {
            if (field.equals(items.get(i).field()) && condition.test(items.get(i))) {
                pointers.add("/data/amendment/items/" + i + "/newValue");
            }
        }
        return pointers;
    }

    /** Whether the worker is declared protected, or near retirement. */
    private static boolean isShielded(Case filed) {
        if (filed.amended() == null) {
            return false;
        }
        String declared = filed.amended().amendment().protectedDeclared();
        LocalDate day = filed.amendedFrom();
        return declared != null && !declared.equals("NONE")
                || day != null
                        && Person.retirementDate(filed, day)
                                .filter(date -> day.isBefore(date)
                                        && !day.plusMonths(filed.thresholds().nearRetirementMonths())
                                                .isBefore(date))
                                .isPresent();
    }

    private static List<String> shortened(Case filed) {
        List<String> pointers = itemsAt(filed, END_DATE, AmendmentRules::isEarlier);
        pointers.addAll(itemsAt(
                filed, TERM_TYPE, item -> "2".equals(text(item.oldValue())) && !"2".equals(text(item.newValue()))));
        return pointers;
    }

    /** An end where there was none is earlier too. */
    private static boolean isEarlier(AmendmentItem item) {
        LocalDate before = PresentForm.date(item.oldValue()).orElse(LocalDate.MAX);
        return PresentForm.date(item.newValue()).filter(before::isAfter).isPresent();
    }

    private static boolean isLater(AmendmentItem item) {
        LocalDate before = PresentForm.date(item.oldValue()).orElse(LocalDate.MIN);
        return PresentForm.date(item.newValue()).filter(before::isBefore).isPresent();
    }

    /** Terms changed under the kind that needs nobody's consent. */
    private static List<String> smuggled(Case filed) {
        List<String> pointers = new ArrayList<>(0);
        if (filed.amended() != null) {
            List<AmendmentItem> items = filed.amended().amendment().items();
            for (int i = 0; i < items.size(); i++) {
                AmendmentItem item = items.get(i);
                if (EMPLOYER_NAME.equals(item.kind())
                        && item.field() != null
                        && TERMS.stream().anyMatch(item.field()::startsWith)) {
                    pointers.add("/data/amendment/items/" + i + "/field");
                }
            }
        }
        return pointers;
    }

    private static String text(JsonNode value) {
        return value == null ? null : value.textValue();
    }
}
