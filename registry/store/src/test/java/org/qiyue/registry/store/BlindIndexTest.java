package org.qiyue.registry.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlindIndexTest {

    private static final String ID = "11010519491231002X";

    @TempDir
    Path folder;

    private BlindIndex index;

    @BeforeEach
    void makeKeys() throws IOException {
        index = new BlindIndex(KeyRing.create(folder.resolve("keys.properties")));
    }

    @Test
    void equalIdentifiersHaveOneIndexOf128Bits() {
        assertThat(index.of("01", ID)).isEqualTo(index.of("01", ID)).hasSize(BlindIndex.BYTES);
    }

    @Test
    void anotherIdentifierHasAnotherIndex() {
        assertThat(index.of("01", ID)).isNotEqualTo(index.of("01", "11010119900307731X"));
    }

    @Test
    void anotherDocumentTypeHasAnotherIndex() {
        assertThat(index.of("01", ID)).isNotEqualTo(index.of("07", ID));
    }

    @Test
    void typeAndNumberDoNotRunTogether() {
        assertThat(index.of("0", "12")).isNotEqualTo(index.of("01", "2"));
    }

    @Test
    void anotherKeyGivesAnotherIndex() throws IOException {
        BlindIndex other = new BlindIndex(KeyRing.create(folder.resolve("other.properties")));
        assertThat(index.of("01", ID)).isNotEqualTo(other.of("01", ID));
    }
}
