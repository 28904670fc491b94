package org.qiyue.registry.service.access;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qiyue.registry.store.ScopeKeys;

/**
 * Signs what a transaction may see with the key {@code qiyue.scope-key}, which the database knows and no statement of this
 * service can read; without it nothing starts.
 */
@Startup
@ApplicationScoped
class ScopeSigner {
    private final String key;
    private final Clock clock = Clock.systemUTC();

    ScopeSigner(@ConfigProperty(name = "qiyue.scope-key") Optional<String> key) {
        this.key = key.orElse("");
        if (this.key.getBytes(StandardCharsets.UTF_8).length < ScopeKeys.KEY_BYTES) {
            throw new IllegalStateException(
                    "QIYUE_SCOPE_KEY 未设置或少于 32 字节 / QIYUE_SCOPE_KEY is not set or shorter than 32 bytes; it signs what "
                            + "each transaction may see and has to be the key that the database knows");
        }
    }

    /** The context of a caller, good from now on for five minutes. */
    String sign(Caller caller) {
        return ScopeKeys.sign(
                key,
                caller.scope().value(),
                caller.role(),
                caller.username(),
                clock.instant().getEpochSecond());
    }
}
