package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class Sm2SelfTestTest {

    @Test
    void theExampleOfTheStandardHoldsAndAlteredOnesDoNot() {
        assertThatCode(() -> Sm2SelfTest.run(Duration.ZERO)).doesNotThrowAnyException();
        assertThatCode(() -> Sm2SelfTest.run(Duration.ofSeconds(2))).doesNotThrowAnyException();
    }

    @Test
    void aWrongAnswerEndsTheProgram() {
        assertThatThrownBy(() -> Sm2SelfTest.run(Duration.ZERO, BigInteger.ONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GM/T 0003.5")
                .hasMessageContaining("refused");
    }
}
