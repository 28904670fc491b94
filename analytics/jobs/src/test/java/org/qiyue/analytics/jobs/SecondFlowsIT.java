package org.qiyue.analytics.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.analytics.indicators.Indicator;
import org.qiyue.analytics.indicators.flow.FlowCatalogue;
import org.qiyue.analytics.indicators.move.MoveCatalogue;

/** A release and a second implementation over the same rows of the register: every flow of jobs and move in every cell. */
class SecondFlowsIT {

    private static final String OBSERVATIONS = """
            select indicator, variant, period, area, industry_section as section, value, count
              from statistics.observation where release_id = '%s' and indicator in ('%s')
            """;

    /** The figures that the second implementation has too. */
    private static final String COMPARED = Stream.concat(
                    FlowCatalogue.all().stream().map(each -> each.indicator()),
                    MoveCatalogue.all().stream().map(each -> each.indicator()))
            .map(Indicator::code)
            .collect(Collectors.joining("', '"));

    /** Of the cell with the fewest jobs that differs: contracts of workers who have a job in it near its quarter. */
    private static final String CONTRACTS_CONCERNED = """
            select distinct c.filing_no, p.worker, p.employer, p.area, p.section, c.first_day, c.last_day, c.spell, c.wage
              from (select * from told limit 1) t
              join cell_of_establishment e on e.cell_area = t.area and e.cell_section = t.section
              join pair near
                on near.employer = e.employer and near.area = e.area and near.section is not distinct from e.section
              join spell on spell.pair = near.pair and s < first_day(t.q + 3) and spell.e >= first_day(t.q - 6)
              join pair p on p.worker = near.worker
              join contract_of_pair c on c.pair = p.pair
             order by p.worker, p.employer, p.area, c.first_day, c.filing_no
             limit 30
            """;

    private static final String VALUES_THAT_TELL_VARIANTS_APART = """
            select count(*) from figure d join figure q using (indicator, period, area, section)
             where d.variant = 'D' and q.variant = 'Q' and d.value <> q.value
            """;

    /** Cells of an industry that hold contracts, none of them in a quarter of the release. */
    private static final String CELLS_WITHOUT_A_JOB = """
            select count(*) from (select cell_area, cell_section from cell_quarter
             where cell_section <> '_T' group by all having sum(m) = 0)
            """;

    private static final String MOVES_THAT_NOBODY_MADE =
            "select indicator from figure_of_moves group by indicator having max(value) = 0 order by indicator";

    @TempDir
    private Path folder;

    @Test
    void everyFlowOfAHundredThousandContractsIsTheSameInEveryCell() throws Exception {
        RandomContracts contracts =
                new RandomContracts(new Random(20261127), 100_000, LocalDate.of(2021, 2, 10), 1_500);

        compare(contracts, "2025-06-30", 200_000, 0);
    }

    @Test
    void contractsOlderThanTheFirstQuarterAndTheDayBeforeAQuarterIsOver() throws Exception {
        RandomContracts contracts = new RandomContracts(new Random(2008), 4_000, LocalDate.of(2005, 6, 1), 1_900);

        compare(contracts, "2010-12-30", 50_000, 1);
    }

    private void compare(RandomContracts contracts, String asOf, int atLeast, int atLeastWithoutAJob)
            throws SQLException, IOException {
        try (RegistryDatabase database = RegistryDatabase.start().migrated();
                Connection register = database.owner();
                SecondFlows second = SecondFlows.open()) {
            contracts.insertInto(register);
            String release = new StatisticsJob(
                            database.config(asOf),
                            new Progress(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)))
                    .run();
            second.with("contract_spell", "select * from extract.contract_spell", register, folder)
                    .with("contract_event", "select * from extract.contract_event", register, folder)
                    .with("observation", OBSERVATIONS.formatted(release, COMPARED), register, folder)
                    .computed(LocalDate.parse(asOf))
                    .execute(RegistryDatabase.resource("duckdb/compare.sql"));

            assertThat(second.lines("select * from told"))
                    .as(
                            "indicator|variant|period|area|section|second value|released value|second count|released count"
                                    + "|jobs of the cell|quarter;%ncontracts of the first: filing|worker|employer|area"
                                    + "|section|first day|last day|spell|wage:%n%s%nin all cells that differ, by figure:%n%s",
                            String.join("\n", second.lines(CONTRACTS_CONCERNED)),
                            String.join(
                                    "\n",
                                    second.lines("select indicator, variant, count(*), min(period), max(period)"
                                            + " from difference group by 1, 2 order by 1, 2")))
                    .isEmpty();
            assertThat(number(second, "select count(*) from figure")).isGreaterThan(atLeast);
            assertThat(number(second, VALUES_THAT_TELL_VARIANTS_APART))
                    .as("figures that differ by variant")
                    .isGreaterThan(1_000);
            assertThat(second.lines(MOVES_THAT_NOBODY_MADE))
                    .as("figures of moves that are zero in every cell")
                    .isEmpty();
            assertThat(number(second, CELLS_WITHOUT_A_JOB))
                    .as("cells of contracts without a job")
                    .isGreaterThanOrEqualTo(atLeastWithoutAJob);
            assertThat(number(
                            second,
                            "select max(n) * 1000 // sum(n) from"
                                    + " (select count(*) as n from contract group by employer)"))
                    .as("contracts of the largest employer, per thousand")
                    .isGreaterThanOrEqualTo(50);
        }
    }

    private static long number(SecondFlows second, String query) throws SQLException {
        return Long.parseLong(second.lines(query).get(0));
    }
}
