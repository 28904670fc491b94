package org.qiyue.registry.model.survey;

import java.time.LocalDate;
import org.qiyue.registry.model.SupervisionTable;

/**
 * The bureau's figures for samples as in force on a day; dated table {@code supervision/survey-figures.csv}.
 *
 * @param leastInAStratum how many units of a stratum are drawn at least, where it has so many
 */
public record SurveyFigures(int leastInAStratum) {

    private static final SupervisionTable TABLE = SupervisionTable.of("survey-figures");

    public SurveyFigures {
        if (leastInAStratum < 1) {
            throw new IllegalArgumentException("a stratum of which nothing is drawn says nothing");
        }
    }

    /**
     * The figures of a day.
     *
     * @throws IllegalArgumentException when one of them has no value on it
     */
    public static SurveyFigures on(LocalDate day) {
        return new SurveyFigures(TABLE.rows().stream()
                .filter(row -> row.text("name").equals("least-in-a-stratum") && row.isValidOn(day))
                .findFirst()
                .flatMap(row -> row.whole("value"))
                .orElseThrow(() -> new IllegalArgumentException("no figure least-in-a-stratum on " + day)));
    }
}
