package org.qiyue.registry.model.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.SupervisionTable;

/**
 * The range a statute gives for a fine, or for what must be paid to workers in addition; dated table
 * {@code supervision/fines.csv}, over the day of the violation.
 *
 * @param id its name in the table
 * @param name what is fined
 * @param unit by what it is measured
 * @param least yuan of a unit, or the least multiple; null when there is only an order
 * @param most yuan of a unit, or the greatest multiple; null when there is only an order
 * @param toWorkers whether it goes to the workers and not to the state
 * @param article the article
 * @param fromMemory the columns that were noted from memory
 * @param source where it comes from
 */
public record FineRule(
        String id,
        Bilingual name,
        FineUnit unit,
        BigDecimal least,
        BigDecimal most,
        boolean toWorkers,
        String article,
        Set<String> fromMemory,
        String source) {

    private static final List<SupervisionTable.Row> TABLE =
            SupervisionTable.of("fines").rows();

    public FineRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(unit, "unit");
        boolean bounded = least != null && most != null;
        if (bounded == (unit == FineUnit.ORDER_ONLY) || bounded && least.compareTo(most) > 0) {
            throw new IllegalArgumentException("no range: " + id);
        }
        fromMemory = Set.copyOf(fromMemory);
    }

    /** The ranges for violations of a day, in the order of the table. */
    public static List<FineRule> on(LocalDate day) {
        return TABLE.stream()
                .filter(row -> row.isValidOn(day))
                .map(FineRule::of)
                .toList();
    }

    /** The range for a violation of a day; empty when the table has none. */
    public static Optional<FineRule> find(String id, LocalDate day) {
        return on(day).stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The least and the most for a quantity of units; empty when there is only an order to rectify. */
    public Optional<Range> range(BigDecimal quantity) {
        return unit == FineUnit.ORDER_ONLY
                ? Optional.empty()
                : Optional.of(new Range(least.multiply(quantity), most.multiply(quantity)));
    }

    /**
     * What a fine may be, in yuan, both inclusive.
     *
     * @param least from
     * @param most to
     */
    public record Range(BigDecimal least, BigDecimal most) {}

    private static FineRule of(SupervisionTable.Row row) {
        return new FineRule(
                row.text("id"),
                row.bilingual("name"),
                FineUnit.valueOf(row.text("unit")),
                row.decimal("least").orElse(null),
                row.decimal("most").orElse(null),
                row.text("payee").equals("WORKERS"),
                row.text("article"),
                row.fromMemory(),
                row.text("source"));
    }
}
