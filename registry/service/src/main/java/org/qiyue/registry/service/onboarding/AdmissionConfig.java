package org.qiyue.registry.service.onboarding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where platforms are admitted, and what their integrators are told of it. */
@ConfigMapping(prefix = "qiyue.admission")
interface AdmissionConfig {

    /** Addresses of the broker, {@code host:port}, separated by commas; without them nobody is admitted. */
    Optional<String> bootstrap();

    /** Whether the broker is reached by TLS. */
    @WithDefault("true")
    boolean encrypted();

    /** The realm, as it calls itself. */
    URI issuer();

    /** The account of this service at broker and identity provider. */
    Optional<String> client();

    Optional<String> secret();

    /** How many brokers keep each topic. */
    @WithDefault("3")
    int copies();

    /** How long a step may take. */
    @WithDefault("20s")
    Duration patience();

    /** Base address of intake's HTTP interface, which integrators are told. */
    Optional<URI> api();

    /** The certificate by which receipts are checked, PEM, which integrators are given. */
    Optional<Path> bureauCertificate();
}
