package org.qiyue.ingest.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qiyue.registry.model.LegalFigures;

/**
 * The bureau's parameters and the law's single figures, by the names that conditions give in braces.
 *
 * @param parameters those in force for filings of the day, as their table writes them
 * @param figures those in force for facts of the day
 */
record NamedFigures(SortedMap<String, String> parameters, SortedMap<String, String> figures) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

    NamedFigures {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    static NamedFigures on(LocalDate day) {
        SortedMap<String, String> figures = new TreeMap<>();
        LegalFigures.all().stream()
                .filter(figure -> figure.isValidOn(day))
                .forEach(figure -> figures.put(figure.name(), figure.value().toPlainString()));
        return new NamedFigures(RuleParameters.values(day), figures);
    }

    /** The names that a condition gives, each once. */
    static List<String> namesIn(String condition) {
        return NAME.matcher(condition)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** A condition with the values of the day in place of the names. */
    String zh(String condition) {
        return replace(
                condition,
                "（当日无此数值）",
                time -> time.toMinutes() % 60 == 0 ? time.toHours() + "小时" : time.toMinutes() + "分钟");
    }

    /** A condition with the values of the day in place of the names. */
    String en(String condition) {
        return replace(
                condition,
                "(no value on this day)",
                time -> time.toMinutes() % 60 == 0 ? time.toHours() + " h" : time.toMinutes() + " min");
    }

    private String replace(String condition, String none, Function<Duration, String> time) {
        Matcher names = NAME.matcher(condition);
        StringBuilder text = new StringBuilder();
        while (names.find()) {
            String value = parameters.getOrDefault(names.group(1), figures.getOrDefault(names.group(1), none));
            String shown = value.startsWith("PT") ? time.apply(Duration.parse(value)) : value;
            names.appendReplacement(text, Matcher.quoteReplacement(shown));
        }
        return names.appendTail(text).toString();
    }
}
