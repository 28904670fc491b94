package org.qiyue.analytics.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotientsTest {

    @Test
    void eachPeriodHasItsOwnQuotientAndNoneWhereThereIsNothingToDivideBy() {
        Fraction[] quotients = Quotients.of(new long[] {1, 5, -1}, new long[] {3, 0, 20_000}, 2);

        assertThat(quotients[0].rounded(4)).isEqualByComparingTo("0.6667");
        assertThat(quotients[1]).isNull();
        assertThat(quotients[2].rounded(4)).isEqualByComparingTo("-0.0001");
    }

    @Test
    void sumsLeaveWhatTheyAreOfAsItWas() {
        long[] one = {1, 2};

        assertThat(Quotients.sums(one, new long[] {10, 20})).containsExactly(11, 22);
        assertThat(one).containsExactly(1, 2);
        assertThat(Quotients.whole(one)[1].rounded(0)).isEqualByComparingTo("2");
    }
}
