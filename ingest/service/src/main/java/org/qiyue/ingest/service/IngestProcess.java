package org.qiyue.ingest.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Clock;
import javax.sql.DataSource;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.protocol.Sm2SelfTest;
import org.qiyue.ingest.service.record.BureauSeal;
import org.qiyue.registry.store.KeyRing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the parts with the service and stops them with it. */
@ApplicationScoped
public class IngestProcess {
    private static final Logger LOG = LoggerFactory.getLogger(IngestProcess.class);
    private static final int FAILED = 70;

    private final IngestConfig config;
    private final DataSource register;
    private final MeterRegistry meters;
    private IngestParts parts;

    IngestProcess(IngestConfig config, DataSource register, MeterRegistry meters) {
        this.config = config;
        this.register = register;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) throws IOException {
        Sm2SelfTest.run(config.ingest().selfTest());
        BureauSeal bureau = new BureauSeal(
                Certificates.readPrivateKey(config.bureau().key()),
                Certificates.readCertificate(config.bureau().certificate()));
        parts = new IngestParts(
                config,
                register,
                KeyRing.open(config.keys()),
                Certificates.readCertificate(config.trust().ca()),
                bureau,
                Clock.systemUTC(),
                new IngestMetrics(meters),
                IngestProcess::halt);
        parts.start();
    }

    /** An instance with a part missing is worse than none: whoever watches the process starts another. */
    private static void halt(String part) {
        LOG.error("Halting, as a part has ended: {}", part);
        Runtime.getRuntime().halt(FAILED);
    }

    void stop(@Observes ShutdownEvent event) {
        if (parts != null) {
            parts.close();
        }
    }

    IngestParts parts() {
        return parts;
    }
}
