package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.service.trust.Platform;
import org.qiyue.ingest.service.trust.PlatformDirectory;
import org.qiyue.ingest.service.trust.Platforms;

/** Platforms as they were at any time, and how soon a change is known. */
class PlatformDirectoryIT {
    private static final Duration MAX_AGE = Duration.ofMillis(300);
    private static final int TRIES = 100;

    private TestRegister register;
    private PlatformDirectory directory;
    private String serial;

    @BeforeEach
    void open() throws Exception {
        TestAuthority authority = new TestAuthority();
        register = TestRegister.create();
        TestAuthority.Identity identity = authority.certify("yiqian");
        serial = Certificates.serialHex(identity.certificate());
        register.platform("yiqian", identity);
        directory = new PlatformDirectory(register.ingest(), authority.root().certificate(), MAX_AGE);
    }

    @Test
    void aSuspensionIsKnownOnceWhatIsAtHandIsTooOldAndCountsFromWhenItWasEntered() throws Exception {
        Instant before = Instant.now().minusSeconds(1);
        assertThat(status(Instant.now())).isEqualTo("ACTIVE");
        register.execute("UPDATE registry.platform SET status = 'SUSPENDED'");
        Instant entered = Instant.now();
        for (int tried = 0; !status(entered.plusSeconds(1)).equals("SUSPENDED") && tried < TRIES; tried++) {
            Thread.sleep(50);
        }
        assertThat(status(entered.plusSeconds(1))).isEqualTo("SUSPENDED");
        assertThat(Duration.between(entered, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(status(before)).isEqualTo("ACTIVE");
        register.execute("UPDATE registry.platform SET status = 'ACTIVE'");
        Instant lifted = Instant.now();
        for (int tried = 0; !status(lifted.plusSeconds(1)).equals("ACTIVE") && tried < TRIES; tried++) {
            Thread.sleep(50);
        }
        assertThat(status(lifted.plusSeconds(1))).isEqualTo("ACTIVE");
    }

    @Test
    void aPlatformIsNoneBeforeItWasRegistered() throws Exception {
        Instant registered = Instant.parse("2019-12-31T16:00:00Z");
        assertThat(directory.current(at -> true).platform("yiqian", registered.minusMillis(1)))
                .isEmpty();
        assertThat(status(registered)).isEqualTo("ACTIVE");
    }

    @Test
    void aCertificateIsNobodysBeforeItWasRegistered() throws Exception {
        register.execute("UPDATE registry.platform_certificate SET registered_at = '2026-11-01T00:00:00Z'");
        Instant registered = Instant.parse("2026-11-01T00:00:00Z");

        Platforms platforms = directory.current(at -> true);

        assertThat(platforms.key(serial, registered.minusMillis(1))).isEmpty();
        assertThat(platforms.key(serial, registered)).isPresent();
    }

    @Test
    void aCertificateOfTheInstallationWasAlwaysThere() throws Exception {
        assertThat(directory.current(at -> true).key(serial, Instant.EPOCH)).isPresent();
    }

    private String status(Instant at) throws Exception {
        return directory
                .current(platforms -> true)
                .platform("yiqian", at)
                .map(Platform::status)
                .orElseThrow();
    }
}
