package org.qiyue.deploy.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.qiyue.deploy.bench.faults.QuietMachine.BusyException;
import org.qiyue.deploy.bench.faults.QuietMachine.Processor;

class QuietMachineTest {

    private static final Processor START = new Processor(0, 0);

    @Test
    void aQuietMachineKeepsNobodyWaiting() {
        assertThatCode(() ->
                        machine(Duration.ZERO, START, new Processor(100, 61)).await())
                .doesNotThrowAnyException();
    }

    @Test
    void aMachineThatIsNotQuietInTimeIsRefused() {
        assertThatThrownBy(() ->
                        machine(Duration.ZERO, START, new Processor(100, 20)).await())
                .isInstanceOf(BusyException.class)
                .hasMessage("80 % of the cores busy before the load began");
    }

    @Test
    void aMachineThatBecomesQuietIsWaitedFor() {
        assertThatCode(() -> machine(
                                Duration.ofMinutes(1),
                                START,
                                new Processor(100, 20),
                                new Processor(100, 20),
                                new Processor(200, 110))
                        .await())
                .doesNotThrowAnyException();
    }

    @Test
    void whatWaitsForADiskIsNoWork() throws Exception {
        Processor before = Processor.of("cpu  100 0 50 1000 200 0 5 0 0 0");
        Processor after = Processor.of("cpu  120 0 60 1040 225 0 5 5 0 0");
        assertThat(after.busySince(before)).isCloseTo(0.35, within(0.001));
        assertThat(Processor.now().busySince(START)).isBetween(0.0, 1.0);
    }

    private static QuietMachine machine(Duration patience, Processor... seen) {
        Queue<Processor> next = new ArrayDeque<>(List.of(seen));
        return new QuietMachine(40, next::remove, Duration.ZERO, patience);
    }
}
