package org.qiyue.analytics.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every definition of the moves between jobs, held against a world of one worker worked out by hand. */
class SecondMovesTest {

    private static final String DIRECT = "MainB MainE MJobStart MJobEnd MHire MSep EEHire EESep J2JHire J2JSep";
    private static final String DIRECT_AND_STABLE = DIRECT + " EEHireS EESepS J2JHireS J2JSepS";
    private static final String LEFT = "MainB MJobEnd MSep ENSep";
    private static final String CAME = "MainE MJobStart MHire NEHire";

    @Test
    void whoLeavesOneJobAndBeginsAnotherWithinAQuarterMovesDirectly() throws Exception {
        try (SmallWorld world = world("w A 2024-01-01 2025-05-14 5000", "w B 2025-05-20 - 6000")) {
            assertThat(world.counts("2025-Q1")).isEqualTo(names("MainB MainE JobStayS"));
            assertThat(world.counts("2025-Q2")).isEqualTo(names(DIRECT_AND_STABLE + " J2JHireGap7"));
            assertThat(world.counts("2025-Q3")).isEqualTo(names("MainB MainE JobStayS"));
        }
    }

    @Test
    void aJobThatBeginsOnTheFirstDayOfAQuarterIsAMoveAcrossTheBoundary() throws Exception {
        try (SmallWorld world = world("w A 2024-01-01 2025-03-31 5000", "w B 2025-04-01 - 6000")) {
            assertThat(world.counts("2025-Q1")).isEqualTo(names(LEFT + " AQSep AQSepS J2JSep J2JSepS"));
            assertThat(world.counts("2025-Q2")).isEqualTo(names(CAME + " AQHire AQHireS J2JHire J2JHireS J2JHireGap7"));
        }
    }

    /** The old job stands at the first boundary on its last day, the new one at the second since the day before. */
    @ParameterizedTest
    @CsvSource({"2025-04-01, 2025-04-01", "2025-06-30, 2025-06-30"})
    void theFirstAndTheLastDayOfAQuarterAreWithinIt(String lastDay, String firstDay) throws Exception {
        try (SmallWorld world = world("w A 2024-01-01 " + lastDay + " 5000", "w B " + firstDay + " - 6000")) {
            assertThat(world.counts("2025-Q1")).isEqualTo(names("MainB MainE JobStayS"));
            assertThat(world.counts("2025-Q2")).isEqualTo(names(DIRECT_AND_STABLE + " J2JHireOverlap"));
        }
    }

    @Test
    void whoComesBackToTheSamePairWithinAQuarterDoesNotMove() throws Exception {
        try (SmallWorld world = world("w A 2024-01-01 2025-04-10 5000", "w A 2025-05-01 - 6000")) {
            assertThat(world.counts("2025-Q2"))
                    .isEqualTo(names("MainB MainE MJobStart MJobEnd MHire MSep NEHire ENSep NEPersist ENPersist"));
        }
    }

    @Test
    void whoComesBackToTheSamePairInTheNextQuarterDoesNotMove() throws Exception {
        try (SmallWorld world = world("w A 2024-01-01 2025-03-30 5000", "w A 2025-04-01 - 6000")) {
            assertThat(world.counts("2025-Q1")).isEqualTo(names(LEFT + " ENPersist"));
            assertThat(world.counts("2025-Q2")).isEqualTo(names(CAME + " NEPersist"));
        }
    }

    @Test
    void contractsOfAPairThatTouchAreOneJob() throws Exception {
        try (SmallWorld world = world("w A 2024-01-01 2025-03-31 5000", "w A 2025-04-01 - 6000")) {
            assertThat(world.counts("2025-Q1")).isEqualTo(names("MainB MainE JobStayS"));
            assertThat(world.counts("2025-Q2")).isEqualTo(names("MainB MainE JobStayS"));
        }
    }

    @Test
    void anotherAreaOfTheSameEmployerIsAMove() throws Exception {
        try (SmallWorld world = world("w A@110105/I 2024-01-01 2025-05-14 5000", "w A@110101/C 2025-05-15 - 5000")) {
            assertThat(world.counts("2025-Q2")).isEqualTo(names(DIRECT_AND_STABLE + " J2JHireGap7"));
            for (String ofTheNewJob : names("MainE MJobStart MHire EEHire EEHireS J2JHire J2JHireS J2JHireGap7")) {
                assertThat(world.cells(ofTheNewJob, "2025-Q2"))
                        .as(ofTheNewJob)
                        .isEqualTo(names("110101/C 110101/_T 110000/C 110000/_T"));
            }
            for (String ofTheOldJob : names("MainB MJobEnd MSep EESep EESepS J2JSep J2JSepS")) {
                assertThat(world.cells(ofTheOldJob, "2025-Q2"))
                        .as(ofTheOldJob)
                        .isEqualTo(names("110105/I 110105/_T 110000/I 110000/_T"));
            }
        }
    }

    /** At 4000 the second job is never the main one. */
    @ParameterizedTest
    @CsvSource({"6000, MainB MainE MJobStart MJobEnd MHire MHireAdd", "4000, MainB MainE JobStayS"})
    void whoTakesASecondJobBesideOneThatGoesOnHasNotBeenOutOfWork(String wage, String counts) throws Exception {
        try (SmallWorld world = world("w A 2024-01-01 - 5000", "w B 2025-05-01 - " + wage)) {
            assertThat(world.counts("2025-Q2")).isEqualTo(names(counts));
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, EEHire, J2JHireOverlap", "2025-07-01, MHireAdd, MHireAdd"})
    void anOldJobThatEndsAfterTheQuarterGoesOn(String lastDay, String kind, String gap) throws Exception {
        try (SmallWorld world = world("w A 2024-01-01 " + lastDay + " 5000", "w B 2025-05-01 - 6000")) {
            assertThat(among("EEHire MHireAdd NEHire J2JHireOverlap", world.counts("2025-Q2")))
                    .isEqualTo(names(kind + " " + gap));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, MainB MainE MJobStart MJobEnd MSep MSepKeep",
        "2025-04-01, " + DIRECT_AND_STABLE + " J2JHireOverlap"
    })
    void whoFallsBackOnAJobFromBeforeTheQuarterIsNotOutOfWork(String firstDay, String counts) throws Exception {
        try (SmallWorld world = world("w A 2024-01-01 2025-05-14 6000", "w B " + firstDay + " - 5000")) {
            assertThat(world.counts("2025-Q2")).isEqualTo(names(counts));
        }
    }

    @Test
    void aWageAloneMayMakeAnotherJobTheMainOne() throws Exception {
        try (SmallWorld world =
                world("w A 2024-01-01 - 5000", "w B 2024-06-01 2025-05-31 4000", "w B 2025-06-01 - 6000")) {
            assertThat(world.counts("2025-Q2")).isEqualTo(names("MainB MainE MJobStart MJobEnd"));
        }
    }

    /** Work by the day between two boundaries is a day in a job, though never a main one. */
    @ParameterizedTest
    @CsvSource({
        "2024-12-01, 2024-12-31, NEHire NEPersist NEFullQ",
        "2024-12-01, 2025-01-01, NEHire AQHire J2JHire",
        "2025-01-01, 2025-01-01, NEHire NEPersist",
        "2025-02-10, 2025-02-10, NEHire NEPersist",
        "2025-03-31, 2025-03-31, NEHire NEPersist",
        "2025-04-01, 2025-04-20, NEHire NEPersist NEFullQ"
    })
    void whoHasHadNoDayInAnyJobForTheQuarterBeforeComesFromAFullQuarter(String first, String last, String counts)
            throws Exception {
        try (SmallWorld world = world("w A " + first + " " + last + " 5000", "w B 2025-05-10 - 6000")) {
            assertThat(among("NEHire NEPersist NEFullQ EEHire AQHire J2JHire MHireAdd", world.counts("2025-Q2")))
                    .isEqualTo(names(counts));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, 2025-06-30, ENSep ENPersist ENFullQ",
        "2025-07-01, 2025-07-01, ENSep ENPersist",
        "2025-08-10, 2025-08-10, ENSep ENPersist",
        "2025-09-30, 2025-09-30, ENSep ENPersist",
        "2025-09-30, 2025-10-01, ENSep AQSep J2JSep",
        "2025-10-01, 2025-12-31, ENSep ENPersist ENFullQ"
    })
    void whoHasNoDayInAnyJobForTheQuarterAfterLeavesForAFullQuarter(String first, String last, String counts)
            throws Exception {
        try (SmallWorld world = world("w A 2024-01-01 2025-05-14 5000", "w B " + first + " " + last + " 6000")) {
            assertThat(among("ENSep ENPersist ENFullQ EESep AQSep J2JSep MSepKeep", world.counts("2025-Q2")))
                    .isEqualTo(names(counts));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 2025-10-01, EEHireS EESepS J2JHireS J2JSepS",
        "2025-01-01, 2025-10-01, ''",
        "2024-12-31, 2025-09-30, ''"
    })
    void aDirectMoveIsStableWhenBothJobsStandAQuarterFurther(String first, String last, String counts)
            throws Exception {
        try (SmallWorld world = world("w A " + first + " 2025-05-14 5000", "w B 2025-05-20 " + last + " 6000")) {
            assertThat(world.counts("2025-Q2")).contains("EEHire", "EESep");
            assertThat(among("EEHireS EESepS AQHireS AQSepS J2JHireS J2JSepS", world.counts("2025-Q2")))
                    .isEqualTo(names(counts));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-30, 2025-10-01, AQSepS J2JSepS, AQHireS J2JHireS",
        "2024-10-01, 2025-10-01, '', ''",
        "2024-09-30, 2025-09-30, '', ''"
    })
    void aMoveAcrossABoundaryIsStableLikewise(String first, String last, String left, String came) throws Exception {
        try (SmallWorld world = world("w A " + first + " 2025-02-14 5000", "w B 2025-05-20 " + last + " 6000")) {
            String stable = "EEHireS EESepS AQHireS AQSepS J2JHireS J2JSepS";
            assertThat(world.counts("2025-Q1")).contains("AQSep");
            assertThat(world.counts("2025-Q2")).contains("AQHire");
            assertThat(among(stable, world.counts("2025-Q1"))).isEqualTo(names(left));
            assertThat(among(stable, world.counts("2025-Q2"))).isEqualTo(names(came));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-05, 2025-04-05, J2JHireOverlap",
        "2025-04-05, 2025-04-06, J2JHireGap7",
        "2025-04-05, 2025-04-13, J2JHireGap7",
        "2025-04-05, 2025-04-14, J2JHireGap31",
        "2025-04-05, 2025-05-07, J2JHireGap31",
        "2025-04-05, 2025-05-08, J2JHireGap91",
        "2025-01-01, 2025-04-03, J2JHireGap91",
        "2025-01-01, 2025-04-04, J2JHireGap92"
    })
    void theGapIsTheDaysBetweenTheOldJobAndTheNew(String last, String first, String band) throws Exception {
        try (SmallWorld world = world("w A 2024-01-01 " + last + " 5000", "w B " + first + " - 6000")) {
            assertThat(among(
                            "J2JHire J2JHireOverlap J2JHireGap7 J2JHireGap31 J2JHireGap91 J2JHireGap92",
                            world.counts("2025-Q2")))
                    .isEqualTo(names("J2JHire " + band));
        }
    }

    /** Two jobs that stand on 2025-07-01, told in an order that is not that of the answer. */
    @ParameterizedTest
    @CsvSource({
        "A 2024-01-01 - 5000,               B 2025-02-01 - 5000.01,            B@110105",
        "A 2024-01-01 - -,                  B 2025-02-01 - 0.01,               B@110105",
        "A 2025-02-01 - -,                  B 2025-01-31 - -,                  B@110105",
        "B 2025-02-01 - 5000,               A 2025-02-02 - 5000,               B@110105",
        "B 2025-02-01 - 5000,               A 2025-02-01 - 5000,               A@110105",
        "A@110102/I 2025-02-01 - 5000,      A@110101/I 2025-02-01 - 5000,      A@110101",
        "A@110000/I 2025-02-01 - 5000,      A@110302/I 2025-02-01 - 5000,      A@110302",
        "A@310000/I 2025-02-01 - 5000,      A@110000/I 2025-02-01 - 5000,      A@110000",
        "B@110101/I 2025-02-01 - 5000,      A@310000/I 2025-02-01 - 5000,      A@310000",
        "A 2024-01-01 2025-07-01 6000,      B 2024-01-01 - 5000,               A@110105",
        "A 2024-01-01 2025-06-30 6000,      B 2024-01-01 - 5000,               B@110105",
        "A 2024-01-01 - 5000,               B 2025-07-01 - 6000,               A@110105"
    })
    void theMainJobIsTheBestPaidThenTheEarlierThenByCodes(String first, String second, String mainJob)
            throws Exception {
        try (SmallWorld world = world("w " + first, "w " + second)) {
            assertThat(world.mainJobAt("2025-07-01")).isEqualTo(mainJob);
        }
    }

    /** Of the contracts of B the one that began last counts on 2025-07-01, on its first day already; A pays 5000. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-01 2025-06-30 4000, 2025-07-01 - 6000, B@110105",
        "2024-01-01 2025-06-30 6000, 2025-07-01 - 4000, A@110105",
        "2024-01-01 - 6000,          2025-07-02 - 4000, B@110105",
        "2024-01-01 - 6000,          2025-07-01 - -,    A@110105",
        "2024-01-01 - 4000,          2024-01-01 - 6000, B@110105",
        "2024-01-01 - 6000,          2024-01-01 - 4000, A@110105"
    })
    void theWageIsThatInForceOnTheFirstDayOfTheQuarter(String earlier, String later, String mainJob) throws Exception {
        try (SmallWorld world = world("w A 2024-01-01 - 5000", "w B " + earlier, "w B " + later)) {
            assertThat(world.mainJobAt("2025-07-01")).isEqualTo(mainJob);
        }
    }

    private static SmallWorld world(String... contracts) throws Exception {
        return SmallWorld.asOf("2025-12-31", contracts);
    }

    private static Set<String> names(String names) {
        Set<String> sorted = new TreeSet<>();
        if (!names.isEmpty()) {
            sorted.addAll(List.of(names.split(" ")));
        }
        return sorted;
    }

    private static Set<String> among(String names, Set<String> counts) {
        Set<String> found = names(names);
        found.retainAll(counts);
        return found;
    }
}
