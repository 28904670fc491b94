package org.qiyue.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Markdown with tables that have a column for each repetition, and the median after them. */
final class Table<T> {

    private final StringBuilder text = new StringBuilder();
    private final List<T> repetitions;

    Table(List<T> repetitions) {
        this.repetitions = repetitions;
    }

    void line(String format, Object... values) {
        text.append(values.length == 0 ? format : format(format, values)).append('\n');
    }

    void head(String first, String... last) {
        List<String> columns = new ArrayList<>();
        columns.add(first);
        for (int i = 1; i <= repetitions.size(); i++) {
            columns.add("run " + i);
        }
        columns.addAll(List.of(last));
        line("| " + String.join(" | ", columns) + " |");
        line("|---|" + "---:|".repeat(columns.size() - 1));
    }

    /** @param more what stands in further columns after the median */
    void row(String name, String format, ToDoubleFunction<T> figure, String... more) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        repetitions.forEach(each -> cells.add(format(format, figure.applyAsDouble(each))));
        cells.add(format(format, median(figure)));
        cells.addAll(List.of(more));
        line("| " + String.join(" | ", cells) + " |");
    }

    double median(ToDoubleFunction<T> figure) {
        return Statistics.median(repetitions.stream().map(figure::applyAsDouble).toList());
    }

    String text() {
        return text.toString();
    }

    static String list(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " "
                        + (entry.getValue() instanceof Long number ? format("%,d", number) : entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
