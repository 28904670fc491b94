package org.qiyue.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void theMedianIsTheMiddleOneWhateverTheOrder() {
        assertThat(Statistics.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2.0);
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        assertThat(Statistics.median(List.of(4.0, 1.0, 100.0, 2.0))).isEqualTo(3.0);
    }

    @Test
    void nothingHasNoMedian() {
        assertThatThrownBy(() -> Statistics.median(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLaterHalfIsCountedFromTheMiddleEventOn() {
        // Slow at first; from the event at 1000 on, two more in one second.
        assertThat(Statistics.laterHalfRate(new long[] {0, 500, 1000, 1500, 2000}))
                .isEqualTo(2.0);
    }

    @Test
    void eventsOfTheMiddleOnesMillisecondBelongToTheTimeBefore() {
        assertThat(Statistics.laterHalfRate(new long[] {0, 0, 1000, 1000, 1000, 1500}))
                .isEqualTo(2.0);
    }

    @Test
    void aLaterHalfWithoutTimeHasNoRate() {
        assertThat(Statistics.laterHalfRate(new long[] {})).isZero();
        assertThat(Statistics.laterHalfRate(new long[] {5})).isZero();
        assertThat(Statistics.laterHalfRate(new long[] {1, 5, 5, 5})).isZero();
    }
}
