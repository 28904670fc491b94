package org.qiyue.deploy.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    @TempDir
    Path folder;

    @Test
    void aKillReachesWhatTheProgramHasStarted() throws Exception {
        Child child = start("sleep 60 & sleep 60 & echo up; wait");
        Scene.await(
                "it is up", Duration.ofSeconds(5), () -> Files.readString(log()).contains("up"));
        child.kill();
        assertThat(child.isAlive()).isFalse();
        assertThat(Child.running()).isEmpty();
    }

    @Test
    void aFrozenProgramStandsStillAndGoesOn() throws Exception {
        Child child = start("while true; do echo x; sleep 0.02; done");
        try {
            Scene.await("it is up", Duration.ofSeconds(5), () -> Files.size(log()) > 0);
            child.freeze();
            Thread.sleep(200);
            long frozen = Files.size(log());
            Thread.sleep(300);
            assertThat(Files.size(log())).isEqualTo(frozen);
            child.thaw();
            Scene.await("it goes on", Duration.ofSeconds(5), () -> Files.size(log()) > frozen);
        } finally {
            child.kill();
        }
    }

    @Test
    void aProgramThatDoesNotListenIsKilledWhenItsTimeIsOver() throws Exception {
        Child child = start("trap '' TERM; echo up; while true; do sleep 0.1; done");
        Scene.await(
                "it is up", Duration.ofSeconds(5), () -> Files.readString(log()).contains("up"));
        child.stop("TERM", Duration.ofMillis(300));
        assertThat(child.isAlive()).isFalse();
    }

    private Child start(String script) throws Exception {
        return Child.start(List.of("sh", "-c", script), Map.of(), log());
    }

    private Path log() {
        return folder.resolve("log");
    }
}
