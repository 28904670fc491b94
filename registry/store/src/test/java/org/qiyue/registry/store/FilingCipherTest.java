package org.qiyue.registry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilingCipherTest {

    private static final byte[] EVENT = "{\"id\":\"…\"}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] DIGEST = new byte[32];

    @TempDir
    Path folder;

    private FilingCipher cipher;

    @BeforeEach
    void makeKeys() throws IOException {
        cipher = new FilingCipher(KeyRing.create(folder.resolve("keys.properties")));
    }

    @Test
    void opensWhatItSealed() {
        assertThat(cipher.open(cipher.seal(EVENT, DIGEST), DIGEST)).isEqualTo(EVENT);
    }

    @Test
    void sealsBytesOfAnyLength() {
        for (int length : new int[] {0, 1, 15, 16, 17, 65_536}) {
            byte[] event = new byte[length];
            assertThat(cipher.open(cipher.seal(event, DIGEST), DIGEST)).isEqualTo(event);
        }
    }

    @Test
    void whatCannotBePackedIsSealedAsItIs() {
        byte[] event = Sm4Gcm.randomBytes(2_000);
        SealedFiling sealed = cipher.seal(event, DIGEST);
        assertThat(sealed.cipher()).hasSize(event.length + Sm4Gcm.OVERHEAD);
        assertThat(sealed.wrappedKey()[0] >> 4).isZero();
        assertThat(cipher.open(sealed, DIGEST)).isEqualTo(event);
    }

    @Test
    void bytesPackedInAWayOfTheFutureAreRefused() {
        SealedFiling sealed = cipher.seal(new byte[500], DIGEST);
        sealed.wrappedKey()[0] |= (byte) 0xF0;
        assertThatThrownBy(() -> cipher.open(sealed, DIGEST))
                .isInstanceOf(UnreadableCipherException.class)
                .hasMessageContaining("unknown way");
    }

    @Test
    void bytesThatAreSaidToBePackedAndAreNotAreRefused() {
        SealedFiling sealed = cipher.seal(Sm4Gcm.randomBytes(2_000), DIGEST);
        sealed.wrappedKey()[0] |= (byte) (FilingPacking.FORMAT << 4);
        assertThatThrownBy(() -> cipher.open(sealed, DIGEST)).isInstanceOf(UnreadableCipherException.class);
    }

    @Test
    void everyFilingHasADataKeyOfItsOwn() {
        SealedFiling first = cipher.seal(EVENT, DIGEST);
        SealedFiling second = cipher.seal(EVENT, DIGEST);
        SealedFiling mixed = new SealedFiling(first.cipher(), second.wrappedKey());
        assertThatThrownBy(() -> cipher.open(mixed, DIGEST)).isInstanceOf(UnreadableCipherException.class);
    }

    @Test
    void withoutItsDataKeyAFilingIsErased() {
        SealedFiling erased = new SealedFiling(cipher.seal(EVENT, DIGEST).cipher(), null);
        assertThatThrownBy(() -> cipher.open(erased, DIGEST))
                .isInstanceOf(UnreadableCipherException.class)
                .hasMessageContaining("destroyed");
    }

    @Test
    void aFilingBesideAnotherDigestIsUnreadable() {
        SealedFiling sealed = cipher.seal(EVENT, DIGEST);
        byte[] other = DIGEST.clone();
        other[0] = 1;
        assertThatThrownBy(() -> cipher.open(sealed, other)).isInstanceOf(UnreadableCipherException.class);
    }
}
