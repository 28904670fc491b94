package org.qiyue.registry.model.survey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.SupervisionTable;

/**
 * A band of employers by their contracts in force; dated table {@code supervision/survey-bands.csv}.
 *
 * @param code its code, for example S2
 * @param name how many contracts it is for
 * @param from the least number of contracts
 * @param takenWhole whether every employer in it is surveyed
 */
public record SurveyBand(String code, Bilingual name, int from, boolean takenWhole) {

    private static final List<SupervisionTable.Row> TABLE =
            SupervisionTable.of("survey-bands").rows();

    public SurveyBand {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        if (from < 0) {
            throw new IllegalArgumentException("no band begins below zero");
        }
    }

    /** The bands of a day, from the lowest, which begins at zero; none on a day for which the table has none. */
    public static List<SurveyBand> on(LocalDate day) {
        return TABLE.stream()
                .filter(row -> row.isValidOn(day))
                .map(row -> new SurveyBand(
                        row.text("band"),
                        row.bilingual("name"),
                        row.whole("from").orElseThrow(),
                        row.text("taken_whole").equals("yes")))
                .sorted(Comparator.comparing(SurveyBand::from))
                .toList();
    }

    /**
     * The band of a number of contracts.
     *
     * @param bands those of a day, from the lowest
     * @throws IllegalArgumentException for a number below all of them
     */
    public static SurveyBand of(int contracts, List<SurveyBand> bands) {
        return bands.stream()
                .filter(band -> band.from() <= contracts)
                .reduce((lower, higher) -> higher)
                .orElseThrow(() -> new IllegalArgumentException("no band for " + contracts + " contracts"));
    }
}
