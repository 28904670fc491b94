package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.RuleBuilder.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qiyue.ingest.protocol.ContractBlock;
import org.qiyue.ingest.protocol.Level;
import org.qiyue.ingest.protocol.Severity;
import org.qiyue.registry.model.DaySpan;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Engagement;
import org.qiyue.registry.model.FilingKind;
import org.qiyue.registry.model.Term;
import org.qiyue.registry.model.TermType;

/** Stage 2: whether the contract was signed in time, and for a term that can be meant. */
final class FormationRules {

    private static final String SIGNED_ON = "/data/contract/signedOn";
    private static final String START_DATE = "/data/contract/startDate";
    private static final String END_DATE = "/data/contract/endDate";
    private static final int REQUIRED_CLAUSES = 8;

    static final List<Rule> RULES = List.of(
            content("C06", Level.WARN)
                    .basis("《劳动合同法》第十五条")
                    .says(
                            "以完成一定工作任务为期限的合同未写明工作任务，或预计期限过长。",
                            "A contract until a task is completed does not name the task, or is estimated too long.")
                    .remedy(
                            "写明工作任务；长期用工改订固定期限或无固定期限合同。",
                            "Name the task; for lasting work agree a fixed or open-ended term.")
                    .when(
                            "termType 为 3，而 taskDescription 为空，或 endDate 晚于 startDate 后 {task-months} 个月。",
                            "termType is 3, and taskDescription is blank, or endDate lies more than {task-months} months after startDate.")
                    .firesAt(FormationRules::vagueTask),
            content("C07", Level.RISK)
                    .basis("《劳动合同法》第十条、第八十二条；《劳动合同法实施条例》第六条、第七条")
                    .says(
                            "自用工之日起超过一个月才订立书面劳动合同。",
                            "The written contract was signed more than a month after employment began.")
                    .remedy(
                            "核实用工之日；支付自满一个月次日起至订立前一日的二倍工资，最长十一个月。",
                            "Check the first day of employment; double wages are due from the day after the month to"
                                    + " the day before signing, for eleven months at most.")
                    .when(
                            "订立，非全日制除外：signedOn 与最后签署日期中较晚者，晚于 employmentStart 后 {written-contract-months} 个月；用工开始时双方另有合同的除外。",
                            "A conclusion, part-time work apart: the later of signedOn and the day of the last signature lies more than {written-contract-months} month(s) after employmentStart; not where the pair had another contract when employment began.")
                    .firesAt(SIGNED_ON, filed -> isSignedLate(filed, "written-contract-months", 1)),
            content("C08", Level.RISK)
                    .severity(Severity.HIGH)
                    .basis("《劳动合同法》第十四条第三款、第八十二条；《劳动合同法实施条例》第七条")
                    .says(
                            "自用工之日起满一年才订立书面劳动合同，且不是无固定期限。",
                            "The contract was signed a year or more after employment began, and is not open-ended.")
                    .remedy("视为已订立无固定期限劳动合同，应补订。", "It counts as open-ended; conclude it so.")
                    .when(
                            "订立，非全日制除外：signedOn 与最后签署日期中较晚者，在 employmentStart 后满 {deemed-open-ended-months} 个月或更晚，且 termType 不为 2；用工开始时双方另有合同的除外。",
                            "A conclusion, part-time work apart: the later of signedOn and the day of the last signature lies {deemed-open-ended-months} months or more after employmentStart, and termType is not 2; not where the pair had another contract when employment began.")
                    .firesAt(
                            "/data/contract/termType",
                            filed -> filed.term()
                                            .filter(term -> term.type() != TermType.OPEN_ENDED)
                                            .isPresent()
                                    && isSignedLate(filed, "deemed-open-ended-months", 0)),
            content("C09", Level.WARN)
                    .basis("《劳动合同法》第十条")
                    .says("合同起始日期早于用工之日，或签订日期晚于合同起始日期。", "The term starts before employment, or before it was signed.")
                    .remedy("核对用工之日、签订日期与合同期限。", "Check the days of employment, signature and term.")
                    .when(
                            "startDate 早于 employmentStart，或 signedOn 晚于 startDate。",
                            "startDate lies before employmentStart, or signedOn after startDate.")
                    .firesAt(FormationRules::backDatedTerm),
            content("C10", Level.WARN)
                    .basis("《劳动合同法》第十七条、第八十一条")
                    .says("合同文本缺少必备条款：第十七条第一款第{}项。", "The text lacks mandatory clauses of article 17: items {}.")
                    .remedy("与劳动者补订所缺条款。", "Agree the missing clauses with the worker.")
                    .when("mandatoryClauses 前八位中有 0。", "One of the first eight places of mandatoryClauses is 0.")
                    .fires(FormationRules::missingClauses),
            content("C19", Level.WARN)
                    .basis("《劳动合同法实施条例》第十四条")
                    .says(
                            "工作地点不在本市：由用工所在地监管，执行当地最低工资等标准。",
                            "The place of work is outside the city: it is supervised there, and the standards of that place apply.")
                    .remedy("核对工作地点区划。", "Check the division of the place of work.")
                    .when("workPlaceDivision 不以 11 开头。", "workPlaceDivision does not start with 11.")
                    .firesAt("/data/contract/workPlaceDivision", FormationRules::isElsewhere),
            content("C20", Level.WARN)
                    .basis("职业分类大典（2022年版）第七大类；《劳动合同法》第二条")
                    .says(
                            "职业代码属于军队人员，不在劳动合同备案范围。",
                            "The occupation is military, outside the scope of labour contracts.")
                    .remedy("核对职业代码。", "Check the occupation code.")
                    .when("occupationCode 以 7 开头。", "occupationCode starts with 7.")
                    .firesAt(
                            "/data/contract/occupationCode",
                            filed -> filed.contract() != null
                                    && filed.contract().occupationCode() != null
                                    && filed.contract().occupationCode().startsWith("7")),
            content("C21", Level.WARN)
                    .basis("数据质量")
                    .says("固定期限过长或过短。", "The fixed term is very long or very short.")
                    .remedy("核对合同起止日期。", "Check the first and last day of the term.")
                    .when(
                            "termType 为 1，期限超过 {longest-term-months} 个月，或不足 {shortest-term-months} 个月。",
                            "termType is 1, and the term is longer than {longest-term-months} months or shorter than {shortest-term-months} month(s).")
                    .firesAt(END_DATE, FormationRules::isUnlikelyTerm));

    private FormationRules() {}

    private static List<String> vagueTask(Case filed) {
        Term task = filed.term().filter(term -> term.type() == TermType.TASK).orElse(null);
        if (task == null) {
            return List.of();
        }
        List<String> pointers = new ArrayList<>(0);
        String description = filed.contract().taskDescription();
        if (description == null || description.isBlank()) {
            pointers.add("/data/contract/taskDescription");
        }
        LocalDate latest = task.start().plusMonths(filed.thresholds().taskMonths());
        if (task.end() != null && task.end().isAfter(latest)) {
            pointers.add(END_DATE);
        }
        return pointers;
    }

    /** Signed, by the later of the two days, so many days or more after the months since employment began. */
    private static boolean isSignedLate(Case filed, String months, int days) {
        ContractBlock contract = filed.contract();
        if (!filed.is(FilingKind.CONCLUDED)
                || contract.employmentStart() == null
                || filed.isOfForm(EmploymentForm.PART_TIME)) {
            return false;
        }
        LocalDate start = contract.employmentStart();
        LocalDate signed =
                laterOf(contract.signedOn(), filed.signing().lastSignatureDay().orElse(null), start);
        return filed.figure(
                        months,
                        start,
                        limit -> !signed.isBefore(start.plusMonths(limit).plusDays(days)))
                && !hadContract(filed, start);
    }

    /** The later of two days, one of them when the other is null. */
    private static LocalDate laterOf(LocalDate one, LocalDate other, LocalDate neither) {
        if (one == null || other == null) {
            return one == null && other == null ? neither : one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    /** Whether the pair had another contract when employment began: then this one was not the first to be signed. */
    private static boolean hadContract(Case filed, LocalDate employmentStart) {
        Term month = Term.fixed(employmentStart, employmentStart.plusMonths(1));
        List<Engagement> engagements = filed.facts().history().engagements();
        return filed.facts().pairContracts().stream().anyMatch(other -> other.isInForceDuring(month, null))
                || engagements != null
                        && engagements.stream()
                                .filter(each -> each.endedOn() == null
                                        || !each.endedOn().isBefore(employmentStart))
                                .flatMap(each -> each.terms().stream())
                                .anyMatch(agreed -> agreed.term().overlaps(month));
    }

    private static List<String> backDatedTerm(Case filed) {
        ContractBlock contract = filed.contract();
        if (contract == null || contract.startDate() == null) {
            return List.of();
        }
        List<String> pointers = new ArrayList<>(0);
        if (contract.employmentStart() != null && contract.startDate().isBefore(contract.employmentStart())) {
            pointers.add(START_DATE);
        }
        if (contract.signedOn() != null && contract.signedOn().isAfter(contract.startDate())) {
            pointers.add(SIGNED_ON);
        }
        return pointers;
    }

    private static List<Hit> missingClauses(Case filed) {
        String clauses = filed.contract() == null ? null : filed.contract().mandatoryClauses();
        int first = clauses == null ? -1 : clauses.indexOf('0');
        if (first < 0 || first >= REQUIRED_CLAUSES) {
            return Hit.NONE;
        }
        String missing = IntStream.range(0, Math.min(REQUIRED_CLAUSES, clauses.length()))
                .filter(i -> clauses.charAt(i) == '0')
                .mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Hit.NONE
                : List.of(Hit.at("/data/contract/mandatoryClauses", missing.replace(", ", "、"), missing));
    }

    private static boolean isElsewhere(Case filed) {
        return filed.contract() != null
                && filed.contract().workPlaceDivision() != null
                && !filed.contract().workPlaceDivision().startsWith(Case.CITY_PREFIX);
    }

    private static boolean isUnlikelyTerm(Case filed) {
        return filed.term()
                .filter(term -> term.type() == TermType.FIXED)
                .map(term -> DaySpan.ofDays(term.start(), term.end()))
                .filter(span -> span.exceedsMonths(filed.thresholds().longestTermMonths())
                        || !span.lastsMonths(filed.thresholds().shortestTermMonths()))
                .isPresent();
    }
}
