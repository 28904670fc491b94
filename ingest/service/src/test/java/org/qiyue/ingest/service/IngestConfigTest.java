package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.ConfigValidationException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.service.review.ReviewLimits;

class IngestConfigTest {
    @Test
    void everySettingIsKnownByItsName() {
        assertThat(ConfigMappings.getProperties(ConfigClass.configClass(IngestConfig.class))
                        .keySet())
                .containsExactlyInAnyOrder(
                        "qiyue.db.url",
                        "qiyue.db.user",
                        "qiyue.db.password",
                        "qiyue.kafka.bootstrap",
                        "qiyue.kafka.session-timeout",
                        "qiyue.keys",
                        "qiyue.trust.ca",
                        "qiyue.bureau.key",
                        "qiyue.bureau.certificate",
                        "qiyue.http.port",
                        "qiyue.ingest.batch-records",
                        "qiyue.ingest.batch-bytes",
                        "qiyue.ingest.check-threads",
                        "qiyue.ingest.fetch-bytes",
                        "qiyue.ingest.platform-max-age",
                        "qiyue.ingest.figures-max-age",
                        "qiyue.ingest.publish-window",
                        "qiyue.ingest.publish-settle",
                        "qiyue.ingest.expiry-interval",
                        "qiyue.ingest.parts-interval",
                        "qiyue.ingest.self-test",
                        "qiyue.review.alert-pause",
                        "qiyue.review.at",
                        "qiyue.review.delay",
                        "qiyue.review.largest-employer");
    }

    @Test
    void whatIsNotSetHasItsDefault() {
        IngestConfig config = Settings.with(Map.of());
        assertThat(config.db().user()).isEqualTo("qiyue_ingest");
        assertThat(config.kafka().sessionTimeout()).isEqualTo(Duration.ofSeconds(6));
        assertThat(config.http().port()).isEqualTo(18002);
        IngestConfig.Ingest ingest = config.ingest();
        assertThat(ingest.batchRecords()).isEqualTo(2000);
        assertThat(ingest.batchBytes()).isEqualTo(8L * 1024 * 1024);
        assertThat(ingest.checkThreads()).isZero();
        assertThat(ingest.fetchBytes()).isEqualTo(16 * 1024 * 1024);
        assertThat(ingest.platformMaxAge()).isEqualTo(Duration.ofSeconds(3));
        assertThat(ingest.figuresMaxAge()).isEqualTo(Duration.ofMinutes(1));
        assertThat(ingest.publishWindow()).isEqualTo(2000);
        assertThat(ingest.publishSettle()).isEqualTo(Duration.ofSeconds(2));
        assertThat(ingest.expiryInterval()).isEqualTo(Duration.ofSeconds(30));
        assertThat(ingest.partsInterval()).isEqualTo(Duration.ofMinutes(10));
        assertThat(ingest.selfTest()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.review().at()).isEqualTo(LocalTime.of(2, 30));
        assertThat(config.review().delay()).isEqualTo(Duration.ofMinutes(10));
        assertThat(config.review().largestEmployer()).isEqualTo(ReviewLimits.LARGEST_EMPLOYER);
    }

    @Test
    void whatIsSetCounts() {
        IngestConfig config = Settings.with(Map.of("qiyue.keys", "/keys", "qiyue.ingest.expiry-interval", "PT1S"));
        assertThat(config.keys()).isEqualTo(Path.of("/keys"));
        assertThat(config.ingest().expiryInterval()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void nothingElseMayBeLeftOut() {
        Settings.REQUIRED.keySet().forEach(missing -> {
            Map<String, String> rest = new HashMap<>(Settings.REQUIRED);
            rest.remove(missing);
            assertThatThrownBy(() -> Settings.exactly(rest))
                    .as(missing)
                    .isInstanceOf(ConfigValidationException.class)
                    .hasMessageContaining(missing);
        });
    }
}
