package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "11010119900307731X",
                "110108201001150012",
                "11010519650101003X",
                "110112199311170021",
                "810000199001010019"
            })
    void acceptsNumbersWhoseCheckCharacterHolds(String number) {
        assertThat(ResidentId.hasValidCheckCharacter(number)).isTrue();
        assertThat(new ResidentId(number).value()).isEqualTo(number);
    }

    @Test
    void computesTheStandardsOwnSample() {
        assertThat(ResidentId.check("11010519491231002")).isEqualTo('X');
    }

    @Test
    void refusesADigitWhereTheCheckCharacterIsX() {
        assertThat(ResidentId.isWellFormed("110105194912310021")).isTrue();
        assertThat(ResidentId.hasValidCheckCharacter("110105194912310021")).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "110105491231002",
                "11010519491231002x",
                "1101051949123100２X",
                " 1010519491231002X",
                "11010519491231002XX"
            })
    void findsNoFormInOtherText(String text) {
        assertThat(ResidentId.isWellFormed(text)).isFalse();
        assertThat(ResidentId.hasValidCheckCharacter(text)).isFalse();
        assertThat(ResidentId.birthDate(text)).isEmpty();
        assertThat(ResidentId.sex(text)).isEmpty();
    }

    @Test
    void readsBirthDateAndSex() {
        assertThat(new ResidentId("110108201001150012").birthDate()).isEqualTo(LocalDate.of(2010, 1, 15));
        assertThat(new ResidentId("110108201001150012").sex()).isEqualTo(Sex.MALE);
        assertThat(new ResidentId("110112199311170021").sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void findsNoBirthDateOnADayThatDoesNotExist() {
        String number = withCheck("11010519900231001");
        assertThat(ResidentId.hasValidCheckCharacter(number)).isTrue();
        assertThat(ResidentId.birthDate(number)).isEmpty();
        assertThatThrownBy(() -> new ResidentId(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsTheLeapDay() {
        assertThat(ResidentId.birthDate(withCheck("11010520000229001"))).contains(LocalDate.of(2000, 2, 29));
        assertThat(ResidentId.birthDate(withCheck("11010519000229001"))).isEmpty();
    }

    @Test
    void hidesTheNumberInText() {
        assertThat(new ResidentId("11010519491231002X")).hasToString("ResidentId[110***********002X]");
    }

    private static String withCheck(String first17) {
        return first17 + ResidentId.check(first17);
    }
}
