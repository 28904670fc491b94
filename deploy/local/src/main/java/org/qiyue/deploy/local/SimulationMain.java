package org.qiyue.deploy.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.qiyue.deploy.local.simulation.CitySimulation;
import org.qiyue.ingest.protocol.Certificates;

/**
 * Runs the simulation of a city that stands, in a process of its own, and leaves its report in the city's folder.
 *
 * <p>Takes the city's folder. With a day after it, it files nothing: it reconciles what the daily review of that day found,
 * and adds that to the report. Exit codes: 0 when the simulation came to its end, whatever the reconciliation says; 1
 * otherwise.
 */
public final class SimulationMain {

    private static final String REPORT = "report.json";

    private SimulationMain() {}

    /** Runs once and exits. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        CityFolder folder = new CityFolder(Path.of(arguments[0]));
        try {
            CityCharter charter = CityCharter.read(folder).orElseThrow();
            CitySimulation simulation = new CitySimulation(charter.seed());
            SimulationTarget target = target(folder, charter);
            SimulationReport report = arguments.length > 1
                    ? report(folder)
                            .orElseThrow()
                            .and(simulation.reconcileReview(target, LocalDate.parse(arguments[1])))
                    : simulation.run(target, (chinese, english) -> out.println(chinese + " · " + english));
            CityFolder.writePrivately(folder.state().resolve(REPORT), new ObjectMapper().writeValueAsBytes(report));
            System.exit(0);
        } catch (Exception failed) {
            failed.printStackTrace(out);
            System.exit(1);
        }
    }

    /** The report of the last run that came to its end. */
    static Optional<SimulationReport> report(CityFolder folder) throws IOException {
        Path file = folder.state().resolve(REPORT);
        return Files.exists(file)
                ? Optional.of(new ObjectMapper().readValue(Files.readAllBytes(file), SimulationReport.class))
                : Optional.empty();
    }

    static void forgetReport(CityFolder folder) throws IOException {
        Files.deleteIfExists(folder.state().resolve(REPORT));
    }

    /** The city in a folder as the simulation sees it. */
    static SimulationTarget target(CityFolder folder, CityCharter charter) {
        Secrets secrets = new Secrets(folder.secrets());
        Map<String, PlatformAccess> platforms = new LinkedHashMap<>();
        for (CityPlatform platform : CityPlatform.ALL) {
            if (platform.simulated()) {
                platforms.put(platform.code(), access(platform, folder, secrets));
            }
        }
        return new SimulationTarget(
                Kafka.platformBootstrap(charter.ports()),
                Keycloak.tokenUrl(charter.ports()),
                platforms,
                charter.contracts(),
                charter.seed(),
                charter.founded(),
                folder.state(),
                CityDatabase.url(charter.ports()),
                CityDatabase.RECONCILER,
                secrets.ofProgram(CityDatabase.RECONCILER));
    }

    static PlatformAccess access(CityPlatform platform, CityFolder folder, Secrets secrets) {
        CityAuthority authority = new CityAuthority(folder.keys());
        return new PlatformAccess(
                platform.code(),
                platform.clientId(),
                secrets.ofProgram("client." + platform.clientId()),
                authority.key(platform.clientId()),
                Certificates.serialHex(authority.certificate(platform.clientId())),
                platform.filingsTopic(),
                platform.receiptsTopic(),
                platform.groupPrefix() + "simulation");
    }
}
