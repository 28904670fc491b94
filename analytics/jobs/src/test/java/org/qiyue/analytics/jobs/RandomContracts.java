package org.qiyue.analytics.jobs;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.postgresql.PGConnection;

/**
 * Contracts drawn as series of one worker with one employer, so that spells join, overlap, break off and come back; put
 * into the register in an order of filing that is not that of their days.
 *
 * <p>One employer has a twentieth of all. Some are in areas outside the city's list, some of no industry that is known,
 * some without a wage, some end before they begin.
 */
final class RandomContracts {

    /** Days from the last day of a contract to the first of the next: 1 goes on without a gap, 366 is no recall. */
    private static final int[] GAPS = {
        -400, -60, -1, 0, 1, 1, 1, 1, 2, 2, 15, 31, 32, 92, 180, 364, 365, 366, 367, 400, 800
    };

    private static final List<String> AREAS = List.of(
            "110101", "110102", "110105", "110105", "110105", "110106", "110108", "110108", "110119", "110302",
            "110000", "310000");

    private static final List<String> SECTIONS = List.of("A", "C", "C", "F", "I", "I", "I", "M", "T");

    /** So seldom that a cell may hold one contract alone, or one outside the quarters; Z is no section. */
    private static final List<String> SELDOM = List.of("B", "D", "G", "K", "R", "S", "Z");

    private final Random random;
    private final int contracts;
    private final int employers;
    private final int workers;
    private final LocalDate from;
    private final int days;
    private final List<String> rows = new ArrayList<>();

    /** That many contracts, the first of each series on one of {@code days} days from {@code from}. */
    RandomContracts(Random random, int contracts, LocalDate from, int days) {
        this.random = random;
        this.contracts = contracts;
        this.employers = 20 + contracts / 60;
        this.workers = 20 + contracts / 4;
        this.from = from;
        this.days = days;
    }

    /** Fills the register, then changes it as later filings would. */
    void insertInto(Connection register) throws SQLException, IOException {
        while (rows.size() < contracts) {
            drawSeries();
        }
        List<Integer> filingNumbers = new ArrayList<>();
        for (int number = 1; number <= contracts; number++) {
            filingNumbers.add(number);
        }
        Collections.shuffle(filingNumbers, random);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < contracts; i++) {
            lines.append(filingNumbers.get(i)).append(',').append(rows.get(i)).append('\n');
        }
        try (Statement statement = register.createStatement()) {
            statement.execute(RegistryDatabase.resource("duckdb/register.sql")
                    .replace("%employers%", Integer.toString(employers))
                    .replace("%workers%", Integer.toString(workers)));
            register.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy drawn from stdin (format csv)", new StringReader(lines.toString()));
            statement.execute(RegistryDatabase.resource("duckdb/filings.sql"));
        }
    }

    private void drawSeries() {
        int worker = 1 + random.nextInt(workers);
        int employer = random.nextInt(14) == 0 ? 1 : 2 + random.nextInt(employers - 1);
        String area = AREAS.get(random.nextInt(4) > 0 ? employer % AREAS.size() : random.nextInt(AREAS.size()));
        String section = SECTIONS.get(employer % SECTIONS.size());
        LocalDate start = edge(from.plusDays(random.nextInt(days)));
        for (int left = 1 + random.nextInt(6); left > 0 && rows.size() < contracts; left--) {
            LocalDate last = lastDay(start);
            add(employer, worker, area, section, start, last);
            start = switch (random.nextInt(12)) {
                case 0 -> start;
                case 1 -> start.plusDays(random.nextInt(400));
                default -> (last == null ? start : last).plusDays(GAPS[random.nextInt(GAPS.length)]);
            };
            if (random.nextInt(12) == 0) {
                area = AREAS.get(random.nextInt(AREAS.size()));
            }
            if (random.nextInt(12) == 0) {
                section = random.nextInt(4) == 0
                        ? List.of("", "Z").get(random.nextInt(2))
                        : SECTIONS.get(random.nextInt(SECTIONS.size()));
            } else if (random.nextInt(60) == 0) {
                section = SELDOM.get(random.nextInt(SELDOM.size()));
            }
            if (random.nextInt(20) == 0) {
                employer = 2 + random.nextInt(employers - 1);
            }
        }
    }

    /** As drawn, or moved to the first or last day of its quarter or month. */
    private LocalDate edge(LocalDate day) {
        LocalDate quarter =
                day.withMonth(day.getMonth().firstMonthOfQuarter().getValue()).withDayOfMonth(1);
        return switch (random.nextInt(8)) {
            case 0 -> quarter;
            case 1 -> quarter.minusDays(1);
            case 2 -> quarter.plusDays(1);
            case 3 -> day.withDayOfMonth(day.lengthOfMonth());
            default -> day;
        };
    }

    private LocalDate lastDay(LocalDate start) {
        return switch (random.nextInt(10)) {
            case 0 -> null;
            case 1 -> start;
            case 2 -> edge(start.plusDays(20 + random.nextInt(200)));
            case 3 -> start.plusYears(1 + random.nextInt(3)).minusDays(1);
            case 4 -> random.nextInt(3) > 0 ? start.plusDays(30) : start.minusDays(1 + random.nextInt(9));
            default -> start.plusDays(random.nextInt(500));
        };
    }

    /** The same last day told in the ways a register knows: by term, by ending, by both, or by neither. */
    private void add(int employer, int worker, String area, String section, LocalDate start, LocalDate last) {
        String termType = "1";
        LocalDate term = last;
        LocalDate ended = null;
        if (last == null) {
            termType = random.nextBoolean() ? "2" : "3";
            term = termType.equals("3") ? start.plusDays(random.nextInt(200)) : null;
        } else {
            switch (random.nextInt(6)) {
                case 0 -> {
                    ended = last;
                    term = last.plusDays(random.nextInt(300));
                }
                case 1 -> ended = last.plusDays(random.nextInt(30));
                case 2 -> {
                    ended = last;
                    termType = random.nextBoolean() ? "2" : "3";
                    term = termType.equals("3") ? last.plusDays(random.nextInt(90) - 45) : null;
                }
                default -> {}
            }
        }
        LocalDate firstStart = random.nextInt(8) == 0 ? start.minusDays(random.nextInt(400)) : null;
        String wage = random.nextInt(8) == 0
                ? ""
                : (2_000 + random.nextInt(40_000)) + (random.nextInt(3) == 0 ? "." + (10 + random.nextInt(90)) : ".00");
        StringJoiner row = new StringJoiner(",");
        row.add(Integer.toString(employer)).add(Integer.toString(worker));
        row.add(area).add(section);
        row.add("0" + (1 + random.nextInt(3))).add(termType);
        row.add(start.toString())
                .add(text(term))
                .add(text(ended))
                .add(text(firstStart))
                .add(wage);
        rows.add(row.toString());
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
