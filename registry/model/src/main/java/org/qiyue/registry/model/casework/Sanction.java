package org.qiyue.registry.model.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.qiyue.registry.model.SupervisionTable;

/**
 * What the bureau proposes to impose, or imposes.
 *
 * @param warning whether there is a warning
 * @param fines the fines, and what is to be paid to workers in addition
 */
public record Sanction(boolean warning, List<Fine> fines) {

    private static final List<SupervisionTable.Row> FIGURES =
            SupervisionTable.of("case-figures").rows();

    public Sanction {
        fines = List.copyOf(fines);
    }

    /** Whether nothing is imposed. */
    public boolean isEmpty() {
        return !warning && fines.isEmpty();
    }

    /** Yuan of all fines to the state. */
    public BigDecimal fined() {
        return fines.stream()
                .filter(fine -> FineRule.find(fine.rule(), fine.violatedOn())
                        .map(rule -> !rule.toWorkers())
                        .orElse(true))
                .map(Fine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the party may ask for a hearing: a larger fine by the figure of the day (行政处罚法 art. 63). */
    public boolean givesHearing(LocalDate day) {
        return reaches("hearing-fine", day);
    }

    /** Whether those in charge decide it together: a serious penalty by the figure of the day (行政处罚法 art. 57). */
    public boolean needsDiscussion(LocalDate day) {
        return reaches("discussion-fine", day);
    }

    /** Whether nothing in it is harder than in another: the party's defence must not make it worse (行政处罚法 art. 45). */
    public boolean isNotHarsherThan(Sanction other) {
        return (!warning || other.warning)
                && fines.stream().allMatch(fine -> amountOf(fine.rule()).compareTo(other.amountOf(fine.rule())) <= 0);
    }

    private BigDecimal amountOf(String rule) {
        return fines.stream()
                .filter(fine -> fine.rule().equals(rule))
                .map(Fine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean reaches(String figure, LocalDate day) {
        return FIGURES.stream()
                .filter(row -> row.text("name").equals(figure) && row.isValidOn(day))
                .map(row -> row.decimal("value").orElseThrow())
                .anyMatch(least -> fined().compareTo(least) >= 0);
    }
}
