package org.qiyue.deploy.local;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.qiyue.deploy.local.simulation.CitySimulation;
import org.qiyue.deploy.local.simulation.SignedFiling;

/**
 * What a city stands on, for whoever runs its programs himself: an empty database cluster, the schema, the keys, the
 * register of platforms, and the filings that its platforms would send. Starts and stops nothing.
 */
public final class CityFoundation {

    private final CityFolder folder;
    private final CityCharter charter;
    private final Installation installation;
    private final Secrets secrets;
    private final Postgres postgres;
    private final CityAuthority authority;
    private final CityServices services;

    private CityFoundation(CityFolder folder, CityCharter charter) {
        this.folder = folder;
        this.charter = charter;
        this.installation = Installation.find();
        this.secrets = new Secrets(folder.secrets());
        this.postgres = new Postgres(folder, charter.ports(), secrets, installation.postgres());
        this.authority = new CityAuthority(folder.keys());
        this.services = new CityServices(folder, charter.ports(), secrets, installation);
    }

    /**
     * Lays it in a folder that is empty or a city's.
     *
     * @throws Refusal when the folder is something else, or programs are not built
     * @throws CityFailure when the cluster cannot be made
     */
    public static CityFoundation lay(CityOptions options) {
        CityFolder folder = CityFolder.open(options.folder());
        CityCharter charter = CityCharter.of(folder, options);
        charter.write(folder);
        CityFoundation foundation = new CityFoundation(folder, charter);
        foundation.postgres.prepare();
        return foundation;
    }

    /**
     * What starts PostgreSQL on the cluster, at the city's port.
     *
     * @param differing settings beside, or instead of, those of a local city
     */
    public List<String> postgresCommand(Map<String, String> differing) {
        return postgres.command(differing);
    }

    /** The environment that PostgreSQL is started in. */
    public Map<String, String> postgresEnvironment() {
        return Postgres.environment();
    }

    /** The folder of the cluster. */
    public Path cluster() {
        return postgres.cluster();
    }

    /** Whether PostgreSQL answers. */
    public boolean postgresAnswers() {
        return postgres.answers();
    }

    /**
     * Brings the database to today's schema, with keys, code lists and platforms; PostgreSQL must answer.
     *
     * @return the database as its superuser
     */
    public DataSource openRegister() throws SQLException {
        DataSource admin = postgres.openDatabase();
        new CityDatabase(admin, secrets, charter.ports()).prepare();
        new CityRegister(admin, authority, charter, new CitySimulation(charter.seed())).prepare(services.keyRing());
        return admin;
    }

    /** Ingest's settings, by the names of its environment; addresses are those of a local city. */
    public Map<String, String> ingestSettings() {
        return services.ingest().environment();
    }

    /** The program of ingest, for {@code java -jar}. */
    public Path ingestProgram() {
        return installation.ingest();
    }

    /** The class path of Kafka's own programs. */
    public String kafkaClassPath() {
        return installation.kafkaClassPath();
    }

    /** The certificate by which receipts are checked. */
    public Path bureauCertificate() {
        return authority.certificateFile("bureau");
    }

    /**
     * Deletes a file or a folder with all in it; symbolic links are cut, not followed. What is not there is no matter.
     *
     * @throws IOException when something in it cannot be deleted
     */
    public static void delete(Path path) throws IOException {
        CityFolder.delete(path);
    }

    /** All that a platform needs to file. */
    public PlatformAccess access(String platform) {
        return SimulationMain.access(CityPlatform.find(platform).orElseThrow(), folder, secrets);
    }

    /** The platforms that file. */
    public List<String> platforms() {
        return CityPlatform.ALL.stream()
                .filter(CityPlatform::simulated)
                .map(CityPlatform::code)
                .toList();
    }

    /** Signed filings, a list for each contract in order, made while they are read. */
    public Stream<List<SignedFiling>> signedFilings() {
        return new CitySimulation(charter.seed()).signedFilings(SimulationMain.target(folder, charter));
    }
}
