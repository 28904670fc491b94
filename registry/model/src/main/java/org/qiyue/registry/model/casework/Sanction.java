package org.qiyue.registry.model.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
                .filter(fine -> !isToWorkers(fine))
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

    /**
     * Whether inspectors may impose it on the spot: a warning, or fines within the figure of the day (行政处罚法 art. 51), and
     * nothing to be paid to workers.
     */
    public boolean fitsOnTheSpot(LocalDate day) {
        return fines.stream().noneMatch(Sanction::isToWorkers)
                && figure("on-the-spot-fine", day)
                        .filter(most -> fined().compareTo(most) <= 0)
                        .isPresent();
    }

    /** Whether nothing in it is harder than in another: the party's defence must not make it worse (行政处罚法 art. 45). */
    public boolean isNotHarsherThan(Sanction other) {
        return (!warning || other.warning)
                && fines.stream().allMatch(fine -> amountOf(fine.rule()).compareTo(other.amountOf(fine.rule())) <= 0);
    }

    private static boolean isToWorkers(Fine fine) {
        return FineRule.find(fine.rule(), fine.violatedOn())
                .filter(FineRule::toWorkers)
                .isPresent();
    }

    private BigDecimal amountOf(String rule) {
        return fines.stream()
                .filter(fine -> fine.rule().equals(rule))
                .map(Fine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean reaches(String name, LocalDate day) {
        return figure(name, day).filter(least -> fined().compareTo(least) >= 0).isPresent();
    }

    private static Optional<BigDecimal> figure(String name, LocalDate day) {
        return FIGURES.stream()
                .filter(row -> row.text("name").equals(name) && row.isValidOn(day))
                .findFirst()
                .flatMap(row -> row.decimal("value"));
    }
}
