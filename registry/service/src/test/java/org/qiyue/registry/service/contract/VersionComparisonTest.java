package org.qiyue.registry.service.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;

/** The contract of the first past in the seed: amended ahead, amended late, corrected, rescinded and that withdrawn. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class VersionComparisonTest {
    private static final String CONTRACT = "/contracts/01HZAS0F000000000000000001";

    private final Api city = Api.as(Tokens.city());

    @Test
    void two_versions_differ_in_what_was_agreed_between_them() {
        JsonPath diff = city.json(CONTRACT + "/versions/1/diff/2");

        assertThat(diff.getList("changes.field"))
                .containsExactly("/contract/occupationCode", "/contract/wageAmount", "/contract/wageBand");
        assertThat(diff.getString("changes[0].oldValue")).isEqualTo("2-02");
        assertThat(diff.getString("changes[0].newValue")).isEqualTo("2-06");
        assertThat(diff.getString("from.kind") + diff.getString("to.kind")).isEqualTo("CONCLUDEDAMENDED");
    }

    @Test
    void of_what_may_not_be_shown_only_the_difference_is_told() {
        JsonPath diff = city.json(CONTRACT + "/versions/1/diff/2");

        assertThat(diff.getBoolean("changes[1].masked")).isTrue();
        assertThat(diff.getString("changes[2].oldValue")).isEqualTo("8000-12000");
        assertThat(diff.getString("changes[2].newValue")).isEqualTo("12000-20000");
        assertThat(diff.prettify()).doesNotContain("8500", "12500");
    }

    @Test
    void versions_that_are_not_neighbours_are_compared_as_well_and_backwards() {
        JsonPath forth = city.json(CONTRACT + "/versions/1/diff/4");
        JsonPath back = city.json(CONTRACT + "/versions/4/diff/1");

        assertThat(forth.getList("changes.field"))
                .containsExactly(
                        "/contract/endDate",
                        "/contract/occupationCode",
                        "/contract/startDate",
                        "/contract/wageAmount",
                        "/contract/workPlaceDivision",
                        "/contract/wageBand");
        assertThat(back.getList("changes.newValue")).isEqualTo(forth.getList("changes.oldValue"));
        assertThat(back.getList("changes.oldValue")).isEqualTo(forth.getList("changes.newValue"));
    }

    @Test
    void a_withdrawal_takes_back_what_its_event_had_changed() {
        assertThat(city.json(CONTRACT + "/versions/4/diff/5").getList("changes.field"))
                .contains("/ending/reasonCode");
        assertThat(city.json(CONTRACT + "/versions/4/diff/6").getList("changes"))
                .isEmpty();
        assertThat(city.json(CONTRACT + "/versions/3/diff/3").getList("changes"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/versions/0/diff/1", "/versions/1/diff/7", "/versions/-1/diff/1"})
    void a_version_that_is_not_there_is_not_found(String asked) {
        assertThat(city.get(CONTRACT + asked).statusCode()).isEqualTo(404);
    }

    @Test
    void another_area_hears_that_there_is_nothing() {
        assertThat(Api.as(Tokens.district("110119"))
                        .get(CONTRACT + "/versions/1/diff/2")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_has_the_answer_already_is_told_that_nothing_has_changed() {
        for (String path : List.of(CONTRACT, CONTRACT + "/versions/1/diff/2", "/employers/91110105E000000001")) {
            Response first = city.get(path);
            String tag = first.header("ETag");

            assertThat(tag).as(path).matches("W/\"[A-Za-z0-9_-]{24}\"");
            Response again = given().auth()
                    .oauth2(Tokens.city())
                    .header("If-None-Match", "\"other\", " + tag)
                    .get("/api/v1" + path);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.asString()).isEmpty();
            assertThat(given().auth()
                            .oauth2(Tokens.city())
                            .header("If-None-Match", "\"other\"")
                            .get("/api/v1" + path)
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(city.get(CONTRACT + "?validOn=2025-02-01").header("ETag"))
                .isNotEqualTo(city.get(CONTRACT).header("ETag"));
    }
}
