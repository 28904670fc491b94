package org.qiyue.registry.service.identity;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qiyue.registry.store.KeyRing;

/** The register's key ring, read once, at start, from the file {@code qiyue.keys}; without it nothing starts. */
@Startup
@ApplicationScoped
public class SecretKeys {
    private final KeyRing ring;

    SecretKeys(@ConfigProperty(name = "qiyue.keys") Optional<String> keys) {
        String file = keys.filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalStateException(
                        "QIYUE_KEYS 未设置 / QIYUE_KEYS is not set; it names the file with the register's keys, by which "
                                + "workers are found and masked values shown"));
        try {
            this.ring = KeyRing.open(Path.of(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "QIYUE_KEYS 所指的文件无法读取 / the file that QIYUE_KEYS names cannot be read", unreadable);
        }
    }

    /** The key ring. */
    public KeyRing ring() {
        return ring;
    }
}
