package org.qiyue.registry.model.survey;

import java.time.LocalDate;
import org.qiyue.registry.model.SupervisionTable;

/**
 * The bureau's figures for survey frames and samples as in force on a day; dated table {@code supervision/survey-figures.csv}.
 *
 * @param leastInAStratum how many units of a stratum are drawn at least, where it has so many
 * @param mostVersions how many frames are made for a month at most
 */
public record SurveyFigures(int leastInAStratum, int mostVersions) {

    private static final SupervisionTable TABLE = SupervisionTable.of("survey-figures");

    public SurveyFigures {
        if (leastInAStratum < 1) {
            throw new IllegalArgumentException("a stratum of which nothing is drawn says nothing");
        }
        if (mostVersions < 1) {
            throw new IllegalArgumentException("a month has a frame");
        }
    }

    /**
     * The figures of a day.
     *
     * @throws IllegalArgumentException when one of them has no value on it
     */
    public static SurveyFigures on(LocalDate day) {
        return new SurveyFigures(figure("least-in-a-stratum", day), figure("versions-a-month", day));
    }

    private static int figure(String name, LocalDate day) {
        return TABLE.rows().stream()
                .filter(row -> row.text("name").equals(name) && row.isValidOn(day))
                .findFirst()
                .flatMap(row -> row.whole("value"))
                .orElseThrow(() -> new IllegalArgumentException("no figure " + name + " on " + day));
    }
}
