package org.qiyue.analytics.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatisticsMainTest {

    private static final Clock EVENING_IN_LONDON = Clock.fixed(Instant.parse("2026-11-23T20:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aMissingSettingIsNamed() {
        assertThat(run(Map.of())).isEqualTo(2);
        assertThat(said()).contains("QIYUE_DB_URL").hasLineCount(1);
    }

    @Test
    void anAsOfDayThatIsNoDateIsRefused() {
        assertThat(run(settings("jdbc:postgresql://127.0.0.1:1/qiyue", "QIYUE_AS_OF", "tomorrow")))
                .isEqualTo(2);
        assertThat(said()).contains("tomorrow").hasLineCount(1);
    }

    @Test
    void aDatabaseThatIsAwayIsSaidInOneLine() throws IOException {
        int free;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = probe.getLocalPort();
        }
        String url = "jdbc:postgresql://127.0.0.1:" + free + "/qiyue";

        assertThat(run(settings(url + "?password=secret", "QIYUE_DB_PASSWORD", "secret")))
                .isEqualTo(3);
        assertThat(said()).contains(url).doesNotContain("secret").hasLineCount(1);
    }

    @Test
    void theAsOfDayIsTodayInTheCity() {
        StatisticsConfig config = StatisticsConfig.from(settings("jdbc:postgresql:qiyue", "A", "b"), EVENING_IN_LONDON);

        assertThat(config.asOf()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(config.sparkMaster()).isEqualTo("local[2]");
        assertThat(config.toString()).doesNotContain("secret");
    }

    @Test
    void argumentsThatAreNotUnderstoodAreRefused() {
        assertThat(run(settings("jdbc:postgresql://127.0.0.1:1/qiyue", "A", "b"), "reproduce"))
                .isEqualTo(2);
        assertThat(said()).contains("reproduce").hasLineCount(1);
    }

    @Test
    void aRehearsalNeedsNoDatabaseAndSaysWhatItDoesNotUnderstand() {
        assertThat(run(Map.of(), "rehearse", "nowhere", "2018-01", "2017-12-31", "all", "1"))
                .isEqualTo(2);
        assertThat(run(Map.of(), "rehearse", "nowhere", "2018-01", "2018-12-31", "months,weeks", "1"))
                .isEqualTo(2);
        assertThat(run(Map.of(), "rehearse", "nowhere", "2018-01", "2018-12-31", "all", "often"))
                .isEqualTo(2);
        assertThat(run(Map.of(), "rehearse", "nowhere", "2018-01", "2018-12-31", "all", "1000"))
                .isEqualTo(2);
        assertThat(run(Map.of(), "rehearse")).isEqualTo(2);
        assertThat(said()).contains("2017-12-31", "WEEKS", "often", "1000").hasLineCount(5);
    }

    private static Map<String, String> settings(String url, String name, String value) {
        return Map.of("QIYUE_DB_URL", url, "QIYUE_DB_USER", "qiyue_analytics", name, value);
    }

    private int run(Map<String, String> environment, String... arguments) {
        PrintStream discarded = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return StatisticsMain.run(
                environment,
                EVENING_IN_LONDON,
                discarded,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
