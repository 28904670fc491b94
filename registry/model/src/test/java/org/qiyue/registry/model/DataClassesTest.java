package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataClassesTest {

    @ParameterizedTest
    @CsvSource({
        "/employer/creditCode, P0",
        "/contract/termType, P1",
        "/worker/name, P2",
        "/contract/wageAmount, P2",
        "/worker/idNumber, P3",
        "/worker/mobile, P3",
        "/ending/protectedDeclared, P3",
        "/evidence/signatures/1/certSerial, P2",
        "/evidence/signatures/-/role, P1"
    })
    void aFieldHasItsClassWhereverItStandsInAnArray(String pointer, DataClass expected) {
        assertThat(DataClasses.of(pointer)).isEqualTo(expected);
    }

    @Test
    void whatIsNotDeclaredIsSensitive() {
        assertThat(DataClasses.of("/worker/religion")).isEqualTo(DataClass.P3);
        assertThat(DataClasses.of("")).isEqualTo(DataClass.P3);
    }

    @Test
    void contractsAreOpenAndPersonsAreNot() {
        assertThat(DataClass.P1.isOpen()).isTrue();
        assertThat(DataClass.P2.isOpen()).isFalse();
        assertThat(DataClasses.all().entrySet())
                .filteredOn(entry -> entry.getKey().startsWith("/worker/")
                        && entry.getValue().isOpen())
                .extracting(Map.Entry::getKey)
                .containsExactly("/worker/idType");
    }
}
