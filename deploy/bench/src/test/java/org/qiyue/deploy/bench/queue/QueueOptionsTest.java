package org.qiyue.deploy.bench.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueueOptionsTest {

    private static QueueOptions read(String... arguments) {
        return QueueOptions.read(List.of(arguments), Path.of("/bench"));
    }

    @Test
    void fiftyPeopleWorkForTenMinutesWhereNothingElseIsSaid() {
        QueueOptions options = read();
        assertThat(options.officials()).isEqualTo(50);
        assertThat(options.minutes()).isEqualTo(10);
        assertThat(options.folder()).isEqualTo(Path.of("/bench/.bench/queue"));
        assertThat(options.result()).isEqualTo(Path.of("/bench/results/queue.md"));
    }

    @Test
    void takesWhatIsAsked() {
        QueueOptions options = read("--officials", "7", "--minutes", "1", "--cases", "3", "--result", "elsewhere/r.md");
        assertThat(options.officials()).isEqualTo(7);
        assertThat(options.minutes()).isEqualTo(1);
        assertThat(options.cases()).isEqualTo(3);
        assertThat(options.result()).isEqualTo(Path.of("elsewhere/r.md").toAbsolutePath());
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> read("--people", "5")).hasMessageContaining("--people");
        assertThatThrownBy(() -> read("--minutes")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> read("--minutes", "ten")).hasMessageContaining("\"ten\"");
        assertThatThrownBy(() -> read("--officials", "1")).hasMessageContaining("2 to");
    }
}
