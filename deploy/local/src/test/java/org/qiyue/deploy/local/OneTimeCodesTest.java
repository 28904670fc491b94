package org.qiyue.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.deploy.local.realm.Totp;

class OneTimeCodesTest {

    private static final Account CITY = Account.find("city").orElseThrow();
    private static final long FIRST = 1_000;

    @TempDir
    Path folder;

    private final HurriedClock clock = new HurriedClock();
    private Secrets secrets;
    private OneTimeCodes codes;

    @BeforeEach
    void open() {
        secrets = new Secrets(folder.resolve("secrets.properties"));
        codes = new OneTimeCodes(secrets, clock);
    }

    @Test
    void theCurrentCodeIsThatOfTheApp() {
        assertThat(codes.current(CITY)).isEqualTo(code(FIRST));
    }

    @Test
    void noCodeIsHandedOutTwiceAndNoneBeforeTheRealmTakesIt() {
        assertThat(codes.next(CITY)).isEqualTo(code(FIRST));
        assertThat(codes.next(CITY)).isEqualTo(code(FIRST + 1));
        assertThat(Totp.period(clock.now)).isEqualTo(FIRST);

        assertThat(codes.next(CITY)).isEqualTo(code(FIRST + 2));
        assertThat(Totp.period(clock.now)).isEqualTo(FIRST + 1);
    }

    @Test
    void everybodyHasCodesOfHisOwn() {
        codes.next(CITY);
        Account chaoyang = Account.find("chaoyang").orElseThrow();

        assertThat(codes.next(chaoyang)).isEqualTo(Totp.code(secrets.ofAuthenticator("chaoyang"), FIRST));
        assertThat(secrets.ofAuthenticator("chaoyang"))
                .matches("[A-Z2-7]{32}")
                .isNotEqualTo(secrets.ofAuthenticator("city"));
    }

    private String code(long period) {
        return Totp.code(secrets.ofAuthenticator("city"), period);
    }

    /** Goes on by two seconds whenever it is looked at. */
    private static final class HurriedClock extends Clock {

        private Instant now = Instant.ofEpochSecond(FIRST * Totp.PERIOD);

        @Override
        public Instant instant() {
            now = now.plusSeconds(2);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
