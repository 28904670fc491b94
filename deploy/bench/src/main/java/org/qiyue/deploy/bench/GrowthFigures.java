package org.qiyue.deploy.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was measured before a register of one size.
 *
 * @param contracts how many it held before the first load
 * @param bytes how much of the disk it took then
 * @param loads load averages of the machine before each repetition
 */
record GrowthFigures(long contracts, long bytes, List<String> loads, List<IngestFigures> repetitions) {

    GrowthFigures {
        loads = List.copyOf(loads);
        repetitions = List.copyOf(repetitions);
    }

    double median(ToDoubleFunction<IngestFigures> figure) {
        return Statistics.median(repetitions.stream().map(figure::applyAsDouble).toList());
    }
}
