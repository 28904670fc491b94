package org.qiyue.ingest.service;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The service's settings, those that have no default made up. */
final class Settings {
    static final Map<String, String> REQUIRED = Map.of(
            "qiyue.db.url", "jdbc:postgresql://127.0.0.1/none",
            "qiyue.db.password", "none",
            "qiyue.kafka.bootstrap", "127.0.0.1:1",
            "qiyue.keys", "keys",
            "qiyue.trust.ca", "ca.pem",
            "qiyue.bureau.key", "bureau-key.pem",
            "qiyue.bureau.certificate", "bureau.pem");

    private Settings() {}

    static IngestConfig with(Map<String, String> values) {
        Map<String, String> all = new HashMap<>(REQUIRED);
        all.putAll(values);
        return exactly(all);
    }

    static IngestConfig exactly(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withConverter(Path.class, 100, Path::of)
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .withMapping(IngestConfig.class)
                .build()
                .getConfigMapping(IngestConfig.class);
    }
}
