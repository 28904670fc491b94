package org.qiyue.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentifierCipherTest {

    private static final String ID = "11010519491231002X";

    @TempDir
    Path folder;

    private IdentifierCipher cipher;
    private byte[] owner;

    @BeforeEach
    void makeKeys() throws IOException {
        KeyRing ring = KeyRing.create(folder.resolve("keys.properties"));
        cipher = new IdentifierCipher(ring);
        owner = new BlindIndex(ring).of("01", ID);
    }

    @Test
    void decryptsWhatItEncrypted() {
        byte[] sealed = cipher.encrypt(IdentifierField.WORKER_ID, owner, ID);
        assertThat(cipher.decrypt(IdentifierField.WORKER_ID, owner, sealed)).isEqualTo(ID);
    }

    @Test
    void aValueIsItsLengthAndThirtyBytes() {
        assertThat(cipher.encrypt(IdentifierField.WORKER_ID, owner, ID)).hasSize(18 + 30);
    }

    @Test
    void equalValuesAreEncryptedDifferently() {
        assertThat(cipher.encrypt(IdentifierField.WORKER_ID, owner, ID))
                .isNotEqualTo(cipher.encrypt(IdentifierField.WORKER_ID, owner, ID));
    }

    @Test
    void aValueOfAnotherColumnIsUnreadable() {
        byte[] sealed = cipher.encrypt(IdentifierField.WORKER_NAME, owner, ID);
        assertThatThrownBy(() -> cipher.decrypt(IdentifierField.WORKER_ID, owner, sealed))
                .isInstanceOf(UnreadableCipherException.class);
    }

    @Test
    void aValueOfAnotherWorkerIsUnreadable() {
        byte[] sealed = cipher.encrypt(IdentifierField.WORKER_ID, owner, ID);
        assertThatThrownBy(() -> cipher.decrypt(IdentifierField.WORKER_ID, new byte[16], sealed))
                .isInstanceOf(UnreadableCipherException.class);
    }

    @Test
    void aValueWithAnyByteChangedIsUnreadable() {
        byte[] sealed = cipher.encrypt(IdentifierField.WORKER_ID, owner, ID);
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> cipher.decrypt(IdentifierField.WORKER_ID, owner, changed))
                    .isInstanceOf(UnreadableCipherException.class);
        }
    }

    @Test
    void aValueCutShortIsUnreadable() {
        byte[] sealed = cipher.encrypt(IdentifierField.WORKER_ID, owner, ID);
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> cipher.decrypt(IdentifierField.WORKER_ID, owner, cut))
                    .isInstanceOf(UnreadableCipherException.class);
        }
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        List<String> names = IntStream.range(0, 2_000).mapToObj(n -> "测试" + n).toList();
        List<String> read = names.parallelStream()
                .map(name -> cipher.encrypt(IdentifierField.WORKER_NAME, owner, name))
                .map(value -> cipher.decrypt(IdentifierField.WORKER_NAME, owner, value))
                .toList();
        assertThat(read).isEqualTo(names);
    }
}
