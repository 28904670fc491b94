package org.qiyue.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CityFolderTest {

    @TempDir
    Path temporary;

    private CityFolder folder;

    @BeforeEach
    void open() {
        folder = CityFolder.open(temporary.resolve("city"));
    }

    @Test
    void nobodyElseCanReadIt() throws IOException {
        new Secrets(folder.secrets()).ofProgram("a");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.root())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.secrets())))
                .isEqualTo("rw-------");
    }

    @Test
    void aSecretIsMadeOnceAndKept() {
        String secret = new Secrets(folder.secrets()).ofPerson("city");

        assertThat(new Secrets(folder.secrets()).ofPerson("city"))
                .isEqualTo(secret)
                .matches("(\\w{5}-){2}\\w{5}");
        assertThat(new Secrets(folder.secrets()).ofPerson("auditor")).isNotEqualTo(secret);
    }

    @Test
    void aFolderWithOtherPeoplesFilesIsRefused() throws IOException {
        Files.writeString(temporary.resolve("letter"), "mine");

        assertThatThrownBy(() -> CityFolder.open(temporary)).isInstanceOf(Refusal.class);
        new CityFolder(temporary).forget();
        assertThat(temporary.resolve("letter")).exists();
    }

    @Test
    void forgettingDeletesDataAndKeysAndFollowsNoLink() throws IOException {
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Files.writeString(outside.resolve("kept"), "kept");
        Files.createSymbolicLink(folder.data().resolve("link"), outside);
        Files.writeString(folder.keys().resolve("key"), "key");

        folder.forget();

        assertThat(folder.data()).doesNotExist();
        assertThat(folder.keys()).doesNotExist();
        assertThat(outside.resolve("kept")).exists();
        assertThat(folder.exists()).isTrue();
    }

    @Test
    void aCityKeepsTheSizeItWasFoundedWith() {
        CityOptions options = CityOptions.in(folder.root());
        CityCharter.of(folder, options.withContracts(300).withSeed(7)).write(folder);

        assertThat(CityCharter.of(folder, options).contracts()).isEqualTo(300);
        assertThat(CityCharter.of(folder, options.at(new Ports(19_000))).ports().base())
                .isEqualTo(19_000);
        assertThatThrownBy(() -> CityCharter.of(folder, options.withContracts(301)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--contracts 300 --seed 7")
                .hasMessageContaining("--reset");
    }
}
