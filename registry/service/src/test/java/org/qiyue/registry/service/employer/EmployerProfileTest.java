package org.qiyue.registry.service.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;

@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class EmployerProfileTest {
    private static final String AT_HOME = "/employers/91110105A000000002";

    private final Api city = Api.as(Tokens.city());

    @Test
    void the_file_counts_its_contracts_by_todays_state() {
        JsonPath profile = city.json(AT_HOME);

        assertThat(profile.getMap("counts"))
                .isEqualTo(Map.of("pending", 1, "active", 1, "overdue", 1, "ended", 1, "void", 1, "moved", 1));
        assertThat(profile.getString("legalRepresentative")).isEqualTo("测**");
        assertThat(profile.getList("platforms.contracts")).isNotEmpty();
    }

    @Test
    void the_state_of_a_row_is_the_state_the_filter_found_it_by() {
        for (String state : List.of("PENDING", "ACTIVE", "OVERDUE", "ENDED", "VOID", "MOVED")) {
            assertThat(city.json(AT_HOME + "/contracts?state=" + state).getList("items.state"))
                    .containsExactly(state);
        }
    }

    @Test
    void a_contract_shows_its_history_masked_and_without_figures_of_pay() {
        String id = city.json(AT_HOME + "/contracts?limit=1").getString("items[0].contractId");

        String contract = city.get("/contracts/" + id).asString();

        assertThat(contract).contains(city.json(AT_HOME).getString("name"));
        assertThat(contract).contains("8000-12000", "测**", "110***********").doesNotContain("8500", "不应显示");
    }

    @Test
    void a_search_finds_by_part_of_the_name_and_by_the_beginning_of_the_code() {
        assertThat(city.json("/employers?q=延庆农业").getList("items.name"))
                .isNotEmpty()
                .allMatch("延庆农业测试社"::equals);
        assertThat(city.json("/employers?q=91110105A").getList("items.creditCode"))
                .isEqualTo(List.of("91110105A000000002"));
    }

    @Test
    void statistics_come_from_the_newest_release_and_can_be_kept_by_their_tag() {
        JsonPath overview = city.json("/statistics/overview");

        assertThat(overview.getString("release.releaseId")).isEqualTo("r-new");
        assertThat(overview.getString("period")).isEqualTo("2026-09");
        assertThat(overview.getList("areas")).hasSize(17);
        assertThat(overview.getList("trend")).hasSize(3);
        Response old = city.get("/statistics/overview?release=r-old");
        assertThat(old.header("ETag")).contains("aa-overview-");
        assertThat(old.header("Cache-Control")).contains("private", "no-cache").doesNotContain("max-age");
        assertThat(city.get("/statistics/overview?release=none").statusCode()).isEqualTo(404);
    }

    @Test
    void flows_of_jobs_in_the_same_release_are_not_among_the_monthly_figures() {
        List<String> monthly = List.of("activeContracts", "wageMedian");

        assertThat(city.json("/statistics/indicators").getList("code")).isEqualTo(monthly);
        assertThat(city.json("/statistics/overview").getList("cards.indicator")).isEqualTo(monthly);
        assertThat(city.json("/statistics/observations?area=110105").getList("items.indicator", String.class))
                .isNotEmpty()
                .isSubsetOf(monthly);
    }
}
