package org.qiyue.deploy.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.qiyue.deploy.local.simulation.SignedFiling;

class FilingSourceTest {

    @Test
    @Timeout(30)
    void aCityWithoutFurtherFilingsIsSaidToBeTooSmallAndIsNotWaitedFor() throws Exception {
        List<SignedFiling> only = List.of();
        try (FilingSource source = new FilingSource(Stream.of(only))) {
            assertThat(source.next()).isSameAs(only);
            for (int times = 0; times < 2; times++) {
                assertThatThrownBy(source::next)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("too small");
            }
        }
    }
}
