package org.qiyue.analytics.jobs;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A few contracts written down by hand, and the moves between jobs that the second implementation finds in them. */
final class SmallWorld implements AutoCloseable {

    private static final String OF_THE_CITY = " and area = '110000' and section = '_T'";

    private final SecondFlows flows;

    private SmallWorld(SecondFlows flows) {
        this.flows = flows;
    }

    /**
     * Contracts in the order of their filing, each as worker, employer, first day, last day and monthly wage; {@code -}
     * is no last day or no wage. The employer may say its area and industry: {@code B@110101/C}; else it is in 110105, I.
     */
    static SmallWorld asOf(String day, String... contracts) throws SQLException, IOException {
        List<String> rows = new ArrayList<>();
        for (String contract : contracts) {
            rows.add(row(rows.size() + 1, contract.trim().split(" +")));
        }
        return new SmallWorld(SecondFlows.open()
                .execute("""
                        create table contract_event (occurred_on varchar);
                        create table contract_spell as
                            select * from (values %s) as c(first_filing_no, worker_key, employer_key, area, industry_section,
                                   term_type, first_start, end_date, ended_on, wage_monthly, voided)
                        """.formatted(String.join(",\n", rows)))
                .computed(LocalDate.parse(day)));
    }

    private static String row(int filingNo, String[] told) {
        String[] employerAndPlace = told[1].split("[@/]");
        boolean placed = employerAndPlace.length == 3;
        return "('%d', '%s', '%s', '%s', '%s', '%s', '%s', %s::varchar, null::varchar, %s::varchar, 'f')"
                .formatted(
                        filingNo,
                        told[0],
                        employerAndPlace[0],
                        placed ? employerAndPlace[1] : "110105",
                        placed ? employerAndPlace[2] : "I",
                        told[3].equals("-") ? "2" : "1",
                        told[2],
                        told[3].equals("-") ? "null" : "'" + told[3] + "'",
                        told[4].equals("-") ? "null" : "'" + told[4] + "'");
    }

    /** The counts of the city that are not zero in a quarter: the name alone where it is 1. */
    Set<String> counts(String period) throws SQLException {
        return new TreeSet<>(flows.lines("""
                select indicator || case when value <> 1 then ' ' || value::bigint else '' end from figure_of_moves
                 where value <> 0 and not indicator like '%R' and period = '""" + period + "'" + OF_THE_CITY));
    }

    /** Value and count of a figure of the city. */
    String figure(String indicator, String period) throws SQLException {
        return String.join(
                ";",
                flows.lines("select value, jobs from figure_of_moves where indicator = '" + indicator
                        + "' and period = '" + period + "'" + OF_THE_CITY));
    }

    /** The cells in which a figure is not zero in a quarter. */
    Set<String> cells(String indicator, String period) throws SQLException {
        return new TreeSet<>(
                flows.lines("select area || '/' || section from figure_of_moves where value <> 0 and indicator = '"
                        + indicator + "' and period = '" + period + "'"));
    }

    /** The employer and the area of the one main job at the boundary on that day. */
    String mainJobAt(String day) throws SQLException {
        return String.join(
                ";",
                flows.lines("select employer || '@' || area from main_job join pair using (worker, pair)"
                        + " where first_day(q) = date '" + day + "'"));
    }

    List<String> lines(String query) throws SQLException {
        return flows.lines(query);
    }

    @Override
    public void close() throws SQLException {
        flows.close();
    }
}
