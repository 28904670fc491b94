package org.qiyue.analytics.jobs;

import java.time.LocalDate;
import java.util.List;
import org.qiyue.analytics.indicators.MonthSeries;
import org.qiyue.analytics.indicators.Observation;
import org.qiyue.analytics.indicators.ObservationDigest;

/**
 * A release before it is stored: the observations and where they come from.
 *
 * @param origin what fixes the observations: equal origins have equal observations
 * @param observations in their natural order
 * @param digest over the observations
 */
record Release(Origin origin, List<Observation> observations, String digest) {

    Release {
        observations = List.copyOf(observations);
    }

    static Release of(Origin origin, List<Observation> observations) {
        return new Release(origin, observations, ObservationDigest.of(observations));
    }

    /**
     * Everything the observations depend on.
     *
     * @param codeVersion version of the program and of its methodology
     * @param series the months
     * @param source the snapshot
     */
    record Origin(String codeVersion, MonthSeries series, SourceSummary source) {

        LocalDate asOf() {
            return series.asOf();
        }

        /** The readable name of the release: as-of day and snapshot position. */
        String releaseId() {
            return asOf() + "-p" + source.position();
        }
    }
}
