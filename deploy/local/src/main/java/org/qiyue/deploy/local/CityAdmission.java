package org.qiyue.deploy.local;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.kafka.common.acl.AclBinding;
import org.qiyue.registry.admission.AdmissionException;
import org.qiyue.registry.admission.BrokerAccess;
import org.qiyue.registry.admission.BrokerAdmission;
import org.qiyue.registry.admission.ClientAdmission;
import org.qiyue.registry.admission.ClientKey;
import org.qiyue.registry.admission.PlatformPlace;

/**
 * Gives the platforms of the register their place again when the city starts: a broker or a realm that was made anew knows
 * nothing of those that the city's officials have admitted.
 */
final class CityAdmission {

    /** The registry's account at Kafka and Keycloak, which may admit platforms and nothing else. */
    static final String CLIENT = "registry-admission";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Ports ports;
    private final Secrets secrets;
    private final DataSource register;

    CityAdmission(Ports ports, Secrets secrets, DataSource register) {
        this.ports = ports;
        this.secrets = secrets;
        this.register = register;
    }

    /**
     * A platform of the register.
     *
     * @param clientKey the public key of its client, null where the realm's template knows its secret
     */
    private record Registered(PlatformPlace place, String name, String clientKey, boolean active) {}

    /** @return how many platforms have their place */
    int restore() throws SQLException, AdmissionException, InterruptedException {
        List<Registered> registered = registered();
        List<PlatformPlace> places = registered.stream().map(Registered::place).toList();
        Set<AclBinding> access = new HashSet<>(BrokerAccess.ofAdmission(CLIENT));
        places.forEach(place -> access.addAll(BrokerAccess.of(place)));
        Map<String, Object> internal = Map.of("bootstrap.servers", Kafka.internalBootstrap(ports));
        try (BrokerAdmission broker = BrokerAdmission.open(internal, PATIENCE, 1)) {
            broker.makeTopics(places);
            broker.limit(places);
            broker.grantOnly(access);
        }
        ClientAdmission clients = new ClientAdmission(
                URI.create(Keycloak.issuer(ports)), CLIENT, secrets.ofProgram("client." + CLIENT), PATIENCE);
        for (Registered platform : registered) {
            if (platform.clientKey() != null) {
                clients.admit(platform.place(), platform.name(), ClientKey.of(platform.clientKey()), platform.active());
            } else if (!platform.active()) {
                clients.enable(platform.place(), false);
            }
        }
        return places.size();
    }

    private List<Registered> registered() throws SQLException {
        List<Registered> registered = new ArrayList<>();
        try (Connection connection = register.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT platform_code, name_zh, client_key, status FROM registry.platform ORDER BY platform_code");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                registered.add(new Registered(
                        new PlatformPlace(rows.getString(1)),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4).equals("ACTIVE")));
            }
        }
        return registered;
    }
}
