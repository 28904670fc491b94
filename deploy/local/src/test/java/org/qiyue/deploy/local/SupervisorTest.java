package org.qiyue.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SupervisorTest {

    @TempDir
    Path temporary;

    private CityFolder folder;
    private Supervisor supervisor;

    @BeforeEach
    void open() {
        folder = CityFolder.open(temporary.resolve("city"));
        supervisor = new Supervisor(folder, Console.silent());
    }

    @AfterEach
    void close() {
        supervisor.close();
    }

    @Test
    void aPartThatDiesIsToldWithItsExitCodeAndTheTailOfItsLog() throws Exception {
        supervisor.start(shell("broker", "echo first; echo last words; exit 7"));

        CityFailure failure = supervisor.failure().get(20, TimeUnit.SECONDS);

        assertThat(failure.sentence()).contains("broker", "退出码 7", "exit code 7", "last words");
    }

    @Test
    void waitingForAPartEndsWhenAnotherOneDies() {
        RunningPart lasting = supervisor.start(shell("lasting", "sleep 60"));
        supervisor.start(shell("broken", "exit 1"));

        assertThatThrownBy(() -> supervisor.await(lasting, Duration.ofSeconds(20), () -> false))
                .isInstanceOf(CityFailure.class)
                .hasMessageContaining("broken");
    }

    @Test
    void aPartThatIsNotReadyInTimeIsAFailure() {
        RunningPart slow = supervisor.start(shell("slow", "echo still waking; sleep 60"));

        assertThatThrownBy(() -> supervisor.await(slow, Duration.ofMillis(600), () -> false))
                .isInstanceOf(CityFailure.class)
                .hasMessageContaining("slow")
                .hasMessageContaining("still waking");
    }

    @Test
    void theLastPartStartedIsTheFirstToBeStopped() throws Exception {
        Path order = temporary.resolve("order");
        for (String name : List.of("one", "two", "three")) {
            RunningPart part = supervisor.start(shell(
                    name,
                    "trap 'echo " + name + " >> " + order + "; exit' TERM; echo up; while :; do sleep 0.05; done"));
            supervisor.await(part, Duration.ofSeconds(20), () -> part.tail().contains("up"));
        }

        supervisor.close();

        assertThat(Files.readAllLines(order)).containsExactly("three", "two", "one");
        assertThat(supervisor.failure()).isNotDone();
    }

    @Test
    void aPartThatDoesNotWantToEndIsKilled() {
        Part stubborn = shell("stubborn", "trap '' TERM; echo up; while :; do sleep 0.05; done")
                .stoppedBy(StopSignal.TERM, Duration.ofMillis(300));
        RunningPart part = supervisor.start(stubborn);
        supervisor.await(part, Duration.ofSeconds(20), () -> part.tail().contains("up"));

        supervisor.close();

        assertThat(part.isAlive()).isFalse();
    }

    @Test
    void nothingStartsOnceTheCityIsBeingStopped() {
        supervisor.close();

        assertThatThrownBy(() -> supervisor.start(shell("late", "sleep 60"))).isInstanceOf(CityFailure.class);
    }

    @Test
    void theEndOfATaskIsNoFailure() {
        RunningPart task = supervisor.startTask(shell("task", "exit 3"));

        assertThat(task.end().join()).isEqualTo(3);
        assertThat(supervisor.failure()).isNotDone();
    }

    @Test
    void whatAKilledLauncherLeftIsFoundAndStopped() {
        RunningPart left = supervisor.startTask(shell("left", "sleep 60"));

        int stopped = Supervisor.stopLeftovers(folder, Console.silent());

        assertThat(stopped).isEqualTo(1);
        assertThat(left.isAlive()).isFalse();
        assertThat(ProcessMark.in(folder.run())).isEmpty();
    }

    @Test
    void anotherProcessUnderAnOldIdIsLeftAlone() throws IOException {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            ProcessMark.of("kafka", 0, stranger.toHandle()).write(folder.run());
            ProcessMark honest = ProcessMark.in(folder.run()).get(0);
            new ProcessMark("kafka", 0, honest.pid(), Instant.now().minusSeconds(3_600)).write(folder.run());

            int stopped = Supervisor.stopLeftovers(folder, Console.silent());

            assertThat(honest.process()).isPresent();
            assertThat(stopped).isZero();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void settingsOfTheCallersShellDoNotReachAPart() {
        RunningPart part = supervisor.startTask(Part.of(
                "env", "env", List.of("sh", "-c", "env | grep ^QIYUE_"), Map.of("QIYUE_HTTP_PORT", "1"), temporary));

        part.end().join();

        assertThat(part.tail().lines()).containsExactly("QIYUE_HTTP_PORT=1");
    }

    private Part shell(String name, String script) {
        return Part.of(name, name, List.of("sh", "-c", script), Map.of(), temporary);
    }
}
