package org.qiyue.registry.service.organisation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where the accounts of officials are kept. */
@ConfigMapping(prefix = "qiyue.accounts")
interface AccountsConfig {

    /** The realm, as it calls itself. */
    URI issuer();

    /** The account of this service that manages users there; without it accounts are neither shown nor changed. */
    Optional<String> client();

    Optional<String> secret();

    /** How long one request may take. */
    @WithDefault("10s")
    Duration patience();
}
