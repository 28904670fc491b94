package org.qiyue.analytics.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CodeVersionTest {

    @Test
    void aReleaseIsSignedWithTheVersionAtTheHeadOfTheMethodology() throws IOException {
        assertThat(Files.readString(Path.of("..", "METHODOLOGY.md")))
                .contains("\nVersion " + CodeVersion.METHODOLOGY + ". ");
        assertThat(CodeVersion.current()).endsWith("+" + CodeVersion.METHODOLOGY);
    }
}
