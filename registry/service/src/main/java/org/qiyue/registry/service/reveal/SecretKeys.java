package org.qiyue.registry.service.reveal;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qiyue.registry.store.KeyRing;

/**
 * The register's key ring, read at start from the file {@code qiyue.keys}. Without the setting the service runs and reveals
 * nothing; with one that cannot be read it does not start.
 */
@Startup
@ApplicationScoped
class SecretKeys {
    private final Optional<KeyRing> ring;

    SecretKeys(@ConfigProperty(name = "qiyue.keys") Optional<String> file) {
        this.ring = file.filter(name -> !name.isBlank()).map(SecretKeys::open);
    }

    /** The key ring, where this service has one. */
    Optional<KeyRing> ring() {
        return ring;
    }

    private static KeyRing open(String file) {
        try {
            return KeyRing.open(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("QIYUE_KEYS 无法读取 / QIYUE_KEYS cannot be read", unreadable);
        }
    }
}
