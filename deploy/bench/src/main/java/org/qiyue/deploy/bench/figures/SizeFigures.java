package org.qiyue.deploy.bench.figures;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.qiyue.deploy.bench.Statistics;

/**
 * What was measured with so many contracts.
 *
 * @param bytes of the extracts
 * @param heapMegabytes that the job had
 */
record SizeFigures(int contracts, long bytes, int heapMegabytes, List<Repetition> repetitions) {

    SizeFigures {
        repetitions = List.copyOf(repetitions);
    }

    /**
     * Both programs, one right after the other.
     *
     * @param load load averages of the machine before
     */
    record Repetition(String load, FigureRun job, FigureRun duckDb) {

        double cold() {
            return job.cold() / duckDb.cold();
        }

        double warm() {
            return job.warm() / duckDb.warm();
        }

        double memory() {
            return (double) job.peakKilobytes() / duckDb.peakKilobytes();
        }
    }

    double median(ToDoubleFunction<Repetition> figure) {
        return Statistics.median(repetitions.stream().map(figure::applyAsDouble).toList());
    }
}
