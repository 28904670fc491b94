package org.qiyue.deploy.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Five rows of the fault matrix in little, on one PostgreSQL with fsync on, one broker and the packed ingest. All rows,
 * longer and three times: {@code deploy/bench/faults}, which asserts limits of time too; here others may be at work.
 */
class FaultsIT {

    private static final int RATE = 50;
    private static final Duration MARGIN = Duration.ofSeconds(2);

    /** Longer than the six seconds after which a silent instance loses its partitions. */
    private static final Duration PAUSE = Duration.ofSeconds(9);

    private static Stand stand;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        stand = Stand.open(folder.resolve("stand"), FaultPorts.free(), Stand.Layout.PLAIN);
    }

    @AfterAll
    static void close() throws Exception {
        if (stand != null) {
            stand.close();
        }
        assertThat(Child.running()).isEmpty();
    }

    @AfterEach
    void thaw() throws Exception {
        for (Intake instance : stand.instances()) {
            instance.process().thaw();
        }
    }

    @Test
    void ingestKilledBetweenInsertAndCommitCommitAndAnswerSendAndMark() throws Exception {
        assertWhole(2);
    }

    @Test
    void brokerKilled() throws Exception {
        assertWhole(3);
    }

    @Test
    void databaseKilled() throws Exception {
        assertWhole(4);
    }

    @Test
    void aFrozenInstanceResumesAsAZombie() throws Exception {
        assertWhole(6);
    }

    @Test
    void topicsMadeAnewAndEverythingSentAgain() throws Exception {
        assertWhole(20);
    }

    private static void assertWhole(int row) throws Exception {
        Fault fault = Faults.ALL.stream()
                .filter(each -> each.row() == row)
                .findFirst()
                .orElseThrow();
        Outcome outcome = new FaultRun(stand, RATE, MARGIN, PAUSE, new QuietMachine(100)).run(fault);
        assertThat(outcome.violations()).as(outcome.evidence()).isEmpty();
        assertThat(outcome.filings()).isGreaterThan(100);
        assertThat(outcome.notPossible()).isNull();
    }
}
