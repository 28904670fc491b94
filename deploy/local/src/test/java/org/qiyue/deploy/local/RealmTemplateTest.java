package org.qiyue.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.deploy.local.realm.RealmRole;
import org.qiyue.registry.model.Area;

class RealmTemplateTest {

    @TempDir
    Path folder;

    private Secrets secrets;
    private String text;
    private JsonNode realm;

    @BeforeEach
    void render() throws IOException {
        secrets = new Secrets(folder.resolve("secrets.properties"));
        text = RealmTemplate.render(new Ports(18_000), secrets);
        realm = new ObjectMapper().readTree(text);
    }

    @Test
    void noPlaceStaysEmpty() {
        assertThat(text).doesNotContain("{{");
    }

    @Test
    void theSameCityGivesTheSameRealm() {
        assertThat(RealmTemplate.render(new Ports(18_000), secrets)).isEqualTo(text);
    }

    @Test
    void theRegistryMayBeSentBackToItsTwoAddressesAlone() {
        JsonNode registry = client("registry");

        assertThat(registry.get("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactly("http://localhost:18000/signed-in");
        assertThat(registry.at("/attributes/post.logout.redirect.uris").asText())
                .isEqualTo("http://localhost:18000/");
        assertThat(registry.at("/attributes/pkce.code.challenge.method").asText())
                .isEqualTo("S256");
    }

    @Test
    void nobodyGivesAPasswordToAnyoneButKeycloak() {
        for (JsonNode client : realm.get("clients")) {
            assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
        }
    }

    @Test
    void everyPlatformHasAServiceAccountWhoseTokensAreForKafka() {
        for (CityPlatform platform : CityPlatform.ALL) {
            JsonNode client = client(platform.clientId());

            assertThat(client.get("serviceAccountsEnabled").asBoolean()).isTrue();
            assertThat(client.get("standardFlowEnabled").asBoolean()).isFalse();
            assertThat(client.get("secret").asText())
                    .isEqualTo(secrets.ofProgram("client." + platform.clientId()))
                    .hasSize(40);
            assertThat(client.at("/protocolMappers/0/config/included.custom.audience")
                            .asText())
                    .isEqualTo("kafka");
        }
    }

    @Test
    void whoAdmitsPlatformsManagesClientsAndNothingElse() {
        JsonNode account = StreamSupport.stream(realm.get("users").spliterator(), false)
                .filter(user -> user.path("serviceAccountClientId").asText().equals(CityAdmission.CLIENT))
                .findFirst()
                .orElseThrow();

        assertThat(account.get("clientRoles").toString()).isEqualTo("{\"realm-management\":[\"manage-clients\"]}");
        assertThat(account.has("realmRoles")).isFalse();
        assertThat(client(CityAdmission.CLIENT).get("secret").asText())
                .isEqualTo(secrets.ofProgram("client." + CityAdmission.CLIENT));
    }

    @Test
    void aSupervisorBelongsToOneDistrict() {
        JsonNode chaoyang = user("chaoyang");

        assertThat(chaoyang.at("/realmRoles/0").asText()).isEqualTo("district-supervisor");
        assertThat(chaoyang.at("/attributes/district/0").asText()).isEqualTo("110105");
        assertThat(chaoyang.at("/credentials/0/value").asText()).isEqualTo(secrets.ofPerson("chaoyang"));
    }

    @Test
    void everybodyButThePublicHasACodeGeneratorOfHisOwn() {
        for (Account account : Account.ALL) {
            JsonNode credentials = user(account.username()).get("credentials");

            assertThat(credentials).as(account.username()).hasSize(account.showsCode() ? 2 : 1);
            if (account.showsCode()) {
                assertThat(credentials.at("/1/type").asText()).isEqualTo("otp");
                assertThat(credentials.at("/1/secretData").asText())
                        .isEqualTo("{\"value\":\"" + secrets.ofAuthenticator(account.username()) + "\"}");
            }
        }
    }

    @Test
    void everyAreaHasASupervisorAndEveryRoleButTheWorkersAPerson() {
        assertThat(Account.ALL)
                .filteredOn(account -> account.role() == RealmRole.DISTRICT_SUPERVISOR)
                .extracting(Account::bound)
                .containsExactlyInAnyOrderElementsOf(
                        Area.all().stream().map(Area::code).toList());
        assertThat(Account.ALL.stream().map(Account::role).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(RealmRole.WORKER_USER)));
        assertThat(Account.ALL).extracting(Account::username).doesNotHaveDuplicates();
    }

    @Test
    void colleaguesAreThereWhenTheyAreAskedForAndBreakNoRule() throws IOException {
        int demo = realm.get("users").size();
        String larger = RealmTemplate.render(new Ports(18_000), secrets, 20);
        RealmCommand.demand(larger);
        realm = new ObjectMapper().readTree(larger);

        assertThat(realm.get("users")).hasSize(demo + 20);
        assertThat(user("chaoyang-001").at("/realmRoles/0").asText()).isEqualTo("district-supervisor");
        assertThat(user("chaoyang-020").at("/realmRoles/0").asText()).isEqualTo("district-approver");
        assertThat(user("chaoyang-020").at("/attributes/district/0").asText()).isEqualTo("110105");
        assertThat(Account.find("chaoyang-020")).isPresent();
    }

    @Test
    void theUserProfileDeclaresWhatTheClaimsAreTakenFrom() {
        assertThat(realm.at(
                                "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asText())
                .contains("\"district\"", "\"platform\"", "\"sector\"", "\"employer\"", "\"worker\"");
    }

    @Test
    void aValueIsEscapedForJson() {
        assertThat(RealmTemplate.fill("\"{{secret}}\"", Map.of("secret", "a\"b\\c$1")))
                .isEqualTo("\"a\\\"b\\\\c$1\"");
    }

    @Test
    void aPlaceWithoutAValueIsAnError() {
        assertThatThrownBy(() -> RealmTemplate.fill("{{secret}}", Map.of())).hasMessageContaining("{{secret}}");
    }

    private JsonNode user(String username) {
        return StreamSupport.stream(realm.get("users").spliterator(), false)
                .filter(user -> user.get("username").asText().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode client(String id) {
        return StreamSupport.stream(realm.get("clients").spliterator(), false)
                .filter(client -> client.get("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
