package org.qiyue.registry.model.inspection;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is published before a draw. The order in which objects and inspectors are given does not matter.
 *
 * @param plan how is to be drawn
 * @param objects who may be inspected
 * @param inspectors who may inspect
 */
public record PublishedLists(DrawPlan plan, List<DrawObject> objects, List<DrawInspector> inspectors) {

    static final String VERSION = "qiyue-draw-1";

    /**
     * Puts both lists in order.
     *
     * @throws DrawException when an id stands twice, a class has no share, or an object that can be drawn would have fewer
     *     than two inspectors
     */
    public PublishedLists {
        Objects.requireNonNull(plan, "plan");
        objects = sorted(objects, DrawObject::id);
        inspectors = sorted(inspectors, DrawInspector::id);
        Map<String, Long> recusals = inspectors.stream()
                .flatMap(inspector -> inspector.recusals().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (DrawObject object : objects) {
            if (!plan.shares().containsKey(object.riskClass())) {
                throw new DrawException(
                        "等级" + object.riskClass() + "没有抽取比例", "class " + object.riskClass() + " has no share");
            }
            if (isEligible(plan, object) && inspectors.size() - recusals.getOrDefault(object.id(), 0L) < 2) {
                throw new DrawException(
                        "对象" + object.id() + "无须回避的执法人员不足两名",
                        "object " + object.id() + " has fewer than two inspectors without recusal");
            }
        }
    }

    /** The eligible objects of a class, in order. */
    List<String> eligible(String riskClass) {
        return objects.stream()
                .filter(object -> object.riskClass().equals(riskClass) && isEligible(plan, object))
                .map(DrawObject::id)
                .toList();
    }

    /** The inspectors that need not recuse themselves from an object, in order. */
    List<String> free(String object) {
        return inspectors.stream()
                .filter(inspector -> !inspector.recusals().contains(object))
                .map(DrawInspector::id)
                .toList();
    }

    /** The canonical text, of which the digest is made. */
    public String canonical() {
        StringBuilder text = new StringBuilder();
        line(text, VERSION);
        line(text, "plan", plan.name());
        line(text, "number", plan.number());
        line(text, "times", String.valueOf(plan.times()));
        plan.shares().forEach((riskClass, share) -> line(text, "share", riskClass, share));
        objects.forEach(object -> line(
                text, "object", object.id(), object.riskClass(), String.valueOf(object.drawn()), object.exclusion()));
        inspectors.forEach(
                inspector -> line(text, "inspector", inspector.id(), String.join(" ", inspector.recusals())));
        return text.toString();
    }

    /** SHA-256 of the canonical text, in lower-case hexadecimal. */
    public String digest() {
        return DrawHash.hex(DrawHash.sha256(canonical().getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isEligible(DrawPlan plan, DrawObject object) {
        return object.exclusion().isEmpty() && object.drawn() < plan.times();
    }

    private static void line(StringBuilder text, String... fields) {
        text.append(String.join(",", fields)).append('\n');
    }

    private static <T> List<T> sorted(List<T> rows, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T row : rows) {
            if (!seen.add(id.apply(row))) {
                throw new DrawException("编号重复：" + id.apply(row), "an id stands twice: " + id.apply(row));
            }
        }
        return rows.stream().sorted(Comparator.comparing(id)).toList();
    }
}
