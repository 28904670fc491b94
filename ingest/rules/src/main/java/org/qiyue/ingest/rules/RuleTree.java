package org.qiyue.ingest.rules;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import org.qiyue.ingest.rules.review.ReviewRule;

/** A rule as an object of JSON: all that it says. */
final class RuleTree {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RuleTree() {}

    /** A rule as the book has it, the figures in its condition by name. */
    static ObjectNode of(Rule rule) {
        ObjectNode node = of(rule, "stage", rule.stage().name());
        if (!rule.alsoNeeds().isEmpty()) {
            ArrayNode also = node.putArray("alsoNeeds");
            rule.alsoNeeds().forEach(register -> also.add(register.name()));
        }
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

    /** A rule that is evaluated for a day, the figures in its condition by name. */
    static ObjectNode of(ReviewRule<?> rule) {
        return of(rule, "subject", rule.subject().name());
    }

    private static ObjectNode of(RuleText rule, String group, String name) {
        ObjectNode node = JSON.createObjectNode()
                .put("id", rule.id())
                .put(group, name)
                .put("level", rule.level().name())
                .put("severity", rule.severity().name())
                .put("art74Item", rule.art74Item())
                .put("basis", rule.basis())
                .put("conditionZh", rule.conditionZh())
                .put("conditionEn", rule.conditionEn())
                .put("messageZh", rule.messageZh())
                .put("messageEn", rule.messageEn())
                .put("remedyZh", rule.remedyZh())
                .put("remedyEn", rule.remedyEn());
        rule.needs().ifPresent(register -> node.put("needs", register.name()));
        return node;
    }

    /** The same with the values of a day in its condition, and these by name. */
    static ObjectNode withValues(ObjectNode rule, NamedFigures values) {
        String condition = rule.get("conditionZh").textValue();
        rule.put("conditionZh", values.zh(condition));
        rule.put("conditionEn", values.en(rule.get("conditionEn").textValue()));
        putNamed(rule.putObject("parameters"), condition, values.parameters());
        putNamed(rule.putObject("figures"), condition, values.figures());
        return rule;
    }

    private static void putNamed(ObjectNode node, String condition, SortedMap<String, String> values) {
        NamedFigures.namesIn(condition).stream()
                .filter(values::containsKey)
                .forEach(name -> node.put(name, values.get(name)));
    }
}
