package org.qiyue.deploy.local.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final String KEY = "12345678901234567890";

    /** RFC 6238, appendix B, mode SHA1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        long period = Totp.period(Instant.ofEpochSecond(second));

        assertThat(Totp.code(KEY.getBytes(StandardCharsets.US_ASCII), period, 8))
                .isEqualTo(code);
    }

    /** The same key in base 32; RFC 4226 gives 755224, 287082 for its first counters. */
    @Test
    void aSecretIsReadInBase32() {
        String secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

        assertThat(Totp.decoded(secret)).asString(StandardCharsets.US_ASCII).isEqualTo(KEY);
        assertThat(Totp.code(secret, 0)).isEqualTo("755224");
        assertThat(Totp.code(secret, 1)).isEqualTo("287082");
    }

    @Test
    void whatIsNotBase32IsRefused() {
        assertThatThrownBy(() -> Totp.code("GEZDGNB1", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
