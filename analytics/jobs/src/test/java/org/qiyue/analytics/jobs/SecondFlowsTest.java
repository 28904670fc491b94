package org.qiyue.analytics.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second implementation itself, held against numbers worked out by hand. */
class SecondFlowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"D", "Q"})
    void itGivesTheExampleOfTheMethodology(String variant) throws Exception {
        try (SecondFlows flows = example()) {
            assertThat(flows.lines("""
                            select q // 4 || '-Q' || q %% 4 + 1, m, b, e, f, fpv, a, h, r, s, ca, cs, fa, fh, fs, fsnx, jc, jd, fjc, fjd, ca - jc
                              from cell_quarter
                             where variant = '%s' and cell_area = '110000' and cell_section = '_T' and q // 4 = 2025 and q %% 4 < 3
                             order by q
                            """.formatted(variant)))
                    .isEqualTo(List.of(
                            "2025-Q1|7|4|5|3|4|3|3|0|2|2|1|0|0|1|2|1|0|0|1|1",
                            "2025-Q2|9|5|6|3|3|4|3|1|3|3|2|2|2|2|1|1|0|2|2|2",
                            "2025-Q3|6|6|5|5|3|0|0|0|1|0|1|3|2|1|2|0|1|3|1|0"));
        }
    }

    /** Of nine jobs in 2025-Q2 six fill it, one has two months, one has one, one has April and 15 of 31 days of May: 2248.39. */
    @Test
    void wagesAccrueByTheDaysOfEachMonth() throws Exception {
        try (SecondFlows flows = example()) {
            assertThat(flows.lines("""
                            select distinct value::bigint, jobs from figure
                             where indicator = 'Payroll' and period = '2025-Q2' and area = '110000' and section = '_T'
                            """)).isEqualTo(List.of("2248|9"));
        }
    }

    /** Where no wage is stated, and where all are the same, the earlier job is the main job. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "'100.00'"})
    void itGivesTheMovesOfTheExample(String wage) throws Exception {
        try (SecondFlows flows = SecondFlows.open()
                .execute(RegistryDatabase.resource("duckdb/example.sql"))
                .execute("update contract_spell set wage_monthly = " + wage)
                .computed(LocalDate.parse("2026-03-31"))) {
            assertThat(flows.lines("""
                            select q // 4 || '-Q' || q % 4 + 1, main_b, main_e, stays, starts, ends, hire, sep, ne_hire, en_sep,
                                   aq_hire, aq_sep, ne_full, en_full, ee_hire + ee_sep + hire_add + sep_keep, gap7,
                                   overlap + gap31 + gap91 + gap92, aq_hire_stable, aq_sep_stable
                              from move_of_cell
                             where cell_area = '110000' and cell_section = '_T' and q // 4 = 2025 and q % 4 < 3
                             order by q
                            """))
                    .isEqualTo(List.of(
                            "2025-Q1|4|5|3|2|1|2|1|2|1|0|1|2|0|0|0|0|0|1",
                            "2025-Q2|5|5|3|2|2|2|2|2|2|1|0|1|2|0|1|0|1|0",
                            "2025-Q3|5|4|4|0|1|0|1|0|1|0|0|0|1|0|0|0|0|0"));
        }
    }

    private static SecondFlows example() throws Exception {
        return SecondFlows.open()
                .execute(RegistryDatabase.resource("duckdb/example.sql"))
                .computed(LocalDate.parse("2026-03-31"));
    }
}
