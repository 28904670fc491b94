package org.qiyue.registry.model.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.clock.ClockRule;

/** The table of a case as a page for people: every transition, every term, the clocks and the ranges of fines. */
public final class CasePage {

    private static final String HEAD = """
        # The case 案件办理规则表

        Printed from the program that decides by it. 本页由程序按其实际规则打印。

        ## 状态与办理事项 States and acts

        What is not in this table is refused. Every act also needs %s.

        | 事项 Action | 由 From | 至 To | 岗位 Roles | 条件 Conditions | 文书 Documents | 期限 Clocks | 依据 Basis |
        |---|---|---|---|---|---|---|---|
        """;

    private CasePage() {}

    /** The page, with the clocks and ranges in force on a day. */
    public static String on(LocalDate day) {
        StringBuilder page = new StringBuilder(HEAD.formatted(codes(Condition.ALWAYS)));
        CaseTable.all().forEach(line -> page.append(row(line)));
        page.append("\n## 条件 Conditions\n\n| Code | 不符合时 When it does not hold | 怎么办 Remedy |\n|---|---|---|\n");
        for (Condition condition : Condition.values()) {
            page.append(cells(condition.name(), both(condition.message()), both(condition.remedy())));
        }
        page.append("\n## 期限 Clocks (").append(day).append(")\n\n");
        page.append("| Id | 名称 Name | 约束 Binds | 起算 Start | 长度 Length | 延长 Extension | 中止 Suspension | 依据 Basis |\n");
        page.append("|---|---|---|---|---|---|---|---|\n");
        ClockRule.on(day).forEach(rule -> page.append(row(rule)));
        page.append("\n## 罚款幅度 Ranges of fines (").append(day).append(")\n\n");
        page.append("| Id | 名称 Name | 单位 Unit | 幅度 Range | 依据 Basis |\n|---|---|---|---|---|\n");
        FineRule.on(day).forEach(rule -> page.append(row(rule)));
        return page.toString();
    }

    private static String row(Transition line) {
        return cells(
                both(line.action().label()) + " `" + line.action() + "`",
                joined(List.copyOf(line.from()), CaseState::name),
                line.to() == null ? "–" : line.to().name(),
                joined(List.copyOf(line.roles()), CaseRole::realmRole),
                codes(line.conditions()),
                joined(line.forms(), form -> form.label().zh()),
                joined(line.clocks(), move -> (move.kind() + " " + move.clock()).strip()),
                line.article());
    }

    private static String row(ClockRule rule) {
        return cells(
                rule.id(),
                both(rule.name()),
                rule.kind().name(),
                both(rule.start().label()),
                rule.length().map(length -> length + " ").orElse("")
                        + rule.unit()
                        + (rule.movesFromRestDay() ? ", 遇休息日顺延 moves from a rest day" : ""),
                rule.extension()
                        .map(more -> "+" + more + " " + rule.extendedBy())
                        .orElse(""),
                rule.suspensions().stream().map(Enum::name).sorted().collect(Collectors.joining(", ")),
                basis(rule.article(), rule.setByBureau(), rule.fromMemory().isEmpty()));
    }

    private static String row(FineRule rule) {
        return cells(
                rule.id(),
                both(rule.name()),
                both(rule.unit().label()),
                rule.least() == null ? "" : rule.least() + " – " + rule.most(),
                basis(rule.article(), false, rule.fromMemory().isEmpty()));
    }

    private static String basis(String article, boolean setByBureau, boolean checked) {
        return (setByBureau ? (article + " 由本局规定 set by the bureau").strip() : article)
                + (checked ? "" : "（待核对原文 to be checked against the text）");
    }

    private static String both(Bilingual words) {
        return words.zh() + " " + words.en();
    }

    private static String codes(List<Condition> conditions) {
        return joined(conditions, Condition::name);
    }

    private static <T> String joined(List<T> some, Function<T, String> name) {
        return some.stream().map(name).collect(Collectors.joining(", "));
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
