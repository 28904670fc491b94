package org.qiyue.analytics.indicators.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qiyue.analytics.indicators.flow.Periods;

/** The definitions word for word, day by day: slow, and nothing in common with the sweep. */
final class LiteralMoves {

    /** What has no end ends here, long after any day that a figure looks at. */
    private static final int HORIZON = World.day("2028-12-31");

    private record Job(World.Pair pair, int cell, int start, int end) {}

    private final World world;
    private final Map<World.Pair, List<World.Contract>> contracts;
    private final Map<Integer, List<Job>> jobs = new TreeMap<>();

    LiteralMoves(World world) {
        this.world = world;
        this.contracts = world.byPair();
        contracts.forEach((pair, theirs) ->
                jobs.computeIfAbsent(pair.worker(), any -> new ArrayList<>()).addAll(jobs(pair, theirs)));
    }

    /** Each stretch of days without a gap on which some contract of the pair is in force. */
    private List<Job> jobs(World.Pair pair, List<World.Contract> theirs) {
        int cell = World.cell(pair, theirs.get(0).section());
        List<Job> stretches = new ArrayList<>();
        Integer begun = null;
        for (int day = theirs.get(0).start(); day <= HORIZON + 1; day++) {
            boolean covered = day <= HORIZON && inForce(pair, day).isPresent();
            if (covered && begun == null) {
                begun = day;
            } else if (!covered && begun != null) {
                stretches.add(new Job(pair, cell, begun, day - 1));
                begun = null;
            }
        }
        return stretches;
    }

    /** Of the contracts active on a day that with the latest start, then the one that comes last. */
    private Optional<World.Contract> inForce(World.Pair pair, int day) {
        return contracts.get(pair).stream()
                .filter(each -> each.start() <= day && day <= each.end())
                .reduce((one, later) -> later);
    }

    long[][] counts(MoveCount what) {
        long[][] counts = new long[World.CELLS][world.periods().count()];
        for (List<Job> ofWorker : jobs.values()) {
            for (int t = 0; t < world.periods().count(); t++) {
                Job job = new Quarter(ofWorker, t).counted(what);
                if (job != null) {
                    counts[job.cell()][t]++;
                }
            }
        }
        return counts;
    }

    /** The first day of a period, also outside the series. */
    private int p0(int t) {
        Periods periods = world.periods();
        LocalDate begin = LocalDate.ofEpochDay(periods.firstDay(0)).plusMonths((long) t * periods.monthsEach());
        return (int) begin.toEpochDay();
    }

    /** One worker in period t. */
    private final class Quarter {

        private final List<Job> all;
        private final int t;
        private final Job i;
        private final Job j;
        private final Job k;
        private final Job l;

        Quarter(List<Job> all, int t) {
            this.all = all;
            this.t = t;
            this.i = main(t - 1);
            this.j = main(t);
            this.k = main(t + 1);
            this.l = main(t + 2);
        }

        /** The job in whose cell the worker is counted, null when not at all. */
        Job counted(MoveCount what) {
            return switch (what) {
                case MAIN_B -> j;
                case MAIN_E -> k;
                case JOB_STAY_S -> when(j != null && j.equals(k), k);
                case M_JOB_START -> when(k != null && !k.equals(j), k);
                case M_JOB_END -> when(j != null && !j.equals(k), j);
                case M_HIRE -> when(began(k), k);
                case M_SEP -> when(ended(j), j);
                case EE_HIRE -> when(isEe(), k);
                case EE_SEP -> when(isEe(), j);
                case M_HIRE_ADD -> when(began(k) && j != null && j.end() >= p0(t + 1), k);
                case M_SEP_KEEP -> when(ended(j) && k != null && k.start() < p0(t), j);
                case NE_HIRE -> when(is(MoveCount.M_HIRE) && !isEe() && !is(MoveCount.M_HIRE_ADD), k);
                case EN_SEP -> when(is(MoveCount.M_SEP) && !isEe() && !is(MoveCount.M_SEP_KEEP), j);
                case AQ_HIRE -> when(j == null && k != null && i != null && !isSamePair(i, k), k);
                case AQ_SEP -> when(j != null && k == null && l != null && !isSamePair(j, l), j);
                case J2J_HIRE -> when(isEe() || is(MoveCount.AQ_HIRE), k);
                case J2J_SEP -> when(isEe() || is(MoveCount.AQ_SEP), j);
                case NE_PERSIST -> when(is(MoveCount.NE_HIRE) && !is(MoveCount.AQ_HIRE), k);
                case EN_PERSIST -> when(is(MoveCount.EN_SEP) && !is(MoveCount.AQ_SEP), j);
                case NE_FULL_Q -> when(is(MoveCount.NE_HIRE) && !works(t - 1), k);
                case EN_FULL_Q -> when(is(MoveCount.EN_SEP) && !works(t + 1), j);
                case EE_HIRE_S -> when(isEe() && stands(j, t - 1) && stands(k, t + 2), k);
                case EE_SEP_S -> when(isEe() && stands(j, t - 1) && stands(k, t + 2), j);
                case AQ_HIRE_S -> when(is(MoveCount.AQ_HIRE) && stands(i, t - 2) && stands(k, t + 2), k);
                case AQ_SEP_S -> when(is(MoveCount.AQ_SEP) && stands(j, t - 1) && stands(l, t + 3), j);
                case J2J_HIRE_S -> when(is(MoveCount.EE_HIRE_S) || is(MoveCount.AQ_HIRE_S), k);
                case J2J_SEP_S -> when(is(MoveCount.EE_SEP_S) || is(MoveCount.AQ_SEP_S), j);
                case J2J_HIRE_OVERLAP -> withGap(Integer.MIN_VALUE, -1);
                case J2J_HIRE_GAP_7 -> withGap(0, 7);
                case J2J_HIRE_GAP_31 -> withGap(8, 31);
                case J2J_HIRE_GAP_91 -> withGap(32, 91);
                case J2J_HIRE_GAP_92 -> withGap(92, Integer.MAX_VALUE);
            };
        }

        private Job when(boolean counts, Job job) {
            return counts ? job : null;
        }

        private boolean is(MoveCount what) {
            return counted(what) != null;
        }

        private boolean isEe() {
            return ended(j) && began(k) && !isSamePair(j, k);
        }

        private Job withGap(int from, int to) {
            if (!is(MoveCount.J2J_HIRE)) {
                return null;
            }
            int gap = k.start() - (isEe() ? j : i).end() - 1;
            return when(from <= gap && gap <= to, k);
        }

        private boolean began(Job job) {
            return job != null && job.start() >= p0(t) && job.start() < p0(t + 1);
        }

        private boolean ended(Job job) {
            return job != null && job.end() >= p0(t) && job.end() < p0(t + 1);
        }

        private boolean works(int period) {
            return all.stream().anyMatch(job -> job.start() < p0(period + 1) && job.end() >= p0(period));
        }

        private Job main(int boundary) {
            int day = p0(boundary);
            return all.stream()
                    .filter(job -> stands(job, boundary))
                    .min(Comparator.comparingLong((Job job) -> inForce(job.pair(), day)
                                    .map(World.Contract::wage)
                                    .orElseThrow())
                            .reversed()
                            .thenComparingInt(Job::start)
                            .thenComparing(Job::pair, World.Pair.ORDER))
                    .orElse(null);
        }

        private boolean stands(Job job, int boundary) {
            return job.start() < p0(boundary) && p0(boundary) <= job.end();
        }

        private boolean isSamePair(Job one, Job other) {
            return one.pair().equals(other.pair());
        }
    }
}
