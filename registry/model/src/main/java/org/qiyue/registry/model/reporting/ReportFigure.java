package org.qiyue.registry.model.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.casework.CaseState;

/**
 * A figure of a district's report.
 *
 * @param code stable name, by which submitted figures are kept
 * @param group what it is about
 * @param label what it is called
 * @param unit what is counted
 */
public record ReportFigure(String code, FigureGroup group, Bilingual label, FigureUnit unit) {

    private static final List<ReportFigure> ALL = Stream.of(
                    Stream.of(
                            count(FigureGroup.CONTRACTS, "CONTRACTS_CONCLUDED", "新签", "Concluded"),
                            count(FigureGroup.CONTRACTS, "CONTRACTS_RENEWED", "续订", "Renewed"),
                            count(FigureGroup.CONTRACTS, "CONTRACTS_AMENDED", "变更", "Amended"),
                            count(FigureGroup.CONTRACTS, "CONTRACTS_RESCINDED", "解除", "Rescinded"),
                            count(FigureGroup.CONTRACTS, "CONTRACTS_TERMINATED", "终止", "Terminated"),
                            count(FigureGroup.CONTRACTS, "CONTRACTS_IN_FORCE", "期末有效合同", "In force at the end"),
                            count(FigureGroup.ALERTS, "ALERTS_RAISED", "新增预警", "Raised"),
                            count(FigureGroup.ALERTS, "ALERTS_NOTICED", "发出提示提醒", "Notices sent"),
                            count(FigureGroup.ALERTS, "ALERTS_REGULARISED", "提示后改正", "Regularised after notice"),
                            count(
                                    FigureGroup.ALERTS,
                                    "ALERTS_CLEARED",
                                    "消除（含提示后改正）",
                                    "Cleared, those after notice among them"),
                            count(FigureGroup.ALERTS, "ALERTS_DISMISSED", "不予处理", "Dismissed"),
                            count(FigureGroup.ALERTS, "ALERTS_TO_CASE", "转为案件", "Gone on as cases"),
                            count(FigureGroup.ALERTS, "ALERTS_OPEN", "期末未办结", "Open at the end"),
                            count(FigureGroup.ALERTS, "ALERTS_TRIAGE_DUE", "应完成研判", "Triage due"),
                            count(FigureGroup.ALERTS, "ALERTS_TRIAGED_ON_TIME", "按期研判", "Triaged on time"),
                            count(FigureGroup.CASES, "CASES_OPENED", "登记线索", "Opened"),
                            count(FigureGroup.CASES, "CASES_FILED", "立案", "Filed"),
                            count(FigureGroup.CASES, "CASES_ORDERED", "责令改正", "Orders to rectify"),
                            count(FigureGroup.CASES, "CASES_DECIDED", "作出处罚决定", "Penalties decided"),
                            count(FigureGroup.CASES, "CASES_CLOSED", "办结", "Ended"),
                            new ReportFigure(
                                    "CASES_MEDIAN_DAYS",
                                    FigureGroup.CASES,
                                    new Bilingual("办结用时中位数（自然日）", "Median days from opening to end"),
                                    FigureUnit.DAYS),
                            count(FigureGroup.CASES, "CASES_OVERDUE", "统计时超期未办结", "Overdue when counted"),
                            count(FigureGroup.CASES, "CASES_OPEN", "期末未办结", "Not ended at the end")),
                    Arrays.stream(CaseState.values())
                            .filter(state -> !state.isFinal())
                            .map(state -> count(
                                    FigureGroup.CASES,
                                    codeOf(state),
                                    "其中：" + state.label().zh(),
                                    "Of these: " + state.label().en())),
                    Stream.of(
                            count(FigureGroup.INSPECTIONS, "INSPECTIONS_DRAWN", "抽中对象", "Objects drawn"),
                            count(FigureGroup.INSPECTIONS, "INSPECTIONS_DONE", "录入结果", "Results entered"),
                            count(
                                    FigureGroup.INSPECTIONS,
                                    "INSPECTIONS_WITH_PROBLEM",
                                    "发现问题或不配合",
                                    "Something found, or no cooperation"),
                            count(FigureGroup.COVERAGE, "EMPLOYERS_LISTED", "抽查名录单位", "Employers on lists of draws"),
                            count(FigureGroup.COVERAGE, "EMPLOYERS_DRAWN", "抽中单位", "Employers drawn"),
                            percent("INSPECTION_COVERAGE", "抽查覆盖率", "Coverage of inspections"),
                            count(
                                    FigureGroup.COVERAGE,
                                    "EMPLOYERS_REGISTERED",
                                    "登记在本区的单位",
                                    "Employers registered here"),
                            count(
                                    FigureGroup.COVERAGE,
                                    "EMPLOYERS_WITH_CONTRACT",
                                    "期末有有效电子合同的单位",
                                    "Those with an electronic contract in force at the end"),
                            percent("EMPLOYER_COVERAGE", "电子合同单位覆盖率", "Coverage of employers by electronic contracts"),
                            count(FigureGroup.OPINIONS, "OPINIONS_ENTERPRISE", "企业意见", "Of enterprises"),
                            count(FigureGroup.OPINIONS, "OPINIONS_UNION", "工会意见", "Of unions"),
                            count(FigureGroup.OPINIONS, "OPINIONS_WORKER", "职工意见", "Of workers")))
            .flatMap(figures -> figures)
            .toList();

    public ReportFigure {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
    }

    /** All figures, in the order in which a report tells them. */
    public static List<ReportFigure> all() {
        return ALL;
    }

    /** Those of a group, in their order. */
    public static List<ReportFigure> of(FigureGroup group) {
        return ALL.stream().filter(figure -> figure.group == group).toList();
    }

    /** The figure that counts the cases which stand at a state at the end of the period. */
    public static String codeOf(CaseState state) {
        return "CASES_AT_" + state.name();
    }

    private static ReportFigure count(FigureGroup group, String code, String zh, String en) {
        return new ReportFigure(code, group, new Bilingual(zh, en), FigureUnit.COUNT);
    }

    private static ReportFigure percent(String code, String zh, String en) {
        return new ReportFigure(code, FigureGroup.COVERAGE, new Bilingual(zh, en), FigureUnit.PERCENT);
    }
}
