package org.qiyue.deploy.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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

    @Test
    void aLossIsToldThoughTheFaultDidNotComeAbout() throws Exception {
        for (RuntimeException why : List.of(new NotStruckException("strike"), new NotPossibleException("no tool"))) {
            Outcome outcome = run(Fault.of(6, "a filing lost", "", scene -> {
                loseAFiling(scene);
                throw why;
            }));
            assertThat(outcome.evidence()).isEqualTo(why.getMessage());
            assertThat(outcome.violations()).extracting(Violation::kind).contains(Violation.Kind.LOST);
            assertThat(outcome.isWhole()).isFalse();
            assertThat(outcome.notPossible()).isNull();
        }
    }

    @Test
    void whatTheFewNeighboursOfARunLostIsToldToo() throws Exception {
        Outcome outcome = run(Fault.of(24, "a filing lost among few", "", scene -> {
            scene.watch(new Neighbours("nobody", List.of(), List.of()));
            loseAFiling(scene);
            return "lost";
        }));
        assertThat(outcome.violations()).extracting(Violation::kind).contains(Violation.Kind.LOST);
    }

    @Test
    void aFaultGivenUpHalfwayProvesNothingWhenNothingWasLost() {
        assertThatThrownBy(() -> run(Fault.of(2, "given up", "", scene -> {
                    scene.stand().kill(scene.stand().instances().get(0));
                    throw new NotStruckException("strike");
                })))
                .isInstanceOf(NotStruckException.class);
    }

    private static void loseAFiling(Scene scene) throws Exception {
        long before = scene.progress().recorded();
        Scene.await(
                "a filing is recorded",
                Duration.ofSeconds(60),
                () -> scene.progress().recorded() > before);
        scene.stand()
                .register()
                .execute("UPDATE registry.filing SET content_digest = sha256(content_digest)"
                        + " WHERE filing_no = (SELECT max(filing_no) FROM registry.filing)");
    }

    private static Outcome run(Fault fault) throws Exception {
        return new FaultRun(stand, RATE, MARGIN, PAUSE, new QuietMachine(100)).run(fault);
    }

    private static void assertWhole(int row) throws Exception {
        Fault fault = Faults.ALL.stream()
                .filter(each -> each.row() == row)
                .findFirst()
                .orElseThrow();
        Outcome outcome = run(fault);
        assertThat(outcome.violations()).as(outcome.evidence()).isEmpty();
        assertThat(outcome.filings()).isGreaterThan(100);
        assertThat(outcome.notPossible()).isNull();
    }
}
