package org.qiyue.analytics.indicators.flow;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Contracts of a few workers with a few employers, with every ugly case: overlaps, gaps, one day, the same day, no end. */
record World(Periods periods, List<Contract> contracts) {

    private static final int YEAR = 2024;

    record Contract(long employer, long worker, int start, int end, long wage) {

        static final Comparator<Contract> ORDER = Comparator.comparingLong(Contract::employer)
                .thenComparingLong(Contract::worker)
                .thenComparingInt(Contract::start);

        static Contract of(int employer, int worker, String start, String end, long wage) {
            return new Contract(employer, worker, day(start), day(end), wage);
        }
    }

    /** Periods of 2024 and 2025, with contracts of 2022 to 2027. */
    static World random(Random random, int size, int monthsEach) {
        int from = day("2022-06-01");
        List<Contract> contracts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int start = from + random.nextInt(1_500);
            if (random.nextInt(4) == 0) {
                start = firstOfQuarter(start) - random.nextInt(2);
            }
            if (!contracts.isEmpty() && random.nextInt(3) == 0) {
                Contract before = contracts.get(random.nextInt(contracts.size()));
                if (before.end() < Periods.FOREVER) {
                    start = before.end() + random.nextInt(4) - 1;
                    if (random.nextInt(4) == 0) {
                        start = before.end() + 365 + random.nextInt(3) - 1;
                    }
                    contracts.add(
                            contract(random, before.employer(), before.worker(), Math.max(start, before.start())));
                    continue;
                }
            }
            contracts.add(contract(random, random.nextInt(3), random.nextInt(4), start));
        }
        contracts.sort(Contract.ORDER);
        return new World(new Periods(YearMonth.of(YEAR, 1), monthsEach, 24 / monthsEach), contracts);
    }

    private static Contract contract(Random random, long employer, long worker, int start) {
        int end = switch (random.nextInt(8)) {
            case 0 -> Periods.FOREVER;
            case 1 -> start;
            case 2 -> firstOfQuarter(start + random.nextInt(400) + 92) - 1;
            default -> start + random.nextInt(500);
        };
        return new Contract(employer, worker, start, end, random.nextInt(10) == 0 ? 0 : 300_000 + random.nextInt(9));
    }

    private static int firstOfQuarter(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return (int) LocalDate.of(date.getYear(), (date.getMonthValue() - 1) / 3 * 3 + 1, 1)
                .toEpochDay();
    }

    static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }

    CellFlows swept(Variant variant, int bridgeDays) {
        JobSweep sweep = new JobSweep(periods, variant, bridgeDays, 1, 0);
        contracts.forEach(
                each -> sweep.add(each.employer(), each.worker(), 0, 0, each.start(), each.end(), each.wage()));
        CellFlows swept = sweep.finish()[0];
        return swept == null ? new CellFlows(periods) : swept;
    }
}
