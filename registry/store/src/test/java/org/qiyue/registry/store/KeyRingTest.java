package org.qiyue.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

    private static final byte[] OWNER = new byte[16];

    @TempDir
    Path folder;

    @Test
    void onlyItsOwnerMayReadTheFile() throws IOException {
        Path file = folder.resolve("keys.properties");
        KeyRing.create(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aRingIsNeverOverwritten() throws IOException {
        Path file = folder.resolve("keys.properties");
        KeyRing.create(file);
        assertThatThrownBy(() -> KeyRing.create(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void whatARingEncryptsTheRingReadAgainDecrypts() throws IOException {
        Path file = folder.resolve("keys.properties");
        KeyRing made = KeyRing.create(file);
        byte[] sealed = new IdentifierCipher(made).encrypt(IdentifierField.WORKER_NAME, OWNER, "张三丰");
        IdentifierCipher read = new IdentifierCipher(KeyRing.open(file));
        assertThat(read.decrypt(IdentifierField.WORKER_NAME, OWNER, sealed)).isEqualTo("张三丰");
    }

    @Test
    void openOrCreateKeepsTheKeysItFinds() throws IOException {
        Path file = folder.resolve("keys.properties");
        byte[] first = new BlindIndex(KeyRing.openOrCreate(file)).of("01", "11010519491231002X");
        byte[] second = new BlindIndex(KeyRing.openOrCreate(file)).of("01", "11010519491231002X");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void theYearIsTheYearInTheCity() throws IOException {
        Clock newYear = Clock.fixed(Instant.parse("2026-12-31T16:00:00Z"), ZoneOffset.UTC);
        KeyRing ring = KeyRing.create(folder.resolve("keys.properties"), newYear);
        assertThat(ring.identifierKeys()).containsOnlyKeys(2027);
    }

    @Test
    void afterANewYearsKeyOldValuesStayReadable() throws IOException {
        Path file = folder.resolve("keys.properties");
        KeyRing old = KeyRing.create(file, Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));
        byte[] sealed = new IdentifierCipher(old).encrypt(IdentifierField.WORKER_ID, OWNER, "E12345678");
        Files.writeString(file, Files.readString(file) + "identifier.2027=AAAAAAAAAAAAAAAAAAAAAA==\n");
        IdentifierCipher cipher = new IdentifierCipher(KeyRing.open(file));
        assertThat(cipher.decrypt(IdentifierField.WORKER_ID, OWNER, sealed)).isEqualTo("E12345678");
        assertThat(cipher.encrypt(IdentifierField.WORKER_ID, OWNER, "E12345678"))
                .startsWith(IdentifierCipher.year(2027));
    }

    @Test
    void aBrokenKeyIsNamedAndNotShown() throws IOException {
        Path file = folder.resolve("keys.properties");
        Files.writeString(file, "identifier.2026=c2VjcmV0\nfiling.2026=c2VjcmV0\nblind=c2VjcmV0\n");
        assertThatThrownBy(() -> KeyRing.open(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("identifier.2026")
                .hasMessageNotContaining("c2VjcmV0");
    }

    @Test
    void itsTextShowsNoKey() throws IOException {
        Path file = folder.resolve("keys.properties");
        KeyRing ring = KeyRing.create(file, Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));
        assertThat(ring).hasToString("KeyRing[identifiers of [2026], filings of [2026]]");
    }
}
