package org.qiyue.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.registry.admission.AdmissionException;
import org.qiyue.registry.admission.BrokerAccess;
import org.qiyue.registry.admission.BrokerAdmission;
import org.qiyue.registry.admission.BrokerSettings;
import org.qiyue.registry.admission.ClientAdmission;
import org.qiyue.registry.admission.ClientKey;
import org.qiyue.registry.admission.PlatformPlace;

/** What the registry's account does at a real broker and a real realm when it admits a platform, and what it may not do. */
@Timeout(300)
class AdmissionIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path temporary;

    private static LocalCity city;
    private static String secret;

    @BeforeAll
    static void start() {
        city = LocalCity.start(CityOptions.in(temporary.resolve("city"))
                .at(Ports.free())
                .without(Set.of("ingest", "registry", "statistics")));
        secret = new Secrets(city.folder().resolve("secrets.properties")).ofProgram("client." + CityAdmission.CLIENT);
    }

    @AfterAll
    static void stop() {
        city.close();
    }

    @Test
    void aNewPlatformWritesItsFilingsWithItsOwnKeyAndNobodyElses() throws Exception {
        PlatformPlace place = new PlatformPlace("xinqian");
        KeyPair key = key();
        admit(place, key, 2);

        try (KafkaProducer<String, byte[]> producer = producer(place, key)) {
            assertThat(producer.send(new ProducerRecord<>(place.filingsTopic(), "HT-1", new byte[] {1}))
                            .get(60, TimeUnit.SECONDS)
                            .hasOffset())
                    .isTrue();
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("filings.yiqian", "HT-1", new byte[] {1}))
                            .get(60, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Kafka.internalBootstrap(city.ports())))) {
            assertThat(admin.describeAcls(AclBindingFilter.ANY).values().get(60, TimeUnit.SECONDS))
                    .as("nobody else's access was touched")
                    .containsAll(BrokerAccess.of(place))
                    .containsAll(BrokerAccess.of(new PlatformPlace("yiqian")));
        }
        assertThatThrownBy(() -> producer(place, key()).close())
                .as("another's key")
                .isInstanceOf(KafkaException.class);
    }

    @Test
    void aPlatformWhoseClientIsDisabledGetsNoTokenUntilItIsEnabledAgain() throws Exception {
        PlatformPlace place = new PlatformPlace("zanting");
        KeyPair key = key();
        admit(place, key, 1);
        producer(place, key).close();

        clients().enable(place, false);
        assertThatThrownBy(() -> producer(place, key).close()).isInstanceOf(KafkaException.class);

        clients().enable(place, true);
        producer(place, key).close();
    }

    @Test
    void aClientThatIsNotThereCannotBeEnabled() {
        assertThatThrownBy(() -> clients().enable(new PlatformPlace("nobody"), true))
                .isInstanceOfSatisfying(
                        AdmissionException.class,
                        failed -> assertThat(failed.kind()).isEqualTo(AdmissionException.Cause.CONFLICT));
    }

    @Test
    void theAccountThatAdmitsReadsAndWritesNoFilings() {
        Map<String, Object> settings = broker();
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("filings.yiqian", "HT-1", new byte[] {1}))
                            .get(60, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(AuthorizationException.class);
        }
        try (Admin admin = Admin.create(settings)) {
            assertThatThrownBy(() ->
                            admin.deleteTopics(List.of("filings.yiqian")).all().get(60, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void theAccountThatAdmitsSeesNoPersonOfTheRealm() throws Exception {
        String admin = Keycloak.issuer(city.ports()).replace("/realms/", "/admin/realms/");

        assertThat(get(admin + "/users").statusCode()).isEqualTo(403);
        assertThat(get(admin + "/clients?clientId=platform-yiqian").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aWrongSecretIsToldAsSuch() {
        ClientAdmission clients = new ClientAdmission(
                URI.create(Keycloak.issuer(city.ports())), CityAdmission.CLIENT, "not-the-secret", PATIENCE);

        assertThatThrownBy(() -> clients.enable(new PlatformPlace("yiqian"), true))
                .isInstanceOfSatisfying(
                        AdmissionException.class,
                        failed -> assertThat(failed.kind()).isEqualTo(AdmissionException.Cause.NOT_ALLOWED));
    }

    private static void admit(PlatformPlace place, KeyPair key, int times) throws Exception {
        ClientKey told = ClientKey.of(pem("PUBLIC KEY", key.getPublic().getEncoded()));
        try (BrokerAdmission broker = BrokerAdmission.open(broker(), PATIENCE, 1)) {
            for (int time = 0; time < times; time++) {
                broker.makeTopics(List.of(place));
                broker.grantAccess(place);
                broker.limit(List.of(place));
                clients().admit(place, "新签", told, true);
            }
        }
    }

    private static ClientAdmission clients() {
        return new ClientAdmission(URI.create(Keycloak.issuer(city.ports())), CityAdmission.CLIENT, secret, PATIENCE);
    }

    private static Map<String, Object> broker() {
        return BrokerSettings.byToken(
                Kafka.platformBootstrap(city.ports()),
                false,
                URI.create(Keycloak.tokenUrl(city.ports())),
                CityAdmission.CLIENT,
                secret);
    }

    /** As ingest/client signs in. */
    private static KafkaProducer<String, byte[]> producer(PlatformPlace place, KeyPair key) throws Exception {
        Path file = Files.writeString(
                Files.createTempFile(temporary, "client", ".pem"),
                pem("PRIVATE KEY", key.getPrivate().getEncoded()));
        System.setProperty("org.apache.kafka.sasl.oauthbearer.allowed.files", file.toString());
        Map<String, Object> settings = new HashMap<>(broker());
        settings.remove("sasl.oauthbearer.client.credentials.client.secret");
        settings.put("sasl.oauthbearer.client.credentials.client.id", place.clientId());
        settings.put("sasl.oauthbearer.assertion.algorithm", "ES256");
        settings.put("sasl.oauthbearer.assertion.private.key.file", file.toString());
        settings.put("sasl.oauthbearer.assertion.claim.iss", place.clientId());
        settings.put("sasl.oauthbearer.assertion.claim.sub", place.clientId());
        settings.put("sasl.oauthbearer.assertion.claim.aud", Keycloak.tokenUrl(city.ports()));
        settings.put("sasl.oauthbearer.assertion.claim.exp.seconds", 60);
        settings.put("sasl.oauthbearer.assertion.claim.jti.include", true);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private static HttpResponse<String> get(String address) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        HttpResponse<String> token = http.send(
                HttpRequest.newBuilder(URI.create(Keycloak.tokenUrl(city.ports())))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "grant_type=client_credentials&client_id=" + CityAdmission.CLIENT + "&client_secret="
                                        + URLEncoder.encode(secret, StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
        String bearer = token.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
        return http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer " + bearer)
                        .build(),
                BodyHandlers.ofString());
    }

    private static KeyPair key() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static String pem(String what, byte[] encoded) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded) + "\n-----END " + what
                + "-----\n";
    }
}
