package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qiyue.deploy.local.CityOptions;
import org.qiyue.deploy.local.LocalCity;
import org.qiyue.deploy.local.Ports;

/**
 * The security administrator keeps accounts of officials through the registry, at the realm that signs them in; who may
 * read them reads, and the auditor reads why. In a city of its own, for the others sign in as those who are changed here.
 */
class OrganisationIT {
    private static final String UNITS = "/api/v1/organisation/units";
    private static final String ACCOUNTS = "/api/v1/organisation/accounts";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static LocalCity city;
    private static SignedIn security;

    @BeforeAll
    static void found() throws Exception {
        city = LocalCity.start(
                CityOptions.in(Path.of("target", "organisation-city").toAbsolutePath())
                        .at(Ports.free())
                        .without(Set.of("ingest", "statistics"))
                        .afterReset());
        security = SignedIn.as(city, "security");
    }

    @AfterAll
    static void stop() {
        if (city != null) {
            city.close();
        }
    }

    @Test
    void unitsAreCountedByRoleAndAnAreaKnowsItsOwn() throws Exception {
        JsonNode units = security.read(UNITS);
        assertThat(units).hasSize(18);
        assertThat(units.path(0).path("unit").asText()).isEqualTo("110000");
        assertThat(units.path(0).path("accounts").asInt()).isGreaterThanOrEqualTo(12);
        assertThat(SignedIn.as(city, "city").read(UNITS)).hasSize(18);

        SignedIn chaoyang = SignedIn.as(city, "chaoyang");
        assertThat(chaoyang.read(UNITS)).singleElement().satisfies(unit -> {
            assertThat(unit.path("unit").asText()).isEqualTo("110105");
            assertThat(unit.path("accounts").asInt()).isEqualTo(5);
        });
        JsonNode accounts = chaoyang.read(UNITS + "/110105/accounts");
        assertThat(accounts).hasSize(5).anySatisfy(account -> {
            assertThat(account.path("username").asText()).isEqualTo("chaoyang");
            assertThat(account.path("own").asBoolean()).isTrue();
            assertThat(account.path("secondFactor").asBoolean()).isTrue();
            assertThat(account.path("lastSignIn").isNull()).isFalse();
        });
        assertThat(chaoyang.get(UNITS + "/110108/accounts").statusCode()).isEqualTo(404);
        assertThat(chaoyang.get(ACCOUNTS + "/haidian").statusCode()).isEqualTo(404);
        assertThat(post(chaoyang, ACCOUNTS + "/chaoyang-inspector/changes/DISABLE", reason("x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(SignedIn.as(city, "haidian-inspector").get(UNITS).statusCode())
                .isEqualTo(403);
    }

    @Test
    void somethingMayBeGivenToWhoeverMaySignInInTheAreaOrTheCity() throws Exception {
        String officials = "/api/v1/case-desk/officials?area=";
        JsonNode own = SignedIn.as(city, "chaoyang").read(officials + "110105").path("items");
        assertThat(own)
                .extracting(official -> official.path("account").asText())
                .as("none of them has opened a case")
                .contains("chaoyang", "chaoyang-inspector", "city")
                .doesNotContain("haidian", "auditor", "security");
        assertThat(SignedIn.as(city, "chaoyang").read(officials + "110108").path("items"))
                .as("an area knows no other's accounts")
                .isNotEmpty()
                .allSatisfy(
                        official -> assertThat(official.path("unit").asText()).isEqualTo("110000"));
        assertThat(SignedIn.as(city, "city").read(officials + "110108").path("items"))
                .extracting(official -> official.path("account").asText())
                .contains("haidian", "haidian-inspector")
                .doesNotContain("chaoyang");
    }

    @Test
    void anAccountIsMadeDisabledAndMovedAndEachChangeIsInTheLogWithItsReason() throws Exception {
        HttpResponse<String> made = post(
                security,
                ACCOUNTS,
                "{\"username\": \"fangshan-new\", \"name\": \"测试新\", \"role\": \"district-inspector\","
                        + " \"unit\": \"110111\", \"reason\": \"新入职\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(JSON.readTree(made.body()).path("password").asText()).hasSize(16);
        assertThat(post(security, ACCOUNTS + "/fangshan-new/changes/DISABLE", reason("调离"))
                        .body())
                .contains("\"enabled\":false");
        HttpResponse<String> moved = post(
                security,
                ACCOUNTS + "/fangshan-new/assignment",
                "{\"role\": \"leader\", \"unit\": \"110000\", \"reason\": \"任职变动\"}");
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        assertThat(security.read(ACCOUNTS + "/fangshan-new").path("role").asText())
                .isEqualTo("leader");

        assertThat(post(
                                security,
                                ACCOUNTS + "/fangshan-new/assignment",
                                "{\"role\": \"leader\", \"unit\": \"110111\", \"reason\": \"x\"}")
                        .statusCode())
                .as("an area has no such role")
                .isEqualTo(400);
        HttpResponse<String> own = post(security, ACCOUNTS + "/security/changes/RESET_SECOND_FACTOR", reason("自办"));
        assertThat(own.statusCode()).isEqualTo(403);
        assertThat(own.body()).contains("ANOTHER_OFFICIAL_REQUIRED");
        assertThat(post(security, ACCOUNTS + "/employer/changes/DISABLE", reason("x"))
                        .statusCode())
                .as("no official's account")
                .isEqualTo(404);
        JsonNode log = SignedIn.as(city, "auditor")
                .read("/api/v1/audit/events?resource=ACCOUNT&record=fangshan-new")
                .path("items");
        assertThat(log)
                .extracting(entry -> entry.path("account").asText() + " "
                        + entry.path("purposeNote").asText() + " "
                        + entry.path("outcome").asText())
                .containsExactlyInAnyOrder(
                        "security CREATE district-inspector 110111: 新入职 STARTED",
                        "security CREATE district-inspector 110111: 新入职 OK",
                        "security DISABLE: 调离 STARTED",
                        "security DISABLE: 调离 OK",
                        "security ASSIGN leader 110000 (district-inspector): 任职变动 STARTED",
                        "security ASSIGN leader 110000 (district-inspector): 任职变动 OK");
    }

    private static HttpResponse<String> post(SignedIn person, String path, String body) throws Exception {
        return person.send("POST", path, null, body);
    }

    private static String reason(String reason) {
        return "{\"reason\": \"" + reason + "\"}";
    }
}
