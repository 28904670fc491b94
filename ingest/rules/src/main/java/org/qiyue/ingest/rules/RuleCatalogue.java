package org.qiyue.ingest.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qiyue.ingest.rules.review.ReviewBook;
import org.qiyue.ingest.rules.review.ReviewRule;
import org.qiyue.registry.model.LegalFigures;
import org.qiyue.registry.model.MinimumWage;

/**
 * The rule book as it stands on a day of filing: the rules that govern facts of that day, the bureau's parameters for
 * filings of that day, and the statutory figures for facts of that day. The text of every rule is public.
 *
 * @param version the rule set
 * @param day the day of filing
 * @param rules what each rule says, by id
 * @param parameters the bureau's parameters, by name
 * @param figures the statutory figures, by name
 */
public record RuleCatalogue(
        String version,
        LocalDate day,
        SortedMap<String, Rule> rules,
        SortedMap<String, String> parameters,
        SortedMap<String, String> figures) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public RuleCatalogue {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(day, "day");
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    /**
     * What differs between two days.
     *
     * @param part {@code rule}, {@code parameter} or {@code figure}
     * @param name its id or name
     * @param before what it was; null when it is new
     * @param after what it is; null when it is gone
     */
    public record Change(String part, String name, String before, String after) {}

    /**
     * The book on a day.
     *
     * @throws IllegalStateException when a parameter has two values on that day
     */
    public static RuleCatalogue on(LocalDate day) {
        SortedMap<String, Rule> rules = new TreeMap<>();
        RuleBook.standard().rules().stream()
                .filter(rule -> rule.governs(day))
                .forEach(rule -> rules.put(rule.id(), rule));
        SortedMap<String, String> figures = new TreeMap<>();
        LegalFigures.all().stream()
                .filter(figure -> figure.isValidOn(day))
                .forEach(figure -> figures.put(figure.name(), figure.value().toPlainString()));
        MinimumWage.all().stream()
                .map(MinimumWage::place)
                .distinct()
                .forEach(place -> MinimumWage.on(place, day).ifPresent(wage -> {
                    String name = "minimum-wage-" + place;
                    figures.put(name + "-month", wage.month().toPlainString());
                    figures.put(name + "-hour", wage.hour().toPlainString());
                    figures.put(name + "-part-time-hour", wage.partTimeHour().toPlainString());
                    figures.put(
                            name + "-part-time-holiday-hour",
                            wage.partTimeHolidayHour().toPlainString());
                }));
        return new RuleCatalogue(RuleSet.version(), day, rules, RuleParameters.values(day), figures);
    }

    /** What changes from this day to another. */
    public List<Change> changesTo(RuleCatalogue other) {
        List<Change> changes = new ArrayList<>();
        compare("rule", texts(), other.texts(), changes);
        compare("parameter", parameters, other.parameters, changes);
        compare("figure", figures, other.figures, changes);
        return changes;
    }

    /** The catalogue as one JSON object, keys and rules in the order of their names; with the rules evaluated for a day. */
    public String json() {
        ObjectNode root = JSON.createObjectNode().put("version", version).put("day", day.toString());
        ArrayNode list = root.putArray("rules");
        rules.values().forEach(rule -> list.add(tree(rule)));
        ArrayNode reviews = root.putArray("reviews");
        ReviewBook.standard().rules().forEach(rule -> reviews.add(tree(rule)));
        parameters.forEach(root.putObject("parameters")::put);
        figures.forEach(root.putObject("figures")::put);
        return write(root);
    }

    /** Changes as one JSON array. */
    static String json(List<Change> changes) {
        ArrayNode list = JSON.createArrayNode();
        for (Change change : changes) {
            list.addObject()
                    .put("part", change.part())
                    .put("name", change.name())
                    .put("before", change.before())
                    .put("after", change.after());
        }
        return write(list);
    }

    private SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        rules.forEach((id, rule) -> texts.put(id, tree(rule).toString()));
        return texts;
    }

    private static void compare(
            String part, Map<String, String> before, Map<String, String> after, List<Change> changes) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                changes.add(new Change(part, name, before.get(name), after.get(name)));
            }
        }
    }

    private static ObjectNode tree(Rule rule) {
        ObjectNode node = JSON.createObjectNode()
                .put("id", rule.id())
                .put("stage", rule.stage().name())
                .put("level", rule.level().name())
                .put("severity", rule.severity().name())
                .put("art74Item", rule.art74Item())
                .put("basis", rule.basis())
                .put("messageZh", rule.messageZh())
                .put("messageEn", rule.messageEn())
                .put("remedyZh", rule.remedyZh())
                .put("remedyEn", rule.remedyEn());
        if (rule.isAboutPlatform()) {
            node.put("about", "PLATFORM");
        }
        if (rule.effectiveFrom() != null) {
            node.put("effectiveFrom", rule.effectiveFrom().toString());
        }
        if (rule.effectiveTo() != null) {
            node.put("effectiveTo", rule.effectiveTo().toString());
        }
        return node;
    }

    private static ObjectNode tree(ReviewRule<?> rule) {
        ObjectNode node = JSON.createObjectNode()
                .put("id", rule.id())
                .put("subject", rule.subject().name())
                .put("level", rule.level().name())
                .put("severity", rule.severity().name())
                .put("art74Item", rule.art74Item())
                .put("basis", rule.basis())
                .put("messageZh", rule.messageZh())
                .put("messageEn", rule.messageEn())
                .put("remedyZh", rule.remedyZh())
                .put("remedyEn", rule.remedyEn());
        rule.needs().ifPresent(feed -> node.put("needs", feed.name()));
        return node;
    }

    private static String write(Object tree) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts is always JSON", e);
        }
    }
}
