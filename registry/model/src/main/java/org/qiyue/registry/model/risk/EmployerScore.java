package org.qiyue.registry.model.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.qiyue.registry.model.Bilingual;

/**
 * The score K of an employer: the sum of each part's weight times how much of it counts, at most 100. It orders the attention
 * of supervisors; a person confirms before anything follows from it (个人信息保护法 art. 24).
 *
 * @param day by whose table it was computed
 * @param value 0 to 100, unrounded
 * @param band its colour
 * @param parts all parts that were evaluated, in the order of the table
 * @param notEvaluated the parts that were not, and so count nothing
 * @param criticalRules the rules that alone put it into its band; empty when the score did
 */
public record EmployerScore(
        LocalDate day,
        BigDecimal value,
        RiskBand band,
        List<PartScore> parts,
        List<RiskPart> notEvaluated,
        SortedSet<String> criticalRules) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    public EmployerScore {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(band, "band");
        parts = List.copyOf(parts);
        notEvaluated = List.copyOf(notEvaluated);
    }

    /**
     * A part as it counts for an employer.
     *
     * @param part the part with its weight
     * @param measure what was measured
     * @param value how much of the weight counts, 0 to 1
     * @param reason the sentence about it
     */
    public record PartScore(RiskPart part, RiskMeasure measure, BigDecimal value, Bilingual reason) {

        /** What it adds to the score. */
        public BigDecimal points() {
            return part.weight().multiply(value);
        }
    }

    /**
     * Computes it.
     *
     * @param measures what was measured, by the id of the part; a part that is not there counts nothing and is named
     * @param rules the rules of which the employer has an open finding
     * @param day by whose table
     * @throws IllegalArgumentException when a measure is of no part, or no table holds on that day
     */
    public static EmployerScore of(Map<String, RiskMeasure> measures, Set<String> rules, LocalDate day) {
        List<RiskPart> table = RiskPart.on(day);
        if (table.isEmpty() || !table.stream().map(RiskPart::id).toList().containsAll(measures.keySet())) {
            throw new IllegalArgumentException("no such parts on " + day + ": " + measures.keySet());
        }
        List<PartScore> parts = new ArrayList<>();
        List<RiskPart> notEvaluated = new ArrayList<>();
        for (RiskPart part : table) {
            RiskMeasure measure = measures.get(part.id());
            if (measure == null) {
                notEvaluated.add(part);
            } else {
                parts.add(new PartScore(part, measure, part.valueOf(measure.value()), reason(part, measure)));
            }
        }
        BigDecimal value = parts.stream()
                .map(PartScore::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(MOST);
        return banded(day, value, parts, notEvaluated, rules);
    }

    /** The score to one decimal, for the eye. */
    public BigDecimal shown() {
        return value.setScale(1, RoundingMode.HALF_UP);
    }

    private static EmployerScore banded(
            LocalDate day, BigDecimal value, List<PartScore> parts, List<RiskPart> notEvaluated, Set<String> rules) {
        RiskBand found = null;
        SortedSet<String> critical = new TreeSet<>();
        for (RiskBand band : RiskBand.on(day)) {
            if (value.compareTo(band.from()) >= 0) {
                found = band;
            } else {
                SortedSet<String> hit = new TreeSet<>(band.criticalRules());
                hit.retainAll(rules);
                if (!hit.isEmpty()) {
                    found = band;
                    critical = hit;
                }
            }
        }
        return new EmployerScore(day, value, found, parts, notEvaluated, critical);
    }

    private static Bilingual reason(RiskPart part, RiskMeasure measure) {
        return new Bilingual(
                filled(part.reason().zh(), part, measure), filled(part.reason().en(), part, measure));
    }

    private static String filled(String sentence, RiskPart part, RiskMeasure measure) {
        return sentence.replace("{value}", shown(part, measure.value()))
                .replace("{evidence}", String.valueOf(measure.evidence()));
    }

    private static String shown(RiskPart part, BigDecimal value) {
        return switch (part.measure()) {
            case SHARE ->
                value.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
            case RATIO -> value.setScale(2, RoundingMode.HALF_UP).toPlainString();
            case COUNT -> value.stripTrailingZeros().toPlainString();
        };
    }
}
