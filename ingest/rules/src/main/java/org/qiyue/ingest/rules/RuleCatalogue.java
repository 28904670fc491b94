package org.qiyue.ingest.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qiyue.ingest.rules.review.ReviewBook;
import org.qiyue.registry.model.DatedTable;

/**
 * The rule book as it stands on a day of filing: the rules that govern facts of that day and the rules that are evaluated
 * for it, the bureau's parameters for its filings, the statutory figures for its facts, and the whole tables behind both. The
 * text of every rule is public.
 */
public final class RuleCatalogue {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode document;

    private RuleCatalogue(ObjectNode document) {
        this.document = document;
    }

    /**
     * What differs between two catalogues.
     *
     * @param part {@code rule}, {@code review}, {@code parameter} and {@code figure} as in force on the two days; {@code row}
     *     of a table, whatever the days
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
        NamedFigures values = NamedFigures.on(day);
        ObjectNode root =
                JSON.createObjectNode().put("version", RuleSet.version(day)).put("day", day.toString());
        ArrayNode rules = root.putArray("rules");
        RuleBook.standard().rules().stream()
                .filter(rule -> rule.governs(day))
                .sorted(Comparator.comparing(Rule::id))
                .forEach(rule -> rules.add(RuleTree.withValues(RuleTree.of(rule), values)));
        ArrayNode reviews = root.putArray("reviews");
        ReviewBook.standard().rules().forEach(rule -> reviews.add(RuleTree.withValues(RuleTree.of(rule), values)));
        values.parameters().forEach(root.putObject("parameters")::put);
        ObjectNode figures = root.putObject("figures");
        ObjectNode tables = root.putObject("tables");
        values.figures().forEach(figures::put);
        put(DatedTable.parameters(), tables);
        for (DatedTable table : DatedTable.statutory()) {
            put(table, tables);
            table.rows().stream()
                    .filter(row -> !table.name().equals("legal-figures") && row.isValidOn(day))
                    .forEach(row -> row.values().forEach(figures.putObject(name(table, row))::put));
        }
        return new RuleCatalogue(root);
    }

    /**
     * A catalogue as it was printed, by this release or by another.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static RuleCatalogue read(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            if (root instanceof ObjectNode document && document.hasNonNull("version") && document.hasNonNull("day")) {
                LocalDate.parse(document.get("day").asText());
                return new RuleCatalogue(document);
            }
        } catch (JsonProcessingException | DateTimeException other) {
            throw new IllegalArgumentException("not a catalogue", other);
        }
        throw new IllegalArgumentException("not a catalogue");
    }

    /** The version of the rules. */
    public String version() {
        return document.get("version").asText();
    }

    /** The day of filing. */
    public LocalDate day() {
        return LocalDate.parse(document.get("day").asText());
    }

    /** What changes from this catalogue to another. */
    public List<Change> changesTo(RuleCatalogue other) {
        List<Change> changes = new ArrayList<>();
        compare("rule", byId("rules"), other.byId("rules"), changes);
        compare("review", byId("reviews"), other.byId("reviews"), changes);
        compare("parameter", byName("parameters"), other.byName("parameters"), changes);
        compare("figure", byName("figures"), other.byName("figures"), changes);
        compare("row", rows(), other.rows(), changes);
        return changes;
    }

    /** The catalogue as one JSON object. */
    public String json() {
        return write(document);
    }

    /** The catalogue as a page, Chinese first. */
    public String page() {
        return CataloguePage.of(document);
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

    private static void put(DatedTable table, ObjectNode tables) {
        ArrayNode rows = tables.putArray(table.name());
        table.rows().forEach(row -> row.values().forEach(rows.addObject()::put));
    }

    private static String name(DatedTable table, DatedTable.Row row) {
        return row.key().isEmpty() ? table.name() : table.name() + "/" + row.key();
    }

    private SortedMap<String, String> byId(String list) {
        SortedMap<String, String> texts = new TreeMap<>();
        document.path(list).forEach(rule -> {
            String subject = rule.path("subject").asText();
            String id = rule.path("id").asText();
            texts.put(subject.isEmpty() ? id : id + " " + subject, rule.toString());
        });
        return texts;
    }

    private SortedMap<String, String> byName(String object) {
        SortedMap<String, String> texts = new TreeMap<>();
        document.path(object)
                .properties()
                .forEach(entry -> texts.put(
                        entry.getKey(),
                        entry.getValue().isTextual()
                                ? entry.getValue().textValue()
                                : entry.getValue().toString()));
        return texts;
    }

    /** Rows stand for themselves: one that was changed is one gone and one new. */
    private SortedMap<String, String> rows() {
        SortedMap<String, String> texts = new TreeMap<>();
        document.path("tables")
                .properties()
                .forEach(table ->
                        table.getValue().forEach(row -> texts.put(table.getKey() + " " + row, row.toString())));
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

    private static String write(JsonNode tree) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts is always JSON", e);
        }
    }
}
