package org.qiyue.ingest.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a catalogue as a page of Markdown: Chinese first, one row a rule. */
final class CataloguePage {

    private static final String WORK_DAYS = "work-days";

    private final StringBuilder page = new StringBuilder();

    private CataloguePage() {}

    static String of(JsonNode catalogue) {
        CataloguePage page = new CataloguePage();
        page.write(catalogue);
        return page.page.toString();
    }

    private void write(JsonNode catalogue) {
        line("# 规则目录 The rule book");
        line("");
        line("版本 version `" + catalogue.path("version").asText() + "`；备案日 day of filing "
                + catalogue.path("day").asText()
                + "。Printed by `RuleCatalogueMain page <day>`; a test holds this page to the"
                + " book. 条件中的数值为该日有效的参数和法定数值 figures in the conditions are those in force on that day.");
        title("备案规则 Rules about one filing");
        rules(catalogue.path("rules"), "stage");
        title("每日核查 Rules about a day");
        rules(catalogue.path("reviews"), "subject");
        title("名录未导入时不评价的规则 Not evaluated while their register is empty");
        needs(catalogue);
        title("参数（按备案日）Parameters, by day of filing");
        table(catalogue.path("tables").path("parameters"));
        catalogue.path("tables").properties().forEach(table -> {
            if (table.getKey().equals(WORK_DAYS)) {
                title("法定表 Statutory table " + WORK_DAYS);
                workDays(table.getValue());
            } else if (!table.getKey().equals("parameters")) {
                title("法定表（按业务日期）Statutory table, by legal date: " + table.getKey());
                table(table.getValue());
            }
        });
    }

    private void rules(JsonNode rules, String group) {
        row(List.of("编号 id", "等级 level", "74", "依据 basis", "条件 condition", "告知 message", "处理 remedy"));
        row(List.of("---", "---", "---", "---", "---", "---", "---"));
        for (JsonNode rule : rules) {
            row(List.of(
                    text(rule, "id"),
                    text(rule, "level") + "<br>" + text(rule, "severity") + "<br>" + text(rule, group),
                    text(rule, "art74Item"),
                    text(rule, "basis") + range(rule),
                    both(rule, "condition"),
                    both(rule, "message"),
                    both(rule, "remedy")));
        }
    }

    private static String range(JsonNode rule) {
        return (rule.has("effectiveFrom") ? "<br>自 from " + text(rule, "effectiveFrom") : "")
                + (rule.has("effectiveTo") ? "<br>至 to " + text(rule, "effectiveTo") : "");
    }

    private void needs(JsonNode catalogue) {
        row(List.of("名录 register", "不评价 not evaluated", "部分不评价 in part"));
        row(List.of("---", "---", "---"));
        for (Feed feed : Feed.values()) {
            row(List.of(
                    feed.nameZh() + " `" + feed.register() + "`",
                    waiting(catalogue, feed, "needs"),
                    waiting(catalogue, feed, "alsoNeeds")));
        }
    }

    private static String waiting(JsonNode catalogue, Feed feed, String how) {
        List<String> ids = new ArrayList<>();
        for (String part : List.of("rules", "reviews")) {
            for (JsonNode rule : catalogue.path(part)) {
                if (names(rule.path(how)).contains(feed.name())) {
                    ids.add(text(rule, "id") + (part.equals("reviews") ? "（每日核查 daily）" : ""));
                }
            }
        }
        return String.join("、", ids);
    }

    private static List<String> names(JsonNode registers) {
        List<String> names = new ArrayList<>();
        (registers.isTextual() ? List.of(registers) : registers).forEach(name -> names.add(name.textValue()));
        return names;
    }

    private void table(JsonNode rows) {
        Iterator<JsonNode> each = rows.elements();
        if (!each.hasNext()) {
            return;
        }
        List<String> columns =
                each.next().properties().stream().map(Map.Entry::getKey).toList();
        row(columns);
        row(columns.stream().map(column -> "---").toList());
        rows.forEach(
                row -> row(columns.stream().map(column -> text(row, column)).toList()));
    }

    /** A year in a line: its days of rest on weekdays, and the days of weekends that are worked. */
    private void workDays(JsonNode rows) {
        Map<String, List<String>> days = new TreeMap<>();
        rows.forEach(row -> days.computeIfAbsent(
                        text(row, "day").substring(0, 4) + " " + text(row, "kind"), year -> new ArrayList<>())
                .add(text(row, "day").substring(5) + " " + text(row, "occasion")));
        days.forEach((year, list) -> line("- " + year + ": " + String.join("、", list)));
        line("");
        line("来源 source: " + text(rows.path(0), "source"));
    }

    private void title(String title) {
        line("");
        line("## " + title);
        line("");
    }

    private void row(List<String> cells) {
        line("| "
                + String.join(
                        " | ",
                        cells.stream().map(cell -> cell.replace("|", "\\|")).toList())
                + " |");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private static String both(JsonNode rule, String what) {
        return text(rule, what + "Zh") + "<br>" + text(rule, what + "En");
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText();
    }
}
