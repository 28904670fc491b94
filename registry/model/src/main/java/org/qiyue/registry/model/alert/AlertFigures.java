package org.qiyue.registry.model.alert;

import java.time.LocalDate;
import org.qiyue.registry.model.SupervisionTable;

/**
 * The bureau's figures about leads as in force on a day; dated table {@code supervision/alert-figures.csv}.
 *
 * @param scoreThreshold the score K from which an employer is a lead
 * @param scorePauseDays days after a lead of the score was closed in which it raises none
 * @param evidenceMonths how far back findings count for the score
 * @param shortTermMonths terms shorter than this are short
 * @param criticalWorkingDays working days over the last day from which a lead is critically overdue, and
 *     so is whatever else officials have to do
 */
public record AlertFigures(
        int scoreThreshold, int scorePauseDays, int evidenceMonths, int shortTermMonths, int criticalWorkingDays) {

    private static final SupervisionTable TABLE = SupervisionTable.of("alert-figures");

    /**
     * The figures of a day.
     *
     * @throws IllegalArgumentException when one of them has no value on it
     */
    public static AlertFigures on(LocalDate day) {
        return new AlertFigures(
                figure("score-threshold", day),
                figure("score-pause-days", day),
                figure("evidence-months", day),
                figure("short-term-months", day),
                figure("critical-working-days", day));
    }

    private static int figure(String name, LocalDate day) {
        return TABLE.rows().stream()
                .filter(row -> row.text("name").equals(name) && row.isValidOn(day))
                .findFirst()
                .flatMap(row -> row.whole("value"))
                .orElseThrow(() -> new IllegalArgumentException("no figure " + name + " on " + day));
    }
}
