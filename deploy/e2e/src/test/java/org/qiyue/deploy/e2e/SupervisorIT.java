package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a supervisor of Chaoyang gets from the API, beside what the register holds. */
@ExtendWith(SharedCity.class)
class SupervisorIT {

    private static final String CHAOYANG = "110105";
    private static final int MOST_PAGES = 200;

    private static SignedIn chaoyang;

    @BeforeAll
    static void signIn() throws IOException, InterruptedException {
        chaoyang = SignedIn.as("chaoyang");
    }

    @Test
    void theSessionIsOfASupervisorOfChaoyang() throws Exception {
        JsonNode me = chaoyang.read("/api/v1/me");
        assertThat(me.path("area").path("code").textValue()).isEqualTo(CHAOYANG);
        assertThat(me.path("roles")).hasSize(1);
        assertThat(me.path("roles").get(0).textValue()).isEqualTo("district-supervisor");
    }

    @Test
    void theLedgerHoldsExactlyTheEmployersOfChaoyangWhateverTheOrder() throws Exception {
        List<String> truth = Truth.employersOf(CHAOYANG);
        assertThat(truth).hasSizeGreaterThan(20);
        for (String sort : List.of("name", "-contracts", "-lastFiledAt")) {
            assertThat(walk("/api/v1/employers?limit=7&sort=" + sort, "creditCode"))
                    .as(sort)
                    .containsExactlyInAnyOrderElementsOf(truth);
        }
        assertThat(chaoyang.read("/api/v1/employers").path("total").longValue()).isEqualTo(truth.size());
    }

    @Test
    void anEmployerOutsideIsNotThereForTheSession() throws Exception {
        for (String path : addressesOf(Truth.employerOutside(CHAOYANG))) {
            assertNotFound(path, chaoyang.get(path));
        }
    }

    @Test
    void anEmployerOutsideIsNotThereForABearerToken() throws Exception {
        String token = chaoyang.bearerToken();
        assertThat(SignedIn.get("/api/v1/me", token).statusCode()).isEqualTo(200);
        for (String path : addressesOf(Truth.employerOutside(CHAOYANG))) {
            assertNotFound(path, SignedIn.get(path, token));
        }
        assertThat(SignedIn.get("/api/v1/me", token.substring(0, token.length() - 4) + "AAAA")
                        .statusCode())
                .as("another signature")
                .isEqualTo(401);
    }

    @Test
    void noSearchOrFilterFindsAnEmployerOutside() throws Exception {
        String outside = Truth.employerOutside(CHAOYANG);
        String name = Register.texts("SELECT name FROM registry.employer WHERE credit_code = ?", outside)
                .get(0);
        for (String q : List.of(outside, outside.substring(0, 8), name, name.substring(0, 4))) {
            assertThat(walk(
                            "/api/v1/employers?limit=50&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8),
                            "creditCode"))
                    .as(q)
                    .doesNotContain(outside)
                    .isSubsetOf(Truth.employersOf(CHAOYANG));
        }
        String area = Register.texts("SELECT registration_area FROM registry.employer WHERE credit_code = ?", outside)
                .get(0);
        assertThat(walk("/api/v1/employers?limit=50&area=" + area, "creditCode"))
                .doesNotContain(outside)
                .isSubsetOf(Truth.employersOf(CHAOYANG));
    }

    @Test
    void everyContractListedIsOfAnEmployerOrAPlaceOfWorkInChaoyang() throws Exception {
        List<String> listed = new ArrayList<>();
        for (String employer : Truth.employersOf(CHAOYANG)) {
            listed.addAll(walk("/api/v1/employers/" + employer + "/contracts?limit=200", "contractId"));
        }
        assertThat(listed).containsExactlyInAnyOrderElementsOf(Register.texts("""
                SELECT contract_id FROM registry.contract
                 WHERE registration_area = '110105' OR jurisdiction_area = '110105'
                """));
    }

    @Test
    void filingsOfAPlatformShowOnlyThoseOfChaoyang() throws Exception {
        for (String platform : List.of("yiqian", "zijian")) {
            assertThat(walk("/api/v1/platforms/" + platform + "/filings?limit=200", "receiptNo"))
                    .as(platform)
                    .containsExactlyInAnyOrderElementsOf(Register.texts("""
                            SELECT receipt_no FROM registry.filing
                             WHERE platform_code = ? AND (registration_area = '110105' OR jurisdiction_area = '110105')
                            """, platform));
        }
    }

    /** Everything the API has about an employer, and about one of its contracts. */
    private static List<String> addressesOf(String creditCode) throws SQLException {
        String contract = Register.texts("SELECT contract_id FROM registry.contract WHERE credit_code = ?", creditCode)
                .get(0);
        String employer = "/api/v1/employers/" + creditCode;
        return List.of(
                employer,
                employer + "/contracts",
                employer + "/timeline",
                employer + "/history",
                "/api/v1/contracts/" + contract);
    }

    /** The same answer as for what does not exist, byte for byte but for the address itself. */
    private static void assertNotFound(String path, HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        String nowhere = path.startsWith("/api/v1/contracts/")
                ? "/api/v1/contracts/00000000000000000000000000"
                : path.replaceFirst("employers/[^/]+", "employers/91110105MA00000000");
        assertThat(answer.body().replace(path, ""))
                .isEqualTo(chaoyang.get(nowhere).body().replace(nowhere, ""));
    }

    /** A member of every row of every page. */
    private static List<String> walk(String first, String member) throws IOException, InterruptedException {
        List<String> values = new ArrayList<>();
        String path = first;
        for (int page = 0; page < MOST_PAGES; page++) {
            JsonNode answer = chaoyang.read(path);
            answer.path("items").forEach(item -> values.add(item.path(member).asText()));
            if (answer.path("nextCursor").isNull()) {
                assertThat(new TreeSet<>(values)).as("no row twice").hasSameSizeAs(values);
                return values;
            }
            path = first + "&cursor="
                    + URLEncoder.encode(answer.path("nextCursor").textValue(), StandardCharsets.UTF_8);
        }
        throw new AssertionError(first + " does not end");
    }
}
