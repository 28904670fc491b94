package org.qiyue.deploy.bench.pages;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.qiyue.deploy.bench.Statistics;

/**
 * What was measured of a page.
 *
 * @param statements how many statements a request sends, on average
 * @param repetitions in order
 */
record PageFigures(Page page, double statements, List<Repetition> repetitions) {

    static final double GOAL_RATIO = 2.0;
    static final double GOAL_MILLIS = 50.0;

    PageFigures {
        repetitions = List.copyOf(repetitions);
    }

    /**
     * A repetition.
     *
     * @param api one request after the other
     * @param sql the same statements by pgbench, one transaction after the other
     * @param apiTogether several requests at a time
     * @param sqlTogether several sessions of pgbench
     */
    record Repetition(Waits api, Waits sql, Waits apiTogether, Waits sqlTogether) {}

    double median(ToDoubleFunction<Repetition> figure) {
        return Statistics.median(repetitions.stream().map(figure::applyAsDouble).toList());
    }

    /** How many times as long as the statements alone, at the 95th percentile. */
    double ratio() {
        return median(each -> each.api().millis(95) / each.sql().millis(95));
    }

    double p95() {
        return median(each -> each.api().millis(95));
    }

    boolean reachesGoal() {
        return ratio() <= GOAL_RATIO && p95() <= GOAL_MILLIS;
    }
}
