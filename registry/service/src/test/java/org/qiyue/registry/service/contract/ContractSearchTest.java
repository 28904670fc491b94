package org.qiyue.registry.service.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.SeededCity;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class ContractSearchTest {
    private static final String OF_WORKER = "{\"idNumber\": \"%s\"}";

    private final Api city = Api.as(Tokens.city());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-registered | contract_id desc | true",
                "-signedOn | coalesce(signed_on, start_date) desc, contract_id desc | true",
                "-endedOn | ended_on desc, contract_id desc | ended_on is not null"
            })
    void every_sort_walks_its_contracts_exactly_once_and_in_order(String sort, String order, String which) {
        assertThat(ids(city.all("/contracts?limit=17&sort=" + sort)))
                .isNotEmpty()
                .isEqualTo(Truth.column(
                        "select contract_id from registry.contract where " + which + " order by " + order));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "area=110105 | jurisdiction_area = '110105'",
                "employer=91110105A000000002 | credit_code = '91110105A000000002'",
                "platform=hetong | platform_code = 'hetong'",
                "state=ENDED | not voided and moved_to is null and ended_on <= (now() at time zone 'Asia/Shanghai')::date",
                "state=VOID | voided",
                "signedFrom=2024-01-02&signedTo=2025-06-30 | coalesce(signed_on, start_date) between '2024-01-02' and '2025-06-30'",
                "endedFrom=2020-01-01&endedTo=2099-12-31 | ended_on between '2020-01-01' and '2099-12-31'"
            })
    void a_filter_leaves_exactly_what_it_says(String filter, String which) {
        assertThat(ids(city.all("/contracts?limit=200&" + filter)))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        Truth.column("select contract_id from registry.contract where " + which));
    }

    @Test
    void a_contract_is_found_by_its_number_its_registry_id_and_the_digest_of_its_document() {
        String id = Truth.column("select min(contract_id) from registry.contract where worker_id = 2")
                .get(0);
        String number = Truth.column("select contract_no from registry.contract where contract_id = ?", id)
                .get(0);

        for (String asked : List.of(
                "number=" + number,
                "contractId=" + id,
                "digest=" + SeededCity.DIGEST,
                "digest=" + SeededCity.DIGEST.toUpperCase(Locale.ROOT))) {
            JsonPath found = city.json("/contracts?" + asked);
            assertThat(found.getList("items.contractId")).as(asked).containsExactly(id);
            assertThat(found.getLong("total")).isEqualTo(1);
        }
        assertThat(city.json("/contracts?digest=" + "cd".repeat(32)).getList("items"))
                .isEmpty();
    }

    @Test
    void the_contracts_of_a_worker_are_found_by_the_identity_number_alone_and_shown_masked() {
        List<String> his =
                Truth.column("select contract_id from registry.contract where worker_id = 2 order by contract_id desc");

        Response found = city.post("/contracts/search", OF_WORKER.formatted(SeededCity.ID_NUMBER));

        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        assertThat(found.jsonPath().getList("items.contractId")).isNotEmpty().isEqualTo(his);
        assertThat(found.asString()).doesNotContain(SeededCity.ID_NUMBER);
        assertThat(found.jsonPath().getList("items.workerName")).containsOnly("测**");
        assertThat(items(city.post("/contracts/search", OF_WORKER.formatted("11010119900307731x"))))
                .as("a small x")
                .hasSize(his.size());
        assertThat(items(city.post(
                        "/contracts/search", "{\"idNumber\": \"" + SeededCity.ID_NUMBER + "\", \"idType\": \"02\"}")))
                .as("as a document of another kind")
                .isEmpty();
        assertThat(items(city.post(
                        "/contracts/search",
                        "{\"idNumber\": \"" + SeededCity.ID_NUMBER + "\", \"search\": {\"state\": \"VOID\"}}")))
                .allMatch(row -> row.get("state").equals("VOID"))
                .hasSizeLessThan(his.size());
    }

    @Test
    void a_district_finds_of_a_worker_what_is_its_own() {
        for (String area : List.of("110101", "110105", "110119")) {
            Api district = Api.as(Tokens.district(area));

            assertThat(ids(items(district.post("/contracts/search", OF_WORKER.formatted(SeededCity.ID_NUMBER)))))
                    .as(area)
                    .containsExactlyInAnyOrderElementsOf(Truth.column(
                            "select contract_id from registry.contract where worker_id = 2"
                                    + " and (jurisdiction_area = ? or registration_area = ?)",
                            area,
                            area));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105", "110108", "110119", "110302"})
    void a_district_lists_exactly_its_contracts_and_no_filter_brings_it_others(String area) {
        Api district = Api.as(Tokens.district(area));
        List<String> own = Truth.column(
                "select contract_id from registry.contract where jurisdiction_area = ? or registration_area = ?",
                area,
                area);

        assertThat(ids(district.all("/contracts?limit=200"))).containsExactlyInAnyOrderElementsOf(own);
        for (String filter : List.of(
                "number=HT-1", "digest=" + SeededCity.DIGEST, "area=110101", "sort=-signedOn", "sort=-endedOn")) {
            assertThat(ids(district.all("/contracts?limit=200&" + filter)))
                    .as(filter)
                    .isSubsetOf(own);
        }
    }

    @Test
    void a_cursor_of_one_worker_opens_no_page_of_another() {
        String first = city.post("/contracts/search", "{\"idNumber\": \"" + SeededCity.ID_NUMBER + "\", \"limit\": 1}")
                .jsonPath()
                .getString("nextCursor");
        String page = "{\"idNumber\": \"%s\", \"limit\": 1, \"cursor\": \"" + first + "\"}";

        assertThat(first).isNotNull();
        assertThat(city.post("/contracts/search", page.formatted(SeededCity.ID_NUMBER))
                        .statusCode())
                .isEqualTo(200);
        assertThat(city.post("/contracts/search", page.formatted("110101199003077"))
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("INVALID_CURSOR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "digest=12",
                "employer=1",
                "contractId=HT-7",
                "state=GONE",
                "signedFrom=2025-02-30",
                "endedTo=soon",
                "sort=wage",
                "area=Chaoyang"
            })
    void what_cannot_be_asked_is_refused(String asked) {
        Response refused = city.get("/contracts?" + asked);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("INVALID_PARAMETER");
    }

    @Test
    void a_body_that_asks_for_what_is_no_criterion_is_refused() {
        for (String body : List.of(
                "{}",
                "{\"idNumber\": \"1\"}",
                "{\"idNumber\": \"11010119900307731X\", \"search\": {\"wage\": \"1\"}}",
                "{\"idNumber\": \"11010119900307731X\", \"search\": {\"state\": \"GONE\"}}",
                "{\"idNumber\": \"11010119900307731X\", \"limit\": 1000}")) {
            assertThat(city.post("/contracts/search", body).jsonPath().getString("code"))
                    .as(body)
                    .isEqualTo("INVALID_PARAMETER");
        }
    }

    private static List<Map<String, Object>> items(Response response) {
        return response.jsonPath().getList("items");
    }

    private static List<String> ids(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> (String) row.get("contractId")).toList();
    }
}
