package org.qiyue.registry.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A dated table by which the bureau supervises: clocks, ranges of fines, parts of the risk score. Each row has its days, its
 * source, the columns that were noted from memory and who sets it, {@code LAW} or {@code BUREAU}.
 *
 * @param name its name, for example {@code clocks}
 * @param rows its rows, in the order of the file
 */
public record SupervisionTable(String name, List<Row> rows) {

    private static final List<String> NAMES = List.of(
            "clocks",
            "fines",
            "case-figures",
            "risk-score",
            "risk-bands",
            "alert-figures",
            "clearing",
            "report-duties",
            "survey-bands",
            "survey-figures");

    public SupervisionTable {
        Objects.requireNonNull(name, "name");
        rows = List.copyOf(rows);
    }

    /** All of them. */
    public static List<SupervisionTable> all() {
        return NAMES.stream().map(SupervisionTable::of).toList();
    }

    /**
     * A table by its name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static SupervisionTable of(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no table " + name);
        }
        return new SupervisionTable(
                name, Dated.rows("supervision/" + name + ".csv").map(Row::new).toList());
    }

    /** A row, read column by column. */
    public static final class Row {

        private final Dated dated;

        private Row(Dated dated) {
            this.dated = dated;
        }

        /** The first day for whose facts it holds; null = from the beginning. */
        public LocalDate validFrom() {
            return dated.validFrom();
        }

        /** The last day; null = still. */
        public LocalDate validTo() {
            return dated.validTo();
        }

        /** Whether it holds for a fact of that day. */
        public boolean isValidOn(LocalDate day) {
            return dated.isValidOn(day);
        }

        /** The columns that were noted from memory and want a check against the document. */
        public Set<String> fromMemory() {
            return dated.fromMemory();
        }

        /** Whether the bureau sets the figure, since no statute does. */
        public boolean isSetByBureau() {
            return text("set_by").equals("BUREAU");
        }

        /** A column as it stands in the file; empty when blank. */
        public String text(String column) {
            return dated.text(column);
        }

        /** The columns {@code name_zh} and {@code name_en}, or others of such a pair. */
        public Bilingual bilingual(String pair) {
            return new Bilingual(text(pair + "_zh"), text(pair + "_en"));
        }

        /** A whole number; empty when blank. */
        public Optional<Integer> whole(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty()).map(Integer::valueOf);
        }

        /** A decimal number; empty when blank. */
        public Optional<BigDecimal> decimal(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty()).map(BigDecimal::new);
        }

        /** Words parted by blanks. */
        public List<String> words(String column) {
            return text(column).isEmpty() ? List.of() : List.of(text(column).split(" "));
        }
    }
}
