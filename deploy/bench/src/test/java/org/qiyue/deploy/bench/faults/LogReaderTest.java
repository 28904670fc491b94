package org.qiyue.deploy.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogReaderTest {

    @TempDir
    Path folder;

    @Test
    void aPersonsNumberIsFoundByItsPlaceAndNotRepeated() throws Exception {
        Files.write(folder.resolve("a.log"), List.of("started", "worker 11010519900307743X refused"));
        Files.write(folder.resolve("b.log"), List.of("key (id)=(110101198001011234)"));
        assertThat(LogReader.personsNamed(folder)).containsExactly("a.log:2", "b.log:1");
    }

    @Test
    void offsetsTimesAndDigestsAreNobody() throws Exception {
        Files.write(
                folder.resolve("a.log"),
                List.of(
                        "offset=110105199003077431234",
                        "at 1764090000000, id 00000000-0000-0000-0000-110105199003",
                        "110105199013077430"));
        assertThat(LogReader.personsNamed(folder)).isEmpty();
    }
}
