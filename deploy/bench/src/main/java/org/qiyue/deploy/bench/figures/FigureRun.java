package org.qiyue.deploy.bench.figures;

import java.util.List;
import org.qiyue.deploy.bench.Statistics;

/**
 * What one process has computed, some times over.
 *
 * @param startSeconds from the start of the process until it could begin; 0 where that is not counted
 * @param seconds of each time, at least two
 * @param observations how many figures came out
 * @param digest over all of them, the same each time
 * @param peakKilobytes the most memory that the process held
 */
record FigureRun(double startSeconds, List<Double> seconds, long observations, String digest, long peakKilobytes) {

    FigureRun {
        seconds = List.copyOf(seconds);
        if (seconds.size() < 2 || peakKilobytes <= 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
    }

    /** From the start to the first figures. */
    double cold() {
        return startSeconds + seconds.get(0);
    }

    /** The middle one of the times after the first. */
    double warm() {
        return Statistics.median(seconds.subList(1, seconds.size()));
    }
}
