package org.qiyue.analytics.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the moves between jobs: their cells, rates and counts, when each is known, and what always holds. */
class SecondMoveFiguresTest {

    /** Of many workers, computed once for the tests that only read it. */
    private static SecondFlows crowd;

    @BeforeAll
    static void computeTheCrowd() throws Exception {
        crowd = SecondFlows.open()
                .execute("set variable workers = 3000")
                .execute(RegistryDatabase.resource("duckdb/crowd.sql"))
                .computed(LocalDate.parse("2024-12-31"));
    }

    @AfterAll
    static void closeTheCrowd() throws Exception {
        crowd.close();
    }

    /** Three workers begin the quarter in a job, four end it in one: one moved, one is new. */
    @ParameterizedTest
    @CsvSource({
        "MainB, 3.0000|3",
        "MainE, 4.0000|4",
        "J2JHire, 1.0000|1",
        "MHireR, 0.5714|2",
        "MSepR, 0.2857|1",
        "EEHireR, 0.2857|1",
        "EESepR, 0.2857|1",
        "AQHireR, 0.0000|0",
        "J2JSepR, 0.2857|1",
        "NEPersistR, 0.2857|1",
        "NEFullQR, 0.2857|1",
        "ENFullQR, 0.0000|0"
    })
    void aRateIsOverTheMeanOfWorkersAtBothBoundariesAndHasTheCountOfItsNumerator(String indicator, String valueAndCount)
            throws Exception {
        try (SmallWorld world = SmallWorld.asOf(
                "2025-12-31",
                "w1 A 2024-01-01 - 5000",
                "w2 A 2024-01-01 - 5000",
                "w3 A 2024-01-01 2025-05-14 5000",
                "w3 B 2025-05-20 - 6000",
                "w4 B 2025-05-01 - 6000")) {
            assertThat(world.figure(indicator, "2025-Q2")).isEqualTo(valueAndCount);
        }
    }

    @Test
    void withoutAMainJobAtEitherBoundaryThereIsNoRate() throws Exception {
        try (SmallWorld world = SmallWorld.asOf("2025-12-31", "w A 2024-01-01 2024-06-30 5000")) {
            assertThat(world.figure("MHireR", "2024-Q2")).isEqualTo("0.0000|0");
            assertThat(world.figure("MHireR", "2024-Q3")).isEmpty();
            assertThat(world.figure("MHire", "2024-Q3")).isEqualTo("0.0000|0");
        }
    }

    @Test
    void jobsOutsideTheListCountForTheCityAndUnknownIndustriesUnderAllSectionsOnly() throws Exception {
        try (SmallWorld world = SmallWorld.asOf(
                "2025-12-31", "w A@110105/Z 2024-01-01 2025-05-14 5000", "w B@310000/C 2025-05-20 - 6000")) {
            assertThat(world.cells("EESep", "2025-Q2")).containsExactly("110000/_T", "110105/_T");
            assertThat(world.cells("EEHire", "2025-Q2")).containsExactly("110000/C", "110000/_T");
        }
    }

    /** Beside the totals of the city and of seventeen areas: cells of a contract each, one of which begins after it all. */
    @Test
    void everyCellHasEveryQuarterZeroIncluded() throws Exception {
        try (SmallWorld world =
                SmallWorld.asOf("2025-06-30", "w A 2024-01-01 - 5000", "w B@110101/C 2026-01-01 - 6000")) {
            assertThat(world.lines(
                            "select count(*), count(distinct area || section), count(distinct period), sum(value)"
                                    + " from figure_of_moves where indicator = 'MainB'"))
                    .containsExactly("132|22|6|20.0000");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-Q2, AQHireS AQSep AQSepR AQSepS EEHireS EESepS ENFullQ ENFullQR ENPersist ENPersistR J2JHireS J2JSep J2JSepR J2JSepS",
        "2025-Q1, AQSepS J2JSepS",
        "2024-Q4, ''"
    })
    void aFigureIsGivenAsSoonAsItIsKnown(String period, String missing) throws Exception {
        try (SmallWorld world = SmallWorld.asOf("2025-09-29", "w A 2024-01-01 - 5000")) {
            assertThat(String.join(
                            " ",
                            world.lines("select distinct indicator from figure_of_moves except"
                                    + " select indicator from figure_of_moves where period = '" + period
                                    + "' order by 1")))
                    .isEqualTo(missing);
            assertThat(world.lines("select count(distinct indicator), max(period) from figure_of_moves"))
                    .containsExactly("46|2025-Q2");
        }
    }

    /** The old job is older than the law and so than the first quarter, yet it was the main job before. */
    @Test
    void boundariesBeforeTheFirstQuarterAreLookedAt() throws Exception {
        try (SmallWorld world =
                SmallWorld.asOf("2008-12-31", "w A 2007-01-01 2007-12-15 5000", "w B 2008-01-20 - 6000")) {
            assertThat(world.counts("2008-Q1"))
                    .containsExactlyInAnyOrder(
                            "MainE",
                            "MJobStart",
                            "MHire",
                            "NEHire",
                            "AQHire",
                            "AQHireS",
                            "J2JHire",
                            "J2JHireS",
                            "J2JHireGap91");
            assertThat(world.counts("2007-Q4")).isEmpty();
        }
    }

    /** The better paid contract of B begins after the as-of day, on the first day after the quarter. */
    @Test
    void whatIsFiledOfDaysAfterTheLastQuarterIsKnown() throws Exception {
        try (SmallWorld world = SmallWorld.asOf(
                "2025-06-30", "w A 2024-01-01 - 5000", "w B 2024-06-01 - 4000", "w B 2025-07-01 - 6000")) {
            assertThat(world.counts("2025-Q2")).containsExactlyInAnyOrder("MainB", "MainE", "MJobStart", "MJobEnd");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t.main_e - t.main_b = t.starts - t.ends",
                "t.stays = t.main_e - t.starts",
                "t.stays = t.main_b - t.ends",
                "t.hire <= t.starts",
                "t.sep <= t.ends",
                "t.hire = t.ee_hire + t.ne_hire + t.hire_add",
                "t.sep = t.ee_sep + t.en_sep + t.sep_keep",
                "t.ne_full <= t.ne_hire - t.aq_hire",
                "t.en_full <= t.en_sep - t.aq_sep",
                "t.ee_hire + t.aq_hire = t.overlap + t.gap7 + t.gap31 + t.gap91 + t.gap92",
                "t.main_b <= d.b",
                "t.hire <= d.a",
                "t.sep <= d.s",
                "coming.main_b = t.main_e",
                "t.cell_section <> '_T' or t.cell_area <> '110000' or t.ee_hire = t.ee_sep",
                "t.cell_section <> '_T' or t.cell_area <> '110000' or t.ee_hire_stable = t.ee_sep_stable",
                "t.cell_section <> '_T' or t.cell_area <> '110000' or coming.aq_hire = t.aq_sep",
                "t.cell_section <> '_T' or t.cell_area <> '110000' or coming.aq_hire_stable = t.aq_sep_stable"
            })
    void whatHoldsInEveryCellHoldsInACrowd(String identity) throws Exception {
        assertThat(crowd.lines("""
                        select count(*) filter ((%s) is false), count(*) > 500
                          from move_of_cell t
                          join cell_quarter d on d.variant = 'D' and d.q = t.q and d.cell_area = t.cell_area
                           and d.cell_section = t.cell_section
                          left join move_of_cell coming on coming.q = t.q + 1 and coming.cell_area = t.cell_area
                           and coming.cell_section = t.cell_section
                        """.formatted(identity))).containsExactly("0|true");
    }

    @Test
    void everyFigureIsFoundInACrowd() throws Exception {
        assertThat(crowd.lines("""
                        select indicator from figure_of_moves
                         where area = '110000' and section = '_T' group by indicator having max(value) = 0
                        """)).isEmpty();
    }

    @Test
    void everyWorkerOfACrowdWithASpellThatStandsHasOneMainJob() throws Exception {
        assertThat(crowd.lines("""
                        select count(*) = count(distinct (q, worker))
                               and count(*) = (select count(distinct (q, worker))
                                                 from spell join pair using (pair) join boundary on s < p0 and p0 <= e),
                               count(*) > 10000
                          from main_job
                        """)).containsExactly("true|true");
    }
}
