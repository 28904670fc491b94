package org.qiyue.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91110105MA00XYH16C", "91110302MA01TEG73A", "91110108MA01ABCD5T", "91110101MA04BKE98F"})
    void acceptsCodesWhoseBothChecksHold(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
        assertThat(new CreditCode(code)).hasToString(code);
    }

    @Test
    void computesTheWorkedExample() {
        assertThat(CreditCode.checkCharacter("91110105MA00XYH16")).isEqualTo('C');
        assertThat(CreditCode.organisationCheck("MA00XYH1")).isEqualTo('6');
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "91110105MA00XYH16D",
                "91110105MA00XYHI6C",
                "91110105ma00xyh16c",
                "9111010AMA00XYH16C",
                "91110105MA00XYH16",
                ""
            })
    void refusesOtherText(String text) {
        assertThat(CreditCode.isValid(text)).isFalse();
    }

    @Test
    void refusesAWrongInnerCheckUnderARightOuterOne() {
        String first17 = "91110105MA00XYH17";
        String code = first17 + CreditCode.checkCharacter(first17);
        assertThat(CreditCode.isWellFormed(code)).isTrue();
        assertThat(CreditCode.isValid(code)).isFalse();
        assertThatThrownBy(() -> new CreditCode(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesTenAsXAndElevenAsNought() {
        assertThat(CreditCode.organisationCheck("00000000")).isEqualTo('0');
        assertThat(CreditCode.organisationCheck("40000000")).isEqualTo('X');
    }

    @Test
    void tellsRegistrarAndOrganisation() {
        CreditCode code = new CreditCode("91110302MA01TEG73A");
        assertThat(code.registrarDivision()).isEqualTo("110302");
        assertThat(code.organisationCode()).isEqualTo("MA01TEG73");
    }
}
