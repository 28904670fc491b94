package org.qiyue.registry.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

/** Every role and area against every endpoint: nobody is shown a foreign row. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class ScopeMatrixTest {
    private static final List<String> PLATFORMS = List.of("yiqian", "qianyue", "hetong", "jingqian");

    static Stream<String> areas() {
        return Area.all().stream().map(Area::code);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void a_district_lists_exactly_its_employers(String area) {
        List<String> listed = codes(Api.as(Tokens.district(area)).all("/employers?limit=200"));

        assertThat(listed).containsExactlyInAnyOrderElementsOf(Truth.employersOf(area));
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105", "110119", "110302"})
    void no_filter_or_search_brings_a_district_a_foreign_employer(String area) {
        Api api = Api.as(Tokens.district(area));
        Set<String> own = Set.copyOf(Truth.employersOf(area));

        for (String filter : List.of(
                "q=测试",
                "q=91110105",
                "q=9111",
                "area=110105",
                "area=110000",
                "section=I",
                "state=ACTIVE",
                "state=ENDED")) {
            assertThat(codes(api.all("/employers?limit=200&" + filter)))
                    .as("%s asks %s", area, filter)
                    .isSubsetOf(own);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105", "110119", "110302"})
    void a_district_opens_its_own_employers_and_hears_404_of_all_others(String area) {
        Api api = Api.as(Tokens.district(area));
        Set<String> own = Set.copyOf(Truth.employersOf(area));

        for (String code : Truth.column("select credit_code from registry.employer where name not like '延庆%'")) {
            for (String part : List.of(
                    "", "/contracts", "/timeline", "/history", "?validOn=2025-01-01", "?knownAt=" + Instant.now())) {
                assertThat(api.get("/employers/" + code + part).statusCode())
                        .as("%s opens %s%s", area, code, part)
                        .isEqualTo(own.contains(code) ? 200 : 404);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void a_district_sees_of_each_employer_the_contracts_of_its_own_area_and_all_where_it_is_registered(String area) {
        Api api = Api.as(Tokens.district(area));
        Set<String> own = Set.copyOf(Truth.contractsOf(area));

        List<String> listed = Truth.employersOf(area).stream()
                .filter(code -> !code.startsWith("92"))
                .flatMap(code -> api.all("/employers/" + code + "/contracts").stream())
                .map(row -> (String) row.get("contractId"))
                .distinct()
                .toList();
        List<String> inTimelines = Truth.employersOf(area).stream()
                .filter(code -> !code.startsWith("92"))
                .flatMap(code -> api.all("/employers/" + code + "/timeline").stream())
                .map(row -> (String) row.get("contractId"))
                .distinct()
                .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(own);
        assertThat(inTimelines).containsExactlyInAnyOrderElementsOf(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105", "110119"})
    void a_district_opens_its_own_contracts_and_hears_404_of_all_others(String area) {
        Api api = Api.as(Tokens.district(area));
        Set<String> own = Set.copyOf(Truth.contractsOf(area));

        for (String id : Truth.column("select contract_id from registry.contract")) {
            assertThat(api.get("/contracts/" + id).statusCode())
                    .as("%s opens %s", area, id)
                    .isEqualTo(own.contains(id) ? 200 : 404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105", "110119"})
    void a_district_sees_of_each_platform_the_filings_of_its_own_area(String area) {
        Api api = Api.as(Tokens.district(area));

        for (String platform : PLATFORMS) {
            assertThat(api.all("/platforms/" + platform + "/filings").stream()
                            .map(row -> (String) row.get("filingId"))
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(Truth.column(
                            "select filing_id::text from registry.filing where platform_code = ?"
                                    + " and (jurisdiction_area = ? or registration_area = ?)",
                            platform,
                            area,
                            area));
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void a_district_sees_what_waits_in_its_own_area_and_hears_404_of_the_rest(String area) {
        Api api = Api.as(Tokens.district(area));
        Set<String> own = Set.copyOf(Truth.column(
                "select filing_no from registry.filing where filing_no between 60009 and 60013"
                        + " and (jurisdiction_area = ? or registration_area = ?)",
                area,
                area));

        assertThat(api.all("/approvals?limit=2").stream()
                        .map(row -> String.valueOf(row.get("filingNo")))
                        .filter(number -> number.compareTo("60009") >= 0))
                .containsExactlyInAnyOrderElementsOf(own);
        for (String number : List.of("60009", "60010", "60011", "60012", "60013")) {
            assertThat(api.get("/approvals/" + number).statusCode())
                    .as("%s opens %s", area, number)
                    .isEqualTo(own.contains(number) ? 200 : 404);
        }
    }

    @Test
    void a_foreign_employer_is_answered_exactly_like_one_that_does_not_exist() {
        Api chaoyang = Api.as(Tokens.district("110105"));
        String foreign = Truth.column("select credit_code from registry.employer where areas = '{110119}'"
                        + " and credit_code like '91%'")
                .get(0);

        Map<String, Object> hidden = body(chaoyang.get("/employers/" + foreign));
        Map<String, Object> absent = body(chaoyang.get("/employers/91999999MA99999999"));

        assertThat(hidden).isEqualTo(absent);
    }

    @Test
    void the_city_sees_everything() {
        Api city = Api.as(Tokens.city());

        assertThat(codes(city.all("/employers?limit=200")))
                .containsExactlyInAnyOrderElementsOf(Truth.column("select credit_code from registry.employer"));
        assertThat(city.all("/platforms/yiqian/filings?limit=200"))
                .hasSize(Integer.parseInt(
                        Truth.column("select count(*) from registry.filing where platform_code = 'yiqian'")
                                .get(0)));
    }

    @Test
    void an_operator_sees_its_own_platform_and_neither_the_ledger_nor_the_statistics() {
        Api operator = Api.as(Tokens.platform("yiqian"));

        assertThat(operator.json("/platforms").getList("platformCode")).isEqualTo(List.of("yiqian"));
        assertThat(operator.all("/platforms/yiqian/filings?limit=200"))
                .hasSize(Integer.parseInt(
                        Truth.column("select count(*) from registry.filing where platform_code = 'yiqian'")
                                .get(0)));
        assertThat(operator.get("/platforms/qianyue/filings").statusCode()).isEqualTo(404);
        assertForbidden(
                operator,
                "/employers",
                "/employers/91110105A000000002",
                "/employers/91110105A000000002?validOn=2025-01-01",
                "/employers/91110105A000000002/history",
                "/contracts",
                "/contracts/01HZ0000000000000000000001",
                "/contracts/01HZ0000000000000000000001/versions/1/diff/1",
                "/views?ledger=employers",
                "/jobs",
                "/approvals",
                "/approvals/60009",
                "/rules/not-evaluated",
                "/statistics/overview",
                "/statistics/releases",
                "/statistics/indicators",
                "/statistics/figures?indicator=HirA",
                "/statistics/figures/catalogue",
                "/statistics/figures/figures.csv?indicator=HirA",
                "/statistics/observations");
    }

    @Test
    void an_operator_is_never_told_a_risk() {
        List<Map<String, Object>> own = Api.as(Tokens.platform("yiqian")).all("/platforms/yiqian/filings?limit=200");
        List<Map<String, Object>> seenByCity = Api.as(Tokens.city()).all("/platforms/yiqian/filings?limit=200");

        assertThat(own.toString()).doesNotContain("RISK", "D03", "试用期过长", "风险").contains("WARN", "REJECT");
        assertThat(seenByCity.toString()).contains("level=RISK", "severity=HIGH", "试用期过长");
    }

    @Test
    void an_auditor_sees_nothing_of_the_registry() {
        Api auditor = Api.as(Tokens.auditor());

        assertForbidden(
                auditor,
                "/employers",
                "/employers/91110105A000000002",
                "/employers/91110105A000000002/contracts",
                "/employers/91110105A000000002/timeline",
                "/employers/91110105A000000002?validOn=2025-01-01",
                "/employers/91110105A000000002/history",
                "/contracts",
                "/contracts/01HZ0000000000000000000001",
                "/contracts/01HZ0000000000000000000001/versions/1/diff/1",
                "/views?ledger=employers",
                "/jobs",
                "/platforms",
                "/platforms/yiqian/filings",
                "/approvals",
                "/approvals/60009",
                "/rules/not-evaluated",
                "/statistics/overview",
                "/statistics/releases",
                "/statistics/indicators",
                "/statistics/figures?indicator=HirA",
                "/statistics/figures/catalogue",
                "/statistics/figures/figures.csv?indicator=HirA",
                "/statistics/observations");
        assertThat(auditor.get("/me").statusCode()).isEqualTo(200);
        assertThat(auditor.get("/areas").statusCode()).isEqualTo(200);
        assertThat(auditor.get("/code-lists/term-type").statusCode()).isEqualTo(200);
    }

    @Test
    void a_district_sees_sections_of_its_own_area_and_the_city_and_totals_of_the_others() {
        List<Map<String, Object>> figures = Api.as(Tokens.district("110105"))
                .json("/statistics/observations")
                .getList("items");

        assertThat(figures)
                .isNotEmpty()
                .allMatch(figure -> figure.get("section").equals("_T")
                        || Set.of("110105", "110000").contains(figure.get("area")));
        assertThat(figures).anyMatch(figure -> figure.get("area").equals("110101"));
        assertThat(figures).anyMatch(figure -> figure.get("section").equals("I"));
    }

    private static void assertForbidden(Api api, String... paths) {
        for (String path : paths) {
            Response response = api.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(403);
            assertThat(response.jsonPath().getString("code")).isEqualTo("NOT_ALLOWED");
        }
    }

    private static List<String> codes(List<Map<String, Object>> employers) {
        return employers.stream().map(row -> (String) row.get("creditCode")).toList();
    }

    private static Map<String, Object> body(Response response) {
        assertThat(response.statusCode()).isEqualTo(404);
        Map<String, Object> body = response.jsonPath().getMap("");
        body.remove("instance");
        return body;
    }
}
