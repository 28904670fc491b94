package org.qiyue.deploy.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesOptionsTest {

    private static PagesOptions read(String... arguments) {
        return PagesOptions.read(List.of(arguments), Path.of("/bench"));
    }

    @Test
    void measuresAMillionEmployersWhereNothingElseIsSaid() {
        PagesOptions options = read();
        assertThat(options.employers()).isEqualTo(1_000_000);
        assertThat(options.exports()).isTrue();
        assertThat(options.folder()).isEqualTo(Path.of("/bench/.bench/pages-1000000-24000-1"));
        assertThat(options.result()).isEqualTo(Path.of("/bench/results/api.md"));
    }

    @Test
    void takesWhatIsAsked() {
        PagesOptions options =
                read("--employers", "5000", "--pattern", "2000", "--no-exports", "--result", "elsewhere/r.md");
        assertThat(options.employers()).isEqualTo(5_000);
        assertThat(options.pattern()).isEqualTo(2_000);
        assertThat(options.exports()).isFalse();
        assertThat(options.result()).isEqualTo(Path.of("elsewhere/r.md").toAbsolutePath());
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> read("--contracts", "5")).hasMessageContaining("--contracts");
        assertThatThrownBy(() -> read("--employers")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> read("--employers", "many")).hasMessageContaining("\"many\"");
        assertThatThrownBy(() -> read("--employers", "10")).hasMessageContaining("1000 to");
    }
}
