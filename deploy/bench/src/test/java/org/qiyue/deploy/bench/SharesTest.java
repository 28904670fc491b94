package org.qiyue.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qiyue.deploy.bench.Shares.Share;

class SharesTest {

    @Test
    void theMostFrequentComeFirstWithTheirPartOfEverything() {
        Shares shares = new Shares();
        shares.add("rare", 1);
        shares.add("often", 4);
        shares.add("often", 2);
        shares.add("also rare", 1);

        assertThat(shares.top(2)).containsExactly(new Share("often", 0.75), new Share("also rare", 0.125));
        assertThat(shares.total()).isEqualTo(8);
    }

    @Test
    void nothingSeenHasNoShares() {
        assertThat(new Shares().top(5)).isEmpty();
    }
}
