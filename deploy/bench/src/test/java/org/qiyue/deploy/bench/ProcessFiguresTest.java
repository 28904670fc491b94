package org.qiyue.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.qiyue.deploy.bench.ProcessFigures.Stat;

class ProcessFiguresTest {

    @Test
    void ticksOfUserAndSystemAreAddedUpInMicroseconds() {
        Stat stat = Stat.read("4711 (java) S 42 4711 4711 0 -1 4194304 9 8 7 6 250 50 30 20 20 0 31 0 100 5 6");

        assertThat(stat.name()).isEqualTo("java");
        assertThat(stat.parent()).isEqualTo(42);
        assertThat(stat.ownMicros()).isEqualTo(3_000_000);
        assertThat(stat.endedChildrenMicros()).isEqualTo(500_000);
    }

    @Test
    void aNameWithBlanksAndBracketsMovesNoField() {
        Stat stat = Stat.read("7 (C2 (odd) Thre) R 1 7 7 0 -1 0 0 0 0 0 10 0 0 0 20 0 1 0 100 5 6");

        assertThat(stat.name()).isEqualTo("C2 (odd) Thre");
        assertThat(stat.ownMicros()).isEqualTo(100_000);
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> Stat.read("VmHWM: 12 kB")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stat.read("7 (java) S 1 2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTimeOfThisProcessGrowsAsItWorks() throws IOException {
        long self = ProcessHandle.current().pid();
        long before = ProcessFigures.micros(self);
        long end = System.nanoTime() + 10_000_000_000L;
        while (ProcessFigures.micros(self) == before) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
        assertThat(ProcessFigures.microsWithChildren(self)).isGreaterThan(before);
        assertThat(ProcessFigures.peakMemoryKilobytes(self)).isPositive();
        assertThat(ProcessFigures.microsByThread(self)).isNotEmpty();
    }
}
