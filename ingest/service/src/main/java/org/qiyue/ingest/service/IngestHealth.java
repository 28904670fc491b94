package org.qiyue.ingest.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * Alive while its loops come round; ready while it has joined the group, reaches register and broker and knows the figures of
 * the day that runs. Tells what is
 * known and asks nobody, so that it answers at once even when a server does not.
 */
@ApplicationScoped
public class IngestHealth {
    private static final Duration LONGEST_STEP = Duration.ofMinutes(5);

    /** More than any question to the broker may take; a loop that is longer away waits for a register that is silent. */
    private static final Duration LONGEST_READY_STEP = Duration.ofSeconds(20);

    /** The publisher asks the register twice a second, also when nobody files; longer than it waits for the broker. */
    private static final Duration LONGEST_PUBLISHER_STEP = Duration.ofSeconds(16);

    private final IngestProcess process;

    IngestHealth(IngestProcess process) {
        this.process = process;
    }

    @Produces
    @Liveness
    @ApplicationScoped
    HealthCheck loops() {
        return () -> {
            IngestParts parts = process.parts();
            boolean alive = parts != null
                    && parts.consumer().isRunning()
                    && parts.publisher().isRunning()
                    && parts.consumer().sinceLastStep().compareTo(LONGEST_STEP) < 0;
            return HealthCheckResponse.named("loops").status(alive).build();
        };
    }

    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck reach() {
        return () -> {
            IngestParts parts = process.parts();
            boolean ready = parts != null
                    && parts.consumer().isJoined()
                    && parts.consumer().sinceLastStep().compareTo(LONGEST_READY_STEP) < 0
                    && parts.publisher().sinceLastStep().compareTo(LONGEST_PUBLISHER_STEP) < 0
                    && parts.consumer().trouble() == null
                    && parts.publisher().trouble() == null
                    && parts.knowsFigures();
            return HealthCheckResponse.named("register-and-broker")
                    .status(ready)
                    .build();
        };
    }
}
