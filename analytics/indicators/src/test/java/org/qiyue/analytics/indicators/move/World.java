package org.qiyue.analytics.indicators.move;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.qiyue.analytics.indicators.flow.CellFlows;
import org.qiyue.analytics.indicators.flow.JobSweep;
import org.qiyue.analytics.indicators.flow.Periods;
import org.qiyue.analytics.indicators.flow.Variant;

/** Contracts of a few workers who meet the same few employers again, with every ugly case. */
record World(Periods periods, List<Contract> contracts) {

    static final long NO_WAGE = -1;
    static final int AREAS = 2;
    static final int SECTIONS = 2;
    static final int CELLS = AREAS * SECTIONS;

    /** A worker with an employer in an area; of jobs alike the main one is that of the lower employer, then area. */
    record Pair(int worker, int employer, int area) {

        static final Comparator<Pair> ORDER = Comparator.comparingInt(Pair::worker)
                .thenComparingInt(Pair::employer)
                .thenComparingInt(Pair::area);
    }

    record Contract(Pair pair, int section, int start, int end, long wage) {

        static Contract of(int worker, int employer, String start, String end, long wage) {
            return new Contract(
                    new Pair(worker, employer, 0), 0, day(start), end == null ? Periods.FOREVER : day(end), wage);
        }
    }

    World {
        contracts = contracts.stream()
                .sorted(Comparator.comparing(Contract::pair, Pair.ORDER).thenComparingInt(Contract::start))
                .toList();
    }

    static World quarters(int first, int count, Contract... contracts) {
        return new World(new Periods(YearMonth.of(first, 1), 3, count), List.of(contracts));
    }

    /** Periods of 2024 and 2025, with contracts of 2022 to 2027. */
    static World random(Random random, int size, int monthsEach) {
        int from = day("2022-06-01");
        List<Contract> contracts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int worker = random.nextInt(5);
            int start = from + random.nextInt(1_500);
            if (random.nextInt(4) == 0) {
                start = firstOfQuarter(start) + random.nextInt(3) - 1;
            }
            Pair pair = new Pair(worker, random.nextInt(3), random.nextInt(AREAS));
            if (!contracts.isEmpty() && random.nextInt(3) > 0) {
                // Goes on from an earlier contract: with the same employer, or with another as likely.
                Contract before = contracts.get(random.nextInt(contracts.size()));
                Pair old = before.pair();
                pair = random.nextInt(3) == 0
                        ? old
                        : new Pair(
                                old.worker(), random.nextInt(3), random.nextInt(4) == 0 ? 1 - old.area() : old.area());
                if (before.end() < Periods.FOREVER) {
                    int[] gaps = {-40, -1, 0, 1, 1, 2, 8, 9, 32, 33, 92, 93, 150};
                    start = Math.max(before.start(), before.end() + gaps[random.nextInt(gaps.length)]);
                } else {
                    start = before.start() + random.nextInt(600);
                }
            }
            contracts.add(new Contract(pair, random.nextInt(SECTIONS), start, end(random, start), wage(random)));
        }
        return new World(new Periods(YearMonth.of(2024, 1), monthsEach, 24 / monthsEach), contracts);
    }

    private static int end(Random random, int start) {
        return switch (random.nextInt(8)) {
            case 0 -> Periods.FOREVER;
            case 1 -> start;
            case 2, 3 -> firstOfQuarter(start + random.nextInt(400) + 92) - random.nextInt(2);
            default -> start + random.nextInt(400);
        };
    }

    /** So few that they are often equal. */
    private static long wage(Random random) {
        return random.nextInt(4) == 0 ? NO_WAGE : 100_000L * random.nextInt(3);
    }

    private static int firstOfQuarter(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return (int) LocalDate.of(date.getYear(), (date.getMonthValue() - 1) / 3 * 3 + 1, 1)
                .toEpochDay();
    }

    static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }

    /** The contracts of each pair by first day, workers and pairs in their order. */
    Map<Pair, List<Contract>> byPair() {
        Map<Pair, List<Contract>> pairs = new LinkedHashMap<>();
        contracts.forEach(each ->
                pairs.computeIfAbsent(each.pair(), any -> new ArrayList<>()).add(each));
        return pairs;
    }

    static int cell(Pair pair, int section) {
        return pair.area() * SECTIONS + section;
    }

    /** All cells, empty ones too. */
    CellMoves[] swept(int bridgeDays) {
        MoveSweep sweep = new MoveSweep(periods, bridgeDays, CELLS);
        contracts.forEach(each -> sweep.add(
                each.pair().worker(),
                10L * each.pair().employer() + each.pair().area(),
                cell(each.pair(), each.section()),
                each.start(),
                each.end(),
                each.wage()));
        CellMoves[] swept = sweep.finish();
        for (int cell = 0; cell < CELLS; cell++) {
            swept[cell] = swept[cell] == null ? new CellMoves(periods) : swept[cell];
        }
        return swept;
    }

    CellMoves city(int bridgeDays) {
        CellMoves city = new CellMoves(periods);
        for (CellMoves each : swept(bridgeDays)) {
            city.add(each);
        }
        return city;
    }

    /** The flows of the same jobs by variant D, all cells. */
    CellFlows[] flows() {
        JobSweep sweep = new JobSweep(periods, Variant.D, 0, CELLS, 0);
        Map<Integer, List<Contract>> establishments = new TreeMap<>();
        contracts.forEach(each -> establishments
                .computeIfAbsent(10 * each.pair().employer() + each.pair().area(), any -> new ArrayList<>())
                .add(each));
        establishments.forEach((establishment, theirs) -> theirs.forEach(each -> sweep.add(
                establishment,
                each.pair().worker(),
                cell(each.pair(), each.section()),
                0,
                each.start(),
                each.end(),
                Math.max(0, each.wage()))));
        CellFlows[] swept = sweep.finish();
        for (int cell = 0; cell < CELLS; cell++) {
            swept[cell] = swept[cell] == null ? new CellFlows(periods) : swept[cell];
        }
        return swept;
    }
}
